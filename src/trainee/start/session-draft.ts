import type { Mode } from '../../engine';
import type { SaveCard, ScenarioCard, SessionRequest, SlotNumber } from '../../protocol';
import type { Language } from '../../ui';
import { startStrings } from '../strings/start';
import { firstFreeSlot } from './slots';

/** What is being chosen for a new session. */
export interface SessionDraft {
  readonly slot: SlotNumber;
  readonly mode: Mode;
  readonly pseudonym: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const MOST_PSEUDONYM = 40;
const PSEUDONYM = /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u;

/** The choices to begin with: the first free slot, guided, the parameters' own defaults. */
export function sessionDraft(
  card: ScenarioCard,
  saves: readonly SaveCard[],
  language: Language,
): SessionDraft {
  return {
    slot: firstFreeSlot(saves),
    mode: 'guided',
    pseudonym: startStrings.in(language)('pseudonymDefault'),
    parameters: Object.fromEntries(card.parameters.map((parameter) => [parameter.id, parameter.default])),
  };
}

/** Why the session cannot begin so, as a sentence; null if it can. */
export function sessionFault(draft: SessionDraft, language: Language): string | null {
  const name = draft.pseudonym.trim();
  if (name === '') return null;
  const fits = name.length <= MOST_PSEUDONYM && PSEUDONYM.test(name);
  return fits ? null : startStrings.in(language)('pseudonymFault');
}

/** The request for the library. An empty pseudonym becomes the general one. */
export function sessionRequest(card: ScenarioCard, draft: SessionDraft, language: Language): SessionRequest {
  const name = draft.pseudonym.trim();
  return {
    slot: draft.slot,
    scenario: card.id,
    mode: draft.mode,
    language,
    pseudonym: name === '' ? startStrings.in(language)('pseudonymDefault') : name,
    parameters: draft.parameters,
  };
}
