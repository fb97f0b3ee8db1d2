import { edgesOf, folderOf, isWithin } from '../resolve';
import { ROOT, type RulesTable } from '../rules-table';
import type { SourceFile, Violation } from '../source-file';

/** From outside, a top-level folder and each inner room is imported through its index and not past it. */
export function indexOnly(files: readonly SourceFile[], table: RulesTable): Violation[] {
  return edgesOf(files).flatMap(({ from, target, line, specifier }) => {
    if (target.kind !== 'path' || target.path.startsWith('../')) return [];
    const { path } = target;
    return [folderOf(path), ...table.innerRooms]
      .filter((room) => room !== ROOT && isWithin(path, room) && !isWithin(from.path, room))
      .filter((room) => path !== `${room}/index.ts` && path !== `${room}/index.tsx`)
      .map((room) => ({
        file: from.path,
        line,
        message: `"${specifier}" reaches past the index of ${room}`,
      }));
  });
}
