import { expect, test } from 'vitest';
import { csvText } from '../../../src/protocol';

const cell = (value: string | number) => csvText([{ a: value }], ['a']).slice('\uFEFFa\r\n'.length, -2);

test('what a spreadsheet could take for a formula gets an apostrophe and quotes', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
    expect(cell(text)).toBe(`"'${text}"`);
  }
  expect(cell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
});

test('other texts are quoted where they must be; numbers stay numbers', () => {
  expect(cell('a - b')).toBe('a - b');
  expect(cell('a, "b"\nc')).toBe('"a, ""b""\nc"');
  expect(cell(-1.25)).toBe('-1.25');
  expect(cell('')).toBe('');
});
