/** What the checker says of a state. */
export type StateFinding = 'never' | 'soft-lock' | 'warning';

export interface GraphMarks {
  /** Share of the plays that enter a state, 0 to 1, by its id; undefined if no play was made. */
  readonly coverage?: ReadonlyMap<string, number> | undefined;
  readonly findings?: ReadonlyMap<string, StateFinding> | undefined;
}

/** The steps of the ground of a box: 0 for never, to 4 for nearly always. */
export function coverageStep(share: number): 0 | 1 | 2 | 3 | 4 {
  if (share <= 0) return 0;
  return share < 0.25 ? 1 : share < 0.5 ? 2 : share < 0.85 ? 3 : 4;
}

/** Whole per cent; what is seen once is not 0 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  return share < 1 && share > 0.99 ? '>99%' : `${Math.round(share * 100)}%`;
}
