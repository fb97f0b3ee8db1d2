import type { Declarations } from '../declarations';
import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { type JsonPath, own } from '../json-path';
import { FLAG_MARKS } from '../schema/board-words';
import type { PlayStep } from '../schema/plays';
import type { Scenario } from '../schema/scenario';
import { checkFieldValue, checkOptions } from './answers';
import { checkStarts } from './operation';
import { findField } from './papers';
import { checkSlotValues } from './slots';
import { checkNamed, checkOutput } from './tracing';

/** Checks named plays: what they open, fill and answer must exist. */
export function checkPlays(draft: Draft, spec: Scenario, report: Report): void {
  for (const [id, { parameters = {}, steps }] of Object.entries(spec.plays ?? {})) {
    for (const [name, value] of Object.entries(parameters)) {
      const path = ['plays', id, 'parameters', name];
      const values = draft.declarations.parameters.get(name);
      if (values && name !== 'mode') checkOptions([value], values, path, report, true);
      else report('CB0301', inScenario(path, 'key'), `There is no parameter "${name}" in parameters.`);
    }
    for (const [index, step] of steps.entries())
      checkStep(step, ['plays', id, 'steps', index], draft, spec, report);
  }
}

function checkStep(
  step: PlayStep,
  path: JsonPath,
  { declarations }: Draft,
  spec: Scenario,
  report: Report,
): void {
  const known = (kind: string, id: string, ids: readonly string[], key: string): void => {
    if (ids.includes(id)) return;
    const fix = suggest(id, ids, `there are ${listNames(ids)}`);
    report('CB0301', inScenario([...path, key]), `There is no ${kind} "${id}".`, fix);
  };
  const documents = [...declarations.ids('exhibit'), ...declarations.ids('message')];
  if ('open' in step) known('document', step.open, documents, 'open');
  else if ('await' in step)
    known('document or radio', step.await, [...documents, ...declarations.ids('radio')], 'await');
  else if ('plan' in step) checkStarts(step.starts, [...path, 'starts'], spec, report);
  else if ('close' in step) known('stage', step.close, [...declarations.stages], 'close');
  else if ('decide' in step)
    checkOptions([step.option], declarations.options(step.decide), [...path, 'option'], report, true);
  else if ('recall' in step) {
    checkOptions(
      [step.option],
      Object.keys(own(spec.recall, step.recall)?.options ?? {}),
      [...path, 'option'],
      report,
      true,
    );
  } else if ('fill' in step) {
    const paper = own(spec.forms, step.fill) ?? own(spec.instruments, step.fill);
    if (!paper)
      known(
        'form or request',
        step.fill,
        [...declarations.ids('form'), ...declarations.ids('instrument')],
        'fill',
      );
    for (const [name, value] of Object.entries(paper ? step.fields : {})) {
      const at = [...path, 'fields', name];
      const field = paper && findField(paper, name, at, report, 'key');
      if (field) checkFieldValue(field, value, at, report);
    }
  } else if ('find' in step) {
    const finding = own(spec.findings, step.find);
    checkSlotValues(step.slots, finding?.slots ?? {}, [...path, 'slots'], spec, report);
    const carriers = Object.values(finding?.legs ?? {}).flatMap(({ findings }) => findings);
    if (finding) checkOptions(step.findings ?? [], carriers, [...path, 'findings'], report);
  } else if ('theory' in step) {
    const theory = own(spec.theories, step.theory);
    checkSlotValues(step.blanks, theory?.blanks ?? {}, [...path, 'blanks'], spec, report);
    checkOptions(step.doubts, Object.keys(theory?.doubts.options ?? {}), [...path, 'doubts'], report);
    for (const exhibit of Object.keys(theory ? (step.apart ?? {}) : {})) {
      const at = [...path, 'apart', exhibit];
      checkOptions([exhibit], Object.keys(theory?.apart ?? {}), at, report, true);
    }
  } else checkBoardStep(step, path, declarations, spec, report);
}

/** What a step on the tracing board names besides references. */
function checkBoardStep(
  step: PlayStep,
  path: JsonPath,
  declarations: Declarations,
  spec: Scenario,
  report: Report,
): void {
  if ('alternative' in step && step.alternative !== undefined) {
    const at = [...path, 'alternative'];
    checkNamed('alternative', step.alternative, declarations.alternatives, at, report);
  }
  if ('follow' in step) checkOutput(step.follow, step.output, declarations, [...path, 'output'], report);
  if ('stop' in step) checkNamed('service', step.at, declarations.services, [...path, 'at'], report);
  if ('flag' in step) checkOptions(step.marks, FLAG_MARKS[step.as], [...path, 'marks'], report);
  if ('taint' in step) {
    const { transaction, output } = step.from;
    checkOutput(transaction, output, declarations, [...path, 'from', 'output'], report);
  }
  if ('extract' in step) {
    const exhibit = own(spec.exhibits, step.extract);
    // One that is not there has been told.
    if (exhibit !== undefined && exhibit.extract === undefined) {
      const made = Object.keys(spec.exhibits).filter((id) => spec.exhibits[id]?.extract !== undefined);
      const message = `${step.extract} is not made from the tracing board.`;
      report('CB0912', inScenario([...path, 'extract']), message, `there are ${listNames(made)}`);
    }
  }
}
