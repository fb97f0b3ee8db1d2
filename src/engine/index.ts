export * from './board/board-command';
export {
  type BoardContent,
  type BoardPlace,
  type BoardState,
  EMPTY_BOARD,
  type LinkRecord,
  type MergeRecord,
} from './board/board-state';
export * from './board/board-words';
export { dayOf } from './case-time';
export * from './command';
export { compileCase, type Stepping } from './compile-case';
export type { CompiledCase, SteppableCase } from './compiled-case';
export * from './event';
export {
  bestReachable,
  type Calibration,
  type CaseMarks,
  calibrationOf,
  caseMarks,
  isActOn,
  type PointBest,
  type Verdict,
  verdictOn,
} from './score';
export type { CaseState, SessionSettings, World } from './state';
export { type Stepped, startCase, stateJson, step } from './step';
export { ENGINE_VERSION } from './version';
export * from './view';
