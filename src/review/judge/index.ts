export { JudgePanel } from './judge-panel';
export { type Judging, useJudging } from './use-judging';
