import { caseMarks } from '../../src/engine';
import type { PlayStep } from '../../src/scenario';
import { Desk, quietHarbor, stepsOf } from './desk';

type Fields = Extract<PlayStep, { fill: string }>['fields'];

/** What is done otherwise than by the expert. What is null, or made null, is left out. */
export interface Changes {
  /** By form: other values of its fields. */
  readonly papers?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly decisions?: Readonly<Record<string, string | null>>;
  /** Minutes from T0, by step. */
  readonly starts?: Readonly<Record<string, number | null>>;
  /** Slots of F-22, which says who looked up an address without a case. */
  readonly lookUp?: Readonly<Record<string, string>>;
  /** All happens for the second window, 42 days later. */
  readonly second?: boolean;
}

export const EXPERT_STARTS: Readonly<Record<string, number>> = {
  ...{ S0: -920, S1: 0, S2: 25, S3: 2, S4: 10, S5: 15, S6: 5, S7: 20, S8: 15, S9: 40, S10: 170 },
};

/** The whole hour moved by so many minutes; the audit and the notice stay. */
export function moved(minutes: number): Readonly<Record<string, number>> {
  const { S0: _, S10: __, ...hour } = EXPERT_STARTS;
  return Object.fromEntries(Object.entries(hour).map(([step, start]) => [step, start + minutes]));
}

const all = stepsOf('expert');
const after = (stage: string) => 1 + all.findIndex((one) => 'close' in one && one.close === stage);
const EXECUTED = 1 + all.findIndex((one) => 'execute' in one);
const AWAKE = after('takedown');

/** Stage 4 after the best stage 3: Tuesday 24 June. Fork it. */
export const located = new Desk().playTo('expert', 'locate');

const later = (local: string): string =>
  new Date(Date.parse(`${local}Z`) + 42 * 86_400_000).toISOString().slice(0, 16);

/** What the expert does, but for these changes, without reading and judgement. */
function acts(steps: readonly PlayStep[], changes: Changes): PlayStep[] {
  const { papers = {}, decisions = {}, starts = {}, second = false } = changes;
  return steps.flatMap((step): PlayStep[] => {
    if ('fill' in step) {
      const change = papers[step.fill];
      if (change === null) return [];
      const fields = Object.entries({ ...step.fields, ...change }).filter(([, value]) => value !== null);
      return [{ ...step, fields: Object.fromEntries(fields) as Fields }];
    }
    if ('file' in step) return papers[step.file] === null ? [] : [step];
    if ('decide' in step) {
      const option = decisions[step.decide] === undefined ? step.option : decisions[step.decide];
      return option == null ? [] : [{ ...step, option }];
    }
    if ('plan' in step) {
      const placed = Object.entries({ ...step.starts, ...starts }).filter(([, start]) => start !== null);
      return [
        { plan: second ? 'W2' : step.plan, starts: Object.fromEntries(placed) as Record<string, number> },
      ];
    }
    if ('advance' in step) return [{ advance: second ? later(step.advance) : step.advance }];
    if ('open' in step && /^(E-48|E-49|E-50|E-51|E-53|E-6\d|welfare-after)$/.test(step.open)) return [step];
    if ('find' in step && step.find === 'F-22')
      return [{ ...step, slots: { ...step.slots, ...changes.lookUp } }];
    return 'execute' in step ? [step] : [];
  });
}

/** What nobody knows if own staff is not checked. */
const UNCHECKED: Changes = {
  papers: { 'insider-check': null },
  decisions: { 'D12-insider': null },
};

/** From Tuesday 24 June to the plan as it is laid before the conference. */
export function toConference(changes: Changes = {}, desk: Desk = located): Desk {
  const laid = 1 + all.findIndex((one) => 'file' in one && one.file === 'plan');
  return desk.fork().play(acts(all.slice(after('locate'), laid), changes));
}

/** From Tuesday 24 June to the lanes as they are drawn, orders given: Saturday 28 June. */
export function toLanes(changes: Changes = {}, desk: Desk = located): Desk {
  return desk.fork().play(acts(all.slice(after('locate'), EXECUTED - 1), changes));
}

/** To the plan as it is executed. */
export function toDoor(changes: Changes = {}, desk: Desk = located): Desk {
  return toLanes(changes, desk).play([{ execute: true }]);
}

