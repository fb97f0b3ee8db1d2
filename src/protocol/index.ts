export { branchSession } from './branch';
export {
  applyCommand,
  type CaseSession,
  changeLanguage,
  continueSession,
  endSession,
  openSession,
  type SessionOpening,
  type SessionStep,
} from './case-session';
export { classReport, turnText } from './export/class-report';
export { type CsvCell, csvText } from './export/csv';
export { debriefPack } from './export/debrief-pack';
export { columnsOf, type DecisionRow, decisionRows } from './export/decision-rows';
export * from './export/report-document';
export { traineeReport } from './export/trainee-report';
export { type XapiOverride, type XapiStatement, xapiOverride, xapiStatements } from './export/xapi';
export * from './host';
export { type CaseLog, fingerprintOf, headOf } from './log/case-log';
export { parseCommand } from './log/command-schema';
export {
  EVENT_ORIGINS,
  type EventLine,
  formatLine,
  type HostEvent,
  LOG_FORMAT,
  type LoggedEvent,
  type LoggedEventType,
  type LogOpened,
} from './log/event-line';
export { appendEvents, type ChainHead, EMPTY_CHAIN, hashOfLine } from './log/hash-chain';
export { MOST_LOG_CHARACTERS, parseLog, readableLog } from './log/parse-log';
export { lossesOf, type PointLoss } from './loss';
export type {
  HostCall,
  HostCalls,
  HostMessage,
  HostRequest,
  HostReturn,
  SessionNumber,
  SessionOpened,
} from './message';
export { playPolicy } from './policy/play';
export type { Policy, PolicyMove } from './policy/policy';
export { randomPolicy } from './policy/random';
export { parseQuery } from './query-schema';
export { readOnlySession, verifyLog } from './replay-log';
export { type Agreement, agreement, KAPPA_WEIGHTS, type KappaWeights } from './review/agreement';
export { type CaseBook, caseBook, textOr } from './review/case-book';
export { type ClassFigures, classFigures } from './review/class-figures';
export { type CohortSummary, summarizeCohort, type WrongTurn } from './review/cohort';
export { type Flags, flagsOf } from './review/flags';
export { foldRun } from './review/fold-run';
export { analyseItems, type ItemAnalysis, LEAST_RUNS, type OptionCount } from './review/item-analysis';
export { type ReplayMoment, type ReplayPlace, ReplayTrack } from './review/replay-track';
export {
  ANNOTATION_KINDS,
  HIGHEST_LEVEL,
  OVERRIDE_CODES,
  type OverrideCode,
  type ReviewEvent,
  type ReviewLine,
} from './review/review-event';
export {
  addToReview,
  formatReview,
  openReview,
  parseReview,
  type ReviewFile,
  type ReviewProblem,
  type ReviewStanding,
  reviewStanding,
} from './review/review-file';
export type * from './review/run-summary';
export {
  type CaseTurn,
  type PlayableCase,
  playableCase,
  type RunningCase,
} from './running-case';
export { scenarioCard } from './scenario-card';
export { logText, type Simulation, simulate } from './simulate';
