export { type Calibration, CONFIDENCE_PERCENT, calibration } from './calibration';
export { type CaseMarks, type CompetencyMark, caseMarks, type PointMark } from './marks';
