import { parseBtc, parseDuration, parseUtc, toInstant } from '../../base';
import type { FieldAnswer, FieldSpec, FieldValue } from '../../scenario';
import type { PaperContext } from '../case-env';
import type { CompiledCase } from '../compiled-case';
import type { World } from '../state';
import { exhibitHash } from './exhibit-hash';

/** `ungraded` fields have no right answer: they are kept for the evaluator. */
export type FieldGrade = 'right' | 'wrong' | 'ungraded';

export function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object') {
    return 'from' in value ? value.from === '' && value.to === '' : value.utc === '' && value.local === '';
  }
  return false;
}

export function fieldSpec(compiled: CompiledCase, paper: string, field: string): FieldSpec | undefined {
  const { forms, instruments } = compiled.scenario.spec;
  return (forms?.[paper] ?? instruments?.[paper])?.fields[field];
}

/** The right answer of a field: that of the exhibit's custody entry where there is one, else the form's own. */
export function rightAnswer(
  compiled: CompiledCase,
  world: World,
  paper: PaperContext,
  field: string,
): FieldAnswer | undefined {
  const own = fieldSpec(compiled, paper.paper, field)?.right;
  if (paper.about === null) return own;
  const register = compiled.scenario.spec.exhibits[paper.about]?.register;
  const variant = world.exhibits[paper.about]?.variant ?? '';
  return register?.variants?.[variant]?.[field] ?? register?.answers?.[field] ?? own;
}

/** Grades one field by its structure alone; words are never guessed at. An empty field with an answer is wrong. */
export function gradeField(
  compiled: CompiledCase,
  world: World,
  paper: PaperContext,
  field: string,
): FieldGrade {
  const spec = fieldSpec(compiled, paper.paper, field);
  const right = rightAnswer(compiled, world, paper, field);
  if (!spec || right === undefined) return 'ungraded';
  const value = paper.fields[field];
  if (value === undefined || isEmpty(value)) return isEmptyRight(right) ? 'right' : 'wrong';
  return isRight(compiled, world, paper, spec, right, value) ? 'right' : 'wrong';
}

/** `choices` with an empty list: ticking nothing is right. */
function isEmptyRight(right: FieldAnswer): boolean {
  return Array.isArray(right) && right.length === 0;
}

function isRight(
  compiled: CompiledCase,
  world: World,
  paper: PaperContext,
  spec: FieldSpec,
  right: FieldAnswer,
  value: FieldValue,
): boolean {
  switch (spec.input) {
    case 'choice':
      return Array.isArray(right) && typeof value === 'string' && right.includes(value);
    case 'choices': {
      if (!Array.isArray(right) || !Array.isArray(value)) return false;
      const allowed = new Set([...right, ...(spec.allowed ?? [])]);
      return right.every((one) => value.includes(one)) && value.every((one) => allowed.has(one));
    }
    case 'sequence':
      return (
        Array.isArray(right) &&
        Array.isArray(value) &&
        right.length === value.length &&
        right.every((one, index) => value[index] === one)
      );
    case 'exhibits':
      return Array.isArray(right) && Array.isArray(value) && right.every((one) => value.includes(one));
    case 'tick':
      return value === true;
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'hash':
      return paper.about !== null && value === exhibitHash(compiled, world, paper.about);
    case 'range':
      return isRangeRight(right, value);
    case 'instant':
      return isInstantRight(compiled, spec.zone, right, value);
    case 'amount': {
      if (typeof value !== 'string' || typeof right !== 'object' || !('btc' in right)) return false;
      const given = parseBtc(value);
      const wanted = parseBtc(right.btc);
      return given.ok && wanted.ok && given.value === wanted.value;
    }
    case 'count':
      return (
        typeof value === 'number' &&
        typeof right === 'object' &&
        'least' in right &&
        value >= right.least &&
        value <= right.most
      );
  }
}

function isRangeRight(right: FieldAnswer, value: FieldValue): boolean {
  if (typeof right !== 'object' || Array.isArray(right) || !('from' in right)) return false;
  if (typeof value !== 'object' || Array.isArray(value) || !('from' in value)) return false;
  // ISO dates compare as text.
  const [earliest, latest] = right.from;
  const [first, last] = right.to;
  return value.from >= earliest && value.from <= latest && value.to >= first && value.to <= last;
}

function isInstantRight(
  compiled: CompiledCase,
  zoneId: string | undefined,
  right: FieldAnswer,
  value: FieldValue,
): boolean {
  if (typeof right !== 'object' || Array.isArray(right) || !('utc' in right)) return false;
  if (typeof value !== 'object' || Array.isArray(value) || !('utc' in value)) return false;
  const wanted = parseUtc(right.utc);
  const given = parseUtc(value.utc);
  if (!wanted.ok || !given.ok) return false;
  const within = right.within === undefined ? undefined : parseDuration(right.within);
  const tolerance = within?.ok && within.value.unit === 'time' ? within.value.ms : 0;
  if (Math.abs(given.value - wanted.value) > tolerance) return false;
  if (zoneId === undefined) return true;
  const zone = compiled.scenario.zones.get(zoneId);
  const local = zone ? toInstant(zone, value.local) : undefined;
  return local?.ok === true && Math.abs(local.value - wanted.value) <= tolerance;
}
