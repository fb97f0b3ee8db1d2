import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/base';
import { hashOfLine, MOST_LOG_CHARACTERS, parseLog, readableLog } from '../../src/protocol';
import { countingCase } from './counting-case';
import { playALog } from './play-a-log';

const { lines, text } = playALog(countingCase(), [
  { type: 'note.write', kind: 'note', about: '', text: '새벽 1시' },
]);

test('the hash of a line is SHA-256 over the previous hash and the canonical text of the rest', () => {
  // Written out by hand: keys sorted, no white space.
  const canonical =
    '{"at":1930176000000,"data":{"stage":"only"},"prev":"PREV","role":"investigator","seq":2,"source":"system",' +
    '"type":"stage.entered","wall":"2026-05-04T09:00:00.000Z"}';
  const first = lines[0]!.hash;
  const expected = sha256Hex(first + canonical.replace('PREV', first));
  expect(lines[1]!.hash).toBe(expected);
  expect(hashOfLine(lines[1]!)).toBe(expected);
});

test('the first line links to 64 zeros', () => {
  expect(lines[0]).toMatchObject({ seq: 1, prev: '0'.repeat(64), type: 'log.opened' });
});

test('what is read is what was written', () => {
  const parsed = parseLog(text);
  expect(parsed).toEqual({ ok: true, value: { opened: lines[0]!.data, lines } });
});

test('a missing line feed at the end is no fault', () => {
  expect(parseLog(text.slice(0, -1)).ok).toBe(true);
});

test('a file above the cap is not looked at', () => {
  const result = parseLog(' '.repeat(MOST_LOG_CHARACTERS + 1));
  expect(result).toMatchObject({ ok: false, error: { code: 'too-large', sequence: 0 } });
});

test.each([
  ['a tower of 10,000 brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['a tower inside data', lineWithData(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`)],
  ['a key that reaches a prototype', lineWithData('{"__proto__":{"admin":true}}')],
  ['a constructor', lineWithData('{"constructor":1}')],
  ['a lone surrogate', lineWithData('{"a":"\\ud800"}')],
  ['a number that is too large to be exact', lineWithData('{"a":9007199254740993}')],
  ['a list instead of an event', '[]'],
  ['null', 'null'],
  ['a wall time of another form', text.split('\n')[0]!.replace('T09:00:00.000Z', ' 09:00')],
])('%s is not an event', (_, line) => {
  expect(parseLog(`${line}\n`)).toMatchObject({ ok: false, error: { sequence: 1, code: 'not-an-event' } });
});

test('brackets inside a text are no nesting', () => {
  const { text: bracketed } = playALog(countingCase(), [
    { type: 'note.write', kind: 'note', about: '', text: `"${'[{'.repeat(500)}\\` },
  ]);
  expect(parseLog(bracketed).ok).toBe(true);
});

test('of a log that breaks off, the part before is still readable', () => {
  const { result, sound } = readableLog(text.replace('새벽', '아침'));
  expect(result).toMatchObject({ ok: false, error: { sequence: 4, code: 'hash' } });
  expect(sound?.lines).toEqual(lines.slice(0, 3));
});

function lineWithData(data: string): string {
  const first = text.split('\n')[0]!;
  return first.replace(JSON.stringify(lines[0]!.data), data);
}
