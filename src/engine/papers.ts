import { own } from '../base';
import type { FieldSpec } from '../scenario';
import type { PaperContext } from './case-env';
import { misusedBy } from './citing';
import type { CompiledCase } from './compiled-case';
import { conditionEnv } from './condition-env';
import { applyEffects } from './effects';
import { fitsField } from './field-value';
import { gradeField, isEmpty } from './grading';
import { paperOf } from './paper-spec';
import { type Fields, paperKey, type Turn, type World } from './state';
import { awards, quartersOf } from './turn';

/** The fields of a paper as they stand: the trainee's draft, else what the scenario offers filled in. */
export function draftOf(compiled: CompiledCase, world: World, paper: string, about: string | null): Fields {
  const draft = world.drafts[paperKey(paper, about)];
  if (draft) return draft;
  const found = paperOf(compiled, paper);
  if (!found) return {};
  const offered = found.spec.prefill?.find(
    (one, index) =>
      one.when === undefined ||
      compiled.scenario.condition(`${found.path}.prefill.${index}.when`)(conditionEnv(compiled, world)),
  );
  const sent = offered?.copies === undefined ? undefined : world.requests[offered.copies]?.fields;
  const copied = Object.entries(sent ?? {}).filter(([id, value]) => {
    const field = own(found.spec.fields, id);
    return field !== undefined && fitsField(world, field, value);
  });
  return { ...Object.fromEntries(copied), ...offered?.values };
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

/** Awards each graded field, then each mark of the paper, its points, or none with the reason. */
export function markFields(
  compiled: CompiledCase,
  turn: Turn,
  context: PaperContext,
  point: string | undefined,
): Turn {
  const paper = paperOf(compiled, context.paper);
  if (!paper || point === undefined) return turn;
  const graded = fieldsOf(compiled, turn.world, context).reduce((next, [id, field]) => {
    if (field.points === undefined) return next;
    const right = gradeField(compiled, next.world, context, id) === 'right';
    const reason = reasonPath(paper.path, id, field, context.fields, right);
    return Object.entries(field.points).reduce(
      (marked, [competency, points]) =>
        awards(marked, point, competency, right ? quartersOf(points) : 0, reason),
      next,
    );
  }, turn);
  const env = conditionEnv(compiled, turn.world, context);
  return (paper.spec.marks ?? []).reduce((next, mark, index) => {
    const path = `${paper.path}.marks.${index}`;
    const holds = compiled.scenario.condition(`${path}.when`)(env);
    return Object.entries(mark.points).reduce(
      (marked, [competency, points]) =>
        awards(
          marked,
          point,
          competency,
          holds ? quartersOf(points) : 0,
          `${path}.${holds ? 'why' : 'wrong'}`,
        ),
      next,
    );
  }, graded);
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

/** Applies what each exhibit that the paper cites against its conditions of use has for that. */
export function applyMisuse(compiled: CompiledCase, turn: Turn, context: PaperContext): Turn {
  const env = conditionEnv(compiled, turn.world, context);
  return misusedBy(compiled, turn.world, context, env).reduce(
    (next, exhibit) => applyEffects(compiled, next, `exhibits.${exhibit}.use.misused`, context.paper),
    turn,
  );
}

/** Fields that must be filled and are not. */
export function missingFields(compiled: CompiledCase, world: World, context: PaperContext): string[] {
  return fieldsOf(compiled, world, context)
    .filter(([id, field]) => !field.optional && field.input !== 'tick' && isEmpty(context.fields[id]))
    .map(([id]) => id);
}
