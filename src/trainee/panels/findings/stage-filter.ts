import type { FindingView, ReviewView, TraineeView } from '../../../engine';

/** Which findings the board shows: those of the stage at work, or all. */
export type FindingsFilter = 'stage' | 'all';

/** The review of the stage at work: the newest that is open, for those of earlier stages may stay open beside it. */
export const currentReview = ({ reviews }: Pick<TraineeView, 'reviews'>): ReviewView | undefined =>
  reviews.findLast((review) => review.open);

/** What goes to the review of the stage, and what is open and goes to no review; without any, all. */
export function ofThisStage(view: Pick<TraineeView, 'findings' | 'reviews'>): readonly FindingView[] {
  const reviewed = currentReview(view)?.findings ?? [];
  const others = view.reviews.flatMap((review) => review.findings);
  const current = view.findings.filter(
    ({ id, open }) => reviewed.includes(id) || (open && !others.includes(id)),
  );
  return current.length === 0 ? view.findings : current;
}
