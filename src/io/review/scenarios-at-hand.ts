import { HostFailure, type PlayableCase } from '../../protocol';
import type { LoadedScenario } from '../../scenario';
import { loadText } from '../packed-text';
import type { ScenarioSource } from '../scenario-source';
import type { ScenarioGiven } from './review-message';

interface AtHand {
  readonly scenario: LoadedScenario;
  readonly playable: PlayableCase;
}

/** Scenarios by hash: the installed ones, read when first asked for, and those that were given. */
export class ScenariosAtHand {
  readonly #known = new Map<string, AtHand>();
  readonly #asked = new Set<string>();
  readonly #source: ScenarioSource;

  constructor(source: ScenarioSource) {
    this.#source = source;
  }

  /** The scenario with this hash; `id` is what the log calls it. */
  async find(hash: string, id: string): Promise<AtHand | null> {
    const known = this.#known.get(hash);
    if (known !== undefined) return known;
    if (!this.#asked.has(id)) {
      this.#asked.add(id);
      const installed = await this.#source.packed(id).catch(() => null);
      if (installed !== null) this.give(installed);
    }
    return this.#known.get(hash) ?? null;
  }

  known(hash: string): AtHand | null {
    return this.#known.get(hash) ?? null;
  }

  give(packed: string): ScenarioGiven {
    try {
      const loaded = loadText(packed, 'scenario-unreadable');
      const { scenario } = loaded;
      this.#known.set(scenario.hash, loaded);
      return {
        ok: true,
        hash: scenario.hash,
        id: scenario.spec.meta.id,
        version: scenario.spec.meta.version,
      };
    } catch (problem) {
      if (problem instanceof HostFailure) return { ok: false, why: problem.detail };
      throw problem;
    }
  }
}
