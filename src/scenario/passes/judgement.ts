import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { type JsonPath, own } from '../json-path';
import { findSlots } from '../ledger-placeholders';
import type { FindingSpec } from '../schema/judgement';
import type { Scenario } from '../schema/scenario';
import { checkOptions } from './answers';

type Slots = FindingSpec['slots'];

/** Checks findings, theories, questions, parameters and facts: slots, options, domains. */
export function checkJudgement(spec: Scenario, report: Report): void {
  for (const [id, finding] of Object.entries(spec.findings ?? {})) {
    const path = ['findings', id];
    checkSlots(finding.claim, [...path, 'claim'], finding.slots, [...path, 'slots'], spec, report);
    checkContradicted(finding, path, spec, report);
    for (const [index, { when = {} }] of finding.sufficient.entries()) {
      for (const [slot, values] of Object.entries(when)) {
        checkSlotValues(
          finding.slots,
          slot,
          values,
          [...path, 'sufficient', index, 'when', slot],
          spec,
          report,
        );
      }
    }
  }
  for (const [id, { paragraph, blanks, doubts }] of Object.entries(spec.theories ?? {})) {
    const path = ['theories', id];
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
  checkOperation(spec, report);
}

/** A claim shows each slot once by name; every slot's right values come from its domain. */
function checkSlots(
  sentence: string,
  sentencePath: JsonPath,
  slots: Slots,
  slotsPath: JsonPath,
  spec: Scenario,
  report: Report,
): void {
  const shown = findSlots(sentence);
  const declared = Object.keys(slots);
  for (const name of shown) {
    if (declared.includes(name)) continue;
    const fix = suggest(name, declared, `there are ${listNames(declared)}`);
    report(
      'CB0704',
      { ...inScenario(sentencePath), within: sentence.indexOf(`{${name}}`) },
      `There is no slot "${name}".`,
      fix,
    );
  }
  for (const [name, { domain, right }] of Object.entries(slots)) {
    if (!shown.includes(name)) {
      report('CB0704', inScenario([...slotsPath, name], 'key'), `The text does not show the slot {${name}}.`);
    }
    const options = optionsOf(domain, spec);
    if (options) checkOptions(right, options, [...slotsPath, name, 'right'], report);
  }
}

function checkContradicted(
  { slots, contradicted = [] }: FindingSpec,
  path: JsonPath,
  spec: Scenario,
  report: Report,
): void {
  for (const [index, { slot, values }] of contradicted.entries()) {
    const at = [...path, 'contradicted', index];
    checkSlotValues(slots, slot, values, [...at, 'values'], spec, report, inScenario([...at, 'slot']));
    for (const [place, value] of values.entries()) {
      if (!own(slots, slot)?.right.includes(value)) continue;
      report(
        'CB0709',
        inScenario([...at, 'values', place]),
        `"${value}" is right, so nothing contradicts it.`,
      );
    }
  }
}

/** Checks that a slot exists (said at `slotPlace`, the key at `path` if left out) and can have these values. */
function checkSlotValues(
  slots: Slots,
  slot: string,
  values: readonly string[],
  path: JsonPath,
  spec: Scenario,
  report: Report,
  slotPlace = inScenario(path, 'key'),
): void {
  const declared = own(slots, slot);
  if (!declared) {
    report('CB0704', slotPlace, `There is no slot "${slot}".`, suggest(slot, Object.keys(slots)));
    return;
  }
  const options = optionsOf(declared.domain, spec);
  if (options) checkOptions(values, options, path, report);
}

function optionsOf(domain: string, { domains = {} }: Scenario): readonly string[] | undefined {
  const options = own(domains, domain)?.options;
  return options && Object.keys(options);
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

function checkOperation({ operation }: Scenario, report: Report): void {
  for (const [id, { needs = [], earliest, latest }] of Object.entries(operation?.steps ?? {})) {
    const path = ['operation', 'steps', id];
    checkOptions(
      needs,
      Object.keys(operation?.steps ?? {}).filter((other) => other !== id),
      [...path, 'needs'],
      report,
    );
    if (earliest > latest)
      report('CB0708', inScenario([...path, 'earliest']), 'The earliest start is later than the latest.');
  }
}
