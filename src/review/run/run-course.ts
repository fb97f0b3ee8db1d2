import type { CaseBook, EventLine } from '../../protocol';

export interface CoursePoint {
  readonly seq: number;
  readonly quarters: number;
}

/** What the timeline draws of a log. */
export interface RunCourse {
  readonly last: number;
  /** Points earned so far, each from its event on. */
  readonly earned: readonly CoursePoint[];
  readonly stages: readonly { readonly seq: number; readonly title: string; readonly number: number }[];
  readonly decisions: readonly number[];
  readonly breaches: readonly { readonly seq: number; readonly title: string }[];
}

/** Reads it off the log's own events; a point's sum is capped as the marks are, so that the curve ends at the score. */
export function runCourse(
  lines: readonly EventLine[],
  book: CaseBook,
  most: (point: string, competency: string) => number,
): RunCourse {
  const sums = new Map<string, number>();
  const earned: CoursePoint[] = [{ seq: 1, quarters: 0 }];
  const stages: { seq: number; title: string; number: number }[] = [];
  const decisions: number[] = [];
  const breaches: { seq: number; title: string }[] = [];
  for (const { seq, type, data } of lines) {
    if (type === 'score.awarded') {
      const key = `${data.point}/${data.competency}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(data.quarters));
      let total = 0;
      for (const [one, sum] of sums) {
        const [point = '', competency = ''] = one.split('/');
        total += Math.min(most(point, competency), Math.max(0, sum));
      }
      earned.push({ seq, quarters: total });
    } else if (type === 'stage.entered') {
      const stage = book.stages.find(({ id }) => id === data.stage);
      if (stage !== undefined) stages.push({ seq, title: stage.title, number: stage.number });
    } else if (type === 'decision.made') decisions.push(seq);
    else if (type === 'critical.flagged') {
      breaches.push({ seq, title: book.breaches[String(data.breach)]?.title ?? String(data.breach) });
    }
  }
  return { last: lines.length, earned, stages, decisions, breaches };
}
