export type { OpenedLog, Verdict } from './opened-log';
