import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LoadedScenario, loadScenario } from '../../src/scenario';
import { FIRST_NOTICE, readScenarioFiles } from './scenario-files';

const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));

function load(folder: string): LoadedScenario {
  const { scenario, diagnostics } = loadScenario(readScenarioFiles(folder));
  if (!scenario) throw new Error(`${folder}: ${diagnostics.map((one) => one.message).join('\n')}`);
  return scenario;
}

/** Every scenario that is shipped, and the fixture, which uses every part of the format. */
export function everyScenario(): [string, LoadedScenario][] {
  const shipped = readdirSync(SCENARIOS)
    .map((name) => join(SCENARIOS, name))
    .filter((folder) => existsSync(join(folder, 'scenario.json')));
  return [FIRST_NOTICE, ...shipped].map((folder) => {
    const scenario = load(folder);
    return [scenario.spec.meta.id, scenario];
  });
}

export function shipped(id: string): LoadedScenario {
  return load(join(SCENARIOS, id));
}
