import { posix } from 'node:path';
import { ROOT } from './rules-table';
import type { SourceFile } from './source-file';

/** Where an import leads: to a path counted from src/, or to a package or built-in by its name. */
export type Target =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'package'; readonly specifier: string };

/** One import with both of its ends. */
export interface Edge {
  readonly from: SourceFile;
  readonly target: Target;
  readonly typeOnly: boolean;
  readonly line: number;
  readonly specifier: string;
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Every import whose specifier is written out. A path leads to the file that it means, if there is one. */
export function edgesOf(files: readonly SourceFile[]): Edge[] {
  const paths = new Set(files.map((file) => file.path));
  return files.flatMap((from) =>
    from.imports.flatMap(({ specifier, typeOnly, line }) =>
      specifier === undefined
        ? []
        : [{ from, target: resolve(from.path, specifier, paths), typeOnly, line, specifier }],
    ),
  );
}

function resolve(from: string, specifier: string, paths: ReadonlySet<string>): Target {
  const file = specifier.replace(/\?.*$/, '');
  if (!/^\.{1,2}(\/|$)/.test(file)) return { kind: 'package', specifier };
  const path = posix.join(posix.dirname(from), file).replace(/\/$/, '');
  const bare = path.replace(/\.js(x?)$/, '.ts$1');
  const found = [path, bare].flatMap((base) => ENDINGS.map((ending) => posix.normalize(base + ending)));
  // A folder without an index yet is still that folder, not a file of src itself.
  const asWritten = /[/.]/.test(path) ? path : `${path}/index.ts`;
  return { kind: 'path', path: found.find((candidate) => paths.has(candidate)) ?? asWritten };
}

/** The top-level folder of a path counted from src/; ROOT for a file in src/ itself. */
export function folderOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? ROOT : path.slice(0, slash);
}

/** True if the path lies in the folder or is the folder. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
