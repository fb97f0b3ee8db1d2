import { lexer, type Token, type Tokens } from 'marked';

/** A line that begins a numbered paragraph: "¶1 …" or "§2 …". */
const NUMBERED_LINE = /^([¶§]\s?\d+(?:\.\d+)*)[.)]?\s+/;
/** A reference to an exhibit: "[E-02]". */
const REFERENCE = /\[([A-Z]{1,3}-\d{1,4})\]/g;

/** Source text to block tokens. Every numbered line begins a paragraph of its own. */
export function blockTokens(source: string): readonly Token[] {
  const separated = source.replace(/\r\n?/g, '\n').replace(/\n+(?=[¶§]\s?\d)/g, '\n\n');
  return lexer(separated, { gfm: true });
}

export interface NumberedParagraph {
  /** The number as written, without spaces: "¶1". It is the name of the span. */
  readonly span: string;
  readonly tokens: readonly Token[];
}

/** Splits the number off a paragraph that begins with one. */
export function numberedParagraph(tokens: readonly Token[]): NumberedParagraph | undefined {
  const [first, ...rest] = tokens;
  if (first?.type !== 'text') return undefined;
  const number = NUMBERED_LINE.exec(first.raw);
  if (!number?.[1]) return undefined;
  const text = first.raw.slice(number[0].length);
  const shortened: Tokens.Text = { type: 'text', raw: text, text, escaped: false };
  return { span: number[1].replace(/\s/g, ''), tokens: [shortened, ...rest] };
}

export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly number: string };

/** Plain text cut at the references to exhibits. */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const reference of text.matchAll(REFERENCE)) {
    if (reference.index > from) pieces.push({ kind: 'text', text: text.slice(from, reference.index) });
    pieces.push({ kind: 'reference', number: reference[1] ?? '' });
    from = reference.index + reference[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

/** Neighbouring text tokens made one, so that a reference the lexer cut in two is found. */
export function joinedText(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && isPlainText(last) && isPlainText(token)) {
      const text = plainText(last) + plainText(token);
      joined[joined.length - 1] = { type: 'text', raw: text, text, escaped: false };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function isPlainText(token: Token): boolean {
  return token.type === 'escape' || (token.type === 'text' && !('tokens' in token && token.tokens));
}

/** What a token says when nothing of it is rendered: an escaped sign without its backslash, else its source. */
export function plainText(token: Token): string {
  return token.type === 'escape' && 'text' in token && typeof token.text === 'string'
    ? token.text
    : token.raw;
}
