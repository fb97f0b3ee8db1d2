export type { Audio, AudioOptions, AudioScene, CueHeard, Intensity, Volumes } from './audio';
export { createAudio } from './audio';
export type { CaptionKey, Cue } from './cues';
export { CUES, captionKey } from './cues';
export type { MakeSound, Sound, SoundOptions } from './sound';
