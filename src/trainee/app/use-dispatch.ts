import { useCallback, useState } from 'react';
import type { Command } from '../../engine';
import type { CaseHost, DispatchResult } from '../../protocol';
import { announce, type Language } from '../../ui';
import { appStrings } from '../strings/app';
import { resultSentence } from '../words';

export interface Dispatching {
  readonly dispatch: (command: Command) => Promise<DispatchResult>;
  /** The sentence of the last refusal; null once dismissed or followed by a success. */
  readonly refusal: string | null;
  readonly dismiss: () => void;
}

/** Sends commands to the host and keeps the sentence of a refusal. A host that fails stops the page in words. */
export function useDispatch(host: CaseHost, language: Language): Dispatching {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [, fail] = useState(0);
  const dispatch = useCallback(
    async (command: Command): Promise<DispatchResult> => {
      try {
        const result = await host.dispatch(command);
        const sentence = resultSentence(result, language);
        setRefusal(sentence);
        if (sentence !== null) announce(sentence, { urgency: 'assertive' });
        return result;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        // Thrown while React renders, so that the error boundary shows it with a way to keep the log.
        fail(() => {
          throw new Error(`${appStrings.in(language)('gapHost')} ${reason}`);
        });
        // The page is being replaced: nobody is left to go on from this command.
        return new Promise<DispatchResult>(() => undefined);
      }
    },
    [host, language],
  );
  const dismiss = useCallback(() => setRefusal(null), []);
  return { dispatch, refusal, dismiss };
}
