import { err, ok, type Result } from '../base';
import { HostFailure, type PlayableCase, playableCase } from '../protocol';
import { type LoadedScenario, loadPacked } from '../scenario';

/** Loads and compiles a packed scenario from its JSON text. Throws a HostFailure of the given code. */
export function loadText(
  packed: string,
  code: 'scenario-unreadable' | 'save-unreadable',
): { readonly scenario: LoadedScenario; readonly playable: PlayableCase } {
  const loaded = loadedFrom(packed);
  if (!loaded.ok) throw new HostFailure(code, loaded.error);
  return { scenario: loaded.value, playable: playableCase(loaded.value) };
}

/** The hash of a packed scenario's JSON text; null if it holds no valid scenario. */
export function hashOfText(packed: string): string | null {
  const loaded = loadedFrom(packed);
  return loaded.ok ? loaded.value.hash : null;
}

function loadedFrom(packed: string): Result<LoadedScenario, string> {
  let json: unknown;
  try {
    json = JSON.parse(packed);
  } catch {
    return err('no JSON');
  }
  const { scenario, diagnostics } = loadPacked(json);
  if (scenario !== undefined) return ok(scenario);
  return err(diagnostics[0]?.message ?? 'not valid');
}
