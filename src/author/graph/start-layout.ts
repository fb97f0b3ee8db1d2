import ELK from 'elkjs/lib/elk-api';
import { startOwnWorker } from '../../io';
import { type Drawing, layOut } from './layout';
import workerUrl from './layout-worker.ts?worker&url';
import type { Shown } from './shown';

export interface GraphLayout {
  layOut(shown: Shown): Promise<Drawing>;
  close(): void;
}

/** ELK in a worker of its own. */
export function startLayout(): GraphLayout {
  const elk = new ELK({
    workerFactory: () => startOwnWorker(workerUrl, 'casebridge-studio-layout'),
    algorithms: ['layered'],
  });
  return { layOut: (shown) => layOut(elk, shown), close: () => elk.terminateWorker() };
}
