import type { JsonValue } from '../../base';
import type { FactDomain } from '../declarations';
import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { entriesOf, type JsonPath, member } from '../json-path';
import { effect } from '../schema/effects';

/** What an effect does must fit what it does it to. */
export function checkEffects(draft: Draft, report: Report): void {
  const branches: readonly unknown[] = effect.options;
  for (const { schema, path, value } of draft.visits) {
    if (!branches.includes(schema)) continue;
    checkSet(value, path, draft, report);
    for (const verb of ['raise', 'lower'] as const) checkLevel(verb, value, path, draft, report);
    checkAdd(value, path, draft, report);
  }
}

function factOf(
  value: JsonValue,
  verb: string,
  draft: Draft,
): { readonly name: string; readonly domain: FactDomain } | undefined {
  const name = member(value, verb);
  const domain = typeof name === 'string' ? draft.declarations.facts.get(name) : undefined;
  return typeof name === 'string' && domain ? { name, domain } : undefined;
}

function checkSet(value: JsonValue, path: JsonPath, draft: Draft, report: Report): void {
  const fact = factOf(value, 'set', draft);
  if (!fact) return;
  const { name, domain } = fact;
  const to = member(value, 'to');
  const place = inScenario(to === undefined ? path : [...path, 'to']);
  switch (domain.kind) {
    case 'flag':
      if (to !== undefined && typeof to !== 'boolean') {
        report('CB0304', place, `"${name}" is a flag: it becomes true or false.`);
      }
      return;
    case 'level':
      if (typeof to !== 'number' || to < domain.least || to > domain.most) {
        report('CB0304', place, `"${name}" is a level from ${domain.least} to ${domain.most}.`, 'say "to"');
      }
      return;
    case 'choice':
      if (typeof to !== 'string' || !domain.values.includes(to)) {
        const values = `its values are ${listNames(domain.values)}`;
        const fix = typeof to === 'string' ? suggest(to, domain.values, values) : values;
        report(
          'CB0304',
          place,
          `"${name}" is a choice and cannot become ${JSON.stringify(to ?? null)}.`,
          fix,
        );
      }
      return;
  }
}

function checkLevel(
  verb: 'raise' | 'lower',
  value: JsonValue,
  path: JsonPath,
  draft: Draft,
  report: Report,
): void {
  const fact = factOf(value, verb, draft);
  if (!fact || fact.domain.kind === 'level') return;
  report(
    'CB0304',
    inScenario([...path, verb]),
    `"${fact.name}" is a ${fact.domain.kind}; only a level can ${verb === 'raise' ? 'rise' : 'fall'}.`,
    'use "set"',
  );
}

function checkAdd(value: JsonValue, path: JsonPath, draft: Draft, report: Report): void {
  const exhibit = member(value, 'add');
  if (typeof exhibit !== 'string') return;
  const variant = member(value, 'variant');
  const variants = entriesOf(member(member(member(draft.value, 'exhibits'), exhibit), 'variants')).map(
    ([id]) => id,
  );
  if (typeof variant === 'string' && !variants.includes(variant)) {
    const fix = suggest(variant, variants, `there are ${listNames(variants)}`);
    report('CB0303', inScenario([...path, 'variant']), `"${exhibit}" has no variant "${variant}".`, fix);
  }
  const by = member(value, 'by');
  if (typeof by === 'string' && draft.declarations.workKind(by) === undefined) {
    const known = draft.declarations.ids('work');
    report(
      'CB0302',
      inScenario([...path, 'by']),
      `There is no form, request or decision "${by}".`,
      suggest(by, known),
    );
  }
}
