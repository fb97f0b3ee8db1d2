/** The languages of the screens; every catalogue has both. */
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The placeholders of a template: `{name}`, and the count of `{count|day|days}`. A template whose
 * text the compiler does not know has none that it can check.
 */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Inner}}${infer Rest}`
  ? PlaceholderName<Inner> | Placeholders<Rest>
  : never;
type PlaceholderName<Inner extends string> = Inner extends `${infer Name}|${string}`
  ? Name
  : Inner extends `${string}/${string}`
    ? never
    : Inner;

/** Values for the placeholders of one template. */
export type StringValues<Template extends string> = Readonly<Record<Placeholders<Template>, string | number>>;

type Arguments<Template extends string> = string extends Template
  ? [values?: Readonly<Record<string, string | number>>]
  : [Placeholders<Template>] extends [never]
    ? []
    : [values: StringValues<Template>];

/** Looks a text up in one language. */
export type Translate<Texts extends Readonly<Record<string, string>>> = <Key extends keyof Texts & string>(
  key: Key,
  ...values: Arguments<Texts[Key]>
) => string;

export interface Strings<Texts extends Readonly<Record<string, string>>> {
  /** The texts of one language, with their placeholders typed after the English ones. */
  readonly in: (language: Language) => Translate<Texts>;
  /** Both catalogues, for a test of their parity. */
  readonly catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/**
 * A catalogue of screen texts in both languages. Templates hold `{name}`, a choice by number
 * `{count|day|days}` (the count itself is not printed), and a Korean particle `{을/를}` that follows the last sound before it.
 */
export function createStrings<const Texts extends Readonly<Record<string, string>>>(texts: {
  readonly en: Texts;
  readonly ko: Readonly<Record<keyof Texts, string>>;
}): Strings<Texts> {
  const translators: Readonly<Record<Language, Translate<Texts>>> = {
    en: (key, ...[values]) => fillTemplate(texts.en[key] ?? '', values ?? {}),
    ko: (key, ...[values]) => fillTemplate(texts.ko[key] ?? '', values ?? {}),
  };
  return { in: (language) => translators[language], catalogues: texts };
}

const SLOT = /\{([^{}]*)\}/g;

/** Fills a template. A placeholder without a value stays visible, so that the slip is seen. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  let text = '';
  let from = 0;
  for (const slot of template.matchAll(SLOT)) {
    text += template.slice(from, slot.index);
    text += slotText(slot[0], slot[1] ?? '', values, text);
    from = slot.index + slot[0].length;
  }
  return text + template.slice(from);
}

function slotText(
  whole: string,
  inner: string,
  values: Readonly<Record<string, string | number>>,
  before: string,
): string {
  const [name = '', one, many] = inner.split('|');
  if (one !== undefined) return (Number(values[name]) === 1 ? one : many) ?? whole;
  const [closed, open] = inner.split('/');
  if (closed !== undefined && open !== undefined) return particle(before, closed, open);
  const value = Object.hasOwn(values, inner) ? values[inner] : undefined;
  return value === undefined ? whole : String(value);
}

/** How the Korean names of digits end: 0 영, 1 일, 3 삼, 6 육, 7 칠, 8 팔 have a final consonant. */
const DIGITS_CLOSED = '013678';
/** Digits and letters that end in ㄹ: 1 일, 7 칠, 8 팔; L 엘, R 알. */
const ENDS_IN_RIEUL = '178LR';
/** Letters whose Korean names end in a consonant: L 엘, M 엠, N 엔, R 알. */
const LETTERS_CLOSED = 'LMNR';

/**
 * Chooses a Korean particle by the last sound before it: the first form after a consonant, the second
 * after a vowel. `으로/로` takes the second after ㄹ too.
 */
export function particle(before: string, afterConsonant: string, afterVowel: string): string {
  const last = before.match(/[가-힣0-9A-Za-z](?=[^가-힣0-9A-Za-z]*$)/u)?.[0]?.toUpperCase() ?? '';
  const final = finalSound(last);
  if (final === 'none') return afterVowel;
  return final === 'rieul' && afterConsonant === '으로' ? afterVowel : afterConsonant;
}

function finalSound(character: string): 'none' | 'rieul' | 'other' {
  const code = character.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) {
    // A syllable block is (initial × 21 + vowel) × 28 + final; final 8 is ㄹ.
    const final = (code - 0xac00) % 28;
    if (final === 0) return 'none';
    return final === 8 ? 'rieul' : 'other';
  }
  if (character === '') return 'none';
  if (ENDS_IN_RIEUL.includes(character)) return 'rieul';
  return DIGITS_CLOSED.includes(character) || LETTERS_CLOSED.includes(character) ? 'other' : 'none';
}

/** Names of the placeholders in a template, sorted, each once. */
export function placeholdersOf(template: string): readonly string[] {
  const names = [...template.matchAll(SLOT)]
    .map((slot) => slot[1] ?? '')
    .filter((inner) => inner.includes('|') || !inner.includes('/'))
    .map((inner) => inner.split('|')[0] ?? '');
  return [...new Set(names)].sort();
}

/** What keeps two catalogues from being equal, in sentences; empty when nothing does. */
export function catalogueFaults(
  catalogues: Strings<Readonly<Record<string, string>>>['catalogues'],
): readonly string[] {
  const faults: string[] = [];
  for (const [language, other] of [
    ['en', 'ko'],
    ['ko', 'en'],
  ] as const) {
    for (const key of Object.keys(catalogues[language])) {
      if (!Object.hasOwn(catalogues[other], key))
        faults.push(`"${key}" is in ${language} and not in ${other}`);
    }
  }
  for (const [key, english] of Object.entries(catalogues.en)) {
    const korean = catalogues.ko[key];
    if (korean === undefined) continue;
    if (english.trim() === '' || korean.trim() === '') faults.push(`"${key}" is empty`);
    const [here, there] = [placeholdersOf(english).join(', '), placeholdersOf(korean).join(', ')];
    if (here !== there) faults.push(`"${key}" has {${here}} in en and {${there}} in ko`);
  }
  return faults;
}
