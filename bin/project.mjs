// Where the project lies, and small facts that every program in this folder needs.
// Node's own modules only: these programs run before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder, without a slash at the end. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Absolute path of something in the project. */
export const inProject = (...parts) => join(PROJECT, ...parts);

/** A problem that is told to the user as one sentence, without a stack. */
export class Told extends Error {
  /** @param {string} message @param {number} exitCode 1: it did not work; 2: the call was wrong */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs `work`; a Told problem becomes its sentence on stderr and its exit code. */
export async function telling(work) {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof Told)) throw problem;
    console.error(problem.message);
    process.exitCode = problem.exitCode;
  }
}

/** Vite's own floor: 20.19 on the 20 line, 22.12 and newer after that. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!enough) {
    throw new Told(
      `Casebridge needs Node 20.19 or newer (on the 22 line, 22.12 or newer); this is Node ${version}.`,
    );
  }
}

/**
 * SHA-256 (hex) over the names and bytes of files, folders being read whole. A path that is not there
 * counts as absent, so that creating it later changes the hash.
 */
export function hashOf(paths, { skip = () => false } = {}) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(inProject(path), skip)) {
      const bytes = readFileSync(file);
      hash.update(`${nameOf(file)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path, skip) {
  if (!existsSync(path) || skip(nameOf(path))) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name), skip));
}

/** Relative to the project, with forward slashes on every system. */
const nameOf = (path) => relative(PROJECT, path).split(sep).join('/');
