export { signedPoints } from './event-text';
export { RunPanel, type RunPanelProps } from './run-panel';
export { runStrings } from './strings';
export { type Replay, useReplay } from './use-replay';
export { VerdictNote } from './verdict-note';
