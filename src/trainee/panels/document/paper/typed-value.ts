import { isLocalDate, parseBtc, parseUtc } from '../../../../base';
import type { FieldValue } from '../../../../scenario';

/** Inputs that are typed in; the others are chosen at one stroke. */
export const TYPED_INPUTS = ['text', 'hash', 'amount', 'count', 'range', 'instant'] as const;
export type TypedInput = (typeof TYPED_INPUTS)[number];

/** What stands in the boxes of a field, as far as it is typed. */
export type Typed = Readonly<Record<string, string>>;

export type TypedFault = 'date' | 'order' | 'instant' | 'amount' | 'count' | 'hash';

export type TypedResult =
  | { readonly ok: true; readonly value: FieldValue | null }
  | { readonly ok: false; readonly fault: TypedFault };

const TIME = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** The boxes of a field filled from its value. */
export function typedOf(input: TypedInput, value: FieldValue | null): Typed {
  switch (input) {
    case 'text':
    case 'hash':
    case 'amount':
    case 'count':
      return { text: typeof value === 'string' || typeof value === 'number' ? String(value) : '' };
    case 'range':
      return value !== null && typeof value === 'object' && 'from' in value
        ? { from: value.from, to: value.to }
        : { from: '', to: '' };
    case 'instant': {
      const known =
        value !== null && typeof value === 'object' && 'utc' in value ? value : { local: '', utc: '' };
      const [localDate = '', localTime = ''] = known.local.split('T');
      const [utcDate = '', utcTime = ''] = known.utc.replace(/Z$/, '').split('T');
      return {
        localDate,
        localTime: localTime.slice(0, 8),
        utcDate,
        utcTime: utcTime.slice(0, 8),
      };
    }
  }
}

/** The value that the boxes make; `null` when all are empty, a fault when one is half typed. */
export function readTyped(input: TypedInput, typed: Typed): TypedResult {
  const { text = '', from = '', to = '' } = typed;
  const clean = text.trim();
  switch (input) {
    case 'text':
      return { ok: true, value: clean === '' ? null : text };
    case 'amount':
      if (clean === '') return { ok: true, value: null };
      return parseBtc(clean).ok ? { ok: true, value: clean } : { ok: false, fault: 'amount' };
    case 'count':
      if (clean === '') return { ok: true, value: null };
      return /^\d{1,6}$/.test(clean) ? { ok: true, value: Number(clean) } : { ok: false, fault: 'count' };
    case 'hash': {
      const hex = clean.toLowerCase();
      if (hex === '') return { ok: true, value: null };
      return /^[0-9a-f]{64}$/.test(hex) ? { ok: true, value: hex } : { ok: false, fault: 'hash' };
    }
    case 'range':
      if (from === '' && to === '') return { ok: true, value: null };
      if ([from, to].some((date) => date !== '' && !isLocalDate(date))) return { ok: false, fault: 'date' };
      return from !== '' && to !== '' && from > to
        ? { ok: false, fault: 'order' }
        : { ok: true, value: { from, to } };
    case 'instant':
      return readInstant(typed);
  }
}

function readInstant({ localDate = '', localTime = '', utcDate = '', utcTime = '' }: Typed): TypedResult {
  const local = joined(localDate, localTime);
  const utc = joined(utcDate, utcTime);
  if (local === undefined || utc === undefined) return { ok: false, fault: 'instant' };
  if (local === '' && utc === '') return { ok: true, value: null };
  return { ok: true, value: { local, utc: utc === '' ? '' : `${utc}Z` } };
}

/** `YYYY-MM-DDTHH:mm`, with seconds if they are typed; nothing for two empty boxes, undefined for a half or impossible time. */
function joined(date: string, time: string): string | undefined {
  if (date === '' && time === '') return '';
  return isLocalDate(date) && TIME.test(time) && parseUtc(`${date}T${time}Z`).ok
    ? `${date}T${time}`
    : undefined;
}
