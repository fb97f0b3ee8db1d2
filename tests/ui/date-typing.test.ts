import { describe, expect, it } from 'vitest';
import { hyphenated, withColon } from '../../src/ui';

/** Types the keys one after another; "<" deletes the last character. */
function typed(keys: string, settle: (text: string, before: string) => string): string {
  let value = '';
  for (const key of keys) value = settle(key === '<' ? value.slice(0, -1) : value + key, value);
  return value;
}

describe('typing a date', () => {
  it('takes hyphens typed or left out', () => {
    expect(typed('20310303', hyphenated)).toBe('2031-03-03');
    expect(typed('2031-03-03', hyphenated)).toBe('2031-03-03');
    expect(hyphenated('20310303', '')).toBe('2031-03-03');
  });

  it('lets a hyphen be deleted', () => {
    expect(typed('203103<<<', hyphenated)).toBe('2031');
  });

  it('takes the points of a Korean date for hyphens, and drops what no date holds', () => {
    expect(hyphenated('2031.03.03', '')).toBe('2031-03-03');
    expect(typed('2031. 03. 03', hyphenated)).toBe('2031-03-03');
    expect(typed('2031년03', hyphenated)).toBe('2031-03');
  });
});

describe('typing a time', () => {
  it('takes the colon typed or left out', () => {
    expect(typed('0900', withColon)).toBe('09:00');
    expect(typed('09:00', withColon)).toBe('09:00');
  });
});
