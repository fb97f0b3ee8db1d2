import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { startOwnWorker } from '../../io';
import { SCENARIO_FILE, useReading } from '../workspace';
import { type Insight, NO_INSIGHT } from './insight';
import type { InsightAnswer } from './insight-worker';
import workerUrl from './insight-worker.ts?worker&url';

export interface InsightState extends Insight {
  /** The text of `scenario.json` that it was read from; lines and offsets hold for it alone. */
  readonly text: string;
}

const Context = createContext<InsightState>({ ...NO_INSIGHT, text: '' });

/** Reads the open scenario in a worker, the latest text last, for the views inside. Keeps the last that could be read. */
export function InsightProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { files } = useReading();
  const text = files.get(SCENARIO_FILE) ?? '';
  const [state, setState] = useState<InsightState>({ ...NO_INSIGHT, text: '' });
  const asked = useRef(0);
  const worker = useRef<Worker | undefined>(undefined);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (text === '') return undefined;
    const started = worker.current ?? startOwnWorker(workerUrl, 'casebridge-studio-insight');
    worker.current = started;
    asked.current += 1;
    const question = asked.current;
    const take = ({ data }: MessageEvent<InsightAnswer>): void => {
      if (data.question === question && data.insight) setState({ ...data.insight, text });
    };
    started.addEventListener('message', take);
    started.postMessage({ question, text });
    return () => started.removeEventListener('message', take);
  }, [text]);
  return <Context value={state}>{children}</Context>;
}

/** Where everything of the open scenario is used, and its texts, a moment after the last edit. */
export function useInsight(): InsightState {
  return useContext(Context);
}
