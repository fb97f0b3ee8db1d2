import { HostFailure, type ScenarioCard } from '../protocol';

/** The installed scenarios, as files beside the page. */
export interface ScenarioSource {
  cards(): Promise<readonly ScenarioCard[]>;
  /** The packed scenario as JSON text. Rejects with `scenario-missing`. */
  packed(id: string): Promise<string>;
}

const ID = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

/** Reads `scenarios/index.json` and `scenarios/<id>.casebridge.json` under the page's address. */
export function fetchedScenarios(base: string): ScenarioSource {
  return {
    cards: async () => {
      const cards: unknown = JSON.parse(await fetchText('scenarios/index.json', base));
      // Our own file, written by the build; only its outer form is checked.
      if (!Array.isArray(cards)) throw new HostFailure('scenario-missing', 'index.json holds no list');
      return cards as readonly ScenarioCard[];
    },
    packed: (id) => {
      if (!ID.test(id)) throw new HostFailure('scenario-missing', id);
      return fetchText(`scenarios/${id}.casebridge.json`, base);
    },
  };
}

async function fetchText(path: string, base: string): Promise<string> {
  try {
    // A cached index could name a scenario that the cached file is not.
    const response = await fetch(new URL(path, base), { cache: 'no-cache' });
    if (response.ok) return await response.text();
    throw new HostFailure('scenario-missing', `${path}: ${response.status}`);
  } catch (problem) {
    if (problem instanceof HostFailure) throw problem;
    throw new HostFailure('scenario-missing', `${path}: ${String(problem)}`);
  }
}
