import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { exhibitChips } from '../exhibit-chips';
import { type JsonPath, own } from '../json-path';
import type { FieldValue, FormSpec, InstrumentSpec } from '../schema/papers';
import type { Scenario } from '../schema/scenario';

type Paper = FormSpec | InstrumentSpec;

/** Checks what papers cite: exhibits in answers, drafts and plays; drafts that are copied; conditions of fields. */
export function checkCitations(spec: Scenario, report: Report): void {
  for (const part of ['forms', 'instruments'] as const) {
    const papers: Readonly<Record<string, Paper>> = spec[part] ?? {};
    for (const [id, paper] of Object.entries(papers)) checkPaper(paper, [part, id], spec, report);
  }
  for (const [id, { steps }] of Object.entries(spec.plays ?? {})) {
    for (const [index, step] of steps.entries()) {
      if (!('fill' in step)) continue;
      const paper = own(spec.forms, step.fill) ?? own(spec.instruments, step.fill);
      if (paper) checkValues(paper, step.fields, ['plays', id, 'steps', index, 'fields'], spec, report);
    }
  }
}

function checkPaper(paper: Paper, path: JsonPath, spec: Scenario, report: Report): void {
  for (const [name, field] of Object.entries(paper.fields)) {
    const at = [...path, 'fields', name];
    if (field.input === 'exhibits' && Array.isArray(field.right)) {
      checkExhibits(field.right, (index) => [...at, 'right', index], spec, report);
    }
    // What a paper cites depends on which fields stand on it.
    if (field.when !== undefined && /\b(cites|misuses)\s*\(/.test(field.when)) {
      report('CB0718', inScenario([...at, 'when']), 'A field cannot depend on what its own paper cites.');
    }
  }
  for (const [index, { values = {}, copies }] of (paper.prefill ?? []).entries()) {
    const at = [...path, 'prefill', index];
    checkValues(paper, values, [...at, 'values'], spec, report);
    const source = copies === undefined ? undefined : own(spec.instruments, copies);
    if (source && !sharesField(paper, source)) {
      report('CB0719', inScenario([...at, 'copies']), `"${copies ?? ''}" has no field that fits one here.`);
    }
  }
}

function sharesField(paper: Paper, source: Paper): boolean {
  return Object.entries(paper.fields).some(([name, { input }]) => own(source.fields, name)?.input === input);
}

function checkValues(
  paper: Paper,
  values: Readonly<Record<string, FieldValue>>,
  path: JsonPath,
  spec: Scenario,
  report: Report,
): void {
  for (const [name, value] of Object.entries(values)) {
    const input = own(paper.fields, name)?.input;
    if (input === 'exhibits' && Array.isArray(value)) {
      checkExhibits(value, (index) => [...path, name, index], spec, report);
    } else if (input === 'text' && typeof value === 'string') {
      checkExhibits(exhibitChips(value), () => [...path, name], spec, report);
    }
  }
}

function checkExhibits(
  ids: readonly string[],
  at: (index: number) => JsonPath,
  { exhibits }: Scenario,
  report: Report,
): void {
  const known = Object.keys(exhibits);
  for (const [index, id] of ids.entries()) {
    if (known.includes(id)) continue;
    const fix = suggest(id, known, `there are ${listNames(known)}`);
    report('CB0301', inScenario(at(index)), `There is no exhibit "${id}" in exhibits.`, fix);
  }
}
