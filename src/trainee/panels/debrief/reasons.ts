import type { MarksView } from '../../../engine';

/** Why points were given or taken at a decision point. */
export interface Reason {
  readonly quarters: number;
  readonly text: string;
}

/** The reasons of a point, those of one text (given in several competencies) as one. */
export function reasonsOf({ reasons }: MarksView['points'][number]): readonly Reason[] {
  const sums = new Map<string, number>();
  for (const { text, quarters } of reasons) sums.set(text, (sums.get(text) ?? 0) + quarters);
  return [...sums].map(([text, quarters]) => ({ text, quarters }));
}
