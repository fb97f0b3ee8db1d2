import type { z } from 'zod';
import { CONDITION_FUNCTIONS } from '../conditions/functions';
import { MODES } from '../declarations';
import { codeEntry, DIAGNOSTIC_CODES, type DiagnosticCode } from '../diagnostics/codes';
import { EXHIBIT_EVENTS, MESSAGE_EVENTS, OPERATION_EVENTS, STAGE_EVENTS, WORK_EVENTS } from '../event-names';
import { effect, effects } from '../schema/effects';
import { field, fieldAnswer, fieldValues, options } from '../schema/papers';
import { points } from '../schema/primitives';
import { scenarioSchema } from '../schema/scenario';
import { schemaOf } from '../walk';
import { describePart } from './describe-schema';

/** The author's reference in Markdown, made from the schema, the functions of conditions and the diagnostic codes. */
export function renderReference(): string {
  return `${[...intro(), ...parts(), ...shared(), ...conditions(), ...events(), ...placeholders(), ...codes()].join('\n\n')}\n`;
}

function intro(): string[] {
  return [
    '# Author’s reference: the scenario format, version 1',
    '<!-- Generated from the schema. Do not edit: change the descriptions in src/scenario and generate it again. -->',
    'A scenario is a folder: `scenario.json`, one catalogue `text.<language>.json` for every language but the first, and ' +
      'the bodies of exhibits in Markdown, `exhibits/<id>.md`, `exhibits/<id>.<variant>.md`, and with `.<language>` before ' +
      '`.md` for every language but the first. `"$schema": "../scenario.schema.json"` lets any editor complete and explain it.',
    'Ids are kebab-case words or the field’s numbers (`fiu-us`, `E-04`, `D7`); facts, parameters and fields are ' +
      'snake_case, because conditions spell them. Texts marked "translated" stand in the first language; a catalogue gives ' +
      'the others by path of ids, such as `"exhibits.E-01.title"`, list members by number from 0.',
    'Durations: `PT20M`, `P3D`, `4 office hours`, `30 office minutes`, `3 office days`, `1 office day at 08:40`. Local times: ' +
      '`2031-03-03T09:00`, in the zone of the home desk, except the dates of exhibits, which are in the sender’s.',
  ];
}

function parts(): string[] {
  const sections = ['## Parts'];
  for (const [name, part] of Object.entries(scenarioSchema.shape)) {
    sections.push(`### ${name}`, table(name, schemaOf(part)));
  }
  return sections;
}

function shared(): string[] {
  return [
    '## What stands in many parts',
    '### effects',
    `A list of effects, applied in order. Every effect is one of these ${effect.options.length}.`,
    table('effects', effects),
    '### options',
    table('options', options),
    '### fields',
    'Fields of a form or request. The first rows stand in every field; `options` and the like belong to one input.',
    table('field', field),
    '### right answers',
    'The form of a right answer follows the input of its field.',
    table('right', fieldAnswer),
    '### values',
    'What a trainee, a draft or a play puts into a field: `choice` the id of an option; `choices` and `sequence` a list of ids; `exhibits` a list of exhibits; `tick` true or ' +
      'false; `range` `{ "from", "to" }` with dates; `instant` `{ "local", "utc" }`; `count` a whole number; `amount`, `hash` and ' +
      '`text` a text.',
    table('values', fieldValues),
    '### points',
    table('points', points),
  ];
}

function conditions(): string[] {
  const rows = Object.entries(CONDITION_FUNCTIONS).map(
    ([name, { scope, args, returns, description }]) =>
      `| \`${name}(${args.join(', ')})\` | ${returns} | ${scope === 'paper' ? 'forms and requests' : 'everywhere'} | ${cell(description)} |`,
  );
  return [
    '## Conditions',
    'Conditions are expressions of CEL, checked when the scenario is loaded. They read facts (a flag is true or false, a level a ' +
      `whole number, a choice a text), parameters (texts) and \`mode\` (${MODES.map((mode) => `\`'${mode}'\``).join(', ')}); they ` +
      'compare with `==`, `!=`, `<`, `<=`, `>`, `>=`, `in ["a", "b"]`, join with `&&`, `||`, `!`, `? :`, add with `+` and `-`, and ' +
      'call these functions, whose ids stand in quotes:',
    ['| Function | Gives | Where | Meaning |', '|---|---|---|---|', ...rows].join('\n'),
    "Example: `granted('R-02') && !tipped_off && alarm < 2`.",
  ];
}

function events(): string[] {
  const work = Object.entries(WORK_EVENTS).map(([kind, names]) => `| ${kind} | ${list(names)} |`);
  return [
    '## Events',
    'Keys of `on` in a state are `<id>.<event>`, such as `R-02.granted`.',
    [
      '| Of | Events |',
      '|---|---|',
      ...work,
      '| instrument, besides | the ids of its `meanwhile` |',
      '| decision | the ids of its options |',
      `| exhibit | ${list(EXHIBIT_EVENTS)} |`,
      `| message | ${list(MESSAGE_EVENTS)} |`,
      `| stage, by the id of its state | ${list(STAGE_EVENTS)} |`,
      `| \`operation\` | ${list(OPERATION_EVENTS)}, the ids of its steps as they begin, of its columns as they are decided |`,
    ].join('\n'),
  ];
}

function placeholders(): string[] {
  return [
    '## Placeholders',
    'In texts and bodies: `{address:LABEL}` the address of a label of the ledger, `{txid:TX}` the id of a transaction, ' +
      '`{amount:TX/0}` the amount of its first output in BTC, `{fee:TX}` its fee in satoshi, `{time:TX}` its block time in ' +
      'UTC (`2031-02-28 13:21`), `{hash:E-01}` the SHA-256 of an exhibit’s first-language body as stored. In claims and theories `{slot}` stands for a slot.',
  ];
}

function codes(): string[] {
  const sections = [
    '## Diagnostics',
    'One line each: `CODE severity file:line:column pointer: sentence (fix)`. An error keeps the scenario from loading, a ' +
      'warning does not. Codes never change their meaning.',
  ];
  for (const code of Object.keys(DIAGNOSTIC_CODES).filter(isCode)) {
    const { severity, title, explanation, example, fix } = codeEntry(code);
    sections.push(
      `### ${code}: ${title}`,
      `**${severity === 'error' ? 'Error' : 'Warning'}.** ${explanation}`,
      `Example: ${example}\n\nFix: ${fix}`,
    );
  }
  return sections;
}

function table(name: string, schema: z.ZodType): string {
  const rows = describePart(name, schema).map(
    ({ path, optional, type, description }) =>
      `| \`${cell(path)}\` | ${cell(type)} | ${optional ? '' : 'yes'} | ${cell(description)} |`,
  );
  return ['| Field | Type | Must | Meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function isCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTIC_CODES, name);
}
