import type { CompiledCondition, ConditionEnv, FlowNode, LoadedScenario, TransitionSpec } from '../scenario';

/** What makes one state of the flow move. */
interface Moves {
  readonly events: ReadonlySet<string>;
  /** The conditions of its eventless transitions; null for one that has none. */
  readonly always: readonly (CompiledCondition | null)[];
}

/** Events that XState makes for itself: its delays. */
const OWN_EVENT = 'xstate.';

/**
 * Tells beforehand, and far faster than the machine, whether an event can do nothing: no active state waits for it and
 * no eventless transition is due.
 */
export interface FlowMoves {
  canMove(active: readonly string[], event: string, env: ConditionEnv): boolean;
}

export function flowMoves(scenario: LoadedScenario): FlowMoves {
  const moves = new Map(movesWithin(scenario, scenario.spec.flow, [], 'flow'));
  return {
    canMove: (active, event, env) =>
      event.startsWith(OWN_EVENT) ||
      active.some((state) => {
        const found = moves.get(state);
        return (
          found === undefined ||
          found.events.has(event) ||
          found.always.some((when) => when === null || when(env))
        );
      }),
  };
}

function movesWithin(
  scenario: LoadedScenario,
  node: FlowNode,
  ids: readonly string[],
  path: string,
): [string, Moves][] {
  const children = Object.entries(node.states ?? {});
  return [
    [ids.join('.'), movesOf(scenario, node, path)],
    ...children.flatMap(([id, child]) => movesWithin(scenario, child, [...ids, id], `${path}.states.${id}`)),
  ];
}

function movesOf(scenario: LoadedScenario, { on = {}, always = [] }: FlowNode, path: string): Moves {
  const whenOf = (spec: string | TransitionSpec, at: string): CompiledCondition | null =>
    typeof spec === 'string' || spec.when === undefined ? null : scenario.condition(`${at}.when`);
  return {
    events: new Set(Object.keys(on)),
    always: Array.isArray(always)
      ? always.map((spec, index) => whenOf(spec, `${path}.always.${index}`))
      : [whenOf(always, `${path}.always`)],
  };
}
