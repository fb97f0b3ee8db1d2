import type { LocalMoment } from './clock';

export const PLAN_STEP_STATES = ['draft', 'waiting', 'running', 'done'] as const;
/** `draft` until the plan is executed, and for ever if it was executed without the step. */
export type PlanStepState = (typeof PLAN_STEP_STATES)[number];

/** The joint operation: the draft of its plan, or the plan as it is carried out. Minutes count from T0. */
export interface OperationView {
  readonly title: string;
  /** Form that holds what the plan says in words; filed before the plan is executed. */
  readonly planForm: string;
  /** `open`: it can be chosen now. */
  readonly windows: readonly {
    readonly id: string;
    readonly title: string;
    /** Its T0 by the home desk's clock. */
    readonly at: LocalMoment;
    readonly open: boolean;
    readonly chosen: boolean;
  }[];
  /** T0 of the chosen window, home time. */
  readonly t0: LocalMoment | null;
  /** Hours of the night by each lane's own clock, `HH:MM`; `to` is on the next day. */
  readonly night: { readonly from: string; readonly to: string };
  readonly lanes: readonly PlanLaneView[];
  readonly steps: readonly PlanStepView[];
  /** Clashes that what was read shows in the plan as it stands. */
  readonly conflicts: readonly {
    readonly id: string;
    readonly steps: readonly string[];
    readonly text: string;
    /** Opened exhibits that it is known from. */
    readonly knownFrom: readonly string[];
    readonly move: { readonly step: string; readonly to: number } | null;
  }[];
  /** What keeps it from being executed: `window`, `plan` (its form), or ids of steps; empty once it was. */
  readonly missing: readonly string[];
  readonly executed: boolean;
  /** What was heard, oldest first. */
  readonly radio: readonly {
    readonly id: string;
    readonly at: LocalMoment;
    readonly lane: string;
    readonly text: string;
  }[];
  /** When the plan goes on: the next instant at which a step begins or ends, something is decided or may be heard. */
  readonly next: LocalMoment | null;
  /** True once it was executed and nothing of it is ahead. */
  readonly over: boolean;
}
export interface PlanLaneView {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly short: string;
  readonly country: string;
  /** Abbreviation of its zone at T0; now, while no window is chosen. The same goes for the offset and `open`. */
  readonly zone: string;
  readonly utcOffsetMinutes: number;
  readonly open: boolean;
  /** Office hours in local time, such as "Mon-Fri 09:00-18:00". */
  readonly office: string;
}
export interface PlanStepView {
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  readonly minutes: number;
  /** Null while it is not placed. */
  readonly start: number | null;
  /** First and last minute at which it can begin. */
  readonly range: readonly [number, number];
  readonly needs: readonly { readonly step: string; readonly why: string }[];
  readonly optional: boolean;
  readonly irreversible: boolean;
  /** What can be known of it beforehand. */
  readonly rule: string;
  readonly state: PlanStepState;
  /** When it begins: home time, and by its lane's own clock. Null without a window or a start. */
  readonly at: LocalMoment | null;
  readonly localAt: LocalMoment | null;
  /** Whether the lane's office is open then; false without an instant. */
  readonly officeOpen: boolean;
}
