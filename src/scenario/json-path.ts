import type { JsonValue } from '../base';

/** Keys and indices from the top of a JSON document. */
export type JsonPath = readonly (string | number)[];

/** JSON pointer (RFC 6901). */
export function pointerOf(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path of ids as catalogues and `LoadedScenario.text` spell it: `exhibits.E-01.title`. */
export function dotted(path: JsonPath): string {
  return path.join('.');
}

/** The value at a path, or undefined if the path leads nowhere. */
export function valueAt(value: JsonValue | undefined, path: JsonPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, step) => member(at, step), value);
}

/** A member of an object or array, own keys only; undefined for anything else. */
export function member(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined;
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** An entry of a record by a key that an author wrote; own entries only, since `constructor` is an id too. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** An object's entries in file order; none for anything else. */
export function entriesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

export function isRecord(value: unknown): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
