import { unzipSync } from 'fflate';
import { readPacked, unpackScenario } from '../../scenario';
import type { WorkspaceMeta } from '../workspace';

/** A file that was picked, dropped, or lies in a folder. */
export interface PickedFile {
  /** With `/`, from the folder that was picked, or a bare name. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A scenario that can be opened; what it means is the loader's business. */
export interface OpenedFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly meta: WorkspaceMeta;
  /** Files beside it that are no part of a scenario, and were left out. */
  readonly ignored: readonly string[];
  /** Files whose lines ended in CR LF and end in LF now. */
  readonly lineEnds: readonly string[];
}

/** Why files were not opened. */
export type OpenProblem =
  | { readonly why: 'nothing' }
  | { readonly why: 'no-scenario'; readonly found: string }
  | { readonly why: 'too-many'; readonly most: number }
  | { readonly why: 'too-large'; readonly file: string; readonly mostMegabytes: number }
  | { readonly why: 'whole-too-large'; readonly mostMegabytes: number }
  | { readonly why: 'not-text'; readonly file: string }
  | { readonly why: 'bad-zip'; readonly file: string }
  | { readonly why: 'not-json'; readonly file: string; readonly detail: string }
  | { readonly why: 'not-packed'; readonly file: string; readonly detail: string }
  | { readonly why: 'unsafe-path'; readonly file: string }
  | { readonly why: 'unreadable'; readonly detail: string };

export class OpenFailure extends Error {
  constructor(readonly problem: OpenProblem) {
    super(problem.why);
  }
}

const MEGABYTE = 1024 * 1024;
export const CAPS = { file: 2 * MEGABYTE, whole: 20 * MEGABYTE, count: 2000 } as const;
/** A packed file holds all texts in one, with escapes. */
const MOST_PACKED = 24 * MEGABYTE;

const PART = /^(scenario\.json|text\.[a-z]{2}\.json|layout\.json|README\.md|LICENSE|exhibits\/[^/]+\.md)$/;

/** Whether a file of this name belongs into a scenario's folder. */
export function isPart(path: string): boolean {
  return PART.test(path);
}

/** Opens what was picked or dropped: a folder's files, a zip of them, or a packed file. Throws an OpenFailure. */
export function openFiles(picked: readonly PickedFile[], source: 'folder' | 'files' = 'files'): OpenedFiles {
  if (picked.length === 0) throw new OpenFailure({ why: 'nothing' });
  const [only] = picked;
  if (picked.length === 1 && only !== undefined) {
    if (only.path.toLowerCase().endsWith('.zip')) {
      return openFolder(unzipped(only), bareName(only.path), 'files');
    }
    if (
      only.path.endsWith('.json') &&
      only.path !== 'scenario.json' &&
      !only.path.endsWith('/scenario.json')
    ) {
      return openPacked(only);
    }
  }
  return openFolder(picked, nameOf(picked), source);
}

function openPacked(file: PickedFile): OpenedFiles {
  if (file.bytes.length > MOST_PACKED) throw tooLarge(file.path, MOST_PACKED);
  let value: unknown;
  try {
    value = JSON.parse(decoded(file.path, file.bytes));
  } catch (problem) {
    if (problem instanceof OpenFailure) throw problem;
    throw new OpenFailure({ why: 'not-json', file: file.path, detail: messageOf(problem) });
  }
  const packed = readPacked(value);
  if (!packed.ok) throw new OpenFailure({ why: 'not-packed', file: file.path, detail: packed.error.message });
  const files = Object.entries(unpackScenario(packed.value)).map(([path, bytes]) => ({ path, bytes }));
  return openFolder(files, bareName(file.path), 'packed');
}

function openFolder(
  picked: readonly PickedFile[],
  name: string,
  source: WorkspaceMeta['source'],
): OpenedFiles {
  if (picked.length > CAPS.count) throw new OpenFailure({ why: 'too-many', most: CAPS.count });
  const top = topFolder(picked);
  const files = new Map<string, string>();
  const ignored: string[] = [];
  const lineEnds: string[] = [];
  let whole = 0;
  for (const { path: full, bytes } of picked.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = full.slice(top.length);
    if (path.startsWith('/') || path.includes('\\') || path.split('/').includes('..')) {
      throw new OpenFailure({ why: 'unsafe-path', file: full });
    }
    if (!isPart(path)) {
      if (!path.startsWith('.') && !path.endsWith('/')) ignored.push(path);
      continue;
    }
    if (bytes.length > CAPS.file) throw tooLarge(path, CAPS.file);
    whole += bytes.length;
    if (whole > CAPS.whole)
      throw new OpenFailure({ why: 'whole-too-large', mostMegabytes: CAPS.whole / MEGABYTE });
    const text = decoded(path, bytes);
    if (text.includes('\r')) lineEnds.push(path);
    files.set(path, text.replace(/\r\n?/g, '\n'));
  }
  if (!files.has('scenario.json')) {
    throw new OpenFailure({
      why: 'no-scenario',
      found: [...files.keys(), ...ignored].slice(0, 3).join(', '),
    });
  }
  return { files, meta: { name, source }, ignored, lineEnds };
}

/** The one folder around all files, with its slash, if `scenario.json` lies in it and not above it. */
function topFolder(picked: readonly PickedFile[]): string {
  const scenario = picked
    .map(({ path }) => path)
    .filter((path) => path === 'scenario.json' || path.endsWith('/scenario.json'))
    .sort((a, b) => a.length - b.length)[0];
  return scenario === undefined ? '' : scenario.slice(0, -'scenario.json'.length);
}

function unzipped(file: PickedFile): readonly PickedFile[] {
  if (file.bytes.length > CAPS.whole) throw tooLarge(file.path, CAPS.whole);
  let count = 0;
  let whole = 0;
  try {
    const entries = unzipSync(file.bytes, {
      // Sizes are those that the archive declares; what unpacks to more is cut there, and is no text then.
      filter: ({ name, originalSize }) => {
        count += 1;
        if (count > CAPS.count) throw new OpenFailure({ why: 'too-many', most: CAPS.count });
        if (name.endsWith('/')) return false;
        if (originalSize > CAPS.file) throw tooLarge(name, CAPS.file);
        whole += originalSize;
        if (whole > CAPS.whole)
          throw new OpenFailure({ why: 'whole-too-large', mostMegabytes: CAPS.whole / MEGABYTE });
        return true;
      },
    });
    return Object.entries(entries).map(([path, bytes]) => ({ path, bytes }));
  } catch (problem) {
    if (problem instanceof OpenFailure) throw problem;
    throw new OpenFailure({ why: 'bad-zip', file: file.path });
  }
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    // A byte order mark stays, so that the loader can name it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new OpenFailure({ why: 'not-text', file });
  }
}

function nameOf(picked: readonly PickedFile[]): string {
  const top = topFolder(picked).slice(0, -1).split('/').at(-1);
  return top === undefined || top === '' ? 'scenario' : top;
}

function bareName(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/(\.casebridge)?\.(json|zip)$/i, '') || 'scenario';
}

function tooLarge(file: string, most: number): OpenFailure {
  return new OpenFailure({ why: 'too-large', file, mostMegabytes: most / MEGABYTE });
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
