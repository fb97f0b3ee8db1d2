import { describe, expect, test } from 'vitest';
import { readTyped, typedOf } from '../../../../src/trainee/panels/document/paper/typed-value';

describe('what is typed into a field', () => {
  test('an instant is read with its local time and with Z behind the UTC time', () => {
    const typed = { localDate: '2031-03-03', localTime: '09:00', utcDate: '2031-03-03', utcTime: '00:00' };
    expect(readTyped('instant', typed)).toEqual({
      ok: true,
      value: { local: '2031-03-03T09:00', utc: '2031-03-03T00:00Z' },
    });
  });

  test('an instant of UTC alone leaves the local time empty', () => {
    expect(readTyped('instant', { utcDate: '2031-03-06', utcTime: '05:00' })).toEqual({
      ok: true,
      value: { local: '', utc: '2031-03-06T05:00Z' },
    });
  });

  test.each([
    { utcDate: '2031-03-06' },
    { utcDate: '2031-02-30', utcTime: '05:00' },
    { utcDate: '2031-03-06', utcTime: '24:00' },
    { utcDate: '2031-03-06', utcTime: '05:00', localDate: '2031-03' },
  ])('a half or impossible time is a fault: %j', (typed) => {
    expect(readTyped('instant', typed)).toEqual({ ok: false, fault: 'instant' });
  });

  test('the boxes of an instant show its value again, without the Z', () => {
    expect(typedOf('instant', { local: '2031-03-03T09:00', utc: '2031-03-03T00:00:00Z' })).toEqual({
      localDate: '2031-03-03',
      localTime: '09:00',
      utcDate: '2031-03-03',
      utcTime: '00:00:00',
    });
    const boxes = { utcDate: '2031-03-14', utcTime: '14:40:18' };
    const value = { local: '', utc: '2031-03-14T14:40:18Z' };
    expect(readTyped('instant', boxes)).toEqual({ ok: true, value });
  });

  test('a period may have one end, and must not run backwards', () => {
    expect(readTyped('range', { from: '2030-12-05', to: '' })).toEqual({
      ok: true,
      value: { from: '2030-12-05', to: '' },
    });
    expect(readTyped('range', { from: '2031-03-04', to: '2030-12-05' })).toEqual({
      ok: false,
      fault: 'order',
    });
    expect(readTyped('range', { from: '2030-12', to: '' })).toEqual({ ok: false, fault: 'date' });
  });

  test('an amount keeps its decimals as typed; nine decimals are one too many', () => {
    expect(readTyped('amount', { text: ' 0.00050000 ' })).toEqual({ ok: true, value: '0.00050000' });
    expect(readTyped('amount', { text: '0.000500001' })).toEqual({ ok: false, fault: 'amount' });
    expect(readTyped('amount', { text: '₿1' })).toEqual({ ok: false, fault: 'amount' });
  });

  test('a count is a whole number', () => {
    expect(readTyped('count', { text: '90' })).toEqual({ ok: true, value: 90 });
    expect(readTyped('count', { text: '1.5' })).toEqual({ ok: false, fault: 'count' });
    expect(typedOf('count', 90)).toEqual({ text: '90' });
  });

  test('a hash is 64 hex digits; capitals are accepted and made small', () => {
    expect(readTyped('hash', { text: 'AB'.repeat(32) })).toEqual({ ok: true, value: 'ab'.repeat(32) });
    expect(readTyped('hash', { text: 'ab' })).toEqual({ ok: false, fault: 'hash' });
  });

  test.each(['text', 'hash', 'amount', 'count', 'range', 'instant'] as const)(
    'empty boxes empty the field: %s',
    (input) => {
      expect(readTyped(input, typedOf(input, null))).toEqual({ ok: true, value: null });
    },
  );
});
