import { edgesOf, folderOf } from '../resolve';
import { ROOT, type RulesTable } from '../rules-table';
import type { SourceFile, Violation } from '../source-file';

/** Top-level folders import only what the table says; what lies beside src/ is imported only where listed. */
export function importTable(files: readonly SourceFile[], table: RulesTable): Violation[] {
  return [...unknownFolders(files, table), ...hiddenImports(files), ...forbiddenImports(files, table)];
}

function unknownFolders(files: readonly SourceFile[], table: RulesTable): Violation[] {
  return files
    .filter((file) => table.mayImport[folderOf(file.path)] === undefined)
    .map((file) => ({
      file: file.path,
      line: 1,
      message: `the folder "${folderOf(file.path)}" is not in the table`,
    }));
}

function hiddenImports(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ specifier }) => specifier === undefined)
      .map(({ line }) => ({
        file: file.path,
        line,
        message: 'the imported path is computed, so it cannot be checked',
      })),
  );
}

function forbiddenImports(files: readonly SourceFile[], table: RulesTable): Violation[] {
  return edgesOf(files).flatMap(({ from, target, line, specifier }) => {
    if (target.kind !== 'path') return [];
    const importer = folderOf(from.path);
    const violation = (message: string) => [{ file: from.path, line, message }];
    if (target.path.startsWith('../')) {
      const beside = target.path.slice('../'.length).split('/')[0] ?? '';
      if (table.outside[importer]?.includes(beside)) return [];
      return violation(`${nameOf(importer)} may not import "${specifier}" from outside src`);
    }
    const imported = folderOf(target.path);
    if (imported === importer || table.mayImport[importer]?.includes(imported)) return [];
    return violation(`${nameOf(importer)} may not import ${nameOf(imported)}`);
  });
}

const nameOf = (folder: string) => (folder === ROOT ? 'src itself' : folder);
