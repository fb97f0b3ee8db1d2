import { useEffect, useState } from 'react';
import type { ReviewDesk } from '../../io';
import type { CaseBook } from '../../protocol';
import type { Language } from '../../ui';

/** The texts of the scenario with this hash, in the page's language; null while or where it is not at hand. */
export function useBook(
  desk: ReviewDesk,
  hash: string | null,
  language: Language,
  logs: number,
): CaseBook | null {
  const [book, setBook] = useState<CaseBook | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another checked log may have brought its scenario.
  useEffect(() => {
    if (hash === null) {
      setBook(null);
      return;
    }
    let gone = false;
    desk.ask<'book'>({ call: 'book', hash, language }).then(
      (found) => {
        if (!gone) setBook(found);
      },
      () => setBook(null),
    );
    return () => {
      gone = true;
    };
  }, [desk, hash, language, logs]);
  return book;
}
