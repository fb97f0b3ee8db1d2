import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { type GlobalUse, readGlobalUses } from './read-global-uses';
import { type ImportReference, readImports } from './read-imports';
import { isNode, type SyntaxNode, walk } from './syntax';

/** One source file as the rules see it. */
export interface SourceFile {
  /** From src/, with forward slashes: `engine/machine/index.ts`. */
  readonly path: string;
  readonly imports: readonly Placed<ImportReference>[];
  readonly globals: readonly Placed<GlobalUse>[];
  /** Names read off any object: `now` in `clock.now()`. */
  readonly members: readonly Placed<{ readonly name: string }>[];
}

export type Placed<T> = T & { readonly line: number };

/** A rule's finding. Rules are pure functions from files and table to these. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Parses every TypeScript file under a folder. Throws if one cannot be parsed. */
export function readSourceTree(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) =>
      parseSource(relative('', name).split(sep).join('/'), readFileSync(join(root, name), 'utf8')),
    );
}

/** Parses one file's text. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text, { sourceType: 'module', preserveParens: false });
  const error = errors[0];
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);
  if (!isNode(program)) throw new Error(`${path}: the parser gave no tree`);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const place = <T extends { readonly offset: number }>(found: readonly T[]): Placed<T>[] =>
    found.map((one) => ({ ...one, line: lineOf(one.offset) }));
  return {
    path,
    imports: place(readImports(program)),
    globals: place(readGlobalUses(program)),
    members: place(readMembers(program)),
  };
}

function readMembers(program: SyntaxNode): { name: string; offset: number }[] {
  const members: { name: string; offset: number }[] = [];
  walk(program, (node) => {
    const { property } = node;
    if (node.type !== 'MemberExpression' || node.computed || !isNode(property)) return;
    members.push({ name: String(property.name), offset: property.start });
  });
  return members;
}
