import { suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { entriesOf, isRecord } from '../json-path';
import { checkBodies } from './bodies';
import { checkParity, checkPlaceholders } from './placeholders';

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
