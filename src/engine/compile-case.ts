import type { FlowNode, LoadedScenario } from '../scenario';
import { homeInstant } from './case-time';
import type { CompiledCase, SteppableCase } from './compiled-case';
import { conditionEnv } from './condition-env';
import { applyEffects } from './effects';
import { initialWorld } from './initial-world';
import { buildFlowMachine, type FlowHooks, pureStepper, requestMachine, reusingStepper } from './machine';
import { passed } from './passing';
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
  return { ...compiled, flow, flowStepper: stepper(flow), requestStepper: stepper(requestMachine) };
}

function statesOf(node: FlowNode, ids: readonly string[]): [string, FlowNode][] {
  return [
    [ids.join('.'), node],
    ...Object.entries(node.states ?? {}).flatMap(([id, child]) => statesOf(child, [...ids, id])),
  ];
}
