import { bodyKey } from '../catalogue';
import type { Report } from '../diagnostics/report';
import { documentSpans, spanThatHolds } from '../document-spans';
import { type Draft, inScenario } from '../draft';
import { member, own } from '../json-path';
import { resolveLedger } from '../ledger-placeholders';
import type { ComparisonSpec } from '../schema/judgement';
import type { Scenario } from '../schema/scenario';

/** Checks comparisons: each quotation names one span, each pair is listed once, spans are the same in every language. */
export function checkComparisons(draft: Draft, spec: Scenario, report: Report): void {
  const { compare = {} } = spec;
  if (Object.keys(compare).length === 0) return;
  const owners = new Map<string, string>();
  for (const [id, comparison] of Object.entries(compare)) {
    for (const side of ['a', 'b'] as const) checkQuotation(draft, spec, id, side, comparison, report);
    for (const pair of pairsOf(draft, spec, comparison)) {
      const before = owners.get(pair);
      if (before === undefined) owners.set(pair, id);
      else if (before !== id) {
        report('CB0738', inScenario(['compare', id], 'key'), `${before} compares the same two spans.`);
        break;
      }
    }
  }
  const compared = Object.values(compare).flatMap(({ a, b }) => [a.exhibit, b.exhibit]);
  checkLanguages(draft, spec, new Set(compared), report);
}

function checkQuotation(
  draft: Draft,
  spec: Scenario,
  id: string,
  side: 'a' | 'b',
  comparison: ComparisonSpec,
  report: Report,
): void {
  const { exhibit, span } = comparison[side];
  const words = resolveLedger(draft.value, span);
  const bodies = variantsOf(spec, exhibit).flatMap((variant) => firstBody(draft, exhibit, variant) ?? []);
  // An exhibit or body that is not there has been reported.
  if (bodies.length === 0) return;
  const place = inScenario(['compare', id, side, 'span']);
  const held = bodies.map((body) => documentSpans(body).filter((one) => one.includes(words)).length);
  if (held.every((count) => count === 0)) {
    report(
      'CB0734',
      place,
      `"${span}" stands in no span of ${exhibit}.`,
      'copy words of one paragraph, item or row',
    );
  } else if (held.some((count) => count > 1)) {
    report('CB0735', place, `"${span}" stands in several spans of ${exhibit}; the first is taken.`);
  }
}

/** The spans that a comparison names, in each pair of variants in which both are there, in one order. */
function pairsOf(draft: Draft, spec: Scenario, { a, b }: ComparisonSpec): ReadonlySet<string> {
  const named = ({ exhibit, span }: ComparisonSpec['a']) =>
    variantsOf(spec, exhibit).flatMap((variant) => {
      const words = resolveLedger(draft.value, span);
      const index = spanThatHolds(firstBody(draft, exhibit, variant) ?? '', words);
      return index === undefined ? [] : [`${bodyKey(exhibit, variant, undefined)} ${index}`];
    });
  const [first, second] = [named(a), named(b)];
  return new Set(first.flatMap((one) => second.map((other) => [one, other].toSorted().join(' | '))));
}

/** Spans are known by their numbers, so a translation has as many. */
function checkLanguages(draft: Draft, spec: Scenario, compared: ReadonlySet<string>, report: Report): void {
  const [, ...others] = draft.languages;
  for (const language of others) {
    for (const exhibit of Object.keys(spec.exhibits)) {
      for (const variant of variantsOf(spec, exhibit)) {
        const key = bodyKey(exhibit, variant, language);
        const original = draft.content.bodies.get(bodyKey(exhibit, variant, undefined));
        const translated = draft.content.bodies.get(key);
        const message = sayDifference(original, translated, language);
        const code = compared.has(exhibit) ? 'CB0736' : 'CB0737';
        if (message !== undefined) report(code, { file: `exhibits/${key}.md` }, message);
      }
    }
    const file = draft.content.catalogues.get(language);
    const catalogue = file === undefined ? undefined : draft.content.documents.get(file)?.value;
    if (file === undefined) continue;
    for (const [id, { body }] of Object.entries(spec.messages ?? {})) {
      const path = `messages.${id}.body`;
      const translated = member(catalogue, path);
      const message = sayDifference(body, typeof translated === 'string' ? translated : undefined, language);
      if (message !== undefined) report('CB0737', { file, path: [path] }, message);
    }
  }
}

function sayDifference(
  original: string | undefined,
  translated: string | undefined,
  language: string,
): string | undefined {
  if (original === undefined || translated === undefined) return undefined;
  const [wanted, found] = [documentSpans(original).length, documentSpans(translated).length];
  return wanted === found
    ? undefined
    : `There are ${found} paragraphs, items and rows in "${language}", ${wanted} in the first language.`;
}

function variantsOf({ exhibits }: Scenario, exhibit: string): readonly (string | undefined)[] {
  return [undefined, ...Object.keys(own(exhibits, exhibit)?.variants ?? {})];
}

function firstBody(
  { content, value }: Draft,
  exhibit: string,
  variant: string | undefined,
): string | undefined {
  const body = content.bodies.get(bodyKey(exhibit, variant, undefined));
  return body === undefined ? undefined : resolveLedger(value, body);
}
