import { isLocalDate, own, parseBtc, parseUtc } from '../base';
import type { FieldSpec, FieldValue } from '../scenario';
import { isCitable } from './citing';
import type { World } from './state';

const LONGEST_TEXT = 4000;
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/**
 * Whether a value has the form that the field's input asks for; half-filled periods and instants are allowed. Exhibits must
 * be in hand and read.
 */
export function fitsField(world: World, spec: FieldSpec, value: FieldValue): boolean {
  switch (spec.input) {
    case 'choice':
      return typeof value === 'string' && own(spec.options, value) !== undefined;
    case 'choices':
    case 'sequence':
      return (
        Array.isArray(value) &&
        new Set(value).size === value.length &&
        value.every((one) => own(spec.options, one) !== undefined)
      );
    case 'exhibits':
      return (
        Array.isArray(value) &&
        new Set(value).size === value.length &&
        value.every((one) => isCitable(world, one))
      );
    case 'tick':
      return typeof value === 'boolean';
    case 'range':
      return (
        typeof value === 'object' &&
        'from' in value &&
        [value.from, value.to].every((date) => date === '' || isLocalDate(date)) &&
        (value.from === '' || value.to === '' || value.from <= value.to)
      );
    case 'instant':
      return (
        typeof value === 'object' &&
        'utc' in value &&
        (value.utc === '' || parseUtc(value.utc).ok) &&
        (value.local === '' || LOCAL_TIME.test(value.local))
      );
    case 'amount':
      return typeof value === 'string' && parseBtc(value).ok;
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000;
    case 'hash':
      return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
    case 'text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT;
  }
}
