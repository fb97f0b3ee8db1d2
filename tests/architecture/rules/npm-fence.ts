import { isBuiltin } from 'node:module';
import { edgesOf, folderOf, isWithin } from '../resolve';
import { ROOT, type RulesTable } from '../rules-table';
import type { SourceFile, Violation } from '../source-file';

/** A fenced package is imported only in its folders, Node's modules only where Node runs; all are declared. */
export function npmFence(files: readonly SourceFile[], table: RulesTable): Violation[] {
  return edgesOf(files).flatMap(({ from, target, line }) => {
    if (target.kind !== 'package' || isServedByVite(target.specifier)) return [];
    const violation = (message: string) => [{ file: from.path, line, message }];
    if (isBuiltin(target.specifier)) {
      const allowed = table.nodeFolders.some((folder) => isWithin(from.path, folder));
      return allowed
        ? []
        : violation(`${target.specifier} belongs to Node: only in ${list(table.nodeFolders)}`);
    }
    const name = packageOf(target.specifier);
    if (!table.declaredPackages.has(name)) return violation(`${name} is not in package.json`);
    const fence = table.npmFence[name];
    if (fence === undefined || fence.some((folder) => lies(from.path, folder))) return [];
    return violation(fence.length === 0 ? `${name} is for tests only` : `${name} only in ${list(fence)}`);
  });
}

/** Modules that the build makes, and files at the address's root. */
const isServedByVite = (specifier: string) => /^(virtual:|\/|data:)/.test(specifier);

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const lies = (path: string, folder: string) =>
  folder === ROOT ? folderOf(path) === ROOT : isWithin(path, folder);

const list = (folders: readonly string[]) =>
  folders.map((folder) => (folder === ROOT ? 'src itself' : folder)).join(', ');
