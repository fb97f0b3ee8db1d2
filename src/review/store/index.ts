export type { OpenedLog, Verdict } from './opened-log';
export { type OpenedLogs, useOpenedLogs } from './use-opened-logs';
