import type { Language } from '../../ui';
import { startStrings } from '../strings/start';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago a save was made: "3 minutes ago", "3분 전". Both instants are wall time; a later save counts as now. */
export function agoText(savedAt: string, nowMs: number, language: Language): string {
  const t = startStrings.in(language);
  const gone = nowMs - Date.parse(savedAt);
  if (!(gone >= MINUTE_MS)) return t('ago.now');
  if (gone < HOUR_MS) return t('ago.minutes', { count: Math.floor(gone / MINUTE_MS) });
  if (gone < DAY_MS) return t('ago.hours', { count: Math.floor(gone / HOUR_MS) });
  return t('ago.days', { count: Math.floor(gone / DAY_MS) });
}
