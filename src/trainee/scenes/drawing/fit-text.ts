/** Width of a text in CSS pixels in the font that it will be drawn in. */
export type Measure = (text: string) => number;

const ELLIPSIS = '…';

/** The longest beginning of `text` that fits with an ellipsis; the text itself if it fits. */
export function shorten(measure: Measure, text: string, width: number): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && measure(letters.join('').trimEnd() + ELLIPSIS) > width) letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}

/**
 * Breaks a text at its spaces only (Korean words stay whole, as `word-break: keep-all` does), into at most `maxLines`
 * lines of at most `width`; what is left over, and a word wider than a line, ends in an ellipsis.
 */
export function wrapText(measure: Measure, text: string, width: number, maxLines: number): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === maxLines - 1) {
      return [...lines, shorten(measure, [line, ...words.slice(index)].join(' '), width)];
    }
    lines.push(shorten(measure, line, width));
    line = word;
  }
  return line === '' ? lines : [...lines, shorten(measure, line, width)];
}
