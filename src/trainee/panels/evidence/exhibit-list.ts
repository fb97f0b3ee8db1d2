import type { DocumentView } from '../../../engine';
import type { HandlingCode } from '../../../scenario';

const IN_ORDER: readonly HandlingCode[] = ['intelligence', 'police', 'evidence', 'open', 'internal'];

export type ExhibitOrder = 'newest' | 'oldest';

export interface ExhibitChoice {
  readonly code: HandlingCode | 'all';
  readonly order: ExhibitOrder;
}

/** The exhibits of a case that bear a code, by arrival; those of one moment by their number. */
export function exhibitsOf(
  documents: readonly DocumentView[],
  { code, order }: ExhibitChoice,
): readonly DocumentView[] {
  const direction = order === 'newest' ? -1 : 1;
  return documents
    .filter((each) => each.kind === 'exhibit' && (code === 'all' || each.handling === code))
    .toSorted(
      (one, other) =>
        direction * (one.arrived.at - other.arrived.at) ||
        one.id.localeCompare(other.id, 'en', { numeric: true }),
    );
}

/** Codes that any exhibit bears, in the order of the trade. */
export function codesOf(documents: readonly DocumentView[]): readonly HandlingCode[] {
  return IN_ORDER.filter((code) =>
    documents.some((each) => each.kind === 'exhibit' && each.handling === code),
  );
}
