import type { OfficeView, TraineeView } from '../../../engine';
import { formatTime, type Language } from '../../../ui';
import { type DeskClock, type DeskModel, type DeskPlace, PLACE_IDS, type PlaceId } from '../../bridge';
import { dayOfMoment, screenName } from '../../words';
import { homeOffice } from '../clock/home-office';
import { officeState } from '../clock/office-state';
import { placeStates } from './place-states';
import { deskStrings } from './strings';

/** What the desk picture shows of a view, in words of one language. `keys` are the hotkeys of the places. */
export function deskModel(
  view: TraineeView,
  language: Language,
  keys: Readonly<Record<PlaceId, string>>,
): DeskModel {
  const daylight = daylightAt(view.clock.now.hour + view.clock.now.minute / 60);
  return {
    clocks: deskOffices(view).map((office) => deskClock(office, view, language)),
    caseFile: caseFile(view, language),
    places: deskPlaces(view, language, keys),
    daylight,
    // The lamp is never quite off: the pool of light is where the work lies.
    lamp: Math.max(0.35, 1 - daylight),
  };
}

/** The home desk and its partner: the two clocks on the wall. */
export function deskOffices(view: TraineeView): readonly OfficeView[] {
  const partner = view.offices.find((office) => office.id === view.clock.partner);
  return [homeOffice(view), partner].filter((office) => office !== undefined);
}

function deskClock(office: OfficeView, view: TraineeView, language: Language): DeskClock {
  return {
    label: office.city,
    time: formatTime(office.now),
    hour: office.now.hour,
    minute: office.now.minute,
    open: office.open,
    note: officeState(office, view.clock.now, language),
  };
}

function caseFile(view: TraineeView, language: Language): DeskModel['caseFile'] {
  const t = deskStrings.in(language);
  const { stage } = view;
  const tasks = (stage?.tasks ?? []).map(({ text, done }) => ({ text, done }));
  return {
    label: t('caseFile'),
    number: view.scenario.number,
    title: view.scenario.title,
    stage: stage === null ? t(view.live ? 'between' : 'overShort') : t('stage', { number: stage.number }),
    briefingLabel: dayOfMoment(view.clock.now, language),
    briefingTitle: stage?.aims[0] ?? stage?.title ?? t(view.live ? 'between' : 'overShort'),
    tasks,
    aims:
      tasks.length === 0 && view.debrief !== null
        ? t('debriefReady')
        : t('aimsDone', { done: tasks.filter((task) => task.done).length, all: tasks.length }),
  };
}

function deskPlaces(
  view: TraineeView,
  language: Language,
  keys: Readonly<Record<PlaceId, string>>,
): readonly DeskPlace[] {
  const states = placeStates(view, language);
  return PLACE_IDS.map((id) => {
    const state = states.find((each) => each.id === id);
    const mark = markOf(id, view);
    return {
      id,
      key: keys[id],
      label: screenName(id, language),
      note: state?.note ?? '',
      tone: state?.tone ?? 'none',
      ...(mark === undefined ? {} : { mark }),
    };
  });
}

/** The short print on a thing: the case's number on the box, the newest finding on the paper. */
function markOf(id: PlaceId, view: TraineeView): string | undefined {
  switch (id) {
    case 'evidence':
      return view.scenario.number.replace(/-\d{4}-/, '-');
    case 'findings':
      return view.findings.findLast((finding) => finding.state !== 'new')?.id;
    case 'inbox':
    case 'map':
    case 'tracing':
    case 'operations':
    case 'debrief':
      return undefined;
  }
}

/** Daylight in Seoul's early spring, 0 to 1: it rises from six to eight and falls from half past five to half past seven. */
export function daylightAt(hour: number): number {
  const rising = (hour - 6) / 2;
  const falling = (19.5 - hour) / 2;
  return Math.min(1, Math.max(0, Math.min(rising, falling)));
}
