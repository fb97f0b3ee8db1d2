import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { type JsonPath, own } from '../json-path';
import type { FieldAnswer, FieldSpec, FormSpec, InstrumentSpec } from '../schema/papers';
import type { Scenario } from '../schema/scenario';
import { checkAnswer, checkFieldValue, checkOptions } from './answers';

type Paper = FormSpec | InstrumentSpec;

/** Checks forms and instruments: fields against their answers, drafts, outcomes; custody answers of exhibits. */
export function checkPapers(spec: Scenario, report: Report): void {
  for (const [id, form] of Object.entries(spec.forms ?? {})) checkPaper(form, ['forms', id], report);
  for (const [id, instrument] of Object.entries(spec.instruments ?? {})) {
    const path = ['instruments', id];
    checkPaper(instrument, path, report);
    checkOutcomes([...instrument.outcomes.entries()], [...path, 'outcomes'], 'request', report);
    for (const [index, { cites = [] }] of instrument.outcomes.entries()) {
      for (const [place, field] of cites.entries()) {
        findField(instrument, field, [...path, 'outcomes', index, 'cites', place], report);
      }
    }
  }
  checkRegisters(spec, report);
}

/** Checks that exactly the last of a list of outcomes has no condition, so that always one is taken. */
export function checkOutcomes(
  outcomes: readonly (readonly [string | number, { readonly when?: string | undefined }])[],
  path: JsonPath,
  of: string,
  report: Report,
): void {
  for (const [index, [key, { when }]] of outcomes.entries()) {
    const last = index === outcomes.length - 1;
    if (last && when !== undefined) {
      const message = `The last outcome of a ${of} has no condition, or there may be none at all.`;
      report('CB0705', inScenario([...path, key, 'when']), message);
    } else if (!last && when === undefined) {
      report(
        'CB0706',
        inScenario([...path, key]),
        'This outcome has no condition, so those after it are never taken.',
      );
    }
  }
}

/** The field of a paper, or a problem at `path` if it has none of that name. */
export function findField(
  paper: Paper,
  name: string,
  path: JsonPath,
  report: Report,
  at?: 'key',
): FieldSpec | undefined {
  const field = own(paper.fields, name);
  if (field) return field;
  const known = Object.keys(paper.fields);
  const fix = suggest(name, known, `there are ${listNames(known)}`);
  report('CB0707', inScenario(path, at), `There is no field "${name}" on this form.`, fix);
  return undefined;
}

function checkPaper(paper: Paper, path: JsonPath, report: Report): void {
  const custody = 'about' in paper && paper.about !== undefined;
  for (const [name, field] of Object.entries(paper.fields)) {
    const at = [...path, 'fields', name];
    if (field.right !== undefined) checkAnswer(field, field.right, [...at, 'right'], report);
    if (field.input === 'choices') {
      checkOptions(field.allowed ?? [], Object.keys(field.options), [...at, 'allowed'], report);
    }
    if (field.points && field.right === undefined && !custody) {
      report(
        'CB0710',
        inScenario([...at, 'points'], 'key'),
        'Nobody can earn these points: the field has no "right".',
      );
    }
    if (field.points && paper.point === undefined && !custody) {
      report(
        'CB0710',
        inScenario([...at, 'points'], 'key'),
        'These points count nowhere: the form has no "point".',
      );
    }
  }
  if (paper.marks && paper.point === undefined && !custody) {
    report(
      'CB0710',
      inScenario([...path, 'marks'], 'key'),
      'These points count nowhere: the form has no "point".',
    );
  }
  for (const [index, { values = {} }] of (paper.prefill ?? []).entries()) {
    for (const [name, value] of Object.entries(values)) {
      const at = [...path, 'prefill', index, 'values', name];
      const field = findField(paper, name, at, report, 'key');
      if (field) checkFieldValue(field, value, at, report);
    }
  }
}

/** The answers of an exhibit's custody entry belong to the form that is about exhibits. */
function checkRegisters(spec: Scenario, report: Report): void {
  const custody = Object.values(spec.forms ?? {}).find(({ about }) => about === 'exhibit');
  for (const [id, { register, variants = {} }] of Object.entries(spec.exhibits)) {
    if (!register) continue;
    const path = ['exhibits', id, 'register'];
    if (!custody) {
      report('CB0711', inScenario(path, 'key'), 'No form is about exhibits, so nothing can be registered.');
      continue;
    }
    checkRegisterAnswers(custody, register.answers, [...path, 'answers'], report);
    for (const [variant, answers] of Object.entries(register.variants ?? {})) {
      const at = [...path, 'variants', variant];
      if (!Object.hasOwn(variants, variant)) {
        report(
          'CB0303',
          inScenario(at, 'key'),
          `"${id}" has no variant "${variant}".`,
          suggest(variant, Object.keys(variants)),
        );
      }
      checkRegisterAnswers(custody, answers, at, report);
    }
  }
}

function checkRegisterAnswers(
  custody: FormSpec,
  answers: Readonly<Record<string, FieldAnswer>> | undefined,
  path: JsonPath,
  report: Report,
): void {
  for (const [name, answer] of Object.entries(answers ?? {})) {
    const field = findField(custody, name, [...path, name], report, 'key');
    if (field) checkAnswer(field, answer, [...path, name], report);
  }
}
