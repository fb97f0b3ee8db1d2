import { type JsonDocument, lineAndColumn, offsetOf, offsetWithin } from '../json-document';
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
    documents: ReadonlyMap<string, JsonDocument>,
    texts: ReadonlyMap<string, string>,
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
    diagnostics: (documents, texts, name) =>
      problems
        .map((problem) => locate(problem, documents, texts, name))
        .toSorted(
          (left, right) =>
            compareText(left.file, right.file) ||
            left.line - right.line ||
            left.column - right.column ||
            compareText(left.code, right.code) ||
            compareText(left.message, right.message),
        ),
  };
}

function locate(
  { code, place, message, fix }: Problem,
  documents: ReadonlyMap<string, JsonDocument>,
  texts: ReadonlyMap<string, string>,
  name: string | undefined,
): Diagnostic {
  const document = documents.get(place.file);
  const text = document?.text ?? texts.get(place.file) ?? '';
  let offset = place.offset ?? 0;
  if (document && place.path && place.offset === undefined) {
    offset = offsetOf(document, place.path, place.at);
    if (place.within !== undefined && text[offset] === '"') offset = offsetWithin(text, offset, place.within);
  }
  return {
    code,
    severity: severityOf(code),
    file: name === undefined ? place.file : `${name}/${place.file}`,
    ...lineAndColumn(text, offset),
    pointer: pointerOf(place.path ?? []),
    message,
    ...(fix === undefined ? {} : { fix }),
  };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
