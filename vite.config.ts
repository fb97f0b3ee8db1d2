import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const unitFolders = 'base,ledger,scenario,engine,protocol,io,ui,trainee,author,review,cli,bin,golden,content';

/** One group of tests, from the project's folder (not from src/, which is the root of the pages only). */
function tests(name: string, include: string[], settings: Record<string, unknown> = {}) {
  return {
    root: here('.'),
    plugins: [react()],
    test: { name, include, environment: 'node' as const, ...settings },
  };
}

/**
 * Test files of one worker share the modules they import: loading the core and its schemas anew for each of a hundred
 * files took three quarters of the time of all. A test must leave globals as it found them.
 */
const SHARED_MODULES = { isolate: false, pool: 'threads' } as const;

/** The plugin that packs the scenarios beside the pages; tests do without, so that they run when a scenario is broken. */
async function packedScenarios(): Promise<Plugin | false> {
  if (process.env.VITEST) return false;
  const plugin = here('src/cli/pack-plugin.ts');
  const { module } = await runnerImport<typeof import('./src/cli/pack-plugin')>(plugin);
  return module.packScenarios(here('.'));
}

export default defineConfig({
  root: here(process.env.VITEST ? '.' : 'src'),
  publicDir: here('assets'),
  plugins: [react(), await packedScenarios()],
  server: { port: 5173, strictPort: true },
  worker: { format: 'es' },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    // A font inlined as a data: address would be stopped by the content security policy.
    assetsInlineLimit: 0,
    // Phaser alone is above the default of 500 kB; it is fetched only when a scene is first shown.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: {
        start: here('src/index.html'),
        author: here('src/author/index.html'),
        review: here('src/review/index.html'),
        frame: here('src/frame.html'),
      },
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  test: {
    passWithNoTests: true,
    // Left to itself, the runner of the tests would use one core of two.
    maxWorkers: '100%',
    projects: [
      tests('architecture', ['tests/architecture/**/*.test.ts'], SHARED_MODULES),
      tests('unit', [`tests/{${unitFolders}}/**/*.test.{ts,tsx}`], {
        ...SHARED_MODULES,
        testTimeout: 60_000,
      }),
      // Two browsers at a time: each waits for its own paint for most of its time.
      tests('e2e', ['tests/e2e/**/*.test.ts'], {
        ...SHARED_MODULES,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
        testTimeout: 300_000,
        hookTimeout: 120_000,
      }),
      // Long, so no part of the usual run: `npm test -- long`.
      tests('long', ['tests/long/**/*.test.ts'], {
        ...SHARED_MODULES,
        maxWorkers: 2,
        sequence: { groupOrder: 3 },
        testTimeout: 900_000,
        hookTimeout: 120_000,
      }),
      tests('bench', ['tests/bench/**/*.test.ts'], {
        fileParallelism: false,
        sequence: { groupOrder: 2 },
        testTimeout: 600_000,
      }),
    ],
  },
});
