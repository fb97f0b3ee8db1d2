import type { OfficeView, TraineeView } from '../../../engine';
import { formatDuration, formatWeekday, type Language, overlaps } from '../../../ui';
import { homeOffice } from '../clock/home-office';
import { officeState } from '../clock/office-state';
import { mapStrings } from './strings';

/** The scale runs in minutes from now, one day long. */
export const DAY_MINUTES = 1440;
const TICK_MINUTES = 180;

export interface HourTick {
  readonly at: number;
  readonly label: string;
}

/** Ticks at every third full hour of the home desk; midnight carries the new weekday. */
export function hourTicks(view: TraineeView, language: Language): readonly HourTick[] {
  const { now } = view.clock;
  const sinceMidnight = now.hour * 60 + now.minute;
  const first = Math.ceil((sinceMidnight + 1) / TICK_MINUTES) * TICK_MINUTES;
  const ticks: HourTick[] = [];
  for (let at = first; at - sinceMidnight <= DAY_MINUTES; at += TICK_MINUTES) {
    const hour = String((at / 60) % 24).padStart(2, '0');
    const midnight = at % DAY_MINUTES === 0;
    const weekday = formatWeekday((now.weekday + at / DAY_MINUTES) % 7, language);
    ticks.push({ at: at - sinceMidnight, label: midnight ? `${weekday} ${hour}` : hour });
  }
  return ticks;
}

/** The words beside an office's name: what it shares with the home desk; at the home desk, how it stands. */
export function sharedWords(office: OfficeView, view: TraineeView, language: Language): string {
  const t = mapStrings.in(language);
  const home = homeOffice(view);
  if (home === undefined || office.id === home.id) return officeState(office, view.clock.now, language);
  const duration = overlapWords(office, view, language);
  return duration === '' ? t('noneShared', { city: home.city }) : t('shared', { duration, city: home.city });
}

/** How long an office and the home desk are both open in the next day; empty if they never are. */
export function overlapWords(office: OfficeView, view: TraineeView, language: Language): string {
  const home = homeOffice(view)?.spans ?? [];
  const minutes = overlaps(home, office.spans).reduce((sum, span) => sum + span.to - span.from, 0);
  return minutes === 0 ? '' : formatDuration(minutes, language);
}
