import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findings, RULES, type RuleName } from './rules';
import { rulesTable } from './rules-table';
import { readSourceTree } from './source-file';

const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { dependencies, devDependencies } = JSON.parse(readFileSync(project('package.json'), 'utf8'));
const table = rulesTable(new Set(Object.keys({ ...dependencies, ...devDependencies })));
const files = readSourceTree(project('src'));

test('src has files to judge', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(Object.keys(RULES) as RuleName[])('src keeps the rule: %s', (rule) => {
  expect(findings(rule, files, table)).toEqual([]);
});
