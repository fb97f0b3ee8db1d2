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
      },
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  test: {
    passWithNoTests: true,
    projects: [
      tests('architecture', ['tests/architecture/**/*.test.ts']),
      tests('unit', [`tests/{${unitFolders}}/**/*.test.{ts,tsx}`], { testTimeout: 30_000 }),
      // One browser at a time: two at once starve each other on a small machine.
      tests('e2e', ['tests/e2e/**/*.test.ts'], {
        fileParallelism: false,
        testTimeout: 180_000,
        hookTimeout: 120_000,
      }),
      tests('bench', ['tests/bench/**/*.test.ts'], { fileParallelism: false, testTimeout: 600_000 }),
    ],
  },
});
