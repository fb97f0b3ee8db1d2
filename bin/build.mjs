// Builds the product and the command line, each only if something that it is made of has changed.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hashOf, inProject, PROJECT } from './project.mjs';

const APP_SOURCES = ['src', 'assets', 'scenarios', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

// What the import table lets the command line reach; a changed screen does not rebuild it.
const COMMAND_LINE_SOURCES = [
  ...['base', 'ledger', 'scenario', 'engine', 'protocol', 'cli'].map((folder) => `src/${folder}`),
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'bin/build.mjs'],
];

/** Builds the product into dist/. Returns true if there was something to do. */
export async function ensureApp() {
  const hash = hashOf(APP_SOURCES, { skip: (name) => name === 'src/cli' });
  // Lies in dist/ because every build empties that folder first: a half-finished build leaves no stamp.
  const stamp = inProject('dist', '.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  console.log('Building …');
  // React is built for whatever this says, and a test's environment says "test".
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ root: inProject('src'), configFile: inProject('vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, hash);
  return true;
}

/**
 * Builds the command line and returns the absolute path of its module. Each build has a folder named
 * after its sources and appears in it by one rename, so that several first uses at once do no harm.
 */
export async function ensureCommandLine() {
  const hash = hashOf(COMMAND_LINE_SOURCES).slice(0, 16);
  const home = inProject('dist-cli');
  const built = inProject('dist-cli', hash);
  const module = inProject('dist-cli', hash, 'main.js');
  if (existsSync(module)) return module;
  console.error('casebridge: building the command line (first use, or its sources changed) …');
  mkdirSync(home, { recursive: true });
  const older = readdirSync(home).filter((name) => /^[0-9a-f]{16}$/.test(name));
  const draft = inProject('dist-cli', `.draft-${process.pid}`);
  try {
    await buildCommandLine(draft);
    renameSync(draft, built);
  } catch (problem) {
    if (!existsSync(module)) throw problem;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  for (const name of older) rmSync(inProject('dist-cli', name), { recursive: true, force: true });
  return module;
}

async function buildCommandLine(outDir) {
  const { build } = await import('vite');
  await build({
    root: PROJECT,
    configFile: false,
    publicDir: false,
    // Standard output belongs to the command (it may be JSON); errors go to stderr.
    logLevel: 'error',
    build: {
      ssr: inProject('src', 'cli', 'main.ts'),
      outDir,
      target: 'node20',
      minify: false,
      sourcemap: 'inline',
      rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
    },
  });
}
