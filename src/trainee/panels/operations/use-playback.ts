import { useEffect, useRef, useState } from 'react';
import { caseMs } from '../../../base';
import type { PanelProps } from '../../app/panel-props';
import {
  nextStop,
  openDecisions,
  type PlaybackStop,
  pauseBefore,
  SPEEDS,
  type Speed,
} from './model/playback';
import { operationStrings } from './strings';

const SPEED_KEY = 'operation.speed';

export interface Playback {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly play: () => void;
  readonly pause: () => void;
  /** Goes to the next instant at once. */
  readonly step: () => void;
  /** Where it goes from here, whoever presses. */
  readonly ahead: PlaybackStop;
}

/**
 * Plays an executed plan: case time goes from one instant of the operation to the next, with a pause to read between.
 * Every move is a `clock.advance`; the pace decides nothing. It stops at each decision that opens.
 */
export function usePlayback(
  props: Pick<PanelProps, 'view' | 'language' | 'dispatch' | 'announce' | 'memory' | 'readOnly'>,
): Playback {
  const { view, language, dispatch, announce, memory, readOnly } = props;
  const t = operationStrings.in(language);
  const [playing, setPlaying] = useState(false);
  const [busy, setBusy] = useState(false);
  const [speed, setSpeed] = useState<Speed>(
    () => SPEEDS.find((each) => each === memory.read(SPEED_KEY)) ?? '1',
  );
  const passed = useRef<ReadonlySet<string>>(new Set());
  const stop = nextStop(view, passed.current);
  const now = view.clock.now.at;
  const until = stop.kind === 'advance' ? stop.until : null;
  const waitsFor = stop.kind === 'decision' ? stop.decision.title : null;

  async function go(aim: number): Promise<void> {
    setBusy(true);
    const result = await dispatch({ type: 'clock.advance', until: caseMs(aim) });
    setBusy(false);
    if (!result.ok) setPlaying(false);
  }
  const advance = useRef(go);
  advance.current = go;

  useEffect(() => {
    if (!playing || busy) return;
    if (until === null) {
      setPlaying(false);
      if (waitsFor !== null) announce(t('decisionStop', { title: waitsFor }));
      return;
    }
    const timer = window.setTimeout(() => void advance.current(until), pauseBefore(now, until, speed));
    return () => window.clearTimeout(timer);
  }, [playing, busy, until, waitsFor, now, speed, announce, t]);

  const pass = (): void => {
    passed.current = new Set(openDecisions(view).map(({ key }) => key));
  };
  const ahead = nextStop(view, new Set(openDecisions(view).map(({ key }) => key)));
  return {
    playing,
    speed,
    setSpeed(next) {
      setSpeed(next);
      memory.write(SPEED_KEY, next);
    },
    play() {
      if (readOnly) return;
      pass();
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    step() {
      if (readOnly || busy || ahead.kind !== 'advance') return;
      setPlaying(false);
      pass();
      void go(ahead.until);
    },
    ahead,
  };
}
