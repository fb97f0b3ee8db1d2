import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  type Diagnostic,
  formatDiagnostic,
  type LoadedScenario,
  type LoadResult,
  loadPacked,
  loadScenario,
  type ScenarioFiles,
} from '../scenario';
import { InputProblem, type Terminal } from './command-line';
import { filesOf, foldersOf, readBytes, readText, statOf } from './read-input';

export const PACKED_ENDING = '.casebridge.json';
const SCENARIO_FILE = 'scenario.json';

/** Loads what a path names: a scenario's folder, its `scenario.json`, or a packed file. */
export function readScenario(path: string, terminal: Terminal): LoadResult {
  if (statOf(path, terminal).isDirectory()) return readFolder(path, terminal);
  if (basename(path) === SCENARIO_FILE) return readFolder(dirname(path), terminal);
  const loaded = loadPacked(readJson(path, terminal), path);
  const diagnostics = loaded.diagnostics.map((one) => (one.file === '' ? { ...one, file: path } : one));
  return { ...loaded, diagnostics };
}

/** The files of a scenario's folder as they lie there; undefined for a packed file. */
export function scenarioFiles(path: string, terminal: Terminal): ScenarioFiles | undefined {
  const isFolder = statOf(path, terminal).isDirectory();
  if (!isFolder && basename(path) !== SCENARIO_FILE) return undefined;
  return folderFiles(isFolder ? path : dirname(path), terminal);
}

/** The scenarios that a path stands for: itself, or, for a folder of scenarios, each folder that has one. */
export function scenarioPaths(path: string, terminal: Terminal): readonly string[] {
  if (!statOf(path, terminal).isDirectory()) return [path];
  const inside = (...parts: string[]) => join(path, ...parts);
  const has = (folder: string) => existsSync(resolve(terminal.cwd, folder, SCENARIO_FILE));
  if (has(path)) return [path];
  const inner = foldersOf(path, terminal)
    .map((name) => inside(name))
    .filter(has);
  // A folder without any is given to the loader, which says what it misses.
  return inner.length === 0 ? [path] : inner;
}

/** The scenario of the checkout with this hash; undefined if there is none. */
export function findByHash(hash: string, terminal: Terminal): LoadedScenario | undefined {
  return installedScenarios(terminal).find((scenario) => scenario.hash === hash);
}

/** The scenarios of the checkout that have no errors. */
export function installedScenarios(terminal: Terminal): readonly LoadedScenario[] {
  const folder = join(terminal.project, 'scenarios');
  if (!existsSync(folder)) return [];
  return scenarioPaths(folder, terminal)
    .map((path) => readScenario(path, terminal).scenario)
    .filter((scenario) => scenario !== undefined);
}

/** Diagnostics for a person, one a line, and a count. */
export function diagnosticsText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join('');
}

function readFolder(folder: string, terminal: Terminal): LoadResult {
  return loadScenario(folderFiles(folder, terminal), folder === '.' ? undefined : folder);
}

function folderFiles(folder: string, terminal: Terminal): ScenarioFiles {
  const files = filesOf(folder, terminal).map(
    (path) => [path, readBytes(join(folder, path), terminal)] as const,
  );
  return Object.fromEntries(files);
}

function readJson(path: string, terminal: Terminal): unknown {
  const text = readText(path, terminal);
  try {
    return JSON.parse(text);
  } catch {
    throw new InputProblem(`${path} is not JSON.`);
  }
}
