import type { CaseMs } from '../../src/base';
import type { PlayStep } from '../../src/scenario';
import { Desk, stepsOf } from './desk';
import { formatLocal } from './local-time';

type Fields = Extract<PlayStep, { fill: string }>['fields'];

/** What the expert writes into a paper, with changes; a field changed to null is left out. */
export function fieldsOf(paper: string, changes: Readonly<Record<string, unknown>> = {}): Fields {
  const filled = stepsOf('expert').findLast((one) => 'fill' in one && one.fill === paper);
  if (filled === undefined || !('fill' in filled)) throw new Error(`the expert fills in no ${paper}`);
  const merged = Object.entries({ ...filled.fields, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(merged) as Fields;
}

/** Sends a request as the expert does, but for these changes. */
export function asks(paper: string, changes: Readonly<Record<string, unknown>> = {}): PlayStep[] {
  return [{ fill: paper, fields: fieldsOf(paper, changes) }, { send: paper }];
}

/** Files a form as the expert does, but for these changes. */
export function files(paper: string, changes: Readonly<Record<string, unknown>> = {}): PlayStep[] {
  return [{ fill: paper, fields: fieldsOf(paper, changes) }, { file: paper }];
}

/** The lease order for one instant of UTC. */
export function lease(utc: string, grounds: readonly string[] = ['E-33']): PlayStep[] {
  const instant = { utc, local: '' };
  return asks('R-04-lease', {
    ask: 'instant',
    instant,
    from_at: null,
    until_at: null,
    reason: null,
    grounds,
  });
}

export const until = (local: string): PlayStep => ({ advance: local });

/** Stage 3 after the best stage 2: Monday 17 March, 16:45. Fork it. */
export const located = new Desk().playTo('expert', 'trace');

const FIRST_CAPTURE: readonly PlayStep[] = [
  until('2031-03-17T22:10'),
  { open: 'E-28' },
  ...files('capture-1'),
  { open: 'E-29' },
  { open: 'E-31' },
  { open: 'E-32' },
  until('2031-03-18T09:00'),
];

/** One capture is made, the host and its help page are known: Tuesday 18 March, 09:00. */
export const captured = (desk: Desk): Desk => desk.fork().play(FIRST_CAPTURE);

/** Points of the stage: those of D7 to D11. */
export function pointsOf(desk: Desk): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(desk.points()).filter(([key]) => /^D([789]|1[01]) /.test(key)));
}

/** Advances towards an instant; every moment at which the clock stopped on the way, home time. */
export function stopsUntil(desk: Desk, at: CaseMs): string[] {
  const stops: string[] = [];
  while (desk.world.now < at) {
    const refusal = desk.do({ type: 'clock.advance', until: at });
    if (refusal !== null) throw new Error(refusal.code);
    stops.push(formatLocal(desk.world.now));
  }
  return stops;
}
