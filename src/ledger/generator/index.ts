export type { CrimePlan, CrimeStep } from './crime-plan';
export { type GeneratedLedger, generateLedger } from './generate';
export { type LinkGrade, linkGrades, mergeGrades, payoutGrades } from './link-grades';
export {
  type EmbeddedAddress,
  GENERATOR_VERSION,
  type GeneratorParameters,
  type OtherChainPayout,
} from './parameters';
export {
  type Entity,
  type EntityKind,
  type LedgerTruth,
  OUTPUT_KINDS,
  type OutputKind,
  outputKind,
} from './truth';
