import type { DocumentView, LocalMoment } from '../../../engine';
import { formatDuration, type Language } from '../../../ui';
import { shortMoment } from '../../words';
import { documentStrings } from './strings';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const HOUR_MINUTES = 60;

/** Time until a moment, as coarse as it is far: whole days from two days on, whole hours from two hours on. */
export function timeLeft(now: LocalMoment, at: LocalMoment, language: Language): string {
  const minutes = Math.max(0, Math.floor((at.at - now.at) / MINUTE_MS));
  const grain = minutes >= 2 * DAY_MINUTES ? DAY_MINUTES : minutes >= 2 * HOUR_MINUTES ? HOUR_MINUTES : 1;
  return formatDuration(minutes - (minutes % grain), language);
}

/** Until when what an exhibit stands for is kept, and how long that is; null if nothing of it is volatile. */
export function expiryWords(
  document: Pick<DocumentView, 'expires' | 'expired'>,
  now: LocalMoment,
  language: Language,
): { readonly text: string; readonly gone: boolean } | null {
  const { expires } = document;
  if (!expires) return null;
  const t = documentStrings.in(language);
  const at = shortMoment(expires, language);
  if (document.expired || expires.at <= now.at) return { text: t('expires.gone', { at }), gone: true };
  return { text: t('expires.left', { at, time: timeLeft(now, expires, language) }), gone: false };
}
