import { Builder } from './builder';
import { type ChartEdge, type ChartNode, isInside } from './chart';
import { dots } from './flow-parts';
import { Layout } from './layout';
import type { Model } from './model';
import type { Variable } from './variables';

/** What one rule, transition or list of effects reads, changes and tells the flow. */
export interface Footprint {
  readonly reads: ReadonlySet<Variable>;
  readonly writes: ReadonlySet<Variable>;
  readonly emits: ReadonlySet<string>;
  readonly instants: ReadonlySet<number>;
}

export interface Dependencies {
  /** By position among the model's rules. */
  readonly rules: readonly Footprint[];
  readonly edges: ReadonlyMap<ChartEdge, Footprint>;
  readonly enter: ReadonlyMap<ChartNode, Footprint>;
  readonly leave: ReadonlyMap<ChartNode, Footprint>;
  readonly conditions: ReadonlyMap<string, Footprint>;
  /** By variable: those that decide when and how it changes. */
  readonly causes: ReadonlyMap<Variable, ReadonlySet<Variable>>;
}

/** Compiles everything once for a layout that keeps nothing, and keeps what it touched. */
export function readDependencies(model: Model): Dependencies {
  const nothing = new Layout([], model.clock, [], model.variables.all.length, new Uint8Array(0));
  const trace = (work: (b: Builder) => void): Footprint => {
    const b = new Builder(model, nothing);
    work(b);
    return b;
  };
  const rules = model.rules.map((rule) => trace((b) => rule.build(b)));
  const edges = new Map(
    model.chart.edges.map((edge) => [
      edge,
      trace((b) => {
        b.site(`taken ${edge.path.join('.')}`);
        b.active(edge.from);
        b.condition(edge.when);
        b.effects(edge.effects, `${edge.path.join('.')}.effects`);
        const { domain } = edge;
        for (const node of domain ? model.chart.nodes : []) {
          if (node.region && domain && (node === domain || isInside(node, domain))) b.writes.add(node.region);
        }
      }),
    ]),
  );
  const enter = new Map(
    model.chart.nodes.map((node) => [
      node,
      trace((b) => {
        b.site(`entered ${node.path}`);
        b.active(node);
        b.effects(node.state.node.enter, `${dots(node)}.enter`);
      }),
    ]),
  );
  const leave = new Map(
    model.chart.nodes.map((node) => [
      node,
      trace((b) => {
        b.active(node);
        b.effects(node.state.node.leave, `${dots(node)}.leave`);
      }),
    ]),
  );
  const conditions = new Map(
    [...model.conditions.keys()].map((path) => [path, trace((b) => b.condition(path))]),
  );
  const parts = { rules, edges, enter, leave, conditions };
  return { ...parts, causes: causesOf(model, parts) };
}

function causesOf(
  model: Model,
  parts: Omit<Dependencies, 'causes'>,
): ReadonlyMap<Variable, ReadonlySet<Variable>> {
  const causes = new Map<Variable, Set<Variable>>();
  const by = (variable: Variable): Set<Variable> => {
    const known = causes.get(variable) ?? new Set();
    causes.set(variable, known);
    return known;
  };
  const tellers = new Map<string, Set<Variable>>();
  const effects = [...parts.rules, ...parts.edges.values(), ...parts.enter.values(), ...parts.leave.values()];
  for (const { emits, reads } of effects) {
    for (const event of emits) {
      const known = tellers.get(event) ?? new Set();
      for (const variable of reads) known.add(variable);
      tellers.set(event, known);
    }
  }
  const add = ({ reads, writes }: Footprint, more: Iterable<Variable> = []): void => {
    for (const variable of writes) {
      const set = by(variable);
      for (const one of [...reads, ...more]) if (one !== variable) set.add(one);
    }
  };
  for (const footprint of parts.rules) add(footprint);
  for (const [edge, footprint] of parts.edges) {
    add(footprint, edge.by === 'on' ? (tellers.get(edge.name) ?? []) : []);
    // What a transition enters and leaves happens when it does.
    for (const list of [parts.enter, parts.leave]) {
      for (const [node, effect] of list) {
        const { domain } = edge;
        if (effect.writes.size > 0 && domain && isInside(node, domain))
          add({ ...effect, reads: footprint.reads });
      }
    }
  }
  for (const list of [parts.enter, parts.leave]) for (const footprint of list.values()) add(footprint);
  for (const [id, { when, at, effects: list }] of Object.entries(model.spec.injects ?? {})) {
    if (when === undefined || at !== undefined) continue;
    const inject = model.variables.at(`inject:${id}`);
    const reads = parts.conditions.get(`injects.${id}.when`)?.reads ?? new Set();
    const b = new Builder(
      model,
      new Layout([], model.clock, [], model.variables.all.length, new Uint8Array(0)),
    );
    b.effects(list, `injects.${id}.effects`);
    b.writes.add(inject);
    add({ reads: new Set([...reads, inject]), writes: b.writes, emits: b.emits, instants: b.instants });
  }
  for (const [id, { patience }] of Object.entries(model.spec.agencies)) {
    for (const [state, { to = [] }] of Object.entries(patience?.states ?? {})) {
      for (const index of to.keys()) {
        const reads = parts.conditions.get(`agencies.${id}.patience.states.${state}.to.${index}.when`)?.reads;
        for (const one of reads ?? []) by(model.variables.at(`partner:${id}`)).add(one);
      }
    }
  }
  for (const [id, { from }] of Object.entries(model.spec.deadlines ?? {})) {
    for (const one of from ? (tellers.get(from.event) ?? []) : [])
      by(model.variables.at(`deadline:${id}`)).add(one);
  }
  return causes;
}
