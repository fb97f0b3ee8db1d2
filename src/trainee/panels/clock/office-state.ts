import type { LocalMoment, OfficeView } from '../../../engine';
import { formatDuration, type Language } from '../../../ui';
import { minutesUntil } from './near-moment';
import { clockStrings } from './strings';

/** "open, closes in 3 h", "opens in 10 h 55 min": the state of an office in words. */
export function officeState(office: OfficeView, now: LocalMoment, language: Language): string {
  const t = clockStrings.in(language);
  if (office.always) return t('always');
  if (office.changes === null) return t(office.open ? 'open' : 'closed');
  const duration = formatDuration(minutesUntil(office.changes, now), language);
  return t(office.open ? 'closesIn' : 'opensIn', { duration });
}
