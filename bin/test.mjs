// npm test: gets what it needs, then runs every part, also after one has failed, and says how each went.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ensureChromium, ensureKoreanFont } from './chromium.mjs';
import { commandOf, ensurePackages } from './packages.mjs';
import { inProject, PROJECT, requireNode, Told, telling } from './project.mjs';

const tool = (packageName, command, ...args) => [commandOf(packageName, command), ...args];
const vitest = (project) => [tool('vitest', 'vitest', 'run', '--project', project)];

/** Each part: its name, and the programs (run by Node, one after the other) that must all succeed. */
const PARTS = [
  ['format and lint', () => [tool('@biomejs/biome', 'biome', 'check', '.')]],
  [
    'types',
    () => ['tsconfig.json', 'tsconfig.core.json'].map((config) => tool('typescript', 'tsc', '-p', config)),
  ],
  ['architecture', () => vitest('architecture')],
  ['unit', () => vitest('unit')],
  ['build', () => [[inProject('bin', 'build-app.mjs')]]],
  ['scenarios', () => [[inProject('bin', 'casebridge.mjs'), 'validate', 'scenarios']]],
  ['browser', () => vitest('e2e')],
];
/** Parts for whoever asks for them: together they take longer than anybody waits for a check. */
const LONG_PARTS = [['long', () => vitest('long')]];

/** Packages, a browser and a Korean font. Only the packages are needed by every part. */
function prepare(needsBrowser) {
  ensurePackages();
  if (!needsBrowser) return;
  const require = createRequire(import.meta.url);
  const playwrights = () => require('playwright-core').chromium.executablePath();
  const browser = ensureChromium(commandOf('playwright-core'), playwrights);
  if (browser === undefined) {
    console.error(
      'No Chrome or Chromium was found and none could be installed. Install one, or set CHROME_PATH to one.',
    );
  }
  if (!ensureKoreanFont()) {
    console.error(
      'Warning: no installed font has Korean, so pictures will show boxes. On Debian: fonts-noto-cjk.',
    );
  }
}

function run([name, programs]) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const ok = programs()
    .map((program) => spawnSync(process.execPath, program, { cwd: PROJECT, stdio: 'inherit' }).status === 0)
    .every(Boolean);
  const seconds = (performance.now() - began) / 1000;
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  return { name, ok, seconds };
}

function chosen(args) {
  const all = [...PARTS, ...LONG_PARTS];
  const names = all.map(([name]) => name);
  const unknown = args.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Told(
      `There is no part "${unknown}".\nUsage: npm test, or: npm test -- PART… with ${names.map((name) => `"${name}"`).join(', ')}`,
      2,
    );
  }
  return args.length === 0 ? PARTS : all.filter(([name]) => args.includes(name));
}

await telling(() => {
  requireNode();
  const parts = chosen(process.argv.slice(2));
  prepare(parts.some(([name]) => name === 'browser' || name === 'long'));
  const results = parts.map(run);
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log();
  for (const { name, ok, seconds } of results) {
    console.log(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${ok ? 'ok' : 'FAILED'}`);
  }
  const failed = results.filter(({ ok }) => !ok).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
