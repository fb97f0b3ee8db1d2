import { parseUtc } from '../../base';
import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { type JsonPath, own } from '../json-path';
import type { FindingSpec, SlotSpec, TheorySpec } from '../schema/judgement';
import type { Scenario } from '../schema/scenario';
import { checkOptions } from './answers';
import { checkLegs } from './legs';
import { checkSlotOptions, checkSlots, findSlot } from './slots';

/** Checks findings, theories, questions, parameters and facts: slots, options, domains. */
export function checkJudgement(spec: Scenario, report: Report): void {
  for (const [id, finding] of Object.entries(spec.findings ?? {})) {
    const path = ['findings', id];
    checkSlots(finding.claim, [...path, 'claim'], finding.slots, [...path, 'slots'], spec, report);
    checkContradicted(finding, path, spec, report);
    checkLegs(finding, path, spec.findings ?? {}, report);
    for (const [index, set] of finding.sufficient.entries()) {
      for (const [name, values] of Object.entries('when' in set ? (set.when ?? {}) : {})) {
        const at = [...path, 'sufficient', index, 'when', name];
        const slot = findSlot(finding.slots, name, inScenario(at, 'key'), report);
        if (slot) checkSlotOptions(slot, values, at, spec, report);
      }
    }
  }
  for (const [id, theory] of Object.entries(spec.theories ?? {})) {
    const path = ['theories', id];
    const { paragraph, blanks, doubts } = theory;
    checkApart(theory, [...path, 'apart'], spec, report);
    checkSlots(paragraph, [...path, 'paragraph'], blanks, [...path, 'blanks'], spec, report);
    checkOptions(doubts.right, Object.keys(doubts.options), [...path, 'doubts', 'right'], report);
  }
  for (const [id, { right, options }] of Object.entries(spec.recall ?? {})) {
    checkOptions([right], Object.keys(options), ['recall', id, 'right'], report, true);
  }
  for (const [id, { default: preset, options }] of Object.entries(spec.parameters ?? {})) {
    checkOptions([preset], Object.keys(options), ['parameters', id, 'default'], report, true);
  }
  for (const [id, { options }] of Object.entries(spec.decisions ?? {})) {
    if (Object.keys(options).length < 2) {
      report(
        'CB0712',
        inScenario(['decisions', id, 'options'], 'key'),
        'There is nothing to decide between.',
      );
    }
  }
  checkFacts(spec, report);
}

function checkContradicted(
  { slots, contradicted = [] }: FindingSpec,
  path: JsonPath,
  spec: Scenario,
  report: Report,
): void {
  for (const [index, one] of contradicted.entries()) {
    const at = [...path, 'contradicted', index];
    const slot = findSlot(slots, one.slot, inScenario([...at, 'slot']), report);
    if (!slot) continue;
    if ('between' in one) checkBetween(slot, one.between, [...at, 'between'], report);
    else {
      checkSlotOptions(slot, one.values, [...at, 'values'], spec, report);
      for (const [place, value] of one.values.entries()) {
        if (!('right' in slot) || !slot.right.includes(value)) continue;
        const message = `"${value}" is right, so nothing contradicts it.`;
        report('CB0709', inScenario([...at, 'values', place]), message);
      }
    }
  }
}

function checkBetween(
  slot: SlotSpec,
  [from, to]: readonly [string, string],
  path: JsonPath,
  report: Report,
): void {
  if (!('instant' in slot)) {
    report('CB0730', inScenario(path), 'The slot has options; false ones are named in "values".');
    return;
  }
  const [first, last, right] = [from, to, slot.instant.utc].map(parseUtc);
  // What is no instant has been reported.
  if (!first?.ok || !last?.ok || !right?.ok) return;
  if (first.value > last.value) report('CB0708', inScenario(path), `${from} is later than ${to}.`);
  else if (right.value >= first.value && right.value <= last.value) {
    report('CB0709', inScenario(path), `${slot.instant.utc} is right, so nothing contradicts it.`);
  }
}

/** What may tell two theories apart is named by the id of an exhibit. */
function checkApart(
  { apart = {} }: TheorySpec,
  path: JsonPath,
  { exhibits }: Scenario,
  report: Report,
): void {
  for (const exhibit of Object.keys(apart)) {
    if (own(exhibits, exhibit) !== undefined) continue;
    const ids = Object.keys(exhibits);
    const place = inScenario([...path, exhibit], 'key');
    const fix = suggest(exhibit, ids, `there are ${listNames(ids)}`);
    report('CB0301', place, `There is no exhibit "${exhibit}" in exhibits.`, fix);
  }
}

function checkFacts({ facts = {} }: Scenario, report: Report): void {
  for (const [name, fact] of Object.entries(facts)) {
    if ('level' in fact && fact.level[0] >= fact.level[1]) {
      report(
        'CB0708',
        inScenario(['facts', name, 'level']),
        'The minimum of a level is less than its maximum.',
      );
    }
    if ('choice' in fact && new Set(fact.choice).size < fact.choice.length) {
      report('CB0708', inScenario(['facts', name, 'choice']), 'A value of the choice stands twice.');
    }
  }
}
