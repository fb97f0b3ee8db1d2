import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findings } from './rules';
import { rulesTable } from './rules-table';
import { readSourceTree } from './source-file';

// A tree in which every rule is broken, each in every way it can be. A rule that finds nothing there would
// find nothing in src either. What is not listed here must not be found: scenario/innocent.ts uses the
// banned words in every place where they mean something else.
const files = readSourceTree(fileURLToPath(new URL('planted', import.meta.url)));
const packages = 'xstate zod @marcbachmann/cel-js phaser howler idb react fast-check marked'.split(' ');
const table = rulesTable(new Set(packages));

test('the import table stops a folder that reads upward, another app, a worker, a type, a glob and a stranger', () => {
  expect(findings('import table', files, table)).toEqual([
    'base/reads-upward.ts:1 base may not import engine',
    'cellar/index.ts:1 the folder "cellar" is not in the table',
    'engine/reads-outside.ts:2 engine may not import "../../../fixtures/case.json" from outside src',
    'engine/reads-outside.ts:3 the imported path is computed, so it cannot be checked',
    'review/opens-another-app.ts:1 review may not import trainee',
    'trainee/starts-worker.ts:1 trainee may not import cli',
    'trainee/starts-worker.ts:2 trainee may not import author',
    'ui/knows-cases.ts:1 ui may not import scenario',
    'ui/knows-cases.ts:4 ui may not import protocol',
  ]);
});

test('the npm fence stops fenced packages, their subpaths and types, Node, test tools and undeclared packages', () => {
  expect(findings('npm fence', files, table)).toEqual([
    'engine/forgets-the-fence.ts:1 xstate only in engine/machine',
    'engine/forgets-the-fence.ts:2 zod only in scenario, protocol',
    'engine/forgets-the-fence.ts:3 @marcbachmann/cel-js only in scenario',
    'io/forgets-the-fence.ts:1 react only in src itself, ui, trainee, author, review',
    'io/forgets-the-fence.ts:2 node:fs/promises belongs to Node: only in cli, server',
    'io/forgets-the-fence.ts:3 left-pad is not in package.json',
    'io/forgets-the-fence.ts:4 fast-check is for tests only',
    'io/forgets-the-fence.ts:6 path belongs to Node: only in cli, server',
    'trainee/panels/forgets-the-fence.ts:1 phaser only in trainee/scenes',
    'trainee/panels/forgets-the-fence.ts:2 howler only in trainee/audio',
    'trainee/panels/forgets-the-fence.ts:3 idb only in io',
  ]);
});

test('index-only stops a path past the index of a folder or of an inner room', () => {
  expect(findings('index only', files, table)).toEqual([
    'cli/reaches-past-the-index.ts:1 "../engine/reaches-past-the-index.js" reaches past the index of engine',
    'cli/reaches-past-the-index.ts:2 "../engine/machine" reaches past the index of engine',
    'engine/reaches-past-the-index.ts:1 "./machine/compile" reaches past the index of engine/machine',
    'trainee/starts-worker.ts:2 "../author/*.ts" reaches past the index of author',
  ]);
});

test('the core ban stops clock, chance, timers and the outside world, also through globalThis and by destructuring', () => {
  const clock = (line: number, name = 'Date') =>
    `base/reads-the-clock.ts:${line} ${name} is banned in the core: time comes in as a parameter`;
  const chance = (line: number, name = 'Math.random') =>
    `ledger/rolls-dice.ts:${line} ${name} is banned in the core: chance comes in as a seed`;
  const act = (line: number, what: string) => `protocol/acts-by-itself.ts:${line} ${what}`;
  const timer = 'banned in the core: the core does not wait; case time moves by commands';
  const edge = 'banned in the core: the core returns values; the edge does this';
  expect(findings('core ban', files, table)).toEqual([
    clock(1),
    clock(2),
    clock(3),
    clock(4, 'performance'),
    'base/reads-the-clock.ts:5 globalThis as a value hides what is read from it',
    clock(6),
    chance(1),
    chance(2),
    chance(3),
    chance(5, 'crypto'),
    'ledger/rolls-dice.ts:6 Math.log is banned in the core: its last digits depend on the engine that runs it',
    'ledger/rolls-dice.ts:7 Math as a value hides what is read from it',
    act(1, `setTimeout is ${timer}`),
    act(2, `setInterval is ${timer}`),
    act(3, `console is ${edge}`),
    act(4, `localStorage is ${edge}`),
    act(5, `fetch is ${edge}`),
    act(6, 'localeCompare is banned in the core: it depends on the machine’s language and its tables'),
    act(7, `setTimeout is ${timer}`),
  ]);
});

test('no-cycles stops two files of the core that need each other, and two folders; types may name each other', () => {
  expect(findings('no cycles', files, table)).toEqual([
    'base/:1 cycle of folders: base → engine → base',
    'ledger/egg.ts:1 cycle of files: ledger/egg.ts → ledger/hen.ts → ledger/egg.ts',
  ]);
});
