import type { ComparisonView, DocumentView, SpanRef, TraineeView } from '../../../../engine';
import { documentSpans, type Relation } from '../../../../scenario';

/** The relations in the order in which they are offered. */
export const RELATION_ORDER: readonly Relation[] = [
  'contradicts',
  'corroborates',
  'same-entity',
  'no-relation',
];

/** One line of a document that can be compared, as it is read. */
export interface SpanLine {
  readonly span: number;
  readonly text: string;
  /** Cells of a table row; one for any other line. */
  readonly cells: readonly string[];
}

/** The lines of a document, in the order in which the engine counts them. */
export function spanLines(body: string): readonly SpanLine[] {
  return documentSpans(body).map((source, span) => {
    const cells = source.startsWith('|')
      ? source
          .replace(/^\||\|$/g, '')
          .split('|')
          .map(plain)
      : [plain(source.replace(/^(?:#{1,6}|[-*]|\d+\.)\s+/, ''))];
    return { span, cells, text: cells.filter((cell) => cell !== '').join(' · ') };
  });
}

/** Without the signs of emphasis; brackets of references stay, they are read as the number of an exhibit. */
const plain = (source: string): string => source.replace(/\*\*|`/g, '').trim();

/** What has been chosen so far. */
export interface CallDraft {
  readonly a: { readonly document: string; readonly span: number | null };
  readonly b: { readonly document: string | null; readonly span: number | null };
  readonly relation: Relation | null;
}

export interface Call {
  readonly a: SpanRef;
  readonly b: SpanRef;
  readonly relation: Relation;
}

/** The call that is complete, or what is still to be chosen. */
export function callOf({
  a,
  b,
  relation,
}: CallDraft): Call | 'document' | 'first' | 'second' | 'same' | 'relation' {
  if (b.document === null) return 'document';
  if (a.span === null) return 'first';
  if (b.span === null) return 'second';
  if (a.document === b.document && a.span === b.span) return 'same';
  if (relation === null) return 'relation';
  return {
    a: { document: a.document, span: a.span },
    b: { document: b.document, span: b.span },
    relation,
  };
}

const sameSpan = (one: SpanRef, other: SpanRef): boolean =>
  one.document === other.document && one.span === other.span;

/** The last comparison that said just this; which paper lay on which side does not matter. */
export function answerTo(comparisons: readonly ComparisonView[], call: Call): ComparisonView | undefined {
  return comparisons.findLast(
    (made) =>
      made.relation === call.relation &&
      ((sameSpan(made.a, call.a) && sameSpan(made.b, call.b)) ||
        (sameSpan(made.a, call.b) && sameSpan(made.b, call.a))),
  );
}

/** Documents that were opened: those in the tray first, then the newest. */
export function comparable(
  view: Pick<TraineeView, 'documents'>,
  tray: readonly string[],
): readonly DocumentView[] {
  return view.documents
    .filter((each) => each.opened && each.body !== '')
    .toSorted(
      (one, other) =>
        Number(tray.includes(other.id)) - Number(tray.includes(one.id)) ||
        other.arrived.at - one.arrived.at ||
        one.id.localeCompare(other.id, 'en', { numeric: true }),
    );
}
