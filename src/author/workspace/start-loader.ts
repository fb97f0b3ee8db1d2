import { startOwnWorker } from '../../io';
import type { LoadAnswer } from './load-messages';
import workerUrl from './load-worker.ts?worker&url';
import type { Loader } from './reading';

/** A loader in a worker of its own. */
export function startLoader(): Loader {
  const worker = startOwnWorker(workerUrl, 'casebridge-studio-loader');
  return {
    post: (request) => worker.postMessage(request),
    listen: (onAnswer) => {
      worker.addEventListener('message', ({ data }: MessageEvent<LoadAnswer>) => onAnswer(data));
    },
    close: () => worker.terminate(),
  };
}
