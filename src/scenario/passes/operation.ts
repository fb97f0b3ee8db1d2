import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { type JsonPath, own } from '../json-path';
import type { OperationSpec, PlanStepSpec } from '../schema/operation';
import type { Scenario } from '../schema/scenario';
import { checkOutcomes } from './papers';

type Steps = Readonly<Record<string, PlanStepSpec>>;

/** Checks the operation: where steps can stand and what they need, when columns and radio come, rows that decide. */
export function checkOperation({ operation }: Scenario, report: Report): void {
  if (!operation) return;
  const path = ['operation'];
  const { steps, conflicts = {}, columns = {}, radio = {} } = operation;
  for (const [id, step] of Object.entries(steps)) checkStep(id, step, steps, [...path, 'steps', id], report);
  checkCircles(steps, report);
  checkNames(operation, report);
  for (const [id, { move }] of Object.entries(conflicts)) {
    if (move) checkStart(move.step, move.to, steps, [...path, 'conflicts', id, 'move', 'to'], report);
  }
  for (const [id, column] of Object.entries(columns)) {
    const at = [...path, 'columns', id];
    checkMoment(id, column, at, report);
    checkOutcomes([...column.rows.entries()], [...at, 'rows'], 'column', report);
  }
  for (const [id, one] of Object.entries(radio)) checkMoment(id, one, [...path, 'radio', id], report);
}

/** Checks where a play places steps. */
export function checkStarts(
  starts: Readonly<Record<string, number | null>> | undefined,
  path: JsonPath,
  { operation }: Scenario,
  report: Report,
): void {
  const steps = operation?.steps ?? {};
  for (const [id, start] of Object.entries(starts ?? {})) {
    if (own(steps, id) === undefined) reportStep(id, steps, [...path, id], report);
    else if (start !== null) checkStart(id, start, steps, [...path, id], report);
  }
}

function reportStep(id: string, steps: Steps, path: JsonPath, report: Report): void {
  const known = Object.keys(steps);
  const fix = suggest(id, known, `there are ${listNames(known)}`);
  report('CB0301', inScenario(path, 'key'), `There is no step "${id}" in operation.steps.`, fix);
}

function checkStep(id: string, step: PlanStepSpec, steps: Steps, path: JsonPath, report: Report): void {
  const [earliest, latest] = step.range;
  if (earliest > latest) {
    report('CB0708', inScenario([...path, 'range']), `${earliest} is later than ${latest}.`);
  } else if (step.start !== undefined) checkStart(id, step.start, steps, [...path, 'start'], report);
  for (const need of Object.keys(step.needs ?? {})) {
    const at = [...path, 'needs', need];
    const needed = own(steps, need);
    if (needed === undefined) reportStep(need, steps, at, report);
    else if (latest <= needed.range[0]) {
      const message = `"${id}" begins at ${latest} at the latest, and "${need}" not before ${needed.range[0]}.`;
      report('CB0754', inScenario(at, 'key'), message);
    }
  }
}

/** A step that is not there has been reported. */
function checkStart(id: string, start: number, steps: Steps, path: JsonPath, report: Report): void {
  const [earliest, latest] = own(steps, id)?.range ?? [start, start];
  if (start >= earliest && start <= latest) return;
  report('CB0751', inScenario(path), `"${id}" can begin from ${earliest} to ${latest}, not at ${start}.`);
}

function checkCircles(steps: Steps, report: Report): void {
  for (const first of Object.keys(steps)) {
    const seen = new Set<string>();
    const queue = Object.keys(steps[first]?.needs ?? {});
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...Object.keys(own(steps, id)?.needs ?? {}));
    }
    if (!seen.has(first)) continue;
    const place = inScenario(['operation', 'steps', first, 'needs'], 'key');
    report('CB0750', place, `"${first}" needs, in the end, itself.`);
  }
}

/** Words that stand for something else beside the ids of steps. */
const TAKEN = ['executed', 'plan', 'window'];

/** The flow hears of steps and columns by bare id. */
function checkNames({ steps, columns = {} }: OperationSpec, report: Report): void {
  for (const [part, ids] of [
    ['steps', Object.keys(steps)],
    ['columns', Object.keys(columns)],
  ] as const) {
    for (const id of ids) {
      const place = inScenario(['operation', part, id], 'key');
      if (TAKEN.includes(id)) report('CB0753', place, `"${id}" means something else in an operation.`);
      else if (part === 'columns' && own(steps, id) !== undefined)
        report('CB0753', place, `"${id}" is a step already.`);
    }
  }
}

function checkMoment(
  id: string,
  moment: {
    readonly after?: string | undefined;
    readonly minutes?: number | undefined;
    readonly at?: number | undefined;
  },
  path: JsonPath,
  report: Report,
): void {
  const { after, minutes, at } = moment;
  if ((after === undefined) === (at === undefined)) {
    const has = after === undefined ? 'neither "after" nor "at"' : 'both "after" and "at"';
    report('CB0752', inScenario(path, 'key'), `"${id}" has ${has}.`);
  } else if (at !== undefined && minutes !== undefined) {
    report('CB0752', inScenario([...path, 'minutes'], 'key'), `"${id}" has an "at", which counts alone.`);
  }
}
