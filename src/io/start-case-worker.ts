import workerUrl from './case-worker.ts?worker&url';
import { startOwnWorker } from './own-worker';

/** Starts the worker in which cases run. */
export function startCaseWorker(): Worker {
  return startOwnWorker(workerUrl, 'casebridge');
}
