import { expect, test } from 'vitest';
import { instantText, readInstant } from '../../../../src/trainee/panels/findings/instant-text';

const read = (text: string): string => {
  const result = readInstant(text);
  return result.ok ? result.utc : result.fault;
};

test('an instant is read to the second, however it is set', () => {
  for (const text of [
    '2031-03-14 14:40:18',
    ' 2031-03-14T14:40:18Z ',
    '2031.3.14 14:40:18 utc',
    '2031. 3. 14. 14:40:18',
    '2031/03/14  14:40:18Z',
  ])
    expect(read(text), text).toBe('2031-03-14T14:40:18Z');
  expect(read('2032-02-29 00:00:00')).toBe('2032-02-29T00:00:00Z');
});

test('what keeps a text from being an instant is told apart', () => {
  expect(read('14 March, 14:40:18')).toBe('form');
  expect(read('2031-03-14')).toBe('form');
  expect(read('2031-03-14 14:40')).toBe('seconds');
  expect(read('2031-03-14 23:40:18 KST')).toBe('zone');
  expect(read('2031-03-14 23:40:18 +09:00')).toBe('zone');
  expect(read('2031-02-29 14:40:18')).toBe('day');
  expect(read('2031-13-01 14:40:18')).toBe('day');
  expect(read('2031-03-14 24:00:00')).toBe('time');
  expect(read('2031-03-14 14:60:00')).toBe('time');
});

test('an instant is written as it is read', () => {
  expect(instantText('2031-03-14T14:40:18Z')).toBe('2031-03-14 14:40:18');
  expect(read(instantText('2031-03-14T14:40:18Z'))).toBe('2031-03-14T14:40:18Z');
});
