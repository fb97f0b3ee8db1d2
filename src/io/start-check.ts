import type { CheckProgress, CheckReport, ScenarioFiles } from '../scenario';
import type { CheckMessage, CheckRequest } from './check-service';
import workerUrl from './check-worker.ts?worker&url';
import { startOwnWorker } from './own-worker';

/** A check under way. */
export interface RunningCheck {
  /** Null if the scenario has errors. Rejects with an Error whose `name` is `AbortError` after `cancel`, and with the reason in words if it fails. */
  readonly result: Promise<CheckReport | null>;
  /** Ends it at once. Nothing happens if it is over. */
  cancel(): void;
}

export interface StartCheckOptions {
  /** Most states in all. */
  readonly budget?: number;
  onProgress?(progress: CheckProgress): void;
}

/** The page's end of a line to one checker. */
export interface CheckPort {
  post(request: CheckRequest): void;
  listen(onMessage: (message: CheckMessage) => void, onGone: (why: string) => void): void;
  end(): void;
}

/** Checks a scenario's files in a worker of its own, so that the page stays free and a check can be ended at any time. */
export function startCheck(
  files: ScenarioFiles,
  { budget, onProgress }: StartCheckOptions = {},
  port: CheckPort = workerPort(),
): RunningCheck {
  let cancel = (): void => undefined;
  const result = new Promise<CheckReport | null>((resolve, reject) => {
    const fail = (why: string, name = 'Error'): void => {
      port.end();
      const problem = new Error(why);
      problem.name = name;
      reject(problem);
    };
    cancel = () => fail('The check was ended.', 'AbortError');
    port.listen((message) => {
      switch (message.kind) {
        case 'progress':
          onProgress?.(message.progress);
          return;
        case 'report':
          port.end();
          resolve(message.report);
          return;
        case 'unsound':
          port.end();
          resolve(null);
          return;
      }
    }, fail);
    port.post({ files, ...(budget === undefined ? {} : { budget }) });
  });
  return { result, cancel };
}

function workerPort(): CheckPort {
  const worker = startOwnWorker(workerUrl, 'casebridge-check');
  return {
    post: (request) => worker.postMessage(request),
    listen: (onMessage, onGone) => {
      worker.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => onMessage(data));
      worker.addEventListener('error', ({ message }) => onGone(message));
      worker.addEventListener('messageerror', () => onGone('a message could not be read'));
    },
    end: () => worker.terminate(),
  };
}
