import { getLocation } from 'jsonc-parser';
import type { Diagnostic } from '../../scenario';
import { jsonEdit, type TextChange } from '../workspace';

/** What a fix needs of a diagnostic. */
export type Fixable = Pick<Diagnostic, 'file' | 'line' | 'column' | 'fix'>;

const SUGGESTED = /^did you mean "([^"]+)"\?/;
const REMOVES = /^remove (the entry|it|this|the comment)/;

/** Whether the studio can make the repair itself. */
export function canFix({ fix }: Fixable): boolean {
  return fix !== undefined && (SUGGESTED.test(fix) || REMOVES.test(fix));
}

/** The edit that a diagnostic suggests, in the present text; undefined if it cannot be made here. */
export function fixEdit(diagnostic: Fixable, text: string): readonly TextChange[] | undefined {
  const { file, fix = '', line, column } = diagnostic;
  const offset = offsetAt(text, line, column);
  const name = SUGGESTED.exec(fix)?.[1];
  if (name !== undefined) {
    const [from, to] = nameAt(text, offset);
    return from === to ? undefined : [{ file, from, to, insert: name }];
  }
  if (fix === 'remove the comment') {
    const comment = /^(\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(text.slice(offset))?.[0];
    return comment === undefined
      ? undefined
      : [{ file, from: offset, to: offset + comment.length, insert: '' }];
  }
  if (!REMOVES.test(fix)) return undefined;
  const { path } = getLocation(text, offset + 1);
  return path.length === 0 ? undefined : jsonEdit(file, text, path, undefined);
}

/** Offset of a line and column, both from 1; the end of the text if it is shorter. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/** The name that begins at an offset: the content of a string from its quote on, of JSON or of a condition, else a word. */
function nameAt(text: string, offset: number): readonly [number, number] {
  if (text[offset] === "'") {
    const inside = /^'([^'\n]*)'/.exec(text.slice(offset, offset + 200))?.[1] ?? '';
    return [offset + 1, offset + 1 + inside.length];
  }
  if (text[offset] !== '"') {
    const word = /^#?[\p{L}\p{N}_.-]+/u.exec(text.slice(offset, offset + 200))?.[0] ?? '';
    return [offset, offset + word.length];
  }
  const end = /^"((?:[^"\\\n]|\\.)*)"/.exec(text.slice(offset, offset + 2000))?.[1] ?? '';
  return [offset + 1, offset + 1 + end.length];
}
