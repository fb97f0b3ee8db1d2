export { type CaseLedger, caseLedger, type LedgerTail } from './case-ledger';
export {
  type CheckedPart,
  type CheckOptions,
  type CheckProgress,
  type CheckReport,
  checkScenario,
} from './check/check-scenario';
export type { CheckFinding } from './check/finding';
export { AheadOfCase, type Moment, type PointsAhead } from './check/points-ahead';
export type { Value, Variable } from './check/variables';
export { type ComparedSpan, comparedSpans } from './compared-spans';
export type { CompiledCondition, ConditionEnv } from './conditions/condition';
export {
  type ArgumentKind,
  CONDITION_FUNCTIONS,
  type ConditionFunction,
  type ConditionFunctionName,
} from './conditions/functions';
export { type Declarations, readDeclarations } from './declarations';
export type { CodeEntry } from './diagnostics/code-entry';
export { codeEntry, DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostics/codes';
export { CHECK_CODES, type CheckCode } from './diagnostics/codes-check';
export { type Diagnostic, formatDiagnostic, type Severity } from './diagnostics/diagnostic';
export { documentSpans, spanThatHolds } from './document-spans';
export { exhibitChips } from './exhibit-chips';
export { entriesOf, isList, isRecord, type JsonPath, member, pointerOf, valueAt } from './json-path';
export { findRealIdentifiers, type RealIdentifier } from './lint/identifiers';
export { loadPacked, loadScenario } from './load';
export type { Citations, LoadedScenario, LoadResult, PackedScenario, ScenarioFiles } from './loaded-scenario';
export { packScenario, unpackScenario } from './pack';
export { findTooDeep } from './parse-json';
export { readPacked } from './read-packed';
export { renderJsonSchema } from './reference/json-schema';
export { renderReference } from './reference/render-reference';
export * from './schema/board-words';
export type { ExhibitSpec, MessageSpec } from './schema/documents';
export { EXHIBIT_KINDS } from './schema/documents';
export { EFFECT_VERBS, type Effect } from './schema/effects';
export type { DeadlineSpec, FlowNode, InjectSpec, StageSpec, TransitionSpec } from './schema/flow';
export type { DecisionSpec, FindingSpec, SlotSpec } from './schema/judgement';
export { FITS, type Fit, RELATIONS, type Relation } from './schema/judgement';
export type { OperationSpec, PlanStepSpec } from './schema/operation';
export type {
  FieldAnswer,
  FieldInput,
  FieldSpec,
  FieldValue,
  FormSpec,
  InstrumentSpec,
  OutcomeSpec,
} from './schema/papers';
export type { PlayStep } from './schema/plays';
export {
  CONFIDENCES,
  type Confidence,
  FINDING_GRADES,
  type FindingGrade,
  HANDLING_CODES,
  type HandlingCode,
  REFERENCE_KINDS,
  type ReferenceKind,
} from './schema/primitives';
export { type Language, SCENARIO_FORMAT, type Scenario } from './schema/scenario';
export type { FactSpec, PatienceSpec } from './schema/setting';
export { findUses, placeholdersIn, type TextUse, type Use, type UseHow } from './uses';
