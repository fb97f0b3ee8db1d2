import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PackedScenario } from '../../scenario';
import { type CliCommand, InputProblem, type Terminal } from '../command-line';
import { sentenceOf } from '../read-input';
import { diagnosticsText, PACKED_ENDING, readScenario } from '../read-scenario';

/** `casebridge pack PATH`: a scenario as one file to hand over. */
export const pack: CliCommand = {
  name: 'pack',
  usage: 'pack PATH [--out FILE] [--json]',
  summary: 'writes a scenario into one file; without --out, <id>.casebridge.json in this folder',
  arity: [1, 1],
  options: { out: { type: 'string' } },
  run: ({ positionals: [path = ''], options, terminal }) => {
    const { scenario, diagnostics } = readScenario(path, terminal);
    if (scenario === undefined) {
      return { ok: false, diagnostics, result: null, text: diagnosticsText(diagnostics) };
    }
    const file = options.out ?? `${scenario.spec.meta.id}${PACKED_ENDING}`;
    writeText(file, packedText(scenario.packed), terminal);
    return {
      ok: true,
      diagnostics,
      result: { file, hash: scenario.hash },
      text: `${diagnosticsText(diagnostics)}${file} (hash ${scenario.hash})\n`,
    };
  },
};

/** `casebridge unpack FILE`: a packed scenario as a folder again. */
export const unpack: CliCommand = {
  name: 'unpack',
  usage: 'unpack FILE [--out FOLDER] [--json]',
  summary: 'writes a packed scenario into a new folder; without --out, a folder named after its id',
  arity: [1, 1],
  options: { out: { type: 'string' } },
  run: ({ positionals: [path = ''], options, terminal }) => {
    const { scenario, diagnostics } = readScenario(path, terminal);
    if (scenario === undefined) {
      return { ok: false, diagnostics, result: null, text: diagnosticsText(diagnostics) };
    }
    const folder = options.out ?? scenario.spec.meta.id;
    requireEmpty(folder, terminal);
    const files = filesOfPacked(scenario.packed);
    const strange = Object.keys(scenario.packed.bodies).find((key) => !PLAIN_NAME.test(key));
    if (strange !== undefined)
      throw new InputProblem(`${path} has a body that cannot be a file: "${strange}".`);
    for (const [name, text] of files) writeText(join(folder, name), text, terminal);
    return {
      ok: true,
      diagnostics,
      result: { folder, files: files.map(([name]) => name) },
      text: `${folder}: ${files.length} files\n`,
    };
  },
};

/** A packed scenario as its file holds it. Keys keep their order: the order of fields and options has meaning. */
export function packedText(packed: PackedScenario): string {
  return `${JSON.stringify(packed)}\n`;
}

/** A file name that means the same on every system and leads nowhere else. */
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

function filesOfPacked({ scenario, texts, bodies }: PackedScenario): readonly (readonly [string, string])[] {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ['scenario.json', json(scenario)],
    ...Object.entries(texts).map(
      ([language, catalogue]) => [`text.${language}.json`, json(catalogue)] as const,
    ),
    ...Object.entries(bodies).map(([key, body]) => [`exhibits/${key}.md`, body] as const),
  ];
}

/** Writes a text, with the folders it lies in. */
export function writeText(path: string, text: string, terminal: Terminal): void {
  const absolute = resolve(terminal.cwd, path);
  try {
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  } catch (problem) {
    throw new InputProblem(sentenceOf(problem, path, 'written'));
  }
}

function requireEmpty(folder: string, terminal: Terminal): void {
  let names: readonly string[];
  try {
    names = readdirSync(resolve(terminal.cwd, folder));
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return;
    throw new InputProblem(sentenceOf(problem, folder, 'written'));
  }
  if (names.length > 0) {
    throw new InputProblem(`${folder} is not empty; unpack writes into a new folder only (--out FOLDER).`);
  }
}
