import type { LoadedScenario } from '../loaded-scenario';
import { type Act, actsOf, Outlook } from './acts';
import { entryOf } from './chart';
import { type Gain, gainsOf } from './gains';
import { Layout } from './layout';
import { Model } from './model';
import type { Value, Variable } from './variables';

/** A moment of a case, as the model asks for it. */
export interface Moment {
  /** Case time, UTC milliseconds. */
  readonly now: number;
  /** What a variable of the model is; undefined where it cannot be told, and is taken for anything. */
  valueOf(variable: Variable): Value | undefined;
  /** Whether the first sending of a request was marked. */
  isMarked(request: string): boolean;
  /** Whether points were given with the reason of this path. */
  wasGiven(reason: string): boolean;
}

/** Points by decision point, then competency. */
export type PointsAhead = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * What can still be earned from a moment of a case on: an upper bound. Whatever nothing rules out for good counts, as
 * if everything that can still happen could happen in one play.
 */
export class AheadOfCase {
  private readonly outlook: Outlook;
  private readonly acts: readonly Act[];
  private readonly gains: ReadonlyMap<number, readonly Gain[]>;
  /** By variable: acts whose guard reads it. */
  private readonly readers: readonly (readonly number[])[];
  /** By event: acts that wait for it. */
  private readonly waiting: ReadonlyMap<string, readonly number[]>;

  constructor(
    scenario: LoadedScenario,
    private readonly model: Model = new Model(scenario),
  ) {
    const { variables, clock } = this.model;
    const layout = new Layout([], clock, [], variables.all.length, new Uint8Array(0));
    this.outlook = new Outlook(variables.all);
    this.acts = actsOf(this.model, layout, this.outlook);
    this.gains = gainsOf(this.model, this.acts);
    const readers: number[][] = variables.all.map(() => []);
    const waiting = new Map<string, number[]>();
    for (const [index, { reads, on }] of this.acts.entries()) {
      for (const id of reads) readers[id]?.push(index);
      if (on !== undefined) waiting.set(on, [...(waiting.get(on) ?? []), index]);
    }
    this.readers = readers;
    this.waiting = waiting;
  }

  /** Highest points of the whole case. */
  fromStart(): PointsAhead {
    const { model } = this;
    const entered = new Set(entryOf(model.chart.root, model.chart.root));
    const first = new Map<Variable, Value | undefined>();
    for (const { region, children } of model.chart.nodes) {
      const inner = children.find((child) => entered.has(child));
      if (region) first.set(region, inner ? region.values[inner.place] : '');
    }
    return this.from({
      now: model.start,
      isMarked: () => false,
      wasGiven: () => false,
      valueOf: (variable) => {
        if (first.has(variable)) return first.get(variable);
        const [start = 0] = variable.starts;
        const isOpen = variable.starts.length > 1 || /^(board|plan|armed|history|left):/.test(variable.key);
        return isOpen ? undefined : variable.values[start];
      },
    });
  }

  /** Highest points still to come, where the case has not ended. */
  from(moment: Moment): PointsAhead {
    const done = this.spread(moment);
    const best = new Map<string, { gain: Gain; points: number }>();
    for (const [index, gains] of this.gains) {
      if (done[index] !== 1) continue;
      for (const gain of gains) {
        if (gain.request !== undefined && moment.isMarked(gain.request)) continue;
        if (gain.reason !== undefined && moment.wasGiven(gain.reason)) continue;
        const key = `${gain.group} ${gain.point} ${gain.competency}`;
        const points = gain.again ? Number.POSITIVE_INFINITY : gain.points;
        if (points > (best.get(key)?.points ?? 0)) best.set(key, { gain, points });
      }
    }
    const ahead = new Map<string, Map<string, number>>();
    for (const { gain, points } of best.values()) {
      const here = ahead.get(gain.point) ?? new Map<string, number>();
      ahead.set(gain.point, here);
      here.set(gain.competency, (here.get(gain.competency) ?? 0) + points);
    }
    return ahead;
  }

  /** Which acts can still happen, by position. */
  private spread(moment: Moment): Uint8Array {
    const { outlook, acts, readers, waiting, model } = this;
    outlook.clear();
    outlook.now = moment.now;
    for (const variable of model.variables.all) {
      const value = moment.valueOf(variable);
      const index = value === undefined ? -1 : variable.values.indexOf(value);
      if (index >= 0) outlook.add(variable, index);
      else for (const each of variable.values.keys()) outlook.add(variable, each);
    }
    const done = new Uint8Array(acts.length);
    const asked = new Uint8Array(acts.length).fill(1);
    const told = new Set<string>();
    const queue = [...acts.keys()];
    const ask = (index: number): void => {
      if (asked[index] === 1) return;
      asked[index] = 1;
      queue.push(index);
    };
    const become = (variable: Variable, index: number): boolean => {
      if (!outlook.add(variable, index)) return false;
      for (const reader of readers[variable.id] ?? []) ask(reader);
      return true;
    };
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
      asked[index] = 0;
      const act = acts[index];
      if (!act || (act.on !== undefined && !told.has(act.on))) continue;
      if (done[index] !== 1 && act.guard(NOTHING) === 0) continue;
      const first = done[index] !== 1;
      done[index] = 1;
      for (const write of act.writes) {
        if ('to' in write) become(write.variable, write.to);
        else if (move(write.variable, write.by, outlook, become)) ask(index);
      }
      if (!first) continue;
      for (const event of act.emits) {
        if (told.has(event)) continue;
        told.add(event);
        for (const one of waiting.get(event) ?? []) ask(one);
      }
    }
    return done;
  }
}

const NOTHING = new Uint16Array(0);

/** Raised or lowered again and again: everything beyond. */
function move(
  variable: Variable,
  by: number,
  outlook: Outlook,
  become: (variable: Variable, index: number) => boolean,
): boolean {
  const most = variable.values.length - 1;
  let changed = false;
  for (const index of variable.values.keys()) {
    const to = Math.min(most, Math.max(0, index + by));
    if (outlook.has(variable, index) && become(variable, to)) changed = true;
  }
  return changed;
}
