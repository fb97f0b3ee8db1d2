import type { CompiledCondition, FlowNode, LoadedScenario } from '../scenario';
import type { Parts } from './asked';
import type { FlowMoves } from './flow-moves';
import type { FlowMachine, Partner, RequestMachine, Stepper } from './machine';

/** A scenario made ready to step through. Built once; holds no state of a session. */
export interface CompiledCase {
  readonly scenario: LoadedScenario;
  /** Flow states by their path of ids joined with dots, in document order. */
  readonly states: ReadonlyMap<string, FlowNode>;
}

/** A compiled case with its machines: what stepping needs beyond reading. */
export interface SteppableCase extends CompiledCase {
  readonly flow: FlowMachine;
  readonly flowStepper: Stepper<FlowMachine>;
  readonly flowMoves: FlowMoves;
  readonly requestStepper: Stepper<RequestMachine>;
  /** Injects that are delivered once their condition holds, in the scenario's order. */
  readonly awaited: readonly {
    readonly inject: string;
    readonly when: CompiledCondition;
    readonly parts: Parts;
  }[];
  /** Agencies that have patience, by id. */
  readonly partners: ReadonlyMap<string, Partner>;
}
