import { type CaptionKey, CUE_LEVEL, CUES, type Cue, captionKey } from './cues';
import { type LoopRegion, type MakeSound, makeHowlerSound, type Sound } from './sound';

/** Three sliders, each 0 to 1. */
export interface Volumes {
  readonly cues: number;
  readonly ambience: number;
  readonly music: number;
}

/** Where the trainee is. Debrief and welfare moments are silent throughout. */
export type AudioScene = 'work' | 'debrief' | 'welfare';

/** How much of the pad is heard: 0 none, 3 all layers. */
export type Intensity = 0 | 1 | 2 | 3;

export interface CueHeard {
  readonly cue: Cue;
  readonly caption: CaptionKey;
  /** False when the cue was only announced: not started, muted, volume 0 or a silent scene. */
  readonly audible: boolean;
}

export interface AudioOptions {
  /** Folder of the sound files with a closing slash, resolved by the app for its page: 'sound/'. */
  readonly soundBase: string;
  readonly makeSound?: MakeSound;
}

export interface Audio {
  /** Begins sound; call it from a click or key press. Before it nothing is loaded and nothing is heard. Harmless twice. */
  start(): void;
  readonly started: boolean;
  /** Announces the cue to every listener (for its caption), and plays it if sound is on. */
  playCue(cue: Cue): void;
  /** @returns the way to unsubscribe */
  onCue(listener: (heard: CueHeard) => void): () => void;
  setVolumes(volumes: Volumes): void;
  setMuted(muted: boolean): void;
  setScene(scene: AudioScene): void;
  setIntensity(intensity: Intensity): void;
}

const FADE_MS = 1200;
/** Loops at slider 1: they lie under speech and reading. */
export const ROOM_LEVEL = 0.35;
export const PAD_LEVEL = 0.25;
const PAD_LAYERS = [1, 2, 3] as const;
/** Half a second of the loop lies before and after it in each file. */
export const LOOP_REGION: LoopRegion = { from: 500, length: 16_000 };

const clamp = (volume: number): number => Math.min(1, Math.max(0, Number.isFinite(volume) ? volume : 0));

/** The sound of one page: cues, room with rain, and pad. One instance a page. */
export function createAudio(options: AudioOptions): Audio {
  const makeSound = options.makeSound ?? makeHowlerSound;
  const listeners = new Set<(heard: CueHeard) => void>();
  const cueSounds = new Map<Cue, Sound>();
  let room: Sound | undefined;
  let padLayers: readonly Sound[] = [];
  let volumes: Volumes = { cues: 0.7, ambience: 0.5, music: 0.4 };
  let muted = false;
  let scene: AudioScene = 'work';
  let intensity: Intensity = 1;

  const load = (name: string, loop: LoopRegion | null): Sound =>
    makeSound({
      sources: [`${options.soundBase}${name}.ogg`, `${options.soundBase}${name}.mp3`],
      loop,
      volume: 0,
    });
  const silent = (): boolean => muted || scene !== 'work';
  const applyLoops = (milliseconds: number): void => {
    room?.fadeTo(silent() ? 0 : volumes.ambience * ROOM_LEVEL, milliseconds);
    padLayers.forEach((layer, index) => {
      const heard = !silent() && index < intensity;
      layer.fadeTo(heard ? volumes.music * PAD_LEVEL : 0, milliseconds);
    });
  };

  return {
    get started() {
      return room !== undefined;
    },
    start() {
      if (room !== undefined) return;
      for (const cue of CUES) cueSounds.set(cue, load(cue, null));
      room = load('room', LOOP_REGION);
      padLayers = PAD_LAYERS.map((layer) => load(`pad-${layer}`, LOOP_REGION));
      // The layers start together and stay in step; intensity only fades them.
      room.play();
      for (const layer of padLayers) layer.play();
      applyLoops(FADE_MS);
    },
    playCue(cue) {
      const sound = cueSounds.get(cue);
      const level = CUE_LEVEL[cue] * volumes.cues;
      const audible = sound !== undefined && !silent() && level > 0;
      if (audible) {
        sound.setVolume(level);
        sound.play();
      }
      for (const listener of [...listeners]) listener({ cue, caption: captionKey(cue), audible });
    },
    onCue(listener) {
      const entry = (heard: CueHeard): void => listener(heard);
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    setVolumes(next) {
      volumes = { cues: clamp(next.cues), ambience: clamp(next.ambience), music: clamp(next.music) };
      applyLoops(0);
    },
    setMuted(next) {
      muted = next;
      if (muted) for (const sound of cueSounds.values()) sound.stop();
      applyLoops(muted ? 0 : FADE_MS);
    },
    setScene(next) {
      scene = next;
      if (silent()) for (const sound of cueSounds.values()) sound.stop();
      applyLoops(FADE_MS);
    },
    setIntensity(next) {
      intensity = next;
      applyLoops(FADE_MS);
    },
  };
}
