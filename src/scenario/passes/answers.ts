import { isLocalDate } from '../../base';
import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import type { JsonPath } from '../json-path';
import type { FieldAnswer, FieldSpec, FieldValue } from '../schema/papers';

/** Checks that a right answer has the form of its field, and names options that exist. */
export function checkAnswer(field: FieldSpec, answer: FieldAnswer, path: JsonPath, report: Report): void {
  const misfit = (wanted: string): void => {
    report('CB0701', inScenario(path), `The right answer of a "${field.input}" field is ${wanted}.`);
  };
  switch (field.input) {
    case 'choice':
    case 'choices':
    case 'sequence':
      if (!Array.isArray(answer)) misfit('a list of options');
      else if (field.input !== 'choices' && answer.length === 0) misfit('a list of at least one option');
      else checkOptions(answer, Object.keys(field.options), path, report);
      return;
    case 'exhibits':
      if (!Array.isArray(answer)) misfit('a list of exhibits');
      return;
    case 'tick':
    case 'text':
    case 'hash':
      if (answer !== true) misfit('true');
      return;
    case 'range':
      if (!isObject(answer) || !('from' in answer))
        misfit('{ "from": [earliest, latest], "to": [earliest, latest] }');
      else {
        for (const end of ['from', 'to'] as const) {
          const [earliest, latest] = answer[end];
          if (earliest > latest) {
            report(
              'CB0708',
              inScenario([...path, end]),
              `${earliest} is later than ${latest}: no date is between them.`,
            );
          }
        }
      }
      return;
    case 'instant':
      if (!isObject(answer) || !('utc' in answer)) misfit('{ "utc": an instant }');
      return;
    case 'amount':
      if (!isObject(answer) || !('btc' in answer)) misfit('{ "btc": an amount }');
      return;
    case 'count':
      if (!isObject(answer) || !('least' in answer)) misfit('{ "least": a number, "most": a number }');
      else if (answer.least > answer.most) {
        report(
          'CB0708',
          inScenario(path),
          `${answer.least} is more than ${answer.most}: no number is between them.`,
        );
      }
      return;
  }
}

/** Checks that a value, of a draft or a play, is one that the field could hold. */
export function checkFieldValue(field: FieldSpec, value: FieldValue, path: JsonPath, report: Report): void {
  const misfit = (wanted: string): void => {
    report('CB0701', inScenario(path), `A "${field.input}" field holds ${wanted}.`);
  };
  switch (field.input) {
    case 'choice':
      if (typeof value !== 'string') misfit('the id of one option');
      else checkOptions([value], Object.keys(field.options), path, report, true);
      return;
    case 'choices':
    case 'sequence':
      if (!Array.isArray(value)) misfit('a list of option ids');
      else checkOptions(value, Object.keys(field.options), path, report);
      return;
    case 'exhibits':
      if (!Array.isArray(value)) misfit('a list of exhibits');
      return;
    case 'tick':
      if (typeof value !== 'boolean') misfit('true or false');
      return;
    case 'range':
      if (!isObject(value) || !('from' in value)) misfit('{ "from": a date, "to": a date }');
      else if (![value.from, value.to].every((date) => date === '' || isLocalDate(date)))
        misfit('two dates YYYY-MM-DD');
      return;
    case 'instant':
      if (!isObject(value) || !('utc' in value)) misfit('{ "local": a time, "utc": a time }');
      return;
    case 'count':
      if (typeof value !== 'number') misfit('a whole number');
      return;
    case 'amount':
    case 'hash':
    case 'text':
      if (typeof value !== 'string') misfit('a text');
      return;
  }
}

/** Checks that values are among options. */
export function checkOptions(
  values: readonly string[],
  options: readonly string[],
  path: JsonPath,
  report: Report,
  single = false,
): void {
  for (const [index, value] of values.entries()) {
    if (options.includes(value)) continue;
    const place = inScenario(single ? path : [...path, index]);
    const fix = suggest(value, options, `there are ${listNames(options)}`);
    report('CB0702', place, `There is no option "${value}".`, fix);
  }
}

function isObject<T>(value: T): value is T & object {
  return typeof value === 'object' && !Array.isArray(value);
}
