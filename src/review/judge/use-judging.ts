import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReviewStore } from '../../io';
import {
  addToReview,
  type CaseLog,
  formatReview,
  headOf,
  openReview,
  parseReview,
  type ReviewEvent,
  type ReviewFile,
  type ReviewStanding,
  reviewStanding,
} from '../../protocol';

/** One rater's review of one log. */
export interface Judging {
  readonly file: ReviewFile;
  readonly standing: ReviewStanding;
  /** Submitted reviews of the same log by others; only the page that shows them decides when. */
  readonly others: readonly ReviewStanding[];
  /** False while what was written could not be put on disk. */
  readonly kept: boolean;
  /** Appends an act and keeps the file; a submitted review takes none but its reopening. */
  readonly add: (event: ReviewEvent) => void;
}

/**
 * The review of a log by a rater, taken up where it was left; `taken` counts review files that came in since. Null without a log, without a name, and while it is read.
 */
export function useJudging(
  store: ReviewStore,
  log: CaseLog | null,
  rater: string,
  taken: number,
): Judging | null {
  const [file, setFile] = useState<ReviewFile | null>(null);
  const [others, setOthers] = useState<readonly ReviewStanding[]>([]);
  const [kept, setKept] = useState(true);
  const writes = useRef<Promise<void>>(Promise.resolve());

  // biome-ignore lint/correctness/useExhaustiveDependencies: a review file that was taken in may be of this log.
  useEffect(() => {
    setFile(null);
    setOthers([]);
    if (log === null || rater === '') return;
    let gone = false;
    const begin = (texts: readonly string[]): void => {
      if (gone) return;
      const files = texts.flatMap((text) => {
        const read = parseReview(text);
        return read.ok ? [read.value] : [];
      });
      const own = files.find((one) => reviewStanding(one).rater === rater);
      setFile(own ?? openReview(log, rater, new Date().toISOString()));
      setOthers(files.map(reviewStanding).filter((one) => one.rater !== rater && one.submitted));
    };
    store.reviews(headOf(log).hash).then(begin, () => {
      setKept(false);
      begin([]);
    });
    return () => {
      gone = true;
    };
  }, [store, log, rater, taken]);

  const latest = useRef(file);
  latest.current = file;
  const add = useCallback(
    (event: ReviewEvent) => {
      const next = latest.current && addToReview(latest.current, event, new Date().toISOString());
      if (next === null) return;
      latest.current = next;
      setFile(next);
      const { hash } = next.lines[0].data.log;
      const write = () => store.keepReview(hash, rater, formatReview(next));
      writes.current = writes.current.then(write).then(
        () => setKept(true),
        () => setKept(false),
      );
    },
    [store, rater],
  );
  return useMemo(
    () => file && { file, standing: reviewStanding(file), others, kept, add },
    [file, others, kept, add],
  );
}
