import type { CompiledCondition, ConditionEnv, FlowNode, LoadedScenario, TransitionSpec } from '../scenario';
import { lookedAtBy, type Parts } from './asked';

/** What makes one state of the flow move. */
interface Moves {
  readonly events: ReadonlySet<string>;
  /** The conditions of its eventless transitions, with what they look at; null for one that has none. */
  readonly always: readonly ({ readonly when: CompiledCondition; readonly parts: Parts } | null)[];
}

/** Events that XState makes for itself: its delays. */
const OWN_EVENT = 'xstate.';

/**
 * Tells beforehand, and far faster than the machine, whether an event can do nothing: no active state waits for it and
 * no eventless transition is due.
 */
export interface FlowMoves {
  /** @param changed what has changed since the flow looked last and found no eventless transition due. */
  canMove(active: readonly string[], event: string, env: ConditionEnv, changed: Parts): boolean;
}

export function flowMoves(scenario: LoadedScenario): FlowMoves {
  const moves = new Map(movesWithin(scenario, scenario.spec.flow, [], 'flow'));
  return {
    canMove: (active, event, env, changed) =>
      event.startsWith(OWN_EVENT) ||
      active.some((state) => {
        const found = moves.get(state);
        return (
          found === undefined ||
          found.events.has(event) ||
          found.always.some((one) => one === null || ((one.parts & changed) !== 0 && one.when(env)))
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
  const whenOf = (spec: string | TransitionSpec, at: string): Moves['always'][number] => {
    if (typeof spec === 'string' || spec.when === undefined) return null;
    const when = scenario.condition(`${at}.when`);
    return { when, parts: lookedAtBy(when) };
  };
  return {
    events: new Set(Object.keys(on)),
    always: Array.isArray(always)
      ? always.map((spec, index) => whenOf(spec, `${path}.always.${index}`))
      : [whenOf(always, `${path}.always`)],
  };
}
