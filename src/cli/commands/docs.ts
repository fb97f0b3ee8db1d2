import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderJsonSchema, renderReference } from '../../scenario';
import { type CliCommand, UsageProblem } from '../command-line';
import { writeText } from './pack';

/** `casebridge docs`: what is made from the schema: the author's reference and the JSON Schema for editors. */
export const docs: CliCommand = {
  name: 'docs',
  usage: 'docs [check] [--json]',
  summary:
    'writes docs/reference.md and scenarios/scenario.schema.json; "check" only says whether they are current',
  arity: [0, 1],
  options: {},
  run: ({ positionals: [word], terminal }) => {
    if (word !== undefined && word !== 'check') throw new UsageProblem(`"${word}" is not "check".`);
    const files = generatedDocs();
    const stale = files
      .filter(([path, text]) => textAt(join(terminal.project, path)) !== text)
      .map(([path]) => path);
    const result = { files: files.map(([path]) => path), stale };
    if (word === 'check') {
      const rows = stale.map((path) => `${path} is not current; "casebridge docs" writes it.\n`);
      const text = stale.length === 0 ? 'The generated documents are current.\n' : rows.join('');
      return { ok: stale.length === 0, diagnostics: [], result, text };
    }
    for (const [path, text] of files) writeText(join(terminal.project, path), text, terminal);
    return { ok: true, diagnostics: [], result, text: files.map(([path]) => `${path}\n`).join('') };
  },
};

/** Paths in the checkout with their texts. */
export function generatedDocs(): readonly (readonly [path: string, text: string])[] {
  return [
    ['docs/reference.md', withLineEnd(renderReference())],
    ['scenarios/scenario.schema.json', `${JSON.stringify(renderJsonSchema(), null, 1)}\n`],
  ];
}

function withLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function textAt(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
