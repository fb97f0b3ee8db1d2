import { useEffect, useState } from 'react';
import type { ReviewDesk } from '../../io';
import type { ClassFigures, RunSummary } from '../../protocol';

/** Each change of a class waits this long for the next one, so that opening a thousand logs is not a thousand sums. */
const SETTLE_MS = 250;

/** The figures of a class, worked out in the worker; null until they are there. */
export function useClassFigures(desk: ReviewDesk, runs: readonly RunSummary[]): ClassFigures | null {
  const [known, setKnown] = useState<{ runs: readonly RunSummary[]; figures: ClassFigures | null } | null>(
    null,
  );
  useEffect(() => {
    const hash = runs[0]?.scenario.hash;
    if (hash === undefined) return;
    let current = true;
    const timer = setTimeout(() => {
      desk.ask<'compare'>({ call: 'compare', hash, runs }).then(
        (figures) => current && setKnown({ runs, figures }),
        () => current && setKnown({ runs, figures: null }),
      );
    }, SETTLE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [desk, runs]);
  return runs.length === 0 ? null : (known?.figures ?? null);
}
