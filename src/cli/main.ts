import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type CliCommand,
  GIVEN,
  InputProblem,
  type Outcome,
  type Terminal,
  UsageProblem,
} from './command-line';
import { check } from './commands/check';
import { docs } from './commands/docs';
import { exportCommand } from './commands/export';
import { ledgerCommand } from './commands/ledger';
import { pack, unpack } from './commands/pack';
import { replay } from './commands/replay';
import { simulateCommand } from './commands/simulate';
import { validate } from './commands/validate';
import { serveAsThread } from './simulation-threads';

// A thread that simulates loads this very module; for anybody else this does nothing.
serveAsThread();

const COMMANDS: readonly CliCommand[] = [
  validate,
  check,
  simulateCommand,
  replay,
  exportCommand,
  pack,
  unpack,
  ledgerCommand,
  docs,
];
const FINE = 0;
const INPUT_HAS_ERRORS = 1;
const CALL_WAS_WRONG = 2;

/** Runs the command line and returns its exit code: 0 fine, 1 the input has errors, 2 the call was wrong. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    terminal.out(`${versionOf(terminal)}\n`);
    return FINE;
  }
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], terminal);
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    const what = name === undefined ? 'A command is missing.' : `There is no command "${name}".`;
    if (rest.includes('--json')) terminal.out(jsonText(name ?? '', problemOf('usage', what)));
    terminal.err(`casebridge: ${what}\n${usageOfAll()}`);
    return CALL_WAS_WRONG;
  }
  return run(command, rest, terminal);
}

async function run(command: CliCommand, args: readonly string[], terminal: Terminal): Promise<number> {
  // Asked of the raw words too, so that a wrong call is answered in the form that was asked for.
  const json = args.includes('--json');
  const answer = (outcome: Outcome, problem: string | null, exitCode: number): number => {
    if (json) terminal.out(jsonText(command.name, outcome));
    else if (problem === null) terminal.out(outcome.text);
    if (problem !== null) terminal.err(`casebridge ${command.name}: ${problem}\n`);
    return exitCode;
  };
  try {
    const { positionals, values } = parse(command, args);
    if (values.help === true) return help(command.name, terminal);
    const options = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, value === true ? GIVEN : optionText(value)]),
    );
    const outcome = await command.run({ positionals, options, terminal });
    return answer(outcome, null, outcome.ok ? FINE : INPUT_HAS_ERRORS);
  } catch (problem) {
    if (problem instanceof UsageProblem) {
      const sentence = `${problem.message}\nUsage: casebridge ${command.usage}`;
      return answer(problemOf('usage', problem.message), sentence, CALL_WAS_WRONG);
    }
    if (problem instanceof InputProblem) {
      return answer(problemOf('input', problem.message), problem.message, INPUT_HAS_ERRORS);
    }
    throw problem;
  }
}

function optionText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** An outcome that consists of one problem of no file. */
function problemOf(code: 'usage' | 'input', message: string): Outcome {
  const nowhere = { file: '', line: 1, column: 1, pointer: '' };
  return {
    ok: false,
    diagnostics: [{ code, severity: 'error', ...nowhere, message }],
    result: null,
    text: '',
  };
}

function jsonText(command: string, { ok, diagnostics, result }: Outcome): string {
  return `${JSON.stringify({ ok, command, diagnostics, result }, null, 2)}\n`;
}

function parse(command: CliCommand, args: readonly string[]) {
  const { arity } = command;
  let parsed: ReturnType<typeof parseWords>;
  try {
    parsed = parseWords(command, args);
  } catch (problem) {
    // Node's sentences name the option; what follows the first sentence is advice on quoting.
    const sentence = problem instanceof Error ? (problem.message.split('. ')[0] ?? '') : String(problem);
    throw new UsageProblem(`${sentence.replace(/\.$/, '')}.`);
  }
  const { length } = parsed.positionals;
  const [fewest, most] = arity;
  if (parsed.values.help === true) return parsed;
  if (length < fewest) throw new UsageProblem('An argument is missing.');
  if (length > most) throw new UsageProblem(`"${parsed.positionals[most]}" is an argument too many.`);
  return parsed;
}

function parseWords(command: CliCommand, args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: true,
  });
}

function help(name: string | undefined, terminal: Terminal): number {
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) {
    terminal.out(`casebridge ${command.usage}\n  ${command.summary}\n`);
    return FINE;
  }
  if (name !== undefined) {
    terminal.err(`casebridge: There is no command "${name}".\n${usageOfAll()}`);
    return CALL_WAS_WRONG;
  }
  terminal.out(usageOfAll());
  return FINE;
}

function usageOfAll(): string {
  const rows = COMMANDS.map(({ usage, summary }) => `  casebridge ${usage}\n      ${summary}\n`);
  const serve = '  casebridge serve [--port N]\n      serves the built product\n';
  return [
    'Usage:\n',
    ...rows,
    serve,
    '  casebridge help [COMMAND] | --version\n',
    'With --json a command answers {ok, command, diagnostics, result}.\n',
    'Exit code: 0 fine, 1 the input has errors, 2 the call was wrong.\n',
  ].join('');
}

function versionOf({ project }: Terminal): string {
  const about: unknown = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return about !== null && typeof about === 'object' && 'version' in about
    ? String(about.version)
    : 'unknown';
}

function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ...(process.stderr.isTTY
      ? { progress: (text: string) => process.stderr.write(`\r\u001b[K${text}`) }
      : {}),
    cwd: process.cwd(),
    project: projectFolder(),
    ...builtModule(),
  };
}

/** This module, if it is a built one. */
function builtModule(): Pick<Terminal, 'module'> {
  const module = fileURLToPath(import.meta.url);
  return module.endsWith('.js') ? { module } : {};
}

/** The nearest folder above this module that has a package.json: the built module lies deeper than its source. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) return process.cwd();
    folder = above;
  }
  return folder;
}
