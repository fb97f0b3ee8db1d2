import { own } from '../base';
import type { FieldSpec, FormSpec, InstrumentSpec } from '../scenario';
import type { PaperContext } from './case-env';
import type { CompiledCase } from './compiled-case';
import { conditionEnv } from './condition-env';
import { applyEffects } from './effects';
import { gradeField, isEmpty } from './grading';
import { type Fields, paperKey, type Turn, type World } from './state';
import { awards, quartersOf } from './turn';

/** A form of the house or an instrument, with its path in the scenario. */
export interface Paper {
  readonly path: string;
  readonly spec: FormSpec | InstrumentSpec;
}

export function paperOf(compiled: CompiledCase, id: string): Paper | undefined {
  const { forms, instruments } = compiled.scenario.spec;
  const form = own(forms, id);
  if (form) return { path: `forms.${id}`, spec: form };
  const instrument = own(instruments, id);
  return instrument ? { path: `instruments.${id}`, spec: instrument } : undefined;
}

/** The fields of a paper as they stand: the trainee's draft, else what the scenario offers filled in. */
export function draftOf(compiled: CompiledCase, world: World, paper: string, about: string | null): Fields {
  const draft = world.drafts[paperKey(paper, about)];
  if (draft) return draft;
  const found = paperOf(compiled, paper);
  const offered = found?.spec.prefill?.find(
    (one, index) =>
      one.when === undefined ||
      compiled.scenario.condition(`${found.path}.prefill.${index}.when`)(conditionEnv(compiled, world)),
  );
  return offered?.values ?? {};
}

/** The fields that stand on the paper now, in order. */
export function fieldsOf(compiled: CompiledCase, world: World, context: PaperContext): [string, FieldSpec][] {
  const paper = paperOf(compiled, context.paper);
  if (!paper) return [];
  return Object.entries(paper.spec.fields).filter(
    ([id, field]) =>
      field.when === undefined ||
      compiled.scenario.condition(`${paper.path}.fields.${id}.when`)(conditionEnv(compiled, world, context)),
  );
}

/** Path of the sentence that explains a field's mark: the option's own, else the field's, else its label. */
export function reasonPath(
  paperPath: string,
  id: string,
  field: FieldSpec,
  fields: Fields,
  right: boolean,
): string {
  const path = `${paperPath}.fields.${id}`;
  if (right) return `${path}.label`;
  const value = fields[id];
  if ('options' in field) {
    const chosen = (Array.isArray(value) ? value : [value]).find(
      (one) => typeof one === 'string' && field.options[one]?.wrong !== undefined,
    );
    if (chosen !== undefined) return `${path}.options.${chosen}.wrong`;
  }
  return field.wrong === undefined ? `${path}.label` : `${path}.wrong`;
}

/** Awards each graded field its points, or none with the reason. */
export function markFields(
  compiled: CompiledCase,
  turn: Turn,
  context: PaperContext,
  point: string | undefined,
): Turn {
  const paper = paperOf(compiled, context.paper);
  if (!paper || point === undefined) return turn;
  return fieldsOf(compiled, turn.world, context).reduce((next, [id, field]) => {
    if (field.points === undefined) return next;
    const right = gradeField(compiled, next.world, context, id) === 'right';
    const reason = reasonPath(paper.path, id, field, context.fields, right);
    return Object.entries(field.points).reduce(
      (marked, [competency, points]) =>
        awards(marked, point, competency, right ? quartersOf(points) : 0, reason),
      next,
    );
  }, turn);
}

/** Applies the effects of the options chosen on a paper. */
export function applyOptions(compiled: CompiledCase, turn: Turn, context: PaperContext): Turn {
  const paper = paperOf(compiled, context.paper);
  if (!paper) return turn;
  return fieldsOf(compiled, turn.world, context).reduce((next, [id, field]) => {
    if (!('options' in field)) return next;
    const value = context.fields[id];
    const chosen = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return chosen.reduce(
      (after, option) =>
        applyEffects(compiled, after, `${paper.path}.fields.${id}.options.${option}.effects`, context.paper),
      next,
    );
  }, turn);
}

/** Fields that must be filled and are not. */
export function missingFields(compiled: CompiledCase, world: World, context: PaperContext): string[] {
  return fieldsOf(compiled, world, context)
    .filter(([id, field]) => !field.optional && field.input !== 'tick' && isEmpty(context.fields[id]))
    .map(([id]) => id);
}