/** The same without a look at own staff. */
export function toDoorUnchecked(changes: Changes = {}): Desk {
  const merged: Changes = {
    ...changes,
    papers: { plan: { check: 'audit', verrick: null }, ...UNCHECKED.papers, ...changes.papers },
    decisions: { ...UNCHECKED.decisions, ...changes.decisions },
  };
  const steps = acts(all.slice(after('locate'), EXECUTED), merged);
  const staff = (step: PlayStep) =>
    ('open' in step && /^E-(48|49|50)$/.test(step.open)) || ('find' in step && step.find === 'F-22');
  return located.fork().play(steps.filter((step) => !staff(step)));
}

/** From there to half past two in the night. */
export function night(desk: Desk, changes: Changes = {}): Desk {
  const last = all.findIndex((one) => 'advance' in one && one.advance === '2031-07-02T02:30');
  return desk.play(acts(all.slice(EXECUTED, last + 1), changes));
}

/** Both, with the same changes. */
export const played = (changes: Changes = {}): Desk => night(toDoor(changes), changes);

/** Hands in what is asked for and closes stage 4, and then does in stage 5 what the expert does, but for these changes. */
export function ended(desk: Desk, changes: Changes = {}): Desk {
  const theory: PlayStep = {
    theory: 'T-4',
    blanks: {
      ...{ insider: 'not-shown', door: 'h2115', door_why: 'session', switch: 'h0200', switch_why: 'switch' },
    },
    doubts: ['case'],
  };
  desk.play([theory, { close: 'takedown' }]);
  return desk.play([...acts(all.slice(AWAKE), changes), { close: 'after' }]);
}

/** The best stage 3 but for one finding: the operator on two legs, which bear no finding. */
export function onTwoLegs(): Desk {
  const steps = all.slice(0, after('locate')).map((step): PlayStep => {
    if ('find' in step && step.find === 'F-20')
      return { ...step, findings: ['F-16', 'F-14'], confidence: 'possible' };
    if ('review' in step && step.review === 'review-3')
      return { ...step, findings: ['F-13', 'F-15', 'F-16'] };
    return step;
  });
  return new Desk().play(steps);
}

/** The best stage 3 but for the image order, which comes after 120 days: the request did not say where the log is kept. */
export function withoutImageOrder(): Desk {
  const steps = all.slice(0, after('locate')).flatMap((step): PlayStep[] => {
    if ('fill' in step && step.fill === 'R-10') {
      return [{ ...step, fields: { ...step.fields, preservation: 'none' } }];
    }
    if ('find' in step && step.find === 'F-20') {
      return [{ ...step, findings: ['F-18', 'F-16', 'F-17'], confidence: 'likely' }];
    }
    if ('theory' in step && step.theory === 'T-3') return [{ ...step, apart: { 'E-35': 'theory' } }];
    if ('compare' in step) return [];
    return JSON.stringify(step).includes('"E-34"') ? [] : [step];
  });
  return new Desk().play(steps);
}

/** The middling stage 3, closed without the records of the exchange abroad: Wednesday 18 June. */
export function withoutExchange(): Desk {
  const steps = stepsOf('middling');
  const wait = steps.findIndex((one) => 'await' in one && one.await === 'E-46');
  const findings = steps.filter((one) => 'find' in one && /^F-(14|16|28|20)$/.test(one.find));
  const theory: PlayStep = {
    theory: 'T-3',
    blanks: {
      ...{ operator: 'tak', place: 'room-304', line: 'HS-L-2291', lender: 'ma', drawer: 'gil' },
      second: 'not-shown',
    },
    doubts: ['clock-right'],
  };
  return new Desk()
    .play(steps.slice(0, wait))
    .play([{ advance: '2031-06-18T09:00' }, { open: 'E-44' }, ...findings])
    .play([{ decide: 'D10-without', option: 'without' }, theory, { close: 'locate' }]);
}

/** The sum of a case, costs counted. */
export const total = (desk: Desk): number => caseMarks(quietHarbor(), desk.world).quarters / 4;

/** Points of one competency, costs counted. */
export function competency(desk: Desk, id: string): number {
  const mark = caseMarks(quietHarbor(), desk.world).competencies.find((one) => one.competency === id);
  if (mark === undefined) throw new Error(`no competency ${id}`);
  return mark.quarters / 4;
}

/** Points of some decision points, "D12 C8": 10. */
export function pointsOf(desk: Desk, points: RegExp): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(desk.points()).filter(([key]) => points.test(key)));
}
