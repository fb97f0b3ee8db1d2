export type { Audio, AudioOptions, AudioScene, CueHeard, Intensity, Volumes } from './audio';
export { createAudio, LOOP_REGION, PAD_LEVEL, ROOM_LEVEL } from './audio';
export type { CaptionKey, Cue } from './cues';
export { CUE_LEVEL, CUES, captionKey } from './cues';
export type { LoopRegion, MakeSound, Sound, SoundOptions } from './sound';
