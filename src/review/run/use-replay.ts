import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReplayHost } from '../../io';

export const SPEEDS = ['1', '10', '60'] as const;
export type Speed = (typeof SPEEDS)[number];
export type Direction = 'forwards' | 'backwards';

export interface Replay {
  readonly sequence: number;
  readonly playing: Direction | null;
  readonly speed: Speed;
  readonly seek: (sequence: number) => void;
  readonly play: (direction: Direction | null) => void;
  readonly setSpeed: (speed: Speed) => void;
}

/** At 1× an event stays this long on the screen, ms. Faster, several events are passed in one step. */
const EVENT_MS = 2000;
const LEAST_STEP_MS = 150;

/** Where the replay stands, and its running by itself. */
export function useReplay(host: ReplayHost | null): Replay {
  const [sequence, setSequence] = useState(1);
  const [playing, setPlaying] = useState<Direction | null>(null);
  const [speed, setSpeed] = useState<Speed>('10');
  const wanted = useRef(1);

  useEffect(() => {
    wanted.current = 1;
    setSequence(1);
    setPlaying(null);
    return host?.subscribe((snapshot) => setSequence(snapshot.sequence));
  }, [host]);
  const go = useCallback(
    (next: number) => {
      if (host === null) return;
      wanted.current = Math.max(1, Math.min(host.last, next));
      void host.seek(wanted.current).catch(() => setPlaying(null));
    },
    [host],
  );
  const seek = useCallback(
    (next: number) => {
      setPlaying(null);
      go(next);
    },
    [go],
  );
  useEffect(() => {
    if (playing === null || host === null) return;
    const each = EVENT_MS / Number(speed);
    const stride = Math.max(1, Math.round(LEAST_STEP_MS / each));
    const timer = window.setInterval(
      () => {
        const next = wanted.current + (playing === 'forwards' ? stride : -stride);
        go(next);
        if (next >= host.last || next <= 1) setPlaying(null);
      },
      Math.max(LEAST_STEP_MS, each),
    );
    return () => window.clearInterval(timer);
  }, [playing, speed, host, go]);
  return { sequence, playing, speed, seek, play: setPlaying, setSpeed };
}
