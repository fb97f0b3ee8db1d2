import { caseMs, localIso, toInstant } from '../../base';
import { all, Builder } from './builder';
import { isInside } from './chart';
import type { Dependencies } from './dependencies';
import { compileEdge, dots, type FlowState, type FlowTimer } from './flow-parts';
import { FlowStepper } from './flow-stepper';
import { Layout, type Tick } from './layout';
import {
  heardIn,
  isHeld,
  MOST_ROUNDS,
  type Observer,
  ONLY_SHOWN,
  observersIn,
  partner,
  relevance,
} from './machine-parts';
import type { Model } from './model';
import type { Built } from './rule';
import { Run, type Test } from './run';
import type { Variable } from './variables';

/** So many waits may end at one instant in any order; more are taken in the order of the document. */
const MOST_ORDERS = 4;

interface MachineRule extends Built {
  readonly label: string;
  readonly actor: 'trainee' | 'case';
}
interface Awaited {
  readonly slot: number;
  readonly test: Test;
  readonly start: (run: Run) => void;
}

/** The model compiled for the variables that one search keeps. */
export class Machine {
  readonly layout: Layout;
  readonly run: Run;
  readonly rules: readonly MachineRule[];
  /** Paths of the conditions that were compiled in. */
  readonly conditions: ReadonlySet<string>;
  /** Sites that a whole search must come by if anything does. */
  readonly sites: ReadonlySet<string>;
  /** True if every rule and condition is held whole: what is found reachable is so in the model. */
  readonly whole: boolean;
  readonly flow: FlowStepper;
  /** Conditions that change nothing, looked at in every state; each notes at its sites what it was. */
  readonly observers: readonly Observer[];
  /** Set once a step never came to rest. */
  looped = false;
  private readonly awaited: readonly Awaited[];
  private readonly partners: readonly ((run: Run) => boolean)[];
  private readonly starting: ReadonlyMap<number, readonly number[]>;
  private readonly clock: number;
  private readonly timers: readonly {
    readonly state: FlowState;
    readonly timer: FlowTimer;
    readonly from: number;
  }[];

  constructor(
    readonly model: Model,
    dependencies: Dependencies,
    kept: ReadonlySet<Variable>,
  ) {
    const { variables, chart, spec, clock, sites } = model;
    const heard = heardIn(model, kept);
    const relevant = relevance(kept, heard);
    const included = dependencies.rules.map((footprint) => relevant(footprint));
    const instants = new Set<number>();
    const ticks: Tick[] = [];
    for (const [index, rule] of model.rules.entries()) {
      if (!included[index]) continue;
      for (const at of dependencies.rules[index]?.instants ?? []) instants.add(at);
      if (rule.at !== undefined) ticks.push({ at: rule.at, order: 1 + index, rule: index });
    }
    for (const [edge, footprint] of dependencies.edges) {
      const region = edge.from.parent?.region;
      const reaches = !region || kept.has(region) || relevant(footprint);
      if (reaches) for (const at of footprint.instants) instants.add(at);
    }
    for (const [id, { at, when }] of Object.entries(spec.injects ?? {})) {
      if (at !== undefined || when === undefined || !kept.has(variables.at(`inject:${id}`))) continue;
      for (const one of dependencies.conditions.get(`injects.${id}.when`)?.instants ?? []) instants.add(one);
    }
    for (const [path, { reads, instants: own }] of dependencies.conditions) {
      if (ONLY_SHOWN.test(path) && reads.size > 1 && [...reads].every((one) => kept.has(one))) {
        for (const at of own) instants.add(at);
      }
    }
    const flowTimes = new Set<number>();
    const keptNodes = chart.nodes.filter((node) => !node.parent?.region || kept.has(node.parent.region));
    for (const { edges } of keptNodes) {
      for (const { by, name } of edges) {
        const at = by === 'at' ? toInstant(model.home, name) : undefined;
        if (at?.ok) flowTimes.add(at.value);
      }
    }
    for (const at of new Set([...instants, ...flowTimes])) {
      if (at > model.start) ticks.push({ at, order: 0, rule: -1 });
    }
    for (const at of flowTimes) if (at > model.start) ticks.push({ at, order: 1e6, rule: -2 });
    ticks.sort((a, b) => a.at - b.at || a.order - b.order);
    // Sites are all known by now: everything was compiled once to find the dependencies.
    const hits = new Uint8Array(sites.names.length + 1);
    this.layout = new Layout(kept, clock, ticks, variables.all.length, hits, heard);
    const b = new Builder(model, this.layout);
    this.run = new Run(this.layout.kept.length, hits);
    this.clock = this.layout.slotOf(clock);
    this.flow = new FlowStepper(b);
    const built = new Map<number, Built>();
    for (const [index, rule] of model.rules.entries()) if (included[index]) built.set(index, rule.build(b));
    const advance: MachineRule = {
      label: 'time passes',
      actor: 'case',
      guard: (state) => ((state[this.clock] ?? 0) < ticks.length ? 1 : 0),
      act: (run) => {
        const tick = ticks[run.get(this.clock)];
        run.set(this.clock, run.get(this.clock) + 1);
        // What falls next may come before anything looks at the clock again.
        if (tick?.rule === -1 && run.choices.choose(2) === 1) run.unlooked = true;
        if (tick && tick.rule >= 0) built.get(tick.rule)?.act(run);
        if (tick?.rule === -2) this.endWaits(run, tick.at);
      },
    };
    const ordinary = [...built].flatMap(([index, one]): readonly MachineRule[] => {
      const rule = model.rules[index];
      return rule && rule.at === undefined ? [{ label: rule.label, actor: rule.actor, ...one }] : [];
    });
    this.timers = [...this.flow.states.values()].flatMap((state) =>
      state.timers.map((timer) => {
        const at = timer.by === 'at' ? toInstant(model.home, timer.name) : undefined;
        return { state, timer, from: at?.ok ? this.layout.positionOf(at.value) : 0 };
      }),
    );
    const waits = this.timers.map(
      ({ state, timer, from }): MachineRule => ({
        label: `${timer.by} ${timer.name} in ${state.node.path}`,
        actor: 'case',
        guard: (vector) =>
          this.isWaiting(vector, state, timer) && (vector[this.clock] ?? 0) >= from ? 1 : 0,
        act: (run) => this.endWait(run, timer),
      }),
    );
    const foreign = this.foreignRules(b, dependencies);
    const cut = [...b.reads].some((variable) => !kept.has(variable));
    const free = [...b.conditions].some((path) => !isHeld(model, path));
    const drift: MachineRule = {
      label: 'something else happens',
      actor: 'case',
      guard: () => 1,
      act: (run) => {
        run.drifting = true;
        run.changed = true;
      },
    };
    const look: MachineRule = {
      label: 'time passes',
      actor: 'case',
      guard: (state) => (ticks[(state[this.clock] ?? 0) - 1]?.rule === -1 ? 1 : 0),
      act: (run) => {
        run.changed = true;
      },
    };
    this.rules = [advance, look, ...ordinary, ...waits, ...foreign, ...(cut || free ? [drift] : [])];
    this.awaited = this.awaitedInjects(b, kept);
    this.partners = Object.entries(spec.agencies).flatMap(([id, { patience }]) => {
      const variable = variables.find(`partner:${id}`);
      if (!patience || !variable || !kept.has(variable)) return [];
      return [partner(b, id, variable, patience.states)];
    });
    this.starting = this.startingDeadlines(b, kept);
    this.observers = observersIn(b, dependencies, kept);
    this.conditions = b.conditions;
    this.sites = b.sites;
    this.whole = ![...b.reads].some((variable) => !kept.has(variable)) && foreign.length === 0;
  }

