import type { DeadlineView, LocalMoment, RequestView, TraineeView } from '../../../engine';
import { formatDuration, type Language } from '../../../ui';
import { minutesUntil } from '../clock/near-moment';
import { officePlaces, placeOfOffice } from './office-places';
import { mapStrings } from './strings';

const DAY_MINUTES = 1440;

/** What is gone by its moment, the soonest first. */
export const expiries = (view: TraineeView): readonly DeadlineView[] =>
  view.deadlines
    .filter((deadline) => deadline.kind === 'expiry')
    .toSorted((one, other) => one.at.at - other.at.at);

/** What would be gone if the clock moved to a moment, the soonest first. */
export const expiresBy = (view: TraineeView, until: LocalMoment | null): readonly DeadlineView[] =>
  until === null ? [] : expiries(view).filter((deadline) => deadline.at.at <= until.at);

/** Requests to the place where an expiring thing is kept: still a draft, or on their way. */
export interface Saving {
  readonly drafts: readonly RequestView[];
  readonly sent: readonly RequestView[];
}

/** What was begun for the place of an expiry. The view does not say which of them would save it. */
export function savingRequests(expiry: DeadlineView, view: TraineeView): Saving {
  const place = expiry.office === null ? undefined : placeOfOffice(officePlaces(view), expiry.office);
  const there = view.requests.filter((request) =>
    // At home every office is in one place: only the keeper's own requests count there.
    view.clock.home === place?.city
      ? request.to.agency === expiry.office
      : place?.offices.some((office) => office.id === request.to.agency),
  );
  return {
    drafts: there.filter((request) => request.state === 'drafted' || request.state === 'returned'),
    sent: there.filter((request) => request.state === 'sent' || request.state === 'acknowledged'),
  };
}

/** "9 days left", from two days on; below that whole hours, and minutes in the last two hours. */
export function timeLeft(until: LocalMoment, now: LocalMoment, language: Language): string {
  const t = mapStrings.in(language);
  const minutes = minutesUntil(until, now);
  if (minutes >= 2 * DAY_MINUTES) return t('daysLeft', { count: Math.floor(minutes / DAY_MINUTES) });
  const shown = minutes >= 120 ? minutes - (minutes % 60) : minutes;
  return t('timeLeft', { duration: formatDuration(shown, language) });
}

/** "Preservation request: still a draft", "… : on its way"; empty if nothing was begun. */
export function savingWords(expiry: DeadlineView, view: TraineeView, language: Language): string {
  const t = mapStrings.in(language);
  const { drafts, sent } = savingRequests(expiry, view);
  const [first] = drafts;
  if (first !== undefined) return t('stillDraft', { title: first.title });
  return sent[0] === undefined ? '' : t('onItsWay', { title: sent[0].title });
}
