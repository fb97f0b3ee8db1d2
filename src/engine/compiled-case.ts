import type { FlowNode, LoadedScenario } from '../scenario';
import type { FlowMachine, RequestMachine, Stepper } from './machine';

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
  readonly requestStepper: Stepper<RequestMachine>;
}
