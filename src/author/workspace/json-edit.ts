import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { jsonText } from './json-text';
import type { TextChange } from './workspace';

/** Keys and indices from the top of a JSON document. */
export type JsonPath = readonly (string | number)[];

/**
 * The least change that gives the value at a path, so that a diff shows only what changed; `undefined` removes it.
 * A list grows by the path of its length. Objects on the way are made. No change if the text is no JSON, or the path
 * leads through something that has no members.
 */
export function jsonEdit(file: string, text: string, path: JsonPath, value: unknown): readonly TextChange[] {
  const tree = parseTree(text, [], { disallowComments: true });
  const there = tree && findNodeAtLocation(tree, [...path]);
  if (there !== undefined) {
    if (value === undefined) return removal(file, there);
    const { offset, length } = there;
    return [{ file, from: offset, to: offset + length, insert: textAt(text, offset, value) }];
  }
  const key = path.at(-1);
  if (value === undefined || tree === undefined || key === undefined) return [];
  const parent = findNodeAtLocation(tree, path.slice(0, -1));
  if (parent === undefined) {
    return jsonEdit(file, text, path.slice(0, -1), typeof key === 'number' ? [value] : { [key]: value });
  }
  if (parent.type !== 'object' && parent.type !== 'array') return [];
  return [insertion(file, text, parent, parent.type === 'object' ? String(key) : undefined, value)];
}

function insertion(
  file: string,
  text: string,
  parent: Node,
  key: string | undefined,
  value: unknown,
): TextChange {
  const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
  const last = parent.children?.at(-1);
  const inner = text.slice(parent.offset + 1, last?.offset ?? parent.offset + parent.length - 1);
  const spread = last === undefined ? parent.parent === undefined : inner.includes('\n');
  const at = last === undefined ? parent.offset + 1 : last.offset + last.length;
  const to = last === undefined ? parent.offset + parent.length - 1 : at;
  if (spread) {
    const indent = last === undefined ? '  ' : indentAt(text, last.offset);
    const member = `${indent}${name}${jsonText(value, indent, indent.length + name.length + 1)}`;
    const insert = last === undefined ? `\n${member}\n` : `,\n${member}`;
    return { file, from: at, to, insert };
  }
  const written = jsonText(value, indentAt(text, at), at - lineStart(text, at) + name.length + 2);
  const insert =
    last !== undefined ? `, ${name}${written}` : key === undefined ? written : ` ${name}${written} `;
  return { file, from: at, to, insert };
}

/** Takes a member out with the comma beside it, and its line if it has one for itself. */
function removal(file: string, value: Node): readonly TextChange[] {
  const member = value.parent?.type === 'property' ? value.parent : value;
  const siblings = member.parent?.children ?? [];
  const at = siblings.indexOf(member);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const end = member.offset + member.length;
  if (before !== undefined) return [{ file, from: before.offset + before.length, to: end, insert: '' }];
  if (after !== undefined) return [{ file, from: member.offset, to: after.offset, insert: '' }];
  const around = member.parent;
  if (around === undefined) return [];
  return [{ file, from: around.offset + 1, to: around.offset + around.length - 1, insert: '' }];
}

function textAt(text: string, offset: number, value: unknown): string {
  return jsonText(value, indentAt(text, offset), offset - lineStart(text, offset));
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** JSON pointer (RFC 6901). */
export function pointerOf(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a JSON pointer. Steps of digits stay text: only the document says whether they are indices. */
export function stepsOf(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
