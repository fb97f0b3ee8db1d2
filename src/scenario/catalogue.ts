import { invariant, type Sha256Hex, sha256Hex } from '../base';
import type { Draft } from './draft';
import { own } from './json-path';
import { findPlaceholders, resolveLedger } from './ledger-placeholders';
import type { Citations, LoadedScenario, PackedScenario } from './loaded-scenario';
import type { Language } from './schema/scenario';

/** The key of a body among the packed ones: `E-09.slot-2.ko`; the first language has no suffix. */
export function bodyKey(exhibit: string, variant: string | undefined, language: string | undefined): string {
  return [exhibit, variant, language].filter((part) => part !== undefined).join('.');
}

/** The look-ups of texts and bodies, with ledger placeholders resolved once. */
export function createCatalogue(
  draft: Draft,
  packed: PackedScenario,
): Pick<LoadedScenario, 'text' | 'body' | 'bodyHash' | 'cites'> {
  const first = draft.languages[0];
  // One map a language, keyed by path, so that a look-up builds no string.
  const resolvedTexts = new Map<string, Map<string, string>>();
  for (const language of draft.languages) resolvedTexts.set(language, new Map());
  const resolvedBodies = new Map<string, string>();
  const citations = new Map<string, Citations>();
  const hashes = new Map<string, Sha256Hex>();
  const resolve = (known: Map<string, string>, key: string, text: () => string): string => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = resolveLedger(draft.value, text());
    known.set(key, made);
    return made;
  };
  const firstBody = (exhibit: string, variant: string | undefined): string => {
    const body = own(packed.bodies, bodyKey(exhibit, variant, undefined));
    invariant(
      body !== undefined,
      `No body of exhibit ${exhibit}${variant === undefined ? '' : `, ${variant}`}`,
    );
    return body;
  };
  return {
    text: (path: string, language: Language): string =>
      resolve(resolvedTexts.get(language) ?? new Map(), path, () => {
        const original = draft.texts.get(path);
        invariant(original !== undefined, `No text at ${path}`);
        const translated = language === first ? undefined : own(packed.texts[language], path);
        return translated ?? original.value;
      }),
    body: (exhibit: string, variant: string | undefined, language: Language): string =>
      resolve(resolvedBodies, bodyKey(exhibit, variant, language), () => {
        const translated =
          language === first ? undefined : own(packed.bodies, bodyKey(exhibit, variant, language));
        return translated ?? firstBody(exhibit, variant);
      }),
    bodyHash: (exhibit: string, variant: string | undefined): Sha256Hex => {
      const key = bodyKey(exhibit, variant, undefined);
      const known = hashes.get(key) ?? sha256Hex(firstBody(exhibit, variant));
      hashes.set(key, known);
      return known;
    },
    cites: (exhibit: string, variant: string | undefined): Citations => {
      const key = bodyKey(exhibit, variant, undefined);
      const known = citations.get(key) ?? citationsIn(firstBody(exhibit, variant));
      citations.set(key, known);
      return known;
    },
  };
}

/** Labels of the addresses and transactions whose texts a body shows, each once, in order of first mention. */
function citationsIn(body: string): Citations {
  const placeholders = findPlaceholders(body);
  const labels = (kind: string): readonly string[] => [
    ...new Set(placeholders.flatMap((one) => (one.kind === kind ? [one.label] : []))),
  ];
  return { addresses: labels('address'), transactions: labels('txid') };
}
