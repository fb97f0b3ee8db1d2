import { useEffect, useState } from 'react';
import type { ReplayHost, ReviewDesk } from '../../io';
import type { Language } from '../../ui';
import type { OpenedLog } from '../store';

/** The replay of the chosen log, or why there is none. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'no-scenario' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'open'; readonly id: string; readonly host: ReplayHost };

export function useChosen(desk: ReviewDesk, log: OpenedLog | null, language: Language): Chosen {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const { id = null, text = '', verdict } = log ?? {};
  const readable = log !== null && log.opened !== null;
  const missing = verdict?.kind === 'scenario-missing';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language is the host's own affair.
  useEffect(() => {
    if (id === null) return setChosen({ kind: 'none' });
    if (!readable) return setChosen({ kind: 'unreadable' });
    let gone = false;
    setChosen({ kind: 'opening' });
    desk.replay(text, language).then(
      (host) => {
        if (gone) return;
        setChosen(host === null ? { kind: 'no-scenario' } : { kind: 'open', id, host });
      },
      (problem: unknown) => {
        if (!gone) setChosen({ kind: 'failed', why: String(problem) });
      },
    );
    return () => {
      gone = true;
    };
  }, [desk, id, text, readable, missing]);
  const host = chosen.kind === 'open' ? chosen.host : null;
  useEffect(() => {
    void host?.setLanguage(language).catch(() => undefined);
  }, [host, language]);
  return chosen;
}
