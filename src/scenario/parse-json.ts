import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Report } from './diagnostics/report';
import type { JsonDocument } from './json-document';
import type { JsonPath } from './json-path';

/** A scenario needs about twenty; a cap keeps every walk after it from overflowing the stack. */
export const MOST_DEPTH = 64;
/** Keys that reach an object's prototype in careless code. */
export const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];
/** In a `u` pattern a surrogate class matches unpaired surrogates only. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/**
 * Parses strict JSON with positions; undefined if it cannot be parsed. Duplicate and forbidden keys are reported,
 * and the document is still given, so that later passes find more.
 */
export function parseJson(file: string, text: string, report: Report): JsonDocument | undefined {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    report('CB0103', { file, offset: tooDeep }, `Objects and lists are nested deeper than ${MOST_DEPTH}.`);
    return undefined;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  // One slip of syntax makes many errors, so only the first is said.
  if (first) reportSyntax(file, text, first, report);
  if (first || tree === undefined) return undefined;
  checkKeys(file, tree, [], report);
  try {
    return { text, tree, value: JSON.parse(text) };
  } catch {
    // jsonc-parser lets a few things pass that JSON does not know, such as a control character in a text.
    report('CB0101', { file }, 'This is not JSON.');
    return undefined;
  }
}

/** Offset of the first bracket deeper than the cap, found without parsing. */
export function findTooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    } else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > MOST_DEPTH) return at;
    } else if (unit === '}' || unit === ']') {
      depth -= 1;
    }
  }
  return undefined;
}

function reportSyntax(file: string, text: string, { error, offset }: ParseError, report: Report): void {
  const kind = printParseErrorCode(error);
  const rest = text.slice(offset);
  if (kind === 'InvalidCommentToken') {
    report('CB0106', { file, offset }, 'JSON has no comments.', 'remove the comment');
  } else if (rest.trim() === '' || (kind === 'UnexpectedEndOfString' && !rest.includes('\n'))) {
    report(
      'CB0102',
      { file, offset },
      'The file ends too early: something is not closed.',
      'was it cut off?',
    );
  } else {
    report(
      'CB0101',
      { file, offset },
      `This is not JSON: ${SYNTAX[kind] ?? 'something else was expected here'}.`,
    );
  }
}

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'only true, false, null, numbers and quoted text can stand here',
  InvalidNumberFormat: 'a number is malformed',
  PropertyNameExpected: 'a key in double quotes is missing, or there is a comma too many',
  ValueExpected: 'a value is missing, or there is a comma too many',
  ColonExpected: 'a colon is missing after the key',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'there is something after the end',
  UnexpectedEndOfString: 'a text is not closed on its line',
  UnexpectedEndOfNumber: 'a number is malformed',
  InvalidUnicode: 'a \\u escape is malformed',
  InvalidEscapeCharacter: 'JSON does not know this escape',
  InvalidCharacter: 'a control character stands in a text',
};

/** Duplicate keys, keys that pollute prototypes, and texts without a UTF-8 form. */
function checkKeys(file: string, node: Node, path: JsonPath, report: Report): void {
  if (node.type === 'string' && LONE_SURROGATE.test(String(node.value))) {
    report('CB0107', { file, path }, 'The text holds half of a character (a lone surrogate).');
  }
  const seen = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    if (child.type !== 'property') {
      checkKeys(file, child, [...path, index], report);
      continue;
    }
    const key = String(child.children?.[0]?.value);
    const value = child.children?.[1];
    const place = { file, path: [...path, key], offset: child.offset };
    if (seen.has(key))
      report('CB0104', place, `The key "${key}" stands twice in this object.`, 'remove one of them');
    if (FORBIDDEN_KEYS.includes(key))
      report('CB0105', place, `"${key}" cannot be a key.`, 'choose another name');
    if (LONE_SURROGATE.test(key))
      report('CB0107', place, 'The key holds half of a character (a lone surrogate).');
    seen.add(key);
    if (value) checkKeys(file, value, [...path, key], report);
  }
}