  /** All first states, one after the other in the run; `found` is called at each. */
  begin(found: () => void): void {
    const { run, layout } = this;
    const several = layout.kept.filter(({ starts }) => starts.length > 1);
    const count = several.reduce((product, { starts }) => product * starts.length, 1);
    for (let number = 0; number < count; number += 1) {
      const first = new Uint16Array(layout.kept.length);
      let rest = number;
      for (const [slot, variable] of layout.kept.entries()) {
        const { starts } = variable;
        first[slot] = starts[rest % starts.length] ?? 0;
        if (starts.length > 1) rest = Math.floor(rest / starts.length);
      }
      run.beginRule();
      do {
        run.begin(first);
        const rests = this.flow.start(run) && this.settle(run);
        if (rests && !run.givenUp) found();
        else if (!run.givenUp) this.looped = true;
      } while (run.choices.next());
    }
  }

  /** All states after one, one after the other in the run; `found` is called at each with the rule that led there. */
  expand(from: Uint16Array, found: (rule: number) => void): void {
    const { run, rules } = this;
    run.state.set(from);
    if (this.flow.isOver(run)) return;
    for (let index = 0; index < rules.length; index += 1) {
      const rule = rules[index];
      if (!rule || rule.guard(from) === 0) continue;
      run.beginRule();
      do {
        run.begin(from);
        rule.act(run);
        if (this.settle(run) && !run.givenUp) found(index);
        else if (!run.givenUp) this.looped = true;
      } while (run.choices.next());
    }
  }

  /** Words for a step that was taken from a state. */
  labelOf(rule: number, from: Uint16Array): string {
    if (rule !== 0) return this.rules[rule]?.label ?? '';
    const tick = this.layout.ticks[from[this.clock] ?? 0];
    const named = tick && tick.rule >= 0 ? this.model.rules[tick.rule]?.label : undefined;
    return named ?? (tick ? `it is ${localText(this.model, tick.at)}` : 'time passes');
  }

