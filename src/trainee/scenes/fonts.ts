/** The faces that the canvas writes in; the app's style sheet declares them. */
export const FONT = {
  sans: '"Pretendard", "Noto Sans CJK KR", sans-serif',
  serif: '"Gowun Batang", "Noto Serif CJK KR", serif',
  mono: '"IBM Plex Mono", "Pretendard", monospace',
} as const;

export type FontName = keyof typeof FONT;

/** Faces to wait for: text drawn on a canvas before its face is there stays in the fallback. */
const FACES = [
  '400 16px "Pretendard"',
  '600 16px "Pretendard"',
  '400 16px "Gowun Batang"',
  '700 16px "Gowun Batang"',
  '400 16px "IBM Plex Mono"',
  '600 16px "IBM Plex Mono"',
] as const;

/** Enough of each language to bring in every file of a face that is split by range. */
const EVERY_LANGUAGE = 'Case desk 0123 · 사건 현황 자금 추적';

/** A network that never answers must not keep the desk dark for ever. */
const PATIENCE_MS = 4000;

/**
 * Waits until the faces can draw `text` as well as a sample of every language.
 * Resolves in any case after four seconds; a missing face is then drawn in its fallback.
 */
export async function fontsReady(text = ''): Promise<void> {
  const loads = FACES.map((face) => document.fonts.load(face, EVERY_LANGUAGE + text).catch(() => []));
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([Promise.all(loads), patience]);
}

/** True if no face would have to be fetched to draw the text. */
export function facesLoaded(text: string): boolean {
  return FACES.every((face) => document.fonts.check(face, text));
}
