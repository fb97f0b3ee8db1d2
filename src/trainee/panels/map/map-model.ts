import type { OfficeView, RequestView, TraineeView } from '../../../engine';
import type { Language } from '../../../ui';
import type { MapExpiry, MapModel, MapPlace, MapRequest } from '../../bridge';
import { timeOfMoment } from '../../words';
import { officeState } from '../clock/office-state';
import { expiries, savingWords, timeLeft } from './expiries';
import { type OfficePlace, officePlaces, placeOfOffice } from './office-places';
import { daysSoFar, isUnderWay, progressWords, wasSent } from './request-progress';
import { mapStrings } from './strings';

/** An answer fades after a day: what lies longer is in the list. */
const FADES_AFTER_MS = 86_400_000;
/** More names than this would fill the map. */
const MOST_NAMES = 3;

/** What the map shows of a view, in words of one language. */
export function mapModel(view: TraineeView, language: Language): MapModel {
  const t = mapStrings.in(language);
  const places = officePlaces(view);
  return {
    nowUtcMs: view.clock.now.at,
    places: places.map((place, index) => mapPlace(place, index === 0, view, language)),
    requests: view.requests.flatMap((request) => mapRequest(request, places, view, language)),
    expiring: expiries(view).flatMap((expiry): readonly MapExpiry[] => {
      const place = expiry.office === null ? undefined : placeOfOffice(places, expiry.office);
      if (place === undefined) return [];
      const note = savingWords(expiry, view, language);
      const text = t('expiryCard', {
        text: expiry.text,
        left: timeLeft(expiry.at, view.clock.now, language),
      });
      return [{ id: expiry.id, place: place.id, text, ...(note === '' ? {} : { note }) }];
    }),
    labels: {
      legendOpen: t('legendOpen'),
      legendClosed: t('legendClosed'),
      legendElapsed: t('legendElapsed'),
      legendExpected: t('legendExpected'),
      legendNight: t('legendNight'),
      legendInvented: t('legendInvented'),
      legendExpiring: t('legendExpiring'),
    },
  };
}

function mapPlace(place: OfficePlace, home: boolean, view: TraineeView, language: Language): MapPlace {
  const { offices } = place;
  const [first] = offices;
  return {
    id: place.id,
    label: place.city,
    lon: first.lon,
    lat: first.lat,
    localTime: timeOfMoment(first.now),
    status: placeStatus(place, view, language),
    open: offices.some((office) => office.open),
    invented: first.invented,
    note: placeNote(place, home, view, language),
  };
}

/** How one office stands; of several, how many are open, or which opens first. */
export function placeStatus({ offices }: OfficePlace, view: TraineeView, language: Language): string {
  const t = mapStrings.in(language);
  const { now } = view.clock;
  const [first] = offices;
  const open = offices.filter((office) => office.open).length;
  const words = (office: OfficeView): string => officeState(office, now, language);
  if (offices.every((office) => words(office) === words(first))) return words(first);
  if (open > 0) return t('someOpen', { open, all: offices.length });
  const opensAt = (office: OfficeView): number => office.changes?.at ?? Number.POSITIVE_INFINITY;
  return words(offices.reduce((soonest, each) => (opensAt(each) < opensAt(soonest) ? each : soonest)));
}

/** The names of few offices or the number of many; at home also what waits there, for which no route is drawn. */
function placeNote({ offices }: OfficePlace, home: boolean, view: TraineeView, language: Language): string {
  const t = mapStrings.in(language);
  const names =
    offices.length > MOST_NAMES
      ? t('officeCount', { count: offices.length })
      : offices.map((office) => office.short).join(' · ');
  if (!home) return names;
  const waiting = view.requests.filter(
    (request) => isUnderWay(request) && offices.some((office) => office.id === request.to.agency),
  ).length;
  return waiting === 0 ? names : `${names} · ${t('waitingHere', { count: waiting })}`;
}

/** A request on its way from home to another place; none for one that was not sent or stays at home. */
function mapRequest(
  request: RequestView,
  places: readonly OfficePlace[],
  view: TraineeView,
  language: Language,
): readonly MapRequest[] {
  const state = stateOf(request);
  const to = placeOfOffice(places, request.to.agency);
  const [home] = places;
  if (state === null || to === undefined || home === undefined || to === home) return [];
  if (!wasSent(request)) return [];
  const { least, most } = request.bar;
  const longest = Math.max(most, Number.MIN_VALUE);
  const { answeredAt } = request;
  return [
    {
      id: request.paper,
      label: request.title,
      from: home.id,
      to: to.id,
      progress: Math.min(1, daysSoFar(request, view.clock.now) / longest),
      // An answer due on a single day has no window of its own: the last part of the bar stands for it.
      expectedFrom: least < most ? least / longest : 0.9,
      state,
      // What came back is work to do; it stays until it is done.
      faded:
        request.state !== 'returned' &&
        answeredAt !== null &&
        view.clock.now.at - answeredAt.at > FADES_AFTER_MS,
      text: progressWords(request, view.clock.now, language),
    },
  ];
}

function stateOf(request: RequestView): MapRequest['state'] | null {
  switch (request.state) {
    case 'sent':
    case 'acknowledged':
      return 'in-flight';
    case 'granted':
      return 'answered';
    case 'returned':
    case 'refused':
    case 'lapsed':
      return 'returned';
    case 'new':
    case 'drafted':
      return null;
  }
}
