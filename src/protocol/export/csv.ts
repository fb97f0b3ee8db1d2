/** A cell: a text, or a whole or decimal number. */
export type CsvCell = string | number;

/** So that spreadsheets take the file for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet may take for a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Comma-separated values (RFC 4180) with a heading line. A text that a spreadsheet could take for a formula gets an
 * apostrophe in front; numbers stay numbers.
 */
export function csvText(
  rows: readonly Readonly<Record<string, CsvCell>>[],
  columns: readonly string[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `${BYTE_ORDER_MARK}${lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return safe !== cell || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
