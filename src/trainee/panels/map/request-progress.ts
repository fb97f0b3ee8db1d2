import type { LocalMoment, RequestView } from '../../../engine';
import type { Language } from '../../../ui';
import { nearMoment } from '../clock/near-moment';
import { mapStrings } from './strings';

const DAY_MS = 86_400_000;

/** Whether a request was ever sent, so that there is something to follow. */
export const wasSent = (request: RequestView): boolean => request.sentAt !== null;

/** Whether an answer to it is awaited. */
export const isUnderWay = (request: RequestView): boolean =>
  request.state === 'sent' || request.state === 'acknowledged';

/** Days since the receipt, with fractions; 0 before it and still after the answer. */
export function daysSoFar(request: RequestView, now: LocalMoment): number {
  const from = request.receivedAt ?? request.sentAt;
  if (from === null) return 0;
  const until = request.answeredAt ?? now;
  return Math.max(0, (until.at - from.at) / DAY_MS);
}

/** "7 days", "1–7 days": the usual lead time. */
export function leadRange(request: RequestView, language: Language): string {
  const t = mapStrings.in(language);
  const { least, most } = request.bar;
  const count = (days: number): string => String(Math.round(days * 10) / 10);
  return least === most
    ? t('daysPlain', { count: count(most) })
    : t('daysRange', { least: count(least), most: count(most) });
}

/** "day 2 of 1–7 days", "answered Tue 4 Mar, 10:00": where a request stands, in words. */
export function progressWords(request: RequestView, now: LocalMoment, language: Language): string {
  const t = mapStrings.in(language);
  switch (request.state) {
    case 'new':
    case 'drafted':
      return t('notSent');
    case 'sent':
    case 'acknowledged':
      return request.receivedAt === null || request.receivedAt.at > now.at
        ? t('notReceived')
        : t('dayOf', {
            day: Math.floor(daysSoFar(request, now)) + 1,
            range: leadRange(request, language),
          });
    case 'granted':
    case 'refused':
    case 'lapsed':
      return request.answeredAt === null
        ? ''
        : t('answered', { moment: nearMoment(request.answeredAt, now, language) });
    case 'returned':
      return request.answeredAt === null
        ? ''
        : t('returned', { moment: nearMoment(request.answeredAt, now, language) });
  }
}
