/** A text cut at its chips; the parts joined again are the text. */
export type CitedPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chip'; readonly exhibit: string };

/** A text and where the writing goes on in it. */
export interface Written {
  readonly text: string;
  readonly caret: number;
}

const CHIP = /\[\[([A-Za-z0-9][\w-]{0,39})\]\]/g;
const LAST_CHIP = /\[\[[A-Za-z0-9][\w-]{0,39}\]\]$/;
const BEGUN = /\[\[([\w-]{0,40})$/;
/** Signs that a chip may stand against without a space. */
const OPENING = /[\s([{“‘"'「『]$/;

/** How a chip is written in a value. */
export const chipOf = (exhibit: string): string => `[[${exhibit}]]`;

export function citedParts(text: string): readonly CitedPart[] {
  const parts: CitedPart[] = [];
  let from = 0;
  for (const chip of text.matchAll(CHIP)) {
    if (chip.index > from) parts.push({ kind: 'text', text: text.slice(from, chip.index) });
    parts.push({ kind: 'chip', exhibit: chip[1] ?? '' });
    from = chip.index + chip[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** The text of parts: what `citedParts` cut. */
export const joinedParts = (parts: readonly CitedPart[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : chipOf(part.exhibit))).join('');

/** Exhibits that a text cites, each once, in the order of the text. */
export function exhibitsCited(text: string): readonly string[] {
  return [...new Set(citedParts(text).flatMap((part) => (part.kind === 'chip' ? [part.exhibit] : [])))];
}

/** Puts a chip in place of a piece of the text; it sticks to no word (a Korean particle may follow it). */
export function withChip(text: string, from: number, to: number, exhibit: string): Written {
  const before = text.slice(0, from);
  const gap = before === '' || OPENING.test(before) ? '' : ' ';
  const begin = `${before}${gap}${chipOf(exhibit)}`;
  const after = text.slice(to);
  return { text: begin + (/^[A-Za-z0-9]/.test(after) ? ' ' : '') + after, caret: begin.length };
}

/** Takes the chip out that is the part of this index, with the space before it that would then stand too much. */
export function withoutChip(text: string, index: number): string {
  const parts = citedParts(text);
  if (parts[index]?.kind !== 'chip') return text;
  const before = joinedParts(parts.slice(0, index));
  const after = joinedParts(parts.slice(index + 1));
  if (before === '') return after.replace(/^ /, '');
  return (before.endsWith(' ') && /^[\s,.;:)\]]|^$/.test(after) ? before.slice(0, -1) : before) + after;
}

/** A chip that ends at the caret, to be deleted as one. */
export function chipBefore(text: string, caret: number): { readonly from: number } | null {
  const chip = LAST_CHIP.exec(text.slice(0, caret));
  return chip ? { from: chip.index } : null;
}

/** A chip that was begun with `[[` before the caret: where, and what of its number was typed. */
export function chipBegun(
  text: string,
  caret: number,
): { readonly from: number; readonly query: string } | null {
  const begun = BEGUN.exec(text.slice(0, caret));
  return begun ? { from: begun.index, query: begun[1] ?? '' } : null;
}
