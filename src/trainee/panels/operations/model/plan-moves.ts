import type { PlanStepView } from '../../../../engine';

/** Steps begin on these minutes. */
export const SNAP_MINUTES = 5;
const SHIFT_MINUTES = 30;

type Placing = Pick<PlanStepView, 'start' | 'range'>;

/** The minute nearest to a wish at which the step can begin. */
export function snapped(wish: number, [first, last]: PlanStepView['range']): number {
  const near = Math.round(wish / SNAP_MINUTES) * SNAP_MINUTES;
  return Math.min(Math.max(near, first), last) + 0;
}

/** Where a step is put that was not on the plan: T0, or as near to it as it can be. */
export const firstPlace = (step: Placing): number => snapped(0, step.range);

/** What a key does to a step that has the focus; null for keys that do nothing to it. */
export function keyMove(
  press: { readonly key: string; readonly shiftKey: boolean },
  step: Placing,
): { readonly start: number | null } | null {
  if (step.start === null) return null;
  const size = press.shiftKey ? SHIFT_MINUTES : SNAP_MINUTES;
  switch (press.key) {
    case 'ArrowLeft':
      return { start: snapped(step.start - size, step.range) };
    case 'ArrowRight':
      return { start: snapped(step.start + size, step.range) };
    case 'Delete':
      return { start: null };
    default:
      return null;
  }
}
