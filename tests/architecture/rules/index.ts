import type { RulesTable } from '../rules-table';
import type { SourceFile, Violation } from '../source-file';
import { coreBan } from './core-ban';
import { importTable } from './import-table';
import { indexOnly } from './index-only';
import { noCycles } from './no-cycles';
import { npmFence } from './npm-fence';

type Rule = (files: readonly SourceFile[], table: RulesTable) => Violation[];

export const RULES = {
  'import table': importTable,
  'npm fence': npmFence,
  'index only': indexOnly,
  'core ban': coreBan,
  'no cycles': noCycles,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** What one rule finds, a line each (`file:line message`), in the order of files and lines. */
export function findings(rule: RuleName, files: readonly SourceFile[], table: RulesTable): string[] {
  return RULES[rule](files, table)
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}
