import { useCallback, useEffect, useRef, useState } from 'react';
import type { TraineeView } from '../../engine';
import type { HostSnapshot } from '../../protocol';
import { announce, type Language } from '../../ui';
import type { Cue } from '../audio';
import { appStrings } from '../strings/app';
import { captionStrings } from '../strings/captions';
import { captionText } from './caption-text';
import type { CaseFeed } from './case-feed';

export interface Caption {
  readonly order: number;
  readonly text: string;
}

const KEPT = 20;

export interface CaptionOptions {
  readonly language: Language;
  readonly play: (cue: Cue) => void;
  /** Radio lines are said aloud here; false where the open place says them itself. */
  readonly sayRadio: boolean;
}

/** Captions of what sounded or arrived, oldest first; also plays the cues of what the host reported. */
export function useCaptions(
  feed: CaseFeed,
  snapshot: HostSnapshot,
  { language, play, sayRadio }: CaptionOptions,
): { readonly captions: readonly Caption[]; readonly sound: (cue: Cue) => void } {
  const [captions, setCaptions] = useState<readonly Caption[]>([]);
  const order = useRef(0);
  const radio = useRef(snapshot.view.operation?.radio.length ?? 0);
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
      const lines = radioSince(heard.view, radio.current, language);
      radio.current += lines.length;
      const cues = cuesOf(heard, lines.length);
      const texts = captionsOf(heard, cues, language);
      for (const cue of cues) play(cue);
      for (const text of texts.said) announce(text);
      if (sayRadio) for (const text of lines) announce(text);
      add([...texts.said, ...lines, ...texts.sounded]);
    }
  }, [feed, snapshot, language, play, sayRadio, add]);

  const sound = useCallback(
    (cue: Cue) => {
      play(cue);
      add([captionStrings.in(language)(`caption.${cue}`)]);
    },
    [play, add, language],
  );
  return { captions, sound };
}

/** The radio lines from the given one on, as captions. */
export function radioSince(
  { operation }: Pick<TraineeView, 'operation'>,
  from: number,
  language: Language,
): readonly string[] {
  const t = appStrings.in(language);
  return (operation?.radio ?? []).slice(from).map(({ lane, text }) => {
    const name = operation?.lanes.find(({ id }) => id === lane)?.name ?? lane;
    return t('caption.radio-heard', { lane: name, text });
  });
}

/**
 * The cues of a snapshot, each once: two of a kind at one instant would only be louder. The engine has a line on the radio
 * reported like a message; here it opens with the radio's own sound.
 */
export function cuesOf({ effects }: Pick<HostSnapshot, 'effects'>, radioLines: number): readonly Cue[] {
  const asked = effects.flatMap((effect) => (effect.type === 'cue' ? [effect.cue] : []));
  const messages = asked.filter((cue) => cue === 'message').length;
  const cues: readonly Cue[] = radioLines > 0 ? ['radio', ...asked] : asked;
  return [...new Set(cues)].filter((cue) => cue !== 'message' || messages > radioLines);
}

/** What arrived, in words; and the sounds that no such words stand for. */
function captionsOf(
  { effects, view }: HostSnapshot,
  cues: readonly Cue[],
  language: Language,
): { readonly said: readonly string[]; readonly sounded: readonly string[] } {
  const t = captionStrings.in(language);
  const said = effects.flatMap((effect) => captionText(effect, view, language) ?? []);
  // The words of an arrival or of a radio line stand for its sound.
  const twins: readonly Cue[] = said.length > 0 ? ['message', 'paper', 'radio'] : ['radio'];
  return { said, sounded: cues.filter((cue) => !twins.includes(cue)).map((cue) => t(`caption.${cue}`)) };
}
