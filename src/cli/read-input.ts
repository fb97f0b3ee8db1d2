import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { InputProblem, type Terminal } from './command-line';

/** No file that a command reads is larger; a scenario's own caps are far below. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_FILES = 2000;

/** What lies at a path; a missing one, or one that cannot be looked at, is an InputProblem. */
export function statOf(path: string, terminal: Terminal): Stats {
  try {
    return statSync(resolve(terminal.cwd, path));
  } catch (problem) {
    throw new InputProblem(sentenceOf(problem, path, 'read'));
  }
}

/** The bytes of a file. */
export function readBytes(path: string, terminal: Terminal): Uint8Array {
  const stats = statOf(path, terminal);
  if (stats.isDirectory()) throw new InputProblem(`${path} is a folder; a file is wanted here.`);
  if (!stats.isFile()) throw new InputProblem(`${path} is neither a file nor a folder.`);
  if (stats.size > MOST_BYTES) {
    throw new InputProblem(`${path} has ${stats.size} bytes; nothing above ${MOST_BYTES} is read.`);
  }
  try {
    return readFileSync(resolve(terminal.cwd, path));
  } catch (problem) {
    throw new InputProblem(sentenceOf(problem, path, 'read'));
  }
}

/** The text of a UTF-8 file. */
export function readText(path: string, terminal: Terminal): string {
  const bytes = readBytes(path, terminal);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputProblem(`${path} is not a UTF-8 text.`);
  }
}

/** Paths of all files of a folder, inside it, with `/`. Hidden ones and `node_modules` are passed over. */
export function filesOf(folder: string, terminal: Terminal): readonly string[] {
  const root = resolve(terminal.cwd, folder);
  const found: string[] = [];
  const pending = [root];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const entry of entriesOf(directory, folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(directory, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else found.push(relative(root, path).split(sep).join('/'));
      if (found.length > MOST_FILES) {
        throw new InputProblem(`${folder} has more than ${MOST_FILES} files; this is no scenario.`);
      }
    }
  }
  return found.sort();
}

/** Names of the folders in a folder, sorted; hidden ones are passed over. */
export function foldersOf(folder: string, terminal: Terminal): readonly string[] {
  return entriesOf(resolve(terminal.cwd, folder), folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** What went wrong with a file, as a sentence. */
export function sentenceOf(problem: unknown, path: string, doing: 'read' | 'written'): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  switch (code) {
    case 'ENOENT':
      return `There is no file or folder ${path}.`;
    case 'ENOTDIR':
      return `${path} leads through something that is not a folder.`;
    case 'EISDIR':
      return `${path} is a folder; a file is wanted here.`;
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be ${doing}.`;
    case 'EEXIST':
      return `${path} is there already.`;
    case 'ENOSPC':
      return `${path} cannot be written: the disk is full.`;
    default:
      return `${path} cannot be ${doing} (${code === '' ? String(problem) : code}).`;
  }
}

function entriesOf(directory: string, shown: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (problem) {
    throw new InputProblem(sentenceOf(problem, shown, 'read'));
  }
}
