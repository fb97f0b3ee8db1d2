export { pointerMarks, stateFindings } from './marks';
export { ProblemPanel } from './problem-panel';
export { type Check, useCheck } from './use-check';
