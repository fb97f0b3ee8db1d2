import { useEffect, useState } from 'react';
import type { BoardAnswer, BoardQuery } from '../../../engine';
import type { PanelProps } from '../../app/panel-props';

export type Answered<Ask extends BoardQuery['ask']> =
  | { readonly state: 'asking' }
  | { readonly state: 'failed' }
  | { readonly state: 'answered'; readonly answer: Extract<BoardAnswer, { ask: Ask }> };

/**
 * The answer to a question about the chain. It is asked again when its text, or `of`, changes; the last answer to the
 * same question stays meanwhile. `null` asks nothing.
 */
export function useAnswer<Query extends BoardQuery>(
  ask: PanelProps['ask'],
  query: Query | null,
  of: unknown,
): Answered<Query['ask']> {
  const key = query === null ? '' : JSON.stringify(query);
  const [held, setHeld] = useState<{ readonly key: string; readonly given: Answered<Query['ask']> }>({
    key: '',
    given: { state: 'asking' },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is its text.
  useEffect(() => {
    if (query === null) return;
    let gone = false;
    ask(query).then(
      (answer) => {
        if (!gone) setHeld({ key, given: { state: 'answered', answer } });
      },
      () => {
        if (!gone) setHeld({ key, given: { state: 'failed' } });
      },
    );
    return () => {
      gone = true;
    };
  }, [ask, key, of]);
  return held.key === key ? held.given : { state: 'asking' };
}
