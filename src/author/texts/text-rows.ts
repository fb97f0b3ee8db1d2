import { type JsonValue, sha256Hex } from '../../base';
import { entriesOf, isList, placeholdersIn, valueAt } from '../../scenario';
import type { PlacedText } from '../usage';

/**
 * `stale`: the first language changed after it was translated. `placeholders`: the two do not name the same.
 * `orphan`: a translation whose text is gone.
 */
export type TextState = 'good' | 'missing' | 'stale' | 'placeholders' | 'orphan';

export interface TextRow {
  /** Path of ids, as catalogues spell it; for a body, its file. */
  readonly key: string;
  readonly first: string;
  /** Empty if it is missing. */
  readonly second: string;
  readonly state: TextState;
  /** Placeholders that one of the two lacks. */
  readonly odd: readonly string[];
  /** Where each stands: JSON file with pointer, or a body file with an empty pointer. */
  readonly at: { readonly file: string; readonly pointer: string };
  readonly translatedAt: { readonly file: string; readonly pointer: string };
}

export interface LanguageCount {
  readonly language: string;
  readonly done: number;
  readonly of: number;
}

/** Declared languages, the first first. */
export function languagesOf(scenario: JsonValue | undefined): readonly string[] {
  const languages = valueAt(scenario, ['meta', 'languages']);
  return isList(languages) ? languages.filter((one) => typeof one === 'string') : [];
}

/** The mark of a wording, kept in the side file beside its translation. */
export function markOf(text: string): string {
  return sha256Hex(text).slice(0, 8);
}

/** Every text and body of the first language beside its translation, in file order; what is left over comes last. */
export function textRows(
  texts: readonly PlacedText[],
  files: ReadonlyMap<string, string>,
  catalogue: JsonValue | undefined,
  language: string,
  marks: ReadonlyMap<string, string>,
): readonly TextRow[] {
  const file = `text.${language}.json`;
  const translations = new Map(entriesOf(catalogue));
  const rows = texts.map(({ key, text, pointer }): TextRow => {
    const second = translations.get(key);
    translations.delete(key);
    return row(key, text, typeof second === 'string' ? second : '', marks.get(key), {
      at: { file: 'scenario.json', pointer },
      translatedAt: { file, pointer: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` },
    });
  });
  const bodies = [...files].flatMap(([name, text]) => {
    // Variants are words too, so a language is told only by the file that it translates.
    if (!/^exhibits\/[^/]+\.md$/.test(name) || isTranslation(name, files, language)) return [];
    const other = name.replace(/\.md$/, `.${language}.md`);
    const second = files.get(other) ?? '';
    return [
      row(name, text, second, marks.get(name), {
        at: { file: name, pointer: '' },
        translatedAt: { file: other, pointer: '' },
      }),
    ];
  });
  const orphans = [...translations].map(([key, second]): TextRow => {
    const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const at = { file, pointer };
    const words = typeof second === 'string' ? second : '';
    return { key, first: '', second: words, state: 'orphan', odd: [], at, translatedAt: at };
  });
  return [...rows, ...bodies, ...orphans];
}

function isTranslation(name: string, files: ReadonlyMap<string, string>, language: string): boolean {
  const ending = `.${language}.md`;
  return name.endsWith(ending) && files.has(`${name.slice(0, -ending.length)}.md`);
}

function row(
  key: string,
  first: string,
  second: string,
  mark: string | undefined,
  places: Pick<TextRow, 'at' | 'translatedAt'>,
): TextRow {
  const odd = second === '' ? [] : difference(placeholdersIn(first), placeholdersIn(second));
  const state: TextState =
    second === ''
      ? 'missing'
      : odd.length > 0
        ? 'placeholders'
        : mark !== undefined && mark !== markOf(first)
          ? 'stale'
          : 'good';
  return { key, first, second, state, odd, ...places };
}

/** What stands in one of two lists more often than in the other. */
function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of one) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of other) counts.set(name, (counts.get(name) ?? 0) - 1);
  return [...counts].filter(([, count]) => count !== 0).map(([name]) => name);
}

/** Rows in a state whose key or words hold all words of a search. */
export function filterRows(
  rows: readonly TextRow[],
  state: TextState | 'all',
  search: string,
): readonly TextRow[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((one) => {
    if (state !== 'all' && one.state !== state) return false;
    const text = `${one.key} ${one.first} ${one.second}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
