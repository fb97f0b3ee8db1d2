import type { CaseBook } from '../../protocol';

/** `D5 Peel chain` */
export function pointName(book: CaseBook, point: string): string {
  return `${point} ${book.points[point]?.title ?? ''}`.trimEnd();
}
