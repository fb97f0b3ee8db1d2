import { Captions, CircleHelp, Pause, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LocalMoment, OfficeView, TraineeView } from '../../engine';
import { BridgeMark, type ClockReading, DeadlineChip, IconButton, type Language, TopBar } from '../../ui';
import { appStrings } from '../strings/app';
import { wordStrings } from '../strings/words';
import { dayOfMoment, shortMoment, timeOfMoment } from '../words';
import type { SheetName } from './sheet-name';

export interface CaseTopBarProps {
  readonly view: TraineeView;
  readonly language: Language;
  /** Null where there is no start page to go to. */
  readonly onLeave: (() => void) | null;
  readonly onPause: () => void;
  readonly onSheet: (sheet: SheetName) => void;
  readonly onDeadline: () => void;
}

const icon = { size: 18, strokeWidth: 1.6 } as const;

/** Two days, in milliseconds. */
const SOON = 2 * 86_400_000;

/** Case and stage, the home clock and the partner's, the next deadline, and the tools. */
export function CaseTopBar(props: CaseTopBarProps): ReactNode {
  const { view, language, onSheet } = props;
  const t = appStrings.in(language);
  const next = view.deadlines.toSorted((one, other) => one.at.at - other.at.at)[0];
  const tool = (sheet: SheetName, label: string, picture: ReactNode): ReactNode => (
    <IconButton label={label} icon={picture} onClick={() => onSheet(sheet)} aria-haspopup="dialog" />
  );
  return (
    <TopBar
      brand={
        props.onLeave === null ? (
          <BridgeMark />
        ) : (
          <button
            type="button"
            className="case-home"
            aria-label={t('home')}
            title={t('home')}
            onClick={props.onLeave}
          >
            <BridgeMark />
          </button>
        )
      }
      title={<span lang={view.language}>{view.scenario.title}</span>}
      subtitle={<span lang={view.language}>{stageLine(view, language)}</span>}
      clocks={clockReadings(view, language)}
      deadline={
        next ? (
          <DeadlineChip tone={next.tone} onOpen={props.onDeadline}>
            {t('nextDeadline', { text: next.text, when: whenOf(next.at, view.clock.now, language) })}
          </DeadlineChip>
        ) : null
      }
      tools={
        <>
          <IconButton
            label={t('pause')}
            icon={<Pause {...icon} />}
            onClick={props.onPause}
            aria-haspopup="dialog"
          />
          {tool('captions', t('captionsShow'), <Captions {...icon} />)}
          {tool('settings', t('settings'), <SlidersHorizontal {...icon} />)}
          {tool('help', t('help'), <CircleHelp {...icon} />)}
        </>
      }
    />
  );
}

/** A deadline that is days away needs no time of day. */
function whenOf(at: LocalMoment, now: LocalMoment, language: Language): string {
  return at.at - now.at > SOON ? dayOfMoment(at, language) : shortMoment(at, language);
}

function stageLine(view: TraineeView, language: Language): string {
  const t = appStrings.in(language);
  if (view.stage) return t('stageLine', { number: view.stage.number, title: view.stage.title });
  return view.live ? t('betweenStages') : t('caseOver');
}

/** The home clock first, then the partner's. `clock.home` is a city, `clock.partner` an office. */
export function clockReadings(view: TraineeView, language: Language): readonly ClockReading[] {
  const words = wordStrings.in(language);
  const reading = (place: string, now: LocalMoment, office: OfficeView | undefined): ClockReading => ({
    id: place,
    place,
    time: timeOfMoment(now),
    date: dayOfMoment(now, language),
    open: office?.open ?? true,
    openLabel: words(office?.open === false ? 'office.closed' : 'office.open'),
  });
  const home = view.offices.find((each) => each.city === view.clock.home);
  const partner = view.offices.find((each) => each.id === view.clock.partner);
  return [
    reading(view.clock.home, view.clock.now, home),
    ...(partner ? [reading(partner.city, partner.now, partner)] : []),
  ];
}
