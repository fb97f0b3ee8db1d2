import { useCallback, useEffect, useState } from 'react';
import type { PanelProps } from '../../app/panel-props';

export type LedgerState = 'making' | 'ready' | 'failed';

/** Once the chain was ready in this visit it stays so: coming back to the board shows no bar again. */
const ready = new WeakSet<PanelProps['ask']>();

/** Asks the host to make the chain ready, and tells how that goes. */
export function useLedgerReady(ask: PanelProps['ask']): {
  readonly state: LedgerState;
  readonly retry: () => void;
} {
  const [state, setState] = useState<LedgerState>(() => (ready.has(ask) ? 'ready' : 'making'));
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    if (ready.has(ask)) return setState('ready');
    let gone = false;
    setState('making');
    ask({ ask: 'ready' }).then(
      () => {
        ready.add(ask);
        if (!gone) setState('ready');
      },
      () => {
        if (!gone) setState('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [ask, attempt]);
  return { state, retry: useCallback(() => setAttempt((before) => before + 1), []) };
}
