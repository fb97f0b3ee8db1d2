import { assign, type SnapshotFrom, setup } from 'xstate';

/** What sending settles: how long until each thing happens, in milliseconds of case time, and what the answer is. */
export interface RequestPlan {
  readonly acknowledgeIn: number;
  /** From the acknowledgement. */
  readonly answerIn: number;
  /** From a return; null if it never lapses. */
  readonly lapseIn: number | null;
  readonly outcome: 'granted' | 'returned' | 'refused';
}

const IDLE: RequestPlan = { acknowledgeIn: 0, answerIn: 0, lapseIn: null, outcome: 'granted' };
/** XState wants a number for a delay; a century stands for never and its timer is dropped by the engine. */
export const NEVER_MS = 100 * 365 * 24 * 3_600_000;

/**
 * One request to another authority, a machine of its own: drafted → sent → acknowledged → granted, returned or
 * refused; a returned one may be sent again or lapses. Its waits are delays on case time.
 */
export const requestMachine = setup({
  types: {
    context: {} as { readonly plan: RequestPlan },
    events: {} as { readonly type: 'SEND'; readonly plan: RequestPlan } | { readonly type: 'REOPEN' },
  },
  actions: {
    keepPlan: assign(({ event, context }) => (event.type === 'SEND' ? { plan: event.plan } : context)),
  },
  guards: {
    granted: ({ context }) => context.plan.outcome === 'granted',
    returned: ({ context }) => context.plan.outcome === 'returned',
  },
  delays: {
    acknowledge: ({ context }) => context.plan.acknowledgeIn,
    answer: ({ context }) => context.plan.answerIn,
    lapse: ({ context }) => context.plan.lapseIn ?? NEVER_MS,
  },
}).createMachine({
  id: 'request',
  context: { plan: IDLE },
  initial: 'drafted',
  states: {
    drafted: { on: { SEND: { target: 'sent', actions: 'keepPlan' } } },
    sent: { after: { acknowledge: 'acknowledged' } },
    acknowledged: {
      after: {
        answer: [
          { guard: 'granted', target: 'granted' },
          { guard: 'returned', target: 'returned' },
          { target: 'refused' },
        ],
      },
    },
    granted: { on: { REOPEN: 'drafted' } },
    returned: {
      on: { SEND: { target: 'sent', actions: 'keepPlan' } },
      after: { lapse: 'lapsed' },
    },
    refused: { on: { REOPEN: 'drafted' } },
    lapsed: { on: { REOPEN: 'drafted' } },
  },
});

export type RequestMachine = typeof requestMachine;
export type RequestSnapshot = SnapshotFrom<RequestMachine>;
