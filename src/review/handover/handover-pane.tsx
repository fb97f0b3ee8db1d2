import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { ReviewDesk } from '../../io';
import type { CaseBook, ClassFigures } from '../../protocol';
import { LANGUAGES, type Language } from '../../ui';
import type { OpenedLog } from '../store';
import { HandoverView } from './handover-view';

export interface HandoverPaneProps {
  readonly desk: ReviewDesk;
  readonly language: Language;
  readonly logs: readonly OpenedLog[];
  /** The scenario of the class; null while no log verifies. */
  readonly hash: string | null;
  /** Hash of the last line of the chosen log. */
  readonly chosen: string | null;
  readonly figures: ClassFigures | null;
}

/** What can be handed over of the opened logs: those of the class's scenario that verify. */
export function HandoverPane({ desk, language, logs, hash, chosen, figures }: HandoverPaneProps): ReactNode {
  const [books, setBooks] = useState<readonly CaseBook[]>([]);
  useEffect(() => {
    if (hash === null) return;
    let current = true;
    const asked = LANGUAGES.map((one) => desk.ask<'book'>({ call: 'book', hash, language: one }));
    Promise.all(asked).then(
      (found) => current && setBooks(found.filter((book) => book !== null)),
      () => current && setBooks([]),
    );
    return () => {
      current = false;
    };
  }, [desk, hash]);
  const verified = useMemo(
    () =>
      logs.flatMap(({ text, summary }) =>
        summary !== null && summary.scenario.hash === hash ? [{ text, summary }] : [],
      ),
    [logs, hash],
  );
  return <HandoverView language={language} logs={verified} chosen={chosen} figures={figures} books={books} />;
}
