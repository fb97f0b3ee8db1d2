import { useCallback, useState } from 'react';
import type { FieldView, LocalMoment, PaperView } from '../../../../engine';
import type { FieldValue } from '../../../../scenario';
import type { PanelProps } from '../../../app/panel-props';
import type { Typed } from './typed-value';

export type SaveState =
  | { readonly kind: 'none' | 'saving' | 'failed' }
  | { readonly kind: 'saved'; readonly at: LocalMoment };

export interface PaperDraft {
  readonly state: SaveState;
  /** The field as it was left, also while the case is still taking it in. */
  readonly shown: (field: FieldView) => FieldView;
  /** Leaves a field with this value; false if the case refused it. */
  readonly leave: (field: string, value: FieldValue | null) => Promise<boolean>;
  /** What was typed into a field and not left yet, kept over reloads. */
  readonly typed: (field: string) => Typed | null;
  readonly keep: (field: string, typed: Typed | null) => void;
}

/** Saves a paper field by field as each is left. */
export function usePaperDraft(
  paper: PaperView,
  { dispatch, memory, view }: Pick<PanelProps, 'dispatch' | 'memory' | 'view'>,
): PaperDraft {
  const [state, setState] = useState<SaveState>({ kind: 'none' });
  const [pending, setPending] = useState<ReadonlyMap<string, FieldValue | null>>(new Map());
  const { now } = view.clock;
  const { paper: id, about } = paper;
  const key = useCallback((field: string) => `paper.${id}.${about ?? ''}.${field}`, [id, about]);

  const leave = useCallback(
    async (field: string, value: FieldValue | null): Promise<boolean> => {
      setState({ kind: 'saving' });
      setPending((before) => new Map(before).set(field, value));
      const place = about === null ? { paper: id } : { paper: id, about };
      const result = await dispatch({ type: 'request.draft', ...place, field, value });
      // A later value of the same field may be on its way already: that one stays.
      setPending((before) =>
        before.get(field) === value ? new Map([...before].filter(([other]) => other !== field)) : before,
      );
      setState(result.ok ? { kind: 'saved', at: now } : { kind: 'failed' });
      if (result.ok) memory.write(key(field), '');
      return result.ok;
    },
    [about, dispatch, id, key, memory, now],
  );
  const shown = (field: FieldView): FieldView => {
    const value = pending.get(field.id);
    return value === undefined ? field : { ...field, value };
  };
  const typed = useCallback((field: string) => parseTyped(memory.read(key(field))), [key, memory]);
  const keep = useCallback(
    (field: string, boxes: Typed | null) =>
      memory.write(key(field), boxes === null ? '' : JSON.stringify(boxes)),
    [key, memory],
  );
  return { state, shown, leave, typed, keep };
}

function parseTyped(text: string | null): Typed | null {
  if (text === null || text === '') return null;
  try {
    const boxes: unknown = JSON.parse(text);
    if (typeof boxes !== 'object' || boxes === null) return null;
    return Object.fromEntries(
      Object.entries(boxes).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    // A broken store loses half-typed text only; what was left is in the case.
    return null;
  }
}
