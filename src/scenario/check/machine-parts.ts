import type { Builder } from './builder';
import type { Dependencies, Footprint } from './dependencies';
import { dots } from './flow-parts';
import type { Model } from './model';
import type { Run, Test } from './run';
import type { Variable } from './variables';

/** More rounds than any sound case needs to come to rest. */
export const MOST_ROUNDS = 200;

/** Conditions that nothing follows from but what is shown: only what they are between two steps counts. */
export const ONLY_SHOWN =
  /\.tasks\.|\.prefill\.|^hints\.|^deadlines\.[^.]+\.when$|^debrief\.|^tracing\.|^operation\.conflicts\./;

/** Such a condition, looked at where it applies; it notes at its sites what it was. */
export interface Observer {
  readonly here: Test;
  readonly test: Test;
  /** That it was false, that it was true. */
  readonly sites: readonly [number, number];
}

export function observersIn(b: Builder, dependencies: Dependencies, kept: ReadonlySet<Variable>) {
  const found: { here: Test; test: Test; sites: [number, number] }[] = [];
  for (const [path, { scope }] of b.model.conditions) {
    const footprint = dependencies.conditions.get(path);
    if (scope !== 'flow' || !ONLY_SHOWN.test(path) || !footprint || !isHeld(b.model, path)) continue;
    const { ticks } = b.layout;
    if ([...footprint.instants].some((at) => ticks.every((tick) => tick.at !== at || tick.rule !== -1)))
      continue;
    if ([...footprint.reads].some((variable) => !kept.has(variable))) continue;
    const task = /^(flow(?:\.states\..+?)?)\.tasks\.[^.]+\.done$/.exec(path);
    const node = task && b.model.chart.nodes.find((one) => dots(one) === task[1]);
    found.push({
      here: node ? b.active(node) : () => 1,
      test: b.condition(path),
      sites: [b.site(`false ${path}`), b.site(`true ${path}`)],
    });
  }
  return found;
}

/** Whether the model holds a condition whole. */
export function isHeld(model: Model, path: string): boolean {
  const expression = model.condition(path);
  const walk = (one: typeof expression): boolean => {
    switch (one.op) {
      case 'free':
        return false;
      case 'not':
        return walk(one.of);
      case 'and':
      case 'or':
        return walk(one.left) && walk(one.right);
      case 'if':
        return walk(one.test) && walk(one.yes) && walk(one.no);
      default:
        return true;
    }
  };
  return walk(expression);
}

/** Events that something kept listens to. */
export function heardIn(model: Model, kept: ReadonlySet<Variable>): ReadonlySet<string> {
  const heard = new Set<string>();
  for (const edge of model.chart.edges) {
    const region = edge.from.parent?.region;
    if (edge.by === 'on' && (!region || kept.has(region))) heard.add(edge.name);
  }
  for (const [id, { from }] of Object.entries(model.spec.deadlines ?? {})) {
    if (from && kept.has(model.variables.at(`deadline:${id}`))) heard.add(from.event);
  }
  return heard;
}

/** Whether a rule changes something that is kept, or tells something that is heard there. */
export function relevance(
  kept: ReadonlySet<Variable>,
  heard: ReadonlySet<string>,
): (footprint: Footprint) => boolean {
  return ({ writes, emits }) => {
    for (const variable of writes) if (kept.has(variable)) return true;
    for (const event of emits) if (heard.has(event)) return true;
    return false;
  };
}

export function partner(
  b: Builder,
  id: string,
  variable: Variable,
  states: Readonly<Record<string, { readonly to?: readonly { readonly state: string }[] | undefined }>>,
): (run: Run) => boolean {
  const slot = b.target(variable);
  const ways = variable.values.map((state) =>
    (states[String(state)]?.to ?? []).map(({ state: to }, index) => ({
      test: b.condition(`agencies.${id}.patience.states.${String(state)}.to.${index}.when`),
      to: variable.values.indexOf(to),
    })),
  );
  return (run) => {
    const before = run.get(slot);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const way = ways[run.get(slot)]?.find(({ test }) => {
        const truth = test(run.state);
        return truth === 1 || (truth === 2 && run.drifts());
      });
      if (!way) break;
      run.set(slot, way.to);
    }
    return run.get(slot) !== before;
  };
}
