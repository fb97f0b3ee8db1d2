import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScenarioFiles } from '../../src/scenario';

/** The small valid scenario that tests play and break. */
export const FIRST_NOTICE = fileURLToPath(new URL('../fixtures/first-notice', import.meta.url));

/** Reads every file of a scenario's folder, keyed by its path inside it with `/`. */
export function readScenarioFiles(folder: string): ScenarioFiles {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry);
    if (statSync(path).isFile()) {
      files[relative(folder, path).split(sep).join('/')] = new Uint8Array(readFileSync(path));
    }
  }
  return files;
}
