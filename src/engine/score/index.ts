export { awardCalibration } from './award-calibration';
export { bestReachable, type PointBest } from './best';
export { type Calibration, CONFIDENCE_PERCENT, calibration, calibrationOf } from './calibration';
export { firstActedOn, isActOn } from './graded-work';
export { type CaseMarks, type CompetencyMark, caseMarks, type PointMark } from './marks';
export { type Verdict, verdict, verdictOn } from './verdict';
