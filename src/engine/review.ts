import type { ReviewBand } from './event';
import { isSound } from './grading';
import type { Turn } from './state';
import { arrives, asks, happened, journals, tells, withRecord, withWorld } from './turn';

/** The reviewer's answer: a band only. Three sound findings are locked. */
export function concludeReview(turn: Turn, review: string, findings: readonly string[]): Turn {
  const unsound = findings.filter((id) => {
    const record = turn.world.findings[id];
    return (
      !record ||
      record.grade === null ||
      !isSound({ grade: record.grade, cap: record.cap }, record.confidence)
    );
  });
  const band: ReviewBand =
    unsound.length === 0 ? 'all-sound' : unsound.length === 1 ? 'one-unsound' : 'two-or-more-unsound';
  let next = withWorld(turn, {
    reviews: [...turn.world.reviews, { review, findings, band, at: turn.world.now }],
  });
  if (band === 'all-sound') {
    for (const id of findings) {
      const record = next.world.findings[id];
      if (record) next = withRecord(next, 'findings', id, { ...record, state: 'sound' });
    }
  }
  next = happened(next, 'finding.reviewed', { review, findings, band });
  next = journals(arrives(next, review), 'finding', band, review);
  next = asks(next, { type: 'cue', cue: 'stamp' });
  next = asks(next, { type: 'caption', caption: 'review-answered', about: review });
  return tells(next, `${review}.done`);
}
