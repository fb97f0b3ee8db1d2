import { useCallback, useEffect, useRef, useState } from 'react';
import type { PanelMemory } from './panel-props';
import { isDue, LOOK_MS, lookAt, type PlayClock, putOff, RESTED, readPlayClock } from './play-clock';

const KEY = 'play-clock';

export interface BreakTime {
  /** A break is offered now. */
  readonly offered: boolean;
  readonly later: () => void;
  readonly rest: () => void;
}

/**
 * Offers a break after 45 minutes of play. The offer comes only at a quiet moment: never over something that is being
 * carried out, read in a dialog or typed; once there, it stays until it is answered.
 */
export function useBreak(
  memory: PanelMemory,
  {
    wanted,
    playing,
    quiet,
  }: { readonly wanted: boolean; readonly playing: boolean; readonly quiet: boolean },
): BreakTime {
  const clock = useRef<PlayClock | null>(null);
  const [offered, setOffered] = useState(false);
  const now = useRef({ playing, quiet });
  now.current = { playing, quiet };

  const keep = useCallback(
    (next: PlayClock) => {
      clock.current = next;
      memory.write(KEY, JSON.stringify(next));
    },
    [memory],
  );
  useEffect(() => {
    const look = (): void => {
      const before = clock.current ?? readPlayClock(memory.read(KEY));
      const inSight = document.visibilityState === 'visible';
      const after = lookAt(before, Date.now(), now.current.playing && inSight);
      if (after !== before) keep(after);
      if (isDue(after) && now.current.quiet && !isTyping()) setOffered(true);
    };
    look();
    const timer = window.setInterval(look, LOOK_MS);
    return () => window.clearInterval(timer);
  }, [memory, keep]);

  const later = useCallback(() => {
    keep(putOff(clock.current ?? RESTED));
    setOffered(false);
  }, [keep]);
  const rest = useCallback(() => {
    keep({ ...RESTED, seen: Date.now() });
    setOffered(false);
  }, [keep]);
  return { offered: wanted && playing && quiet && offered, later, rest };
}

function isTyping(): boolean {
  return document.activeElement?.matches('textarea, input:not([type="radio"], [type="checkbox"])') ?? false;
}
