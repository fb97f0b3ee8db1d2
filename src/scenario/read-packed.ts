import { err, type JsonValue, ok, type Result } from '../base';
import type { Diagnostic } from './diagnostics/diagnostic';
import { isRecord } from './json-path';
import type { PackedScenario } from './loaded-scenario';
import { MOST_DEPTH } from './parse-json';

/** Reads an unknown value as a packed scenario; only the outer form, the loader checks the rest. */
export function readPacked(packed: unknown): Result<PackedScenario, Diagnostic> {
  if (!isRecord(packed) || packed.casebridge !== 1)
    return refuse('this is not a packed scenario of format 1');
  const { scenario, texts, bodies } = packed;
  if (!isJson(packed, MOST_DEPTH))
    return refuse('it is nested too deep, or holds something that is not JSON');
  if (
    scenario === undefined ||
    !isRecord(texts) ||
    !isTextMap(bodies) ||
    Object.keys(bodies).some((key) => key.includes('/'))
  ) {
    return refuse('"scenario", "texts" or "bodies" is missing or has the wrong form');
  }
  const catalogues: Record<string, Readonly<Record<string, string>>> = {};
  for (const [language, catalogue] of Object.entries(texts)) {
    if (!/^[a-z]{2}$/.test(language) || !isTextMap(catalogue))
      return refuse(`its texts in "${language}" are no texts`);
    catalogues[language] = catalogue;
  }
  return ok({ casebridge: 1, scenario, texts: catalogues, bodies });
}

function refuse(reason: string): Result<never, Diagnostic> {
  const message = `The packed scenario cannot be read: ${reason}.`;
  return err({ code: 'CB0010', severity: 'error', file: '', line: 1, column: 1, pointer: '', message });
}

function isTextMap(value: JsonValue | undefined): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string');
}

/** Whether a value is JSON and no deeper than `depth`; by recursion, which the depth bounds. */
function isJson(value: unknown, depth: number): value is JsonValue {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  const members: readonly unknown[] = Array.isArray(value) ? Array.from(value) : Object.values(value);
  return members.every((entry) => isJson(entry, depth - 1));
}
