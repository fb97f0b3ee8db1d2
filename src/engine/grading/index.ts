export { exhibitHash } from './exhibit-hash';
export { type FieldGrade, fieldSpec, gradeField, isEmpty, rightAnswer } from './field';
export { carries, confidenceRank, type GradedFinding, gradeFinding, isSound } from './finding';
