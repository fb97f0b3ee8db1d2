import { own } from '../json-path';
import type { Act } from './acts';
import type { ChartNode } from './chart';
import { effectsOf } from './find-data';
import type { Model } from './model';

/** One way to points of a decision point. */
export interface Gain {
  readonly point: string;
  readonly competency: string;
  /** Highest points that it gives at a time. */
  readonly points: number;
  /** Gains of one group exclude each other. */
  readonly group: string;
  /** It can come more than once. */
  readonly again: boolean;
  /** The request whose first sending is marked, for what only that gives. */
  readonly request: string | undefined;
  /** Path of the reason that it is given with; what was given once is not given again. */
  readonly reason: string | undefined;
}

/**
 * Every gain by the act that brings it: position among the acts. Calibration stands apart. What a request gives is
 * counted once, however often it is sent.
 */
export function gainsOf(model: Model, acts: readonly Act[]): ReadonlyMap<number, readonly Gain[]> {
  const { spec } = model;
  const found = new Map<number, Gain[]>();
  const byLabel = new Map<string, number>();
  const byEffects = new Map<string, number[]>();
  for (const [index, { effects, from }] of acts.entries()) {
    if (effects !== '') byEffects.set(effects, [...(byEffects.get(effects) ?? []), index]);
    else if (from && 'rule' in from) {
      const label = model.rules[from.rule]?.label ?? '';
      if (!byLabel.has(label)) byLabel.set(label, index);
    }
  }
  const add = (
    index: number | undefined,
    point: string,
    points: Readonly<Record<string, number>> | undefined,
    more: { group: string; again?: boolean; request?: string; reason?: string },
  ): void => {
    if (index === undefined) return;
    for (const [competency, most] of Object.entries(points ?? {})) {
      if (most <= 0 || point === spec.scoring.calibration?.point) continue;
      const { group, again = false, request, reason } = more;
      found.set(index, [
        ...(found.get(index) ?? []),
        { point, competency, points: most, group, again, request, reason },
      ]);
    }
  };
  const custody = Object.entries(spec.forms ?? {}).find(([, { about }]) => about === 'exhibit');
  for (const [id, paper] of [
    ...Object.entries(spec.forms ?? {}),
    ...Object.entries(spec.instruments ?? {}),
  ]) {
    const { point } = paper;
    if (point === undefined) continue;
    const isRequest = own(spec.instruments ?? {}, id) !== undefined;
    const act = byLabel.get(isRequest ? `${id} leaves the house` : `file ${id}`);
    const parts = [
      ...Object.entries(paper.fields).map(([name, { points }]) => ({ name, points })),
      ...(paper.marks ?? []).map(({ points }, index) => ({ name: String(index), points })),
    ];
    for (const { name, points } of parts)
      add(act, point, points, { group: `${id}/${name}`, ...(isRequest ? { request: id } : {}) });
  }
  for (const [id, { register }] of Object.entries(spec.exhibits)) {
    if (register?.point === undefined || !custody) continue;
    for (const [name, { points }] of Object.entries(custody[1].fields))
      add(byLabel.get(`register ${id}`), register.point, points, { group: `register ${id}/${name}` });
  }
  for (const [id, { point, options }] of Object.entries(spec.decisions ?? {})) {
    for (const [option, { points }] of Object.entries(options))
      add(byLabel.get(`decide ${id}: ${option}`), point, points, { group: `decisions.${id}` });
  }
  for (const { effect, path } of effectsOf(spec)) {
    if (!('award' in effect)) continue;
    const list = path.slice(0, -1).join('.');
    for (const act of byEffects.get(list) ?? []) {
      const from = acts[act]?.from;
      const edge = from && 'edge' in from ? from.edge : undefined;
      const again = path[0] === 'flow' && (!edge?.target || isRound(edge.from));
      // Each effect of a list gives its own; only lists exclude each other.
      add(act, effect.award, effect.points, {
        group: `${groupOf(path)} ${path.at(-1)}`,
        again,
        ...(again ? {} : { reason: `${path.join('.')}.why` }),
      });
    }
  }
  return found;
}

/** Lists of effects of which at most one is ever used: options, outcomes, rows, and transitions of one event. */
function groupOf(path: readonly (string | number)[]): string {
  const list = path.slice(0, -2);
  const last = list.at(-1);
  const before = list.at(-2);
  const isOneOf = typeof last === 'number' || before === 'options';
  return (isOneOf ? list.slice(0, -1) : path.slice(0, -1)).join('.');
}

/** Whether a state can be come back to, conditions apart. */
function isRound(node: ChartNode): boolean {
  const seen = new Set<ChartNode>();
  const queue: ChartNode[] = [];
  const enter = (target: ChartNode): void => {
    for (let at: ChartNode | undefined = target; at; at = at.parent) {
      if (seen.has(at)) continue;
      seen.add(at);
      queue.push(at);
    }
    for (const child of target.children) if (!seen.has(child)) enter(child);
  };
  const inside = (one: ChartNode): boolean => one === node || one.children.some(inside);
  for (const { target } of leaving(node)) if (target) enter(target);
  while (queue.length > 0) {
    const at = queue.pop();
    for (const { target } of at?.edges ?? []) if (target && !seen.has(target)) enter(target);
  }
  return seen.has(node) && inside(node);
}

/** Transitions out of a state or a state around it. */
function leaving(node: ChartNode) {
  const edges = [...node.edges];
  for (let at = node.parent; at; at = at.parent) edges.push(...at.edges);
  return edges;
}
