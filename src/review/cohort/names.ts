/** Names by pseudonym. They stay in the page: nothing stores, exports or sends them. */
export type Names = ReadonlyMap<string, string>;

export const NO_NAMES: Names = new Map();
export const MOST_NAME_BYTES = 2 * 1024 * 1024;
const MOST_NAMES = 5000;

/** Reads lines of `pseudonym,name`, quoted or not; a line of another shape is passed over. */
export function readNames(text: string): Names {
  const names = new Map<string, string>();
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (names.size >= MOST_NAMES) break;
    const comma = line.indexOf(',');
    const pseudonym = unquoted(line.slice(0, Math.max(0, comma)));
    const name = unquoted(line.slice(comma + 1));
    if (comma > 0 && pseudonym !== '' && name !== '') names.set(pseudonym, name.slice(0, 120));
  }
  return names;
}

function unquoted(cell: string): string {
  const text = cell.trim();
  return text.startsWith('"') && text.endsWith('"') && text.length > 1
    ? text.slice(1, -1).replaceAll('""', '"')
    : text;
}
