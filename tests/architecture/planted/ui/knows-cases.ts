import type { Scenario } from '../scenario';

export type Shown = Scenario;
export type Deep = import('../protocol').Save;
