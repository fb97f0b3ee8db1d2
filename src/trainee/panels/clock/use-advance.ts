import { useCallback, useEffect, useRef, useState } from 'react';
import { caseMs } from '../../../base';
import type { PanelProps } from '../../app/panel-props';
import { shortMoment } from '../../words';
import { stopSentence } from './stop-reason';
import { clockStrings } from './strings';

export interface Advance {
  /** Moves the clock to an instant, in case milliseconds. */
  readonly to: (until: number) => void;
  /** Set while the clock is on its way. */
  readonly busy: boolean;
  /** Set when the last move ended before its aim: the sentence that says so. */
  readonly stopped: string | null;
}

/** Moves the clock and says where it came to stand, and whether it stopped on the way. */
export function useAdvance(props: Pick<PanelProps, 'view' | 'language' | 'dispatch' | 'announce'>): Advance {
  const { view, language, dispatch, announce } = props;
  const aim = useRef<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [stoppedAt, setStoppedAt] = useState<number | null>(null);
  const { now } = view.clock;
  const t = clockStrings.in(language);
  const sentence = stopSentence(view, language);

  useEffect(() => {
    const wanted = aim.current;
    if (wanted === null || busy) return;
    aim.current = null;
    const early = now.at < wanted;
    setStoppedAt(early ? now.at : null);
    announce(early ? sentence : t('nowIs', { moment: shortMoment(now, language) }));
  }, [now, busy, announce, sentence, t, language]);

  const to = useCallback(
    (until: number) => {
      setBusy(true);
      void dispatch({ type: 'clock.advance', until: caseMs(until) }).then((result) => {
        aim.current = result.ok ? until : null;
        setBusy(false);
      });
    },
    [dispatch],
  );
  return { to, busy, stopped: stoppedAt === now.at ? sentence : null };
}
