import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** What the ledger exports. */
export type BuiltLedger = typeof import('../../src/ledger');

/**
 * The ledger as the product ships it, one module, built into `folder`. Under Vitest itself every import is looked up
 * at every call, which doubles the time of small functions.
 */
export async function builtLedger(folder: string): Promise<BuiltLedger> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('../../src/ledger/index.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'ledger.mjs',
      },
    },
  });
  return import(/* @vite-ignore */ pathToFileURL(join(folder, 'ledger.mjs')).href) as Promise<BuiltLedger>;
}
