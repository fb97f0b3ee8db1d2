import type { Dependencies } from './dependencies';
import { armedKey, timersOf } from './flow-parts';
import type { Model } from './model';
import { bitsFor, type Variable } from './variables';

/** The variables that a search about some others keeps, and whether their whole past is among them. */
export interface Slice {
  readonly kept: ReadonlySet<Variable>;
  /** False if something that has a say was cut off, and is taken for anything. */
  readonly whole: boolean;
}

/** Bits that the values of a variable take. */
export function bitsOf({ values }: Variable): number {
  return bitsFor(values.length);
}

/** Keeps what was asked for and what has a say in it, nearest first, as long as the bits suffice. */
export function sliceFor(
  model: Model,
  { causes }: Dependencies,
  asked: Iterable<Variable>,
  bits: number,
): Slice {
  const kept = new Set<Variable>([model.clock]);
  const around = companions(model);
  let used = 0;
  let whole = true;
  const keep = (variable: Variable): void => {
    if (kept.has(variable)) return;
    kept.add(variable);
    used += bitsOf(variable);
    for (const one of around.get(variable) ?? []) keep(one);
  };
  const ahead = new Map<Variable, number>();
  const want = (variable: Variable, distance: number): void => {
    if (!kept.has(variable)) ahead.set(variable, Math.min(ahead.get(variable) ?? distance, distance));
  };
  const spread = (variable: Variable, distance: number): void => {
    for (const cause of causes.get(variable) ?? []) want(cause, distance + 1);
    // The regions around it are kept with it; what moves them is further away.
    for (const outer of around.get(variable) ?? []) {
      for (const cause of causes.get(outer) ?? []) want(cause, distance + 3);
    }
  };
  for (const variable of asked) keep(variable);
  for (const variable of [...kept]) spread(variable, 0);
  while (ahead.size > 0) {
    let [nearest, least] = [model.clock, Number.POSITIVE_INFINITY];
    for (const [variable, distance] of ahead) {
      const cost = distance * 64 + bitsOf(variable);
      if (cost < least) [nearest, least] = [variable, cost];
    }
    const distance = ahead.get(nearest) ?? 0;
    ahead.delete(nearest);
    if (kept.has(nearest)) continue;
    if (used + bitsOf(nearest) > bits) {
      whole = false;
      continue;
    }
    keep(nearest);
    spread(nearest, distance);
  }
  return { kept, whole };
}

/** What is kept together: a region, the regions around it, what it remembers, and which of its waits are over. */
function companions(model: Model): ReadonlyMap<Variable, readonly Variable[]> {
  const found = new Map<Variable, Variable[]>();
  const join = (variable: Variable | undefined, other: Variable | undefined): void => {
    if (variable && other && variable !== other) found.set(variable, [...(found.get(variable) ?? []), other]);
  };
  for (const node of model.chart.nodes) {
    for (let at = node.parent; at; at = at.parent) join(node.region, at.region);
    for (const [inner, memory] of node.history?.regions ?? []) {
      join(inner.region, memory);
      join(memory, inner.region);
      join(memory, node.history?.left);
    }
    for (const { by, name } of timersOf(node)) {
      const armed = model.variables.find(armedKey(node, by, name));
      let owner = node.parent;
      while (owner && !owner.region) owner = owner.parent;
      join(owner?.region, armed);
      join(armed, owner?.region);
    }
  }
  return found;
}
