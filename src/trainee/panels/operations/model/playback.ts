import { MINUTE_MS } from '../../../../base';
import type { TraineeView } from '../../../../engine';

export const SPEEDS = ['1', '5', '20'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Something of the case that waits for the trainee, and where it is done. */
export interface OpenDecision {
  /** `form:<id>` or `decision:<id>`. */
  readonly key: string;
  readonly title: string;
  readonly screen: 'inbox' | 'desk';
  readonly target: string | null;
}

/** Where the playback goes from here. */
export type PlaybackStop =
  | { readonly kind: 'advance'; readonly until: number }
  | { readonly kind: 'decision'; readonly decision: OpenDecision }
  /** Nothing more is known to come, or the case cannot go on now. */
  | { readonly kind: 'over' };

/** Decisions and forms that are open; the plan's own form and custody entries are none. */
export function openDecisions(view: TraineeView): readonly OpenDecision[] {
  const forms = view.forms
    .filter((form) => form.open && !form.done && form.about === null)
    .filter((form) => form.paper !== view.operation?.planForm)
    .map(
      ({ paper, title }): OpenDecision => ({ key: `form:${paper}`, title, screen: 'inbox', target: paper }),
    );
  const decisions = view.decisions
    .filter((decision) => decision.open && decision.made === null)
    .map(
      ({ id, title, beside }): OpenDecision => ({
        key: `decision:${id}`,
        title,
        screen: beside === null ? 'desk' : 'inbox',
        target: beside?.document ?? null,
      }),
    );
  return [...decisions, ...forms];
}

/**
 * The next stop: a decision that opened since play was pressed, else the next instant of the operation.
 * `passed` are the keys of decisions that were open then: who plays on leaves them for later.
 */
export function nextStop(view: TraineeView, passed: ReadonlySet<string>): PlaybackStop {
  const decision = openDecisions(view).find(({ key }) => !passed.has(key));
  if (decision !== undefined) return { kind: 'decision', decision };
  const { operation } = view;
  if (operation === null || !operation.executed || operation.over || view.paused || !view.live) {
    return { kind: 'over' };
  }
  return operation.next === null || operation.next.at <= view.clock.now.at
    ? { kind: 'over' }
    : { kind: 'advance', until: operation.next.at };
}

/** At 1× a minute of case time takes a second. */
const MS_A_MINUTE = 1000;
/** A long wait in the case is a short one here. */
const LONGEST_MS = 8000;
const SHORTEST_MS = 250;

/** How long the page waits before it goes on, wall milliseconds. It only paces what is read; nothing depends on it. */
export function pauseBefore(now: number, until: number, speed: Speed): number {
  const whole = Math.min(((until - now) / MINUTE_MS) * MS_A_MINUTE, LONGEST_MS);
  return Math.max(Math.round(whole / Number(speed)), SHORTEST_MS);
}
