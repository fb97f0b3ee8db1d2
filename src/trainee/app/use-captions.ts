import { useCallback, useEffect, useRef, useState } from 'react';
import type { HostSnapshot } from '../../protocol';
import { announce, type Language } from '../../ui';
import type { Cue } from '../audio';
import { captionStrings } from '../strings/captions';
import { captionText } from './caption-text';
import type { CaseFeed } from './case-feed';

export interface Caption {
  readonly order: number;
  readonly text: string;
}

const KEPT = 20;

/** Captions of what sounded or arrived, oldest first; also plays the cues of what the host reported. */
export function useCaptions(
  feed: CaseFeed,
  snapshot: HostSnapshot,
  language: Language,
  play: (cue: Cue) => void,
): { readonly captions: readonly Caption[]; readonly sound: (cue: Cue) => void } {
  const [captions, setCaptions] = useState<readonly Caption[]>([]);
  const order = useRef(0);
  const add = useCallback((texts: readonly string[]) => {
    if (texts.length === 0) return;
    const fresh = texts.map((text) => {
      order.current += 1;
      return { order: order.current, text };
    });
    setCaptions((before) => [...before, ...fresh].slice(-KEPT));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the snapshot says that there is something to take.
  useEffect(() => {
    for (const heard of feed.takeHeard()) {
      const cues = heard.effects.flatMap((effect) => (effect.type === 'cue' ? [effect.cue] : []));
      const texts = captionsOf(heard, language);
      for (const cue of cues) play(cue);
      for (const text of texts.said) announce(text);
      add([...texts.said, ...texts.sounded]);
    }
  }, [feed, snapshot, language, play, add]);

  const sound = useCallback(
    (cue: Cue) => {
      play(cue);
      add([captionStrings.in(language)(`caption.${cue}`)]);
    },
    [play, add, language],
  );
  return { captions, sound };
}

/** What arrived, in words; and the sounds that no such words stand for. */
function captionsOf(
  { effects, view }: HostSnapshot,
  language: Language,
): { readonly said: readonly string[]; readonly sounded: readonly string[] } {
  const t = captionStrings.in(language);
  const said = effects.flatMap((effect) => captionText(effect, view, language) ?? []);
  const twins: readonly Cue[] = said.length > 0 ? ['message', 'paper'] : [];
  const sounded = effects.flatMap((effect) =>
    effect.type === 'cue' && !twins.includes(effect.cue) ? [t(`caption.${effect.cue}`)] : [],
  );
  return { said, sounded: [...new Set(sounded)] };
}
