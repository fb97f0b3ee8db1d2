import { useCallback, useEffect, useState } from 'react';
import type { CaseLibrary, SaveCard, ScenarioCard, StorageState } from '../../protocol';

/** What the library holds; null while it is being read. */
export interface Shelf {
  readonly cards: readonly ScenarioCard[] | null;
  readonly saves: readonly SaveCard[];
  readonly storage: StorageState;
  /** What went wrong when reading; null if nothing did. */
  readonly failure: unknown;
  readonly reload: () => Promise<void>;
}

/** Reads cases, saves and the state of storage, again whenever asked. */
export function useShelf(library: CaseLibrary): Shelf {
  const [cards, setCards] = useState<readonly ScenarioCard[] | null>(null);
  const [saves, setSaves] = useState<readonly SaveCard[]>([]);
  const [storage, setStorage] = useState<StorageState>({ kind: 'saved' });
  const [failure, setFailure] = useState<unknown>(null);

  const reload = useCallback(async () => {
    setFailure(null);
    try {
      setSaves(await library.saves());
      setStorage(await library.storage());
      setCards(await library.scenarios());
    } catch (error) {
      setFailure(error);
      setCards((before) => before ?? []);
    }
  }, [library]);
  useEffect(() => void reload(), [reload]);
  return { cards, saves, storage, failure, reload };
}
