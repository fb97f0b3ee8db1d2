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

/** Loudness of each cue before the cues slider, 0 to 1: evens out their sources. */
export const CUE_LEVEL: Readonly<Record<Cue, number>> = {
  paper: 0.7,
  stamp: 1,
  tick: 0.8,
  message: 0.7,
  pin: 0.9,
  deadline: 0.4,
  supported: 0.45,
  refused: 0.45,
  radio: 0.3,
};
