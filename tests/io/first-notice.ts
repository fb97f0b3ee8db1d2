import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScenarioSource } from '../../src/io/scenario-source';
import { HostFailure, type ScenarioCard, scenarioCard } from '../../src/protocol';
import { type LoadedScenario, loadScenario } from '../../src/scenario';

const folder = fileURLToPath(new URL('../fixtures/first-notice', import.meta.url));

/** The small scenario that tests play. `change` edits the text of its `scenario.json`. */
export function firstNotice(change: (text: string) => string = (text) => text): LoadedScenario {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(json|md)$/.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    const path = name.replaceAll('\\', '/');
    files[path] = path === 'scenario.json' ? Buffer.from(change(bytes.toString('utf8'))) : bytes;
  }
  const { scenario, diagnostics } = loadScenario(files);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return scenario;
}

/** Scenarios as if installed beside the page. The list may be changed in place: an update. */
export function installed(scenarios: LoadedScenario[]): ScenarioSource {
  const packed = (id: string) => scenarios.find(({ spec }) => spec.meta.id === id)?.packed;
  return {
    cards: async (): Promise<readonly ScenarioCard[]> => scenarios.map(scenarioCard),
    packed: async (id) => {
      const found = packed(id);
      if (found === undefined) throw new HostFailure('scenario-missing', id);
      return JSON.stringify(found);
    },
  };
}
