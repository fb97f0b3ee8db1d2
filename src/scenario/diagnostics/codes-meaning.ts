import type { CodeEntry } from './code-entry';

/** Shape, references, times. */
export const MEANING_CODES = {
  CB0201: {
    severity: 'error',
    title: 'Unknown key',
    explanation: 'The format has no such key here. Keys that nothing reads would hide a slip for ever.',
    example: '`"exibits": {…}`',
    fix: 'Take the suggested key, or look it up in this reference.',
  },
  CB0202: {
    severity: 'error',
    title: 'Wrong type',
    explanation: 'A value is of another type than the format wants here.',
    example: '`"minutes": "ten"`',
    fix: 'Write a value of the wanted type.',
  },
  CB0203: {
    severity: 'error',
    title: 'Missing key',
    explanation: 'A key without which the object says too little is not there.',
    example: 'An exhibit without `handling`.',
    fix: 'Add the key.',
  },
  CB0204: {
    severity: 'error',
    title: 'Wrong form',
    explanation: 'A text must follow a pattern here: an id, a time, an amount.',
    example: '`"btc": "0.5"` (eight decimals are wanted)',
    fix: 'Write it in the form that the message names.',
  },
  CB0205: {
    severity: 'error',
    title: 'Out of range',
    explanation: 'A number, a text or a list is smaller or larger than allowed, or not in the wanted steps.',
    example: '`"pass": 140`',
    fix: 'Keep it within the limit.',
  },
  CB0206: {
    severity: 'error',
    title: 'Not one of the values',
    explanation: 'Only a few values are possible here, and this is none of them.',
    example: '`"handling": "secret"`',
    fix: 'Take one of the listed values.',
  },
  CB0207: {
    severity: 'error',
    title: 'None of the forms',
    explanation:
      'Several forms are possible here (such as the effects, told apart by their verb), and this is none.',
    example: '`{ "sett": "tipped_off" }`',
    fix: 'Begin with one of the listed keys.',
  },
  CB0208: {
    severity: 'error',
    title: 'Key with a wrong form',
    explanation:
      'Ids are letters, digits and single hyphens (`E-04`, `fiu-us`); facts, parameters and fields are snake_case, because conditions spell them.',
    example: '`"facts": { "tipped-off": … }` (in a condition that would be a subtraction)',
    fix: 'Rename it.',
  },
  CB0209: {
    severity: 'error',
    title: 'Another format',
    explanation: 'The file is of a format that this version does not read.',
    example: '`"format": 2`',
    fix: 'Use a version of Casebridge that reads it.',
  },
  CB0301: {
    severity: 'error',
    title: 'Dangling reference',
    explanation: 'An id is named that is not declared in its part.',
    example: '`{ "add": "E-99" }`',
    fix: 'Take the suggested id, or declare it.',
  },
  CB0302: {
    severity: 'error',
    title: 'Unknown origin',
    explanation: '`by` names the form, request or decision by which an exhibit was obtained.',
    example: '`{ "add": "E-02", "by": "R-99" }`',
    fix: 'Name an id of forms, instruments or decisions.',
  },
  CB0303: {
    severity: 'error',
    title: 'Unknown variant',
    explanation: 'The exhibit has no variant of this name.',
    example: '`{ "add": "E-03", "variant": "early" }`',
    fix: 'Declare it in `variants` of the exhibit.',
  },
  CB0304: {
    severity: 'error',
    title: 'Effect does not fit the fact',
    explanation:
      'Flags become true or false, levels rise and fall within their limits, choices take one of their values.',
    example: '`{ "raise": "tipped_off" }` for a flag',
    fix: 'Use the right verb or value.',
  },
  CB0305: {
    severity: 'error',
    title: 'Name is taken',
    explanation: 'Conditions read facts and parameters by plain name, beside `mode` and the words of CEL.',
    example: 'A fact `mode`, or a fact and a parameter `treaty`.',
    fix: 'Choose another name.',
  },
  CB0306: {
    severity: 'error',
    title: 'One id for two things',
    explanation:
      'Exhibits, messages, forms, requests, decisions, findings, reviews, theories, questions and stages are named by bare id in events and plays.',
    example: 'An exhibit `E-01` and a message `E-01`.',
    fix: 'Rename one of them.',
  },
  CB0401: {
    severity: 'error',
    title: 'Not a duration',
    explanation: 'Durations are ISO 8601 without months and years, or office time.',
    example: '`"spend": "20 minutes"`',
    fix: 'Write `PT20M`, `P3D`, `4 office hours`, `3 office days` or `1 office day at 08:40`.',
  },
  CB0402: {
    severity: 'error',
    title: 'Not a local time',
    explanation: 'The calendar has no such date or time, or the clock of its zone skips it.',
    example: '`"at": "2031-02-30T09:00"`',
    fix: 'Write a time that the clock shows.',
  },
  CB0403: {
    severity: 'error',
    title: 'No such date',
    explanation: 'The calendar has no such date or time of day.',
    example: '`"closed": ["2031-02-29"]`',
    fix: 'Write a date that exists.',
  },
  CB0404: {
    severity: 'error',
    title: 'Not office hours',
    explanation: 'Office hours are days and one range, or `always`; breaks are ranges.',
    example: '`"hours": "9 to 5"`',
    fix: 'Write `Mon-Fri 09:00-18:00` and put breaks in `breaks`.',
  },
  CB0405: {
    severity: 'error',
    title: 'Zone is wrong',
    explanation: 'Clock changes stand oldest first, and no zone is further than 14 hours from UTC.',
    example: 'An autumn change before a spring change of the same year.',
    fix: 'Put the changes in order.',
  },
} as const satisfies Record<string, CodeEntry>;
