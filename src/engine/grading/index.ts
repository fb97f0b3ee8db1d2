export { assessmentOf } from './assessment';
export { exhibitHash } from './exhibit-hash';
export { type FieldGrade, fieldSpec, gradeField, isEmpty, rightAnswer } from './field';
export {
  carries,
  confidenceRank,
  contradictedBy,
  type GradedFinding,
  gradeFinding,
  isSound,
} from './finding';
