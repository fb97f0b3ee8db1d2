import type { JsonValue } from '../../base';
import type { Place, Report } from '../diagnostics/report';
import type { Draft } from '../draft';
import { entriesOf, isList, type JsonPath } from '../json-path';
import { findRealIdentifiers } from '../lint/identifiers';

/** Checks that nothing in any file could belong to somebody real. */
export function checkContent(draft: Draft, report: Report): void {
  for (const [file, { value }] of draft.content.documents) {
    for (const { text, path } of textsIn(value, [])) {
      if (path[0] !== '$schema') checkText(text, (within) => ({ file, path, within }), report);
    }
  }
  for (const [key, body] of draft.content.bodies) {
    checkText(body, (offset) => ({ file: `exhibits/${key}.md`, offset }), report);
  }
}

function checkText(text: string, place: (offset: number) => Place, report: Report): void {
  for (const { code, offset, found, reason, fix } of findRealIdentifiers(text)) {
    report(code, place(offset), `"${found}" ${reason}.`, fix);
  }
}

function* textsIn(
  value: JsonValue,
  path: JsonPath,
): Generator<{ readonly text: string; readonly path: JsonPath }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (isList(value))
    for (const [index, entry] of value.entries()) yield* textsIn(entry, [...path, index]);
  else for (const [key, entry] of entriesOf(value)) yield* textsIn(entry, [...path, key]);
}
