import { useCallback, useMemo, useState } from 'react';
import type { DocumentView } from '../../engine';
import { announce, type Language } from '../../ui';
import { appStrings } from '../strings/app';
import type { PanelMemory, Tray } from './panel-props';

const KEY = 'tray';
const MOST = 12;

/** The exhibits picked up in this save. Only what is in the view is shown: an imported list cannot leak a title. */
export function useTray(memory: PanelMemory, documents: readonly DocumentView[], language: Language): Tray {
  const [stored, setStored] = useState<readonly string[]>(() => readIds(memory.read(KEY)));
  const known = useMemo(
    () => stored.filter((id) => documents.some((each) => each.id === id && each.kind === 'exhibit')),
    [stored, documents],
  );
  const toggle = useCallback(
    (id: string) => {
      const t = appStrings.in(language);
      const held = known.includes(id);
      const next = held ? known.filter((each) => each !== id) : [id, ...known].slice(0, MOST);
      memory.write(KEY, JSON.stringify(next));
      setStored(next);
      announce(held ? t('trayReturned', { number: id }) : t('trayPicked', { number: id }));
    },
    [known, memory, language],
  );
  return useMemo(() => ({ ids: known, toggle }), [known, toggle]);
}

function readIds(text: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    // A tray that cannot be read is an empty tray.
    return [];
  }
}
