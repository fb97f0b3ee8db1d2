import { assign, type SnapshotFrom, setup } from 'xstate';
import type { FlowNode, TransitionSpec } from '../../scenario';
import type { Turn } from '../state';

/** What the flow asks of the engine. Paths are paths of ids in the scenario, `flow.states.alert.enter`. */
export interface FlowHooks {
  /** Whether the condition at this path holds. Total. */
  holds(path: string, turn: Turn): boolean;
  /** The turn after the effects at this path. */
  apply(path: string, turn: Turn): Turn;
  /** Milliseconds from now until a duration has passed or a local time of the home desk has come; never negative. */
  delay(kind: 'after' | 'at', text: string, turn: Turn): number;
}

interface FlowContext {
  readonly turn: Turn;
}
type FlowEvent = { readonly type: string };
type Parametrised = { readonly path: string };
/** The part of XState's state configuration that a scenario can express. */
interface NodeConfig {
  type?: 'parallel' | 'final' | 'history';
  history?: 'shallow' | 'deep';
  target?: string;
  meta?: { path: string };
  initial?: string;
  entry?: EffectsRef;
  exit?: EffectsRef;
  on?: Record<string, Transition[]>;
  always?: Transition[];
  after?: Record<string, Transition[]>;
  states?: Record<string, NodeConfig>;
}
type EffectsRef = { type: 'effects'; params: Parametrised };
type GuardRef = { type: 'holds'; params: Parametrised };
interface Transition {
  target?: string;
  guard?: GuardRef;
  actions?: EffectsRef;
}

const ROOT = 'case';
/** An eventless cycle that lint missed ends in an exception, not in a frozen page. */
const MAX_MICROSTEPS = 1000;

/** Absolute target of a sibling name or of a `#path`. */
function targetOf(target: string, parent: readonly string[]): string {
  return target.startsWith('#') ? `#${ROOT}.${target.slice(1)}` : `#${[ROOT, ...parent, target].join('.')}`;
}

function transitionOf(spec: string | TransitionSpec, path: string, parent: readonly string[]): Transition {
  if (typeof spec === 'string') return { target: targetOf(spec, parent) };
  return {
    ...(spec.to === undefined ? {} : { target: targetOf(spec.to, parent) }),
    ...(spec.when === undefined
      ? {}
      : { guard: { type: 'holds' as const, params: { path: `${path}.when` } } }),
    ...(spec.effects === undefined
      ? {}
      : { actions: { type: 'effects' as const, params: { path: `${path}.effects` } } }),
  };
}

function transitionsOf(
  spec: string | TransitionSpec | TransitionSpec[],
  path: string,
  parent: readonly string[],
): Transition[] {
  return Array.isArray(spec)
    ? spec.map((one, index) => transitionOf(one, `${path}.${index}`, parent))
    : [transitionOf(spec, path, parent)];
}

function mapKeys(
  specs: Readonly<Record<string, string | TransitionSpec | TransitionSpec[]>> | undefined,
  path: string,
  parent: readonly string[],
  key: (name: string) => string,
): Record<string, Transition[]> {
  return Object.fromEntries(
    Object.entries(specs ?? {}).map(([name, spec]) => [
      key(name),
      transitionsOf(spec, `${path}.${name}`, parent),
    ]),
  );
}

function nodeConfig(node: FlowNode, ids: readonly string[], path: string): NodeConfig {
  const parent = ids.slice(0, -1);
  if (node.history !== undefined) {
    return {
      type: 'history',
      history: node.history,
      ...(node.to === undefined ? {} : { target: targetOf(node.to, parent) }),
    };
  }
  const states = Object.entries(node.states ?? {});
  return {
    meta: { path: ids.join('.') },
    ...(node.end === undefined ? {} : { type: 'final' as const }),
    ...(node.parallel ? { type: 'parallel' as const } : {}),
    ...(node.initial === undefined ? {} : { initial: node.initial }),
    ...(node.enter === undefined ? {} : { entry: { type: 'effects', params: { path: `${path}.enter` } } }),
    ...(node.leave === undefined ? {} : { exit: { type: 'effects', params: { path: `${path}.leave` } } }),
    on: mapKeys(node.on, `${path}.on`, parent, (name) => name),
    ...(node.always === undefined ? {} : { always: transitionsOf(node.always, `${path}.always`, parent) }),
    after: {
      ...mapKeys(node.after, `${path}.after`, parent, (name) => `after:${name}`),
      ...mapKeys(node.at, `${path}.at`, parent, (name) => `at:${name}`),
    },
    ...(states.length === 0
      ? {}
      : {
          states: Object.fromEntries(
            states.map(([id, child]) => [id, nodeConfig(child, [...ids, id], `${path}.states.${id}`)]),
          ),
        }),
  };
}

function delayNames(node: FlowNode): string[] {
  return [
    ...Object.keys(node.after ?? {}).map((name) => `after:${name}`),
    ...Object.keys(node.at ?? {}).map((name) => `at:${name}`),
    ...Object.values(node.states ?? {}).flatMap(delayNames),
  ];
}

/**
 * Compiles the flow of a scenario to an XState machine. The machine is inert: its effects are `assign`s over the turn
 * in its context, its delays come back as `xstate.raise` actions for the engine's own queue.
 *
 * @param idle a turn for the snapshots that XState makes for itself on each pure `transition()` call.
 */
export function buildFlowMachine(flow: FlowNode, hooks: FlowHooks, idle: Turn) {
  const delays = Object.fromEntries(
    delayNames(flow).map((name) => {
      const kind = name.startsWith('at:') ? ('at' as const) : ('after' as const);
      const text = name.slice(kind.length + 1);
      return [name, ({ context }: { context: FlowContext }) => hooks.delay(kind, text, context.turn)];
    }),
  );
  const machine = setup({
    types: { context: {} as FlowContext, events: {} as FlowEvent, input: {} as Turn | undefined },
    guards: { holds: ({ context }, params: Parametrised) => hooks.holds(params.path, context.turn) },
    actions: {
      effects: assign(({ context }, params: Parametrised) => ({
        turn: hooks.apply(params.path, context.turn),
      })),
    },
    delays,
  });
  return machine.createMachine({
    ...nodeConfig(flow, [], 'flow'),
    id: ROOT,
    context: ({ input }) => ({ turn: input ?? idle }),
    options: { maxIterations: MAX_MICROSTEPS },
  });
}

export type FlowMachine = ReturnType<typeof buildFlowMachine>;
export type FlowSnapshot = SnapshotFrom<FlowMachine>;
