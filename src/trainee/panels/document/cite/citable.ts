import type { DocumentView } from '../../../../engine';

/** Where exhibits to be cited come from: what is in hand, and what lies in the tray. */
export interface CiteSource {
  readonly documents: readonly DocumentView[];
  /** Newest first. */
  readonly tray: readonly string[];
}

/** Opened exhibits that a query fits, by number or title: those in the tray first, then the newest. */
export function citable({ documents, tray }: CiteSource, query: string): readonly DocumentView[] {
  const wanted = query.trim().toLowerCase();
  const rank = (id: string): number => {
    const place = tray.indexOf(id);
    return place === -1 ? tray.length : place;
  };
  return documents
    .filter((each) => each.kind === 'exhibit' && each.opened)
    .filter((each) => `${each.id} ${each.title}`.toLowerCase().includes(wanted))
    .toSorted(
      (one, other) =>
        rank(one.id) - rank(other.id) ||
        other.arrived.at - one.arrived.at ||
        one.id.localeCompare(other.id, 'en', { numeric: true }),
    );
}

/** The exhibit of an id, if it is in hand. */
export const exhibitIn = (
  { documents }: Pick<CiteSource, 'documents'>,
  id: string,
): DocumentView | undefined => documents.find((each) => each.id === id && each.kind === 'exhibit');
