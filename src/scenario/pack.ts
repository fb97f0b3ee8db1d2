import type { JsonValue } from '../base';
import { utf8 } from '../base';
import { type FolderContent, readFolder, SCENARIO_FILE } from './files';
import { isRecord } from './json-path';
import type { PackedScenario, ScenarioFiles } from './loaded-scenario';

/** Packs what was read of a folder: only what the scenario itself is made of, no file that lies beside it. */
export function packContent(content: FolderContent, scenario: JsonValue): PackedScenario {
  const texts = [...content.catalogues].map(([language, file]) => {
    const catalogue = content.documents.get(file)?.value;
    const entries = isRecord(catalogue) ? Object.entries(catalogue) : [];
    return [language, Object.fromEntries(entries.filter(isText))] as const;
  });
  return {
    casebridge: 1,
    scenario,
    texts: Object.fromEntries(texts),
    bodies: Object.fromEntries(content.bodies),
  };
}

/** Packs the files of a folder without checking what they mean; undefined if scenario.json cannot be parsed. */
export function packScenario(files: ScenarioFiles): PackedScenario | undefined {
  const content = readFolder(files, () => undefined);
  const value = content.documents.get(SCENARIO_FILE)?.value;
  return value === undefined ? undefined : packContent(content, value);
}

/** The files that a packed scenario was made of, up to white space in JSON. The inverse of packing. */
export function unpackScenario({ scenario, texts, bodies }: PackedScenario): ScenarioFiles {
  const files: Record<string, Uint8Array> = { [SCENARIO_FILE]: json(scenario) };
  for (const [language, catalogue] of Object.entries(texts)) files[`text.${language}.json`] = json(catalogue);
  for (const [key, body] of Object.entries(bodies)) files[`exhibits/${key}.md`] = utf8(body);
  return files;
}

function json(value: JsonValue): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 2)}\n`);
}

function isText(entry: readonly [string, JsonValue]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
