import { listNames, suggest } from '../diagnostics/nearest';
import type { Place, Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { entriesOf, isRecord } from '../json-path';
import { findPlaceholders, findSlots, ledgerText } from '../ledger-placeholders';
import { checkBodies } from './bodies';

/** Checks the texts in every language: there, not stale, with the same placeholders, and those all known. */
export function checkCatalogues(draft: Draft, report: Report): void {
  for (const { path, value } of draft.texts.values()) {
    checkPlaceholders(value, (within) => ({ ...inScenario(path), within }), draft, report);
  }
  const [first, ...others] = draft.languages;
  for (const language of others) checkLanguage(language, draft, report);
  for (const [language, file] of draft.content.catalogues) {
    if (others.includes(language)) continue;
    const reason =
      language === first ? 'its texts stand in scenario.json' : 'meta.languages does not name it';
    report('CB0810', { file }, `There is a catalogue for "${language}", but ${reason}.`);
  }
  checkBodies(draft, report);
}

function checkLanguage(language: string, draft: Draft, report: Report): void {
  const file = draft.content.catalogues.get(language) ?? `text.${language}.json`;
  const document = draft.content.documents.get(file);
  if (!document) {
    // A catalogue that is there but cannot be read has been reported.
    if (!draft.content.catalogues.has(language)) {
      report(
        'CB0801',
        { file },
        `There is no catalogue for "${language}"; every text stays in the first language.`,
      );
    }
    return;
  }
  if (!isRecord(document.value)) {
    report('CB0808', { file, path: [] }, 'A catalogue is one object: texts by path of ids.');
    return;
  }
  for (const [key, text] of entriesOf(document.value)) {
    const place = { file, path: [key] };
    const original = draft.texts.get(key);
    if (original === undefined) {
      report(
        'CB0803',
        { ...place, at: 'key' },
        `There is no text "${key}" in scenario.json.`,
        suggest(key, draft.texts.keys()),
      );
    }
    if (typeof text !== 'string' || text === '') {
      report('CB0808', place, `The text of "${key}" is not a text.`);
      continue;
    }
    checkPlaceholders(text, (within) => ({ ...place, within }), draft, report);
    if (original) checkParity(original.value, text, place, report);
  }
  for (const key of draft.texts.keys()) {
    if (Object.hasOwn(document.value, key)) continue;
    const message = `"${key}" has no text in "${language}"; the first language is shown.`;
    report('CB0802', { file, path: [] }, message, `add "${key}"`);
  }
}

/** Every placeholder of one language must be in the other, as often. */
export function checkParity(original: string, translated: string, place: Place, report: Report): void {
  const [here, there] = [placeholdersOf(original), placeholdersOf(translated)];
  const missing = here.filter((name) => !there.includes(name));
  const extra = there.filter((name) => !here.includes(name));
  if (missing.length > 0) report('CB0804', place, `The translation lacks ${listNames(new Set(missing))}.`);
  if (extra.length > 0)
    report('CB0804', place, `The first language does not have ${listNames(new Set(extra))}.`);
}

function placeholdersOf(text: string): readonly string[] {
  return [...findSlots(text).map((name) => `{${name}}`), ...findPlaceholders(text).map(({ whole }) => whole)];
}

/** Ledger placeholders must name something of the ledger, hashes an exhibit. */
export function checkPlaceholders(
  text: string,
  place: (within: number) => Place,
  draft: Draft,
  report: Report,
): void {
  for (const placeholder of findPlaceholders(text)) {
    const { kind, label, offset, whole } = placeholder;
    if (kind === 'hash') {
      const known = draft.declarations.ids('exhibit');
      if (!known.has(label)) {
        report('CB0809', place(offset), `${whole} names no exhibit.`, suggest(label, known));
      }
    } else if (!KINDS.includes(kind)) {
      report(
        'CB0809',
        place(offset),
        `There is no placeholder "${kind}".`,
        suggest(kind, KINDS, `there are ${KINDS.join(', ')}`),
      );
    } else if (ledgerText(draft.value, placeholder) === undefined) {
      const known = draft.declarations.ids(kind === 'address' ? 'address' : 'transaction');
      report('CB0809', place(offset), `${whole} names nothing in the ledger.`, suggest(label, known));
    }
  }
}

const KINDS = ['address', 'txid', 'amount', 'fee', 'hash'];
