import type { Change, TextChange } from './workspace';

export type Files = ReadonlyMap<string, string>;

/** One edit with its way back. */
export interface Step {
  readonly redo: readonly Change[];
  readonly undo: readonly Change[];
}

/** Applies the changes of one edit. Throws if a change lies outside of its file, or two of them overlap. */
export function applyChanges(files: Files, changes: readonly Change[]): { files: Files; step: Step } {
  const next = new Map(files);
  const undo: Change[] = [];
  for (const [file, inFile] of byFile(changes)) {
    const before = files.get(file);
    const texts = inFile.filter((change) => 'insert' in change);
    if (texts.length < inFile.length) {
      if (before === undefined) continue;
      next.delete(file);
      undo.push({ file, from: 0, to: 0, insert: before });
      continue;
    }
    const { text, back } = splice(file, before ?? '', texts);
    next.set(file, text);
    undo.push(...(before === undefined ? [{ file, remove: true } as const] : back));
  }
  return { files: next, step: { redo: changes, undo } };
}

function byFile(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const grouped = new Map<string, Change[]>();
  for (const change of changes) {
    const list = grouped.get(change.file);
    if (list) list.push(change);
    else grouped.set(change.file, [change]);
  }
  return grouped;
}

function splice(
  file: string,
  before: string,
  changes: readonly TextChange[],
): { text: string; back: readonly TextChange[] } {
  const ordered = changes.toSorted((left, right) => left.from - right.from || left.to - right.to);
  const back: TextChange[] = [];
  let text = '';
  let read = 0;
  for (const { from, to, insert } of ordered) {
    if (from < read || to < from || to > before.length) {
      throw new RangeError(`A change of ${file} at ${from} to ${to} does not fit`);
    }
    text += before.slice(read, from);
    back.push({ file, from: text.length, to: text.length + insert.length, insert: before.slice(from, to) });
    text += insert;
    read = to;
  }
  return { text: text + before.slice(read), back };
}

/** Two edits as one, if the second goes on typing or deleting where the first stopped; else undefined. */
export function joined(first: Step, second: Step): Step | undefined {
  const [a, b] = [only(first), only(second)];
  if (a === undefined || b === undefined || a.redo.file !== b.redo.file) return undefined;
  const { file } = a.redo;
  const typedOn = b.redo.from === a.redo.from + a.redo.insert.length && b.redo.to === b.redo.from;
  if (typedOn && !b.redo.insert.includes('\n')) {
    const redo = { ...a.redo, insert: a.redo.insert + b.redo.insert };
    return { redo: [redo], undo: [{ ...a.undo, to: a.undo.to + b.redo.insert.length }] };
  }
  const deletedOn = a.redo.insert === '' && b.redo.insert === '' && b.redo.to === a.redo.from;
  if (!deletedOn) return undefined;
  const { from } = b.redo;
  return {
    redo: [{ file, from, to: a.redo.to, insert: '' }],
    undo: [{ file, from, to: from, insert: b.undo.insert + a.undo.insert }],
  };
}

function only({ redo, undo }: Step): { redo: TextChange; undo: TextChange } | undefined {
  const [forth, back] = [redo[0], undo[0]];
  if (redo.length !== 1 || undo.length !== 1 || !forth || !back) return undefined;
  return 'insert' in forth && 'insert' in back ? { redo: forth, undo: back } : undefined;
}
