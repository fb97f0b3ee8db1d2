import type { FlowNode, LoadedScenario } from '../scenario';
import { lookedAtBy } from './asked';
import { homeInstant } from './case-time';
import type { CompiledCase, SteppableCase } from './compiled-case';
import { conditionEnv } from './condition-env';
import { applyEffects } from './effects';
import { flowMoves } from './flow-moves';
import { initialWorld } from './initial-world';
import {
  buildFlowMachine,
  buildPartnerMachine,
  createPartner,
  type FlowHooks,
  type Partner,
  pureStepper,
  requestMachine,
  reusingStepper,
} from './machine';
import { passed } from './passing';
import type { World } from './state';
import { beginTurn } from './turn';

/** Which of XState's two equal ways to step: `reusing` is the faster one, `pure` the reference. */
export type Stepping = 'reusing' | 'pure';

/** Compiles the flow of a scenario to its machine and prepares the steppers. */
export function compileCase(scenario: LoadedScenario, stepping: Stepping = 'reusing'): SteppableCase {
  const compiled: CompiledCase = { scenario, states: new Map(statesOf(scenario.spec.flow, [])) };
  const hooks: FlowHooks = {
    holds: (path, turn) => scenario.condition(path)(conditionEnv(compiled, turn.world)),
    apply: (path, turn) => applyEffects(compiled, turn, path, ''),
    delay: (kind, text, turn) => {
      const { now } = turn.world;
      const due = kind === 'at' ? homeInstant(compiled, text) : passed(compiled, now, text, null);
      return Math.max(0, due - now);
    },
  };
  const idle = beginTurn(initialWorld(scenario, { mode: 'practice', parameters: {}, seed: '' }), {});
  const flow = buildFlowMachine(scenario.spec.flow, hooks, idle);
  const stepper = stepping === 'reusing' ? reusingStepper : pureStepper;
  const partners = new Map<string, Partner>();
  for (const [id, { patience }] of Object.entries(scenario.spec.agencies)) {
    if (patience === undefined) continue;
    const path = `agencies.${id}.patience`;
    const machine = buildPartnerMachine(patience, path, (when, world) =>
      scenario.condition(when)(conditionEnv(compiled, world)),
    );
    const moves = new Map(
      Object.entries(patience.states).map(([state, { to = [] }]) => [
        state,
        to.map((_, index) => scenario.condition(`${path}.states.${state}.to.${index}.when`)),
      ]),
    );
    const mayMove = (state: string, world: World): boolean => {
      const env = conditionEnv(compiled, world);
      return moves.get(state)?.some((when) => when(env)) ?? false;
    };
    partners.set(id, createPartner(machine, stepper(machine), mayMove));
  }
  const awaited = Object.entries(scenario.spec.injects ?? {}).flatMap(([inject, { at, when: given }]) => {
    if (at !== undefined || given === undefined) return [];
    const when = scenario.condition(`injects.${inject}.when`);
    return [{ inject, when, parts: lookedAtBy(when) }];
  });
  return {
    ...compiled,
    flow,
    flowStepper: stepper(flow),
    flowMoves: flowMoves(scenario),
    requestStepper: stepper(requestMachine),
    awaited,
    partners,
  };
}

function statesOf(node: FlowNode, ids: readonly string[]): [string, FlowNode][] {
  return [
    [ids.join('.'), node],
    ...Object.entries(node.states ?? {}).flatMap(([id, child]) => statesOf(child, [...ids, id])),
  ];
}
