import { bodyKey } from '../catalogue';
import { suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { entriesOf, type JsonPath, member } from '../json-path';
import { checkParity, checkPlaceholders } from './placeholders';

/** Checks the bodies of exhibits: there in every variant and language, with the same placeholders, none left over. */
export function checkBodies(draft: Draft, report: Report): void {
  const { bodies, names } = draft.content;
  const wanted = new Set<string>();
  const [, ...others] = draft.languages;
  for (const { exhibit, variant, path } of expectedBodies(draft)) {
    const key = bodyKey(exhibit, variant, undefined);
    wanted.add(key);
    const original = bodies.get(key);
    if (original === undefined) {
      // A file that is there but could not be read has been reported.
      if (!names.has(fileOf(key)))
        report('CB0805', inScenario(path, 'key'), `There is no body file exhibits/${key}.md.`);
    } else {
      checkPlaceholders(original, (offset) => ({ file: fileOf(key), offset }), draft, report);
    }
    for (const language of others) {
      const translatedKey = bodyKey(exhibit, variant, language);
      wanted.add(translatedKey);
      const translated = bodies.get(translatedKey);
      const file = fileOf(translatedKey);
      if (translated === undefined) {
        if (!names.has(file))
          report(
            'CB0806',
            inScenario(path, 'key'),
            `There is no body file ${file}; the first language is shown.`,
          );
        continue;
      }
      checkPlaceholders(translated, (offset) => ({ file, offset }), draft, report);
      if (original !== undefined) checkParity(original, translated, { file }, report);
    }
  }
  for (const key of bodies.keys()) {
    if (wanted.has(key)) continue;
    report(
      'CB0807',
      { file: fileOf(key) },
      'This is the body of no exhibit, variant and language.',
      suggest(key, wanted),
    );
  }
}

function expectedBodies(draft: Draft) {
  const found: { exhibit: string; variant: string | undefined; path: JsonPath }[] = [];
  for (const [exhibit, spec] of entriesOf(member(draft.value, 'exhibits'))) {
    found.push({ exhibit, variant: undefined, path: ['exhibits', exhibit] });
    for (const [variant] of entriesOf(member(spec, 'variants'))) {
      found.push({ exhibit, variant, path: ['exhibits', exhibit, 'variants', variant] });
    }
  }
  return found;
}

function fileOf(key: string): string {
  return `exhibits/${key}.md`;
}
