export {
  buildFlowMachine,
  type FlowHooks,
  type FlowMachine,
  type FlowSnapshot,
} from './flow-machine';
export {
  buildPartnerMachine,
  createPartner,
  type Partner,
  type PartnerMachine,
} from './partner-machine';
export {
  NEVER_MS,
  type RequestMachine,
  type RequestPlan,
  type RequestSnapshot,
  requestMachine,
} from './request-machine';
export { firstStep, pureStepper, type Raised, reusingStepper, type Step, type Stepper } from './stepper';
