import { useCallback, useEffect, useRef } from 'react';
import type { Audio, AudioScene, Cue, Intensity } from '../audio';
import type { Settings } from '../settings';

/** Sound files lie beside the start page, under whatever path it is served from. */
const SOUND_BASE = new URL('sound/', document.baseURI).href;

interface Wanted extends Pick<Settings, 'sound' | 'volumes'> {
  readonly scene: AudioScene;
  readonly intensity: Intensity;
}

/**
 * The page's sound: fetched and started when the trainee switches it on, never before. A stored wish
 * waits for the first press, because browsers let no page sound before one.
 *
 * @returns plays a cue if sound is on
 */
export function useAudio(wanted: Wanted): (cue: Cue) => void {
  const audio = useRef<Audio | null>(null);
  const latest = useRef(wanted);
  latest.current = wanted;

  useEffect(() => {
    if (!wanted.sound || audio.current !== null) return;
    const begin = async (): Promise<void> => {
      const { createAudio } = await import('../audio');
      if (audio.current !== null) return;
      audio.current = createAudio({ soundBase: SOUND_BASE });
      apply(audio.current, latest.current);
      audio.current.start();
    };
    if (navigator.userActivation?.hasBeenActive ?? false) {
      void begin();
      return;
    }
    const first = (): void => void begin();
    window.addEventListener('pointerdown', first, { once: true });
    window.addEventListener('keydown', first, { once: true });
    return () => {
      window.removeEventListener('pointerdown', first);
      window.removeEventListener('keydown', first);
    };
  }, [wanted.sound]);

  const { sound, volumes, scene, intensity } = wanted;
  useEffect(() => {
    if (audio.current) apply(audio.current, { sound, volumes, scene, intensity });
  }, [sound, volumes, scene, intensity]);
  // The page may outlive the case: nothing must go on sounding on the start page.
  useEffect(() => () => audio.current?.setMuted(true), []);

  return useCallback((cue: Cue) => audio.current?.playCue(cue), []);
}

function apply(audio: Audio, { sound, volumes, scene, intensity }: Wanted): void {
  audio.setVolumes({
    cues: volumes.cues / 100,
    ambience: volumes.ambience / 100,
    music: volumes.music / 100,
  });
  audio.setScene(scene);
  audio.setIntensity(intensity);
  audio.setMuted(!sound);
}
