import { decodeUtf8 } from './decode-utf8';
import type { Report } from './diagnostics/report';
import type { JsonDocument } from './json-document';
import type { ScenarioFiles } from './loaded-scenario';
import { parseJson } from './parse-json';

export const SCENARIO_FILE = 'scenario.json';
const CATALOGUE = /^text\.([a-z]{2})\.json$/;
const BODY = /^exhibits\/([^/]+)\.md$/;
/** May lie in the folder and are no part of the scenario. */
const BESIDE = /^(README\.md|LICENSE|layout\.json|\..*)$/;

const MEGABYTE = 1024 * 1024;
/** A whole case of ninety minutes has about half of this. */
const MOST_SCENARIO = 2 * MEGABYTE;
const MOST_OTHER = MEGABYTE;
const MOST_WHOLE = 20 * MEGABYTE;

/** What the files of a folder hold, decoded; what could not be read is missing and was reported. */
export interface FolderContent {
  /** `scenario.json` and the catalogues, by file. */
  readonly documents: ReadonlyMap<string, JsonDocument>;
  /** Names of all files, read or not. */
  readonly names: ReadonlySet<string>;
  /** Every decoded file, for line numbers. */
  readonly texts: ReadonlyMap<string, string>;
  /** Catalogue files by language. */
  readonly catalogues: ReadonlyMap<string, string>;
  /** Body texts by key: `E-01`, `E-09.slot-2.ko`. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** Reads the files of a folder: caps first, then encoding, then JSON. Never throws. */
export function readFolder(files: ScenarioFiles, report: Report): FolderContent {
  const documents = new Map<string, JsonDocument>();
  const texts = new Map<string, string>();
  const catalogues = new Map<string, string>();
  const bodies = new Map<string, string>();
  const names = Object.keys(files).sort();
  const content = { names: new Set(names), documents, texts, catalogues, bodies };
  if (!Object.hasOwn(files, SCENARIO_FILE)) {
    report('CB0001', { file: SCENARIO_FILE }, 'There is no scenario.json in this folder.');
  }
  const whole = names.reduce((sum, name) => sum + (files[name]?.length ?? 0), 0);
  if (whole > MOST_WHOLE) {
    report(
      'CB0003',
      { file: SCENARIO_FILE },
      `The folder holds ${megabytes(whole)}; at most 20 MB are read.`,
    );
    return content;
  }
  for (const file of names) {
    const bytes = files[file];
    if (bytes === undefined) continue;
    const language = CATALOGUE.exec(file)?.[1];
    const body = BODY.exec(file)?.[1];
    if (file !== SCENARIO_FILE && language === undefined && body === undefined) {
      if (!BESIDE.test(file)) {
        report('CB0009', { file }, 'This file is no part of a scenario, and nothing reads it.');
      }
      continue;
    }
    const text = readText(file, bytes, report);
    if (text === undefined) continue;
    texts.set(file, text);
    if (body !== undefined) {
      bodies.set(body, text);
      continue;
    }
    if (language !== undefined) catalogues.set(language, file);
    const document = parseJson(file, text, report);
    if (document) documents.set(file, document);
  }
  return content;
}

function readText(file: string, bytes: Uint8Array, report: Report): string | undefined {
  const most = file === SCENARIO_FILE ? MOST_SCENARIO : MOST_OTHER;
  if (bytes.length > most) {
    const message = `The file holds ${megabytes(bytes.length)}; at most ${megabytes(most)} are read.`;
    report('CB0002', { file }, message);
    return undefined;
  }
  const [first, second, third] = bytes;
  if (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    first === 0 ||
    second === 0
  ) {
    report('CB0004', { file }, 'The file is UTF-16 or UTF-32, not UTF-8.', 'save it as UTF-8');
    return undefined;
  }
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    report('CB0006', { file }, 'The file begins with a byte order mark.', 'save it as UTF-8 without BOM');
    return undefined;
  }
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') {
    report(
      'CB0005',
      { file },
      `The file is not UTF-8: byte ${text.byte + 1} does not fit.`,
      'save it as UTF-8',
    );
    return undefined;
  }
  if (text.trim() === '') {
    report('CB0007', { file }, 'The file is empty.');
    return undefined;
  }
  if (text.includes('\r')) {
    const message = 'Lines end in CR LF; the scenario hash would differ from machine to machine.';
    report('CB0008', { file, offset: text.indexOf('\r') }, message, 'save it with LF line ends');
  }
  return text;
}

function megabytes(bytes: number): string {
  const tenths = Math.ceil((bytes / MEGABYTE) * 10);
  return tenths % 10 === 0 ? `${tenths / 10} MB` : `${Math.floor(tenths / 10)}.${tenths % 10} MB`;
}
