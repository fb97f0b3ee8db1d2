import { useCallback, useEffect, useRef, useState } from 'react';
import { startStudioWorker } from '../workers';
import { useStore } from '../workspace';
import type { CheckedReport, CheckMessage, CheckRequest } from './check-messages';
import workerUrl from './check-worker.ts?worker&url';

export type CheckState =
  | { readonly now: 'idle' }
  | {
      readonly now: 'running';
      readonly states: number;
      readonly answered: number;
      readonly questions: number;
    }
  | { readonly now: 'unsound' }
  | { readonly now: 'failed'; readonly detail: string };

export interface Check {
  readonly state: CheckState;
  /** The last report that came to its end, with the revision it is about. */
  readonly last: { readonly report: CheckedReport; readonly revision: number; readonly at: Date } | undefined;
  readonly start: () => void;
  readonly stop: () => void;
}

const BUDGET = 2_000_000;

/** The model checker in a worker of its own. A new check ends the one before it. */
export function useCheck(): Check {
  const store = useStore();
  const worker = useRef<Worker>(undefined);
  const [state, setState] = useState<CheckState>({ now: 'idle' });
  const [last, setLast] = useState<Check['last']>();

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
    setState({ now: 'idle' });
  }, []);

  const start = useCallback(() => {
    worker.current?.terminate();
    const one = startStudioWorker(workerUrl, 'casebridge-studio-checker');
    worker.current = one;
    setState({ now: 'running', states: 0, answered: 0, questions: 0 });
    const end = (next: CheckState): void => {
      one.terminate();
      worker.current = undefined;
      setState(next);
    };
    one.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
      if (worker.current !== one) return;
      switch (data.kind) {
        case 'progress':
          setState({ now: 'running', ...data });
          return;
        case 'done':
          setLast({ report: data.report, revision: data.revision, at: new Date() });
          end({ now: 'idle' });
          return;
        case 'unsound':
          end({ now: 'unsound' });
          return;
        case 'failed':
          end({ now: 'failed', detail: data.detail });
      }
    });
    one.addEventListener('error', ({ message }) => {
      if (worker.current === one) end({ now: 'failed', detail: message });
    });
    const { files, revision } = store.workspace();
    const request: CheckRequest = { revision, files: [...files], budget: BUDGET };
    one.postMessage(request);
  }, [store]);

  useEffect(() => () => worker.current?.terminate(), []);
  return { state, last, start, stop };
}
