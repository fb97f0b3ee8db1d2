import { invariant, type Sha256Hex, sha256Hex } from '../base';
import type { Draft } from './draft';
import { resolveLedger } from './ledger-placeholders';
import type { LoadedScenario, PackedScenario } from './loaded-scenario';
import type { Language } from './schema/scenario';

/** The key of a body among the packed ones: `E-09.slot-2.ko`; the first language has no suffix. */
export function bodyKey(exhibit: string, variant: string | undefined, language: string | undefined): string {
  return [exhibit, variant, language].filter((part) => part !== undefined).join('.');
}

/** The look-ups of texts and bodies, with ledger placeholders resolved once. */
export function createCatalogue(
  draft: Draft,
  packed: PackedScenario,
): Pick<LoadedScenario, 'text' | 'body' | 'bodyHash'> {
  const first = draft.languages[0];
  const resolved = new Map<string, string>();
  const resolve = (key: string, text: string): string => {
    const known = resolved.get(key);
    if (known !== undefined) return known;
    const made = resolveLedger(draft.value, text);
    resolved.set(key, made);
    return made;
  };
  const firstBody = (exhibit: string, variant: string | undefined): string => {
    const body = packed.bodies[bodyKey(exhibit, variant, undefined)];
    invariant(
      body !== undefined,
      `No body of exhibit ${exhibit}${variant === undefined ? '' : `, ${variant}`}`,
    );
    return body;
  };
  return {
    text: (path: string, language: Language): string => {
      const original = draft.texts.get(path);
      invariant(original !== undefined, `No text at ${path}`);
      const translated = language === first ? undefined : packed.texts[language]?.[path];
      return translated === undefined
        ? resolve(`text/${path}`, original.value)
        : resolve(`text.${language}/${path}`, translated);
    },
    body: (exhibit: string, variant: string | undefined, language: Language): string => {
      const original = firstBody(exhibit, variant);
      const key = bodyKey(exhibit, variant, language);
      const translated = language === first ? undefined : packed.bodies[key];
      return translated === undefined
        ? resolve(`body/${bodyKey(exhibit, variant, undefined)}`, original)
        : resolve(`body/${key}`, translated);
    },
    bodyHash: (exhibit: string, variant: string | undefined): Sha256Hex =>
      sha256Hex(firstBody(exhibit, variant)),
  };
}
