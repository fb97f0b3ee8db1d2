import { createLineIndex, type JsonDocument, offsetOf, offsetWithin } from '../json-document';
import { type JsonPath, pointerOf } from '../json-path';
import { type DiagnosticCode, severityOf } from './codes';
import type { Diagnostic } from './diagnostic';

/** Where a problem is: a file, and in it a value (or its key), a code unit of a string, or a plain offset. */
export interface Place {
  readonly file: string;
  readonly path?: JsonPath;
  readonly at?: 'key' | 'value';
  /** Code units into the string value at `path`. */
  readonly within?: number;
  /** Code units into the file; goes before `path`, which then only gives the pointer. */
  readonly offset?: number;
}

/** Takes one problem. Passes call it and go on. */
export type Report = (code: DiagnosticCode, place: Place, message: string, fix?: string) => void;

interface Problem {
  readonly code: DiagnosticCode;
  readonly place: Place;
  readonly message: string;
  readonly fix?: string;
}

/** Collects problems and turns them into located, sorted diagnostics. */
export interface Reporter {
  readonly report: Report;
  readonly hasErrors: () => boolean;
  diagnostics(
    texts: ReadonlyMap<string, string>,
    documents: ReadonlyMap<string, JsonDocument>,
    name: string | undefined,
  ): readonly Diagnostic[];
}

export function createReporter(): Reporter {
  const problems: Problem[] = [];
  return {
    report: (code, place, message, fix) => {
      problems.push({ code, place, message, ...(fix === undefined ? {} : { fix }) });
    },
    hasErrors: () => problems.some(({ code }) => severityOf(code) === 'error'),
    diagnostics: (texts, documents, name) => {
      const locate = createLocator(texts, documents, name);
      return problems
        .map(locate)
        .toSorted(
          (left, right) =>
            compareText(left.file, right.file) ||
            left.line - right.line ||
            left.column - right.column ||
            compareText(left.code, right.code) ||
            compareText(left.message, right.message),
        );
    },
  };
}

function createLocator(
  texts: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, JsonDocument>,
  name: string | undefined,
): (problem: Problem) => Diagnostic {
  const indexes = new Map<string, ReturnType<typeof createLineIndex>>();
  return ({ code, place, message, fix }) => {
    const text = texts.get(place.file) ?? '';
    const lineAndColumn = indexes.get(place.file) ?? createLineIndex(text);
    indexes.set(place.file, lineAndColumn);
    return {
      code,
      severity: severityOf(code),
      file: name === undefined ? place.file : `${name}/${place.file}`,
      ...lineAndColumn(offsetIn(text, documents.get(place.file), place)),
      pointer: pointerOf(place.path ?? []),
      message,
      ...(fix === undefined ? {} : { fix }),
    };
  };
}

function offsetIn(
  text: string,
  document: JsonDocument | undefined,
  { offset, path, at, within }: Place,
): number {
  if (offset !== undefined) return offset;
  if (document === undefined || path === undefined) return 0;
  const start = offsetOf(document, path, at);
  return within !== undefined && text[start] === '"' ? offsetWithin(text, start, within) : start;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
