import { Howl, Howler } from 'howler';

/** The part of a file that is repeated, in ms. What lies around it keeps the codec's bent edges out of the loop. */
export interface LoopRegion {
  readonly from: number;
  readonly length: number;
}

/** What a sound is made of. Levels are 0 to 1. */
export interface SoundOptions {
  readonly sources: readonly string[];
  /** Null for a sound that is heard once, as a whole. */
  readonly loop: LoopRegion | null;
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
  const { sources, loop, volume } = options;
  const howl = new Howl({
    src: [...sources],
    volume,
    ...(loop === null ? {} : { sprite: { loop: [loop.from, loop.length, true] } }),
  });
  // Howler queues what is asked of a sound that is still loading and works it off one fade after another; only the last
  // volume asked for matters then.
  let wanted = volume;
  howl.once('load', () => {
    howl.volume(wanted);
  });
  const loaded = (): boolean => howl.state() === 'loaded';
  return {
    play: () => {
      if (loop === null) howl.play();
      else howl.play('loop');
    },
    stop: () => {
      howl.stop();
    },
    setVolume: (next) => {
      wanted = next;
      if (loaded()) howl.volume(next);
    },
    fadeTo: (next, milliseconds) => {
      wanted = next;
      if (!loaded()) return;
      if (milliseconds === 0) howl.volume(next);
      else howl.fade(howl.volume(), next, milliseconds);
    },
  };
}
