import { useCallback, useEffect, useRef, useState } from 'react';
import { utf8 } from '../../base';
import { type RunningCheck, startCheck } from '../../io';
import type { CheckProgress, CheckReport } from '../../scenario';
import { useStore } from '../workspace';

export type CheckState =
  | { readonly now: 'idle' }
  | ({ readonly now: 'running' } & CheckProgress)
  | { readonly now: 'unsound' }
  | { readonly now: 'failed'; readonly detail: string };

/** A report that came to its end, with the revision that it is about. */
export interface CheckDone {
  readonly report: CheckReport;
  readonly revision: number;
  readonly at: Date;
  /** How long it took, ms. */
  readonly took: number;
}

export interface Check {
  readonly state: CheckState;
  readonly last: CheckDone | undefined;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Progress is shown this often, ms. */
const SHOW_MS = 150;

/** The model checker in a worker of its own. A new check ends the one before it. */
export function useCheck(): Check {
  const store = useStore();
  const running = useRef<RunningCheck>(undefined);
  const [state, setState] = useState<CheckState>({ now: 'idle' });
  const [last, setLast] = useState<CheckDone>();

  const drop = useCallback(() => {
    running.current?.cancel();
    running.current = undefined;
  }, []);
  const stop = useCallback(() => {
    drop();
    setState({ now: 'idle' });
  }, [drop]);

  const start = useCallback(() => {
    drop();
    const { files, revision } = store.workspace();
    const begun = performance.now();
    let shown = begun;
    const one = startCheck(Object.fromEntries([...files].map(([file, text]) => [file, utf8(text)])), {
      onProgress: (progress) => {
        const now = performance.now();
        if (running.current !== one || now - shown < SHOW_MS) return;
        shown = now;
        setState({ now: 'running', ...progress });
      },
    });
    running.current = one;
    setState({ now: 'running', states: 0, answered: 0, questions: 0 });
    const end = (next: CheckState): boolean => {
      if (running.current !== one) return false;
      running.current = undefined;
      setState(next);
      return true;
    };
    one.result.then(
      (report) => {
        if (!end({ now: report === null ? 'unsound' : 'idle' }) || report === null) return;
        setLast({ report, revision, at: new Date(), took: performance.now() - begun });
      },
      (problem: unknown) =>
        end({ now: 'failed', detail: problem instanceof Error ? problem.message : String(problem) }),
    );
  }, [store, drop]);

  useEffect(() => drop, [drop]);
  return { state, last, start, stop };
}
