import { Howl, Howler } from 'howler';

/** What a sound is made of. Levels are 0 to 1. */
export interface SoundOptions {
  readonly sources: readonly string[];
  readonly loop: boolean;
  readonly volume: number;
}

/** The part of a Howl that this module uses; a test hands in its own. */
export interface Sound {
  play(): void;
  stop(): void;
  setVolume(volume: number): void;
  /** Moves the volume in `milliseconds`; at once if 0. */
  fadeTo(volume: number, milliseconds: number): void;
}

export type MakeSound = (options: SoundOptions) => Sound;

/** A sound played by Howler. It loads at once; one that cannot be loaded stays silent, and its caption is still shown. */
export function makeHowlerSound(options: SoundOptions): Sound {
  // Howler would suspend its context after 30 s of silence and swallow the first cue after it.
  Howler.autoSuspend = false;
  const howl = new Howl({ src: [...options.sources], loop: options.loop, volume: options.volume });
  // Howler queues what is asked of a sound that is still loading and works it off one fade after another; only the last
  // volume asked for matters then.
  let wanted = options.volume;
  howl.once('load', () => {
    howl.volume(wanted);
  });
  const loaded = (): boolean => howl.state() === 'loaded';
  return {
    play: () => {
      howl.play();
    },
    stop: () => {
      howl.stop();
    },
    setVolume: (volume) => {
      wanted = volume;
      if (loaded()) howl.volume(volume);
    },
    fadeTo: (volume, milliseconds) => {
      wanted = volume;
      if (!loaded()) return;
      if (milliseconds === 0) howl.volume(volume);
      else howl.fade(howl.volume(), volume, milliseconds);
    },
  };
}
