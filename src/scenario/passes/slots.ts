import { parseDuration, parseUtc } from '../../base';
import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { type JsonPath, own } from '../json-path';
import { findSlots } from '../ledger-placeholders';
import type { SlotSpec } from '../schema/judgement';
import type { Scenario } from '../schema/scenario';
import { checkOptions } from './answers';

export type Slots = Readonly<Record<string, SlotSpec>>;

/** A claim shows each slot once by name; every slot's right values come from its domain. */
export function checkSlots(
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
  for (const [name, slot] of Object.entries(slots)) {
    const path = [...slotsPath, name];
    if (!shown.includes(name)) {
      report('CB0704', inScenario(path, 'key'), `The text does not show the slot {${name}}.`);
    }
    if ('instant' in slot) {
      checkTolerance(slot.instant.within, [...path, 'instant', 'within'], report);
      continue;
    }
    const options = optionsOf(slot.domain, spec);
    if (options) checkOptions(slot.right, options, [...path, 'right'], report);
  }
}

/** The tolerance of a typed instant is a span of time: office time has no length of its own. */
function checkTolerance(within: string | undefined, path: JsonPath, report: Report): void {
  const duration = within === undefined ? undefined : parseDuration(within);
  if (duration?.ok && duration.value.unit !== 'time') {
    report(
      'CB0733',
      inScenario(path),
      `"${within}" is no tolerance: it is office time.`,
      'write PT1S or PT5M',
    );
  }
}

/** The slot of a name; says so where there is none. */
export function findSlot(
  slots: Slots,
  name: string,
  place: ReturnType<typeof inScenario>,
  report: Report,
): SlotSpec | undefined {
  const declared = own(slots, name);
  if (!declared) {
    report('CB0704', place, `There is no slot "${name}".`, suggest(name, Object.keys(slots)));
  }
  return declared;
}

/** Checks that a slot can hold these options; a typed slot has none. */
export function checkSlotOptions(
  slot: SlotSpec,
  values: readonly string[],
  path: JsonPath,
  spec: Scenario,
  report: Report,
): void {
  if ('instant' in slot) {
    report('CB0730', inScenario(path), 'The slot is a typed instant; it has no options.');
    return;
  }
  const options = optionsOf(slot.domain, spec);
  if (options) checkOptions(values, options, path, report);
}

/** Checks what a play puts into slots. */
export function checkSlotValues(
  values: Readonly<Record<string, string>>,
  slots: Slots,
  path: JsonPath,
  spec: Scenario,
  report: Report,
): void {
  for (const [name, value] of Object.entries(values)) {
    const at = [...path, name];
    const slot = findSlot(slots, name, inScenario(at, 'key'), report);
    if (!slot) continue;
    if ('instant' in slot) {
      if (!parseUtc(value).ok) {
        report('CB0730', inScenario(at), 'The slot is a typed instant in UTC.', 'write YYYY-MM-DDTHH:mm:ssZ');
      }
      continue;
    }
    checkOptions([value], optionsOf(slot.domain, spec) ?? [], at, report, true);
  }
}

function optionsOf(domain: string, { domains = {} }: Scenario): readonly string[] | undefined {
  const options = own(domains, domain)?.options;
  return options && Object.keys(options);
}
