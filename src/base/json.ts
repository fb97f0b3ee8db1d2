import canonicalize from 'canonicalize';
import { invariant } from './invariant';

/** What JSON can hold, read-only. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** In a `u` pattern a surrogate class matches unpaired surrogates only. */
const loneSurrogate = /[\uD800-\uDFFF]/u;

/**
 * The one canonical text of a JSON value (RFC 8785, JCS): keys sorted by UTF-16 code units, no white space,
 * ECMAScript number form. Two values with the same text are the same value, so hashes are taken over it.
 *
 * Throws an Error that names the place (`$.a[0]`) for what RFC 8785 cannot carry: a lone surrogate,
 * NaN or an infinity, `undefined`, a hole in an array, a function, or an object that is not plain.
 */
export function canonicalJson(value: JsonValue): string {
  // The package drops undefined members and passes lone surrogates through; both would let two different
  // values share one hash, so they are stopped here.
  assertCanonical(value, '$');
  const text = canonicalize(value);
  invariant(text !== undefined, 'Canonical JSON of nothing');
  return text;
}

function assertCanonical(value: unknown, place: string): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    assertWellFormed(value, place);
    return;
  }
  if (typeof value === 'number') {
    invariant(Number.isFinite(value), `${place}: ${value} is not a JSON number`);
    return;
  }
  invariant(typeof value === 'object', `${place}: ${typeof value} is not JSON`);
  if (Array.isArray(value)) {
    // By index, since forEach would pass over a hole.
    for (let index = 0; index < value.length; index += 1) {
      assertCanonical(value[index], `${place}[${index}]`);
    }
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  invariant(
    prototype === null || Object.getPrototypeOf(prototype) === null,
    `${place}: only plain objects are JSON`,
  );
  for (const [key, member] of Object.entries(value)) {
    assertWellFormed(key, `${place}, a key`);
    assertCanonical(member, `${place}.${key}`);
  }
}

function assertWellFormed(text: string, place: string): void {
  invariant(!loneSurrogate.test(text), `${place}: a text with a lone surrogate has no UTF-8 form`);
}
