import { SCENARIO_FILE, useStore } from '../workspace';
import { type PlacedUse, readInsight } from './insight';
import { renameChanges, renameFault } from './rename';
import { useInsight } from './use-insight';

/**
 * Renames something in all files as one undo step and keeps it selected. False if `scenario.json` cannot be parsed at
 * this moment or the id cannot be given: then nothing is changed.
 */
export function useRename(by: string): (thing: Pick<PlacedUse, 'kind' | 'id'>, next: string) => boolean {
  const store = useStore();
  const insight = useInsight();
  return (thing, next) => {
    const { files } = store.workspace();
    const text = files.get(SCENARIO_FILE) ?? '';
    // What was typed a moment ago has moved everything after it.
    const uses = insight.text === text ? insight.uses : readInsight(text)?.uses;
    if (uses === undefined || renameFault(uses, thing, next) !== undefined) return false;
    store.edit(renameChanges(files, uses, thing, next), by);
    const declared = uses.find(
      ({ kind, id, how }) => kind === thing.kind && id === thing.id && how === 'declared',
    );
    if (declared) {
      const above = declared.pointer.slice(0, declared.pointer.lastIndexOf('/'));
      store.select({ file: SCENARIO_FILE, pointer: `${above}/${next}`, by });
    }
    return true;
  };
}
