import { type Change, SCENARIO_FILE } from '../workspace';
import type { PlacedUse } from './insight';

const CATALOGUE = /^text\.[a-z]{2}\.json$/;

/**
 * Renames something everywhere as one edit: its declaration, every use in `scenario.json`, the keys of the
 * catalogues, and an exhibit's body files. `uses` must have been read from the present text.
 */
export function renameChanges(
  files: ReadonlyMap<string, string>,
  uses: readonly PlacedUse[],
  { kind, id }: Pick<PlacedUse, 'kind' | 'id'>,
  next: string,
): readonly Change[] {
  const own = uses.filter((use) => use.kind === kind && use.id === id);
  const changes: Change[] = own.map(({ from, to }) => ({ file: SCENARIO_FILE, from, to, insert: next }));
  const paths = own.filter(({ at }) => at === 'key').map(({ path }) => path.join('.'));
  for (const [file, text] of files) {
    if (CATALOGUE.test(file)) changes.push(...catalogueChanges(file, text, paths, id, next));
    if (kind !== 'exhibit') continue;
    const body = /^exhibits\/([^/.]+)((?:\.[^/]+)?\.md)$/.exec(file);
    if (body?.[1] !== id) continue;
    changes.push(
      { file: `exhibits/${next}${body[2]}`, from: 0, to: 0, insert: text },
      { file, remove: true },
    );
  }
  return changes;
}

/** Catalogues are flat objects, and ids need no escapes: a key stands in the text as it is. */
function catalogueChanges(
  file: string,
  text: string,
  paths: readonly string[],
  id: string,
  next: string,
): readonly Change[] {
  const changes: Change[] = [];
  for (const { 1: key = '', index } of text.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)/g)) {
    const path = paths.find((one) => key === one || key.startsWith(`${one}.`));
    if (path === undefined) continue;
    const from = index + 1 + path.length - id.length;
    changes.push({ file, from, to: from + id.length, insert: next });
  }
  return changes;
}

/** Why an id cannot be given to something; undefined if it can. Names of facts and parameters are spelled in conditions. */
export function renameFault(
  uses: readonly PlacedUse[],
  { kind, id }: Pick<PlacedUse, 'kind' | 'id'>,
  next: string,
): 'same' | 'spelling' | 'taken' | undefined {
  if (next === id) return 'same';
  const spelled =
    kind === 'fact' || kind === 'parameter' ? /^[a-z][a-z0-9_]*$/ : /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;
  if (next.length > 60 || !spelled.test(next)) return 'spelling';
  const group = GROUPS.find((one) => one.includes(kind)) ?? [kind];
  const taken = uses.some((use) => use.how === 'declared' && use.id === next && group.includes(use.kind));
  return taken ? 'taken' : undefined;
}

/** Kinds whose ids share one space. */
const GROUPS: readonly (readonly PlacedUse['kind'][])[] = [
  ['fact', 'parameter'],
  ['exhibit', 'message', 'form', 'instrument', 'decision', 'finding', 'review', 'theory', 'recall', 'stage'],
];

/** The thing that a place names or belongs to: the use nearest around it. */
export function usedAt(uses: readonly PlacedUse[], pointer: string): PlacedUse | undefined {
  let best: PlacedUse | undefined;
  for (const use of uses) {
    const holds =
      pointer === use.pointer || (use.how === 'declared' && pointer.startsWith(`${use.pointer}/`));
    if (holds && (best === undefined || use.pointer.length > best.pointer.length)) best = use;
  }
  return best;
}