  private settle(run: Run): boolean {
    const { flow } = this;
    if (run.unlooked) return true;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const event = run.queue.length > 0 ? run.queue.shift() : undefined;
      if (event === undefined && !run.changed) {
        if (!this.startAwaited(run)) return true;
        continue;
      }
      run.changed = false;
      if (event !== undefined) for (const slot of this.starting.get(event) ?? []) run.set(slot, 1);
      if (!flow.tell(run, event ?? -1) || run.givenUp) return run.givenUp;
      run.changed = false;
      for (const look of this.partners) if (look(run)) run.changed = true;
    }
    return false;
  }

  private startAwaited(run: Run): boolean {
    if (this.awaited.length === 0 || this.flow.isOver(run)) return false;
    for (const { slot, test, start } of this.awaited) {
      if (run.state[slot] !== 0) continue;
      const truth = test(run.state);
      if (truth === 0 || (truth === 2 && !run.drifts())) continue;
      start(run);
      return true;
    }
    return false;
  }

  private awaitedInjects(b: Builder, kept: ReadonlySet<Variable>): readonly Awaited[] {
    return Object.entries(this.model.spec.injects ?? {}).flatMap(
      ([id, { at, when, delay, effects }]): readonly Awaited[] => {
        const variable = this.model.variables.at(`inject:${id}`);
        if (at !== undefined || when === undefined || !kept.has(variable)) return [];
        const slot = b.target(variable);
        const apply = b.effects(effects, `injects.${id}.effects`);
        const site = b.site(`inject ${id}`);
        const start = (run: Run): void => {
          run.set(slot, delay === undefined ? 2 : 1);
          run.changed = true;
          if (delay !== undefined) return;
          run.hit(site);
          apply(run);
        };
        return [{ slot, test: b.condition(`injects.${id}.when`), start }];
      },
    );
  }

  private startingDeadlines(b: Builder, kept: ReadonlySet<Variable>): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>();
    for (const [id, { from }] of Object.entries(this.model.spec.deadlines ?? {})) {
      const variable = this.model.variables.at(`deadline:${id}`);
      const event = from && this.model.events.get(from.event);
      if (event === undefined || !kept.has(variable)) continue;
      found.set(event, [...(found.get(event) ?? []), b.target(variable)]);
    }
    return found;
  }

  private isWaiting(vector: Uint16Array, state: FlowState, { armed }: FlowTimer): boolean {
    return state.active(vector) === 1 && (armed < 0 || vector[armed] === 1);
  }

  private endWait(run: Run, timer: FlowTimer): void {
    run.set(timer.armed, 0);
    run.changed = true;
    this.flow.fire(run, timer.edges);
  }

  /** The waits that end at an instant, each settled before the next, in any order. */
  private endWaits(run: Run, at: number): void {
    const from = this.layout.positionOf(at);
    const ended = new Set<FlowTimer>();
    for (;;) {
      const waiting = this.timers.filter(
        (one) =>
          one.timer.by === 'at' &&
          one.from === from &&
          !ended.has(one.timer) &&
          this.isWaiting(run.state, one.state, one.timer),
      );
      const order =
        waiting.length > 1 && waiting.length <= MOST_ORDERS ? run.choices.choose(waiting.length) : 0;
      const next = waiting[order];
      if (!next) return;
      ended.add(next.timer);
      this.endWait(run, next.timer);
      if (!this.settle(run)) {
        this.looped = true;
        return;
      }
    }
  }

  /** What happens in regions that are not kept and reaches into what is. */
  private foreignRules(b: Builder, dependencies: Dependencies): readonly MachineRule[] {
    const { states } = this.flow;
    const { chart, spec } = this.model;
    const rules: MachineRule[] = [];
    for (const node of chart.nodes) {
      if (states.has(node) || node.state.node.history !== undefined) continue;
      for (const edge of node.edges) {
        const footprint = dependencies.edges.get(edge);
        const outward =
          edge.domain && [...states.keys()].some((one) => edge.domain && isInside(one, edge.domain));
        if (!footprint || !(outward || b.touches(edge.effects))) continue;
        const compiled = compileEdge(b, edge, states);
        rules.push({
          label: `${edge.by} ${edge.name} in ${node.path}`,
          actor: 'case',
          guard: all([b.active(node), compiled.guard ?? (() => 1)]),
          act: (run) => {
            run.changed = true;
            this.flow.take(run, [compiled]);
          },
        });
      }
      for (const by of ['enter', 'leave'] as const) {
        const list = node.state.node[by];
        if (list === undefined || !b.touches(list)) continue;
        rules.push({
          label: `${by} ${node.path}`,
          actor: 'case',
          guard: by === 'enter' ? b.active(node) : () => 1,
          act: b.effects(list, `${dots(node)}.${by}`),
        });
      }
    }
    for (const [id, { at, when, effects }] of Object.entries(spec.injects ?? {})) {
      const inject = this.model.variables.at(`inject:${id}`);
      if (at !== undefined || when === undefined || this.layout.slotOf(inject) >= 0) continue;
      if (!b.touches(effects)) continue;
      rules.push({
        label: `inject ${id}`,
        actor: 'case',
        guard: b.condition(`injects.${id}.when`),
        act: b.effects(effects, `injects.${id}.effects`),
      });
    }
    return rules;
  }
}

function localText({ home }: Model, at: number): string {
  return localIso(home, caseMs(at));
}
