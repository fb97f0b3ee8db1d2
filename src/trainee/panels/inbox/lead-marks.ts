import type { DeadlineView, RequestView, TraineeView } from '../../../engine';

/** Something that passes while an answer is on its way, and where it stands on the bar. */
export interface LeadMark {
  readonly deadline: DeadlineView;
  /** In the bar's own unit, days of the usual lead time; 0 is the receipt. */
  readonly at: number;
}

/**
 * What expires or falls due before the latest usual answer, soonest first. The bar counts days of work; a mark stands
 * where its date lies between receipt and answer.
 */
export function leadMarks(
  request: Pick<RequestView, 'bar' | 'expected' | 'preview' | 'receivedAt' | 'sentAt'>,
  view: Pick<TraineeView, 'deadlines' | 'clock'>,
): readonly LeadMark[] {
  const now = view.clock.now.at;
  const span = request.expected ?? request.preview;
  if (!span) return [];
  const begins = request.expected
    ? (request.receivedAt?.at ?? request.sentAt?.at ?? now)
    : (request.preview?.receipt.at ?? now);
  const length = span.to.at - begins;
  return view.deadlines
    .filter(({ at }) => at.at > now && at.at < span.to.at)
    .toSorted((one, other) => one.at.at - other.at.at)
    .map((deadline) => ({
      deadline,
      at: length <= 0 ? 0 : Math.max(0, ((deadline.at.at - begins) / length) * request.bar.most),
    }));
}
