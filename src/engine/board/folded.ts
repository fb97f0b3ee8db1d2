import { own } from '../../base';
import type { RefusalCode } from '../command';
import type { BoardContent } from './board-state';

/** The board after an act, or why it cannot be. */
export type Folded =
  | { readonly ok: true; readonly content: BoardContent }
  | { readonly ok: false; readonly code: RefusalCode; readonly about: string };

export const done = (content: BoardContent): Folded => ({ ok: true, content });
export const no = (code: RefusalCode, about: string): Folded => ({ ok: false, code, about });

type Part = Exclude<keyof BoardContent, 'taint'>;

/** The board with an entry in one of its parts, in place of what stands there under this id. */
export function withEntry<Key extends Part>(
  content: BoardContent,
  part: Key,
  id: string,
  entry: BoardContent[Key][string],
): BoardContent {
  return { ...content, [part]: { ...content[part], [id]: entry } };
}

/** The board without an entry; the very same one if there is none. */
export function without(content: BoardContent, part: Part, id: string): BoardContent {
  if (own<unknown>(content[part], id) === undefined) return content;
  const { [id]: _gone, ...rest } = content[part];
  return { ...content, [part]: rest };
}
