/** Every short sound of the product, by what it means and never by file. */
export const CUES = [
  'paper',
  'stamp',
  'tick',
  'message',
  'pin',
  'deadline',
  'supported',
  'refused',
  'radio',
] as const;

export type Cue = (typeof CUES)[number];

/** Key in the trainee's text catalogue of the caption that stands for a cue. */
export type CaptionKey = `caption.${Cue}`;

/** @returns the key of the caption shown for the cue, with sound on or off */
export function captionKey(cue: Cue): CaptionKey {
  return `caption.${cue}`;
}

/**
 * Loudness of each cue before the cues slider, 0 to 1. It evens out the sources, which differ by 13 dB: at these levels the
 * active part of each is heard at the same loudness.
 */
export const CUE_LEVEL: Readonly<Record<Cue, number>> = {
  paper: 0.58,
  stamp: 0.68,
  tick: 1,
  message: 0.63,
  pin: 1,
  deadline: 0.44,
  supported: 0.47,
  refused: 0.39,
  radio: 0.28,
};
