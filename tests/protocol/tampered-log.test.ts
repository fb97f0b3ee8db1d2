import { expect, test } from 'vitest';
import type { Command } from '../../src/engine';
import {
  type EventLine,
  type LogProblem,
  logText,
  type PlayableCase,
  parseLog,
  verifyLog,
} from '../../src/protocol';
import { countingCase } from './counting-case';
import { playALog, rehash } from './play-a-log';

const note = (text: string): Command => ({ type: 'note.write', kind: 'note', about: '', text });
const played = countingCase();
// 1 log.opened, 2 stage.entered, 3 session.started, 4-5 first note, 6 refused, 7-8 second note, 9 closed, 10 log.closed,
// 11 session.ended
const { lines, text } = playALog(played, [
  note('one'),
  { type: 'document.open', document: 'E-99' },
  note('two'),
  { type: 'stage.close', stage: 'only' },
]);

function problemOf(tampered: string, playable: PlayableCase = played): LogProblem | undefined {
  const parsed = parseLog(tampered);
  if (!parsed.ok) return parsed.error;
  const verified = verifyLog(parsed.value, playable);
  return verified.ok ? undefined : verified.error;
}

function changed(seq: number, change: (line: EventLine) => Partial<EventLine>): readonly EventLine[] {
  return lines.map((line) => (line.seq === seq ? { ...line, ...change(line) } : line));
}
const openedWith = (data: object) => rehash(changed(1, (line) => ({ data: { ...line.data, ...data } })));
const without = (...seqs: number[]) => lines.filter(({ seq }) => !seqs.includes(seq));
const swapped = [
  ...lines.slice(0, 3),
  ...lines.slice(6, 8),
  lines[5]!,
  ...lines.slice(3, 5),
  ...lines.slice(8),
];

test('the log as it was written verifies', () => {
  expect(lines.map(({ type }) => type)).toEqual([
    'log.opened',
    'stage.entered',
    'session.started',
    'note.written',
    'score.awarded',
    'command.refused',
    'note.written',
    'score.awarded',
    'stage.closed',
    'log.closed',
    'session.ended',
  ]);
  expect(problemOf(text)).toBeUndefined();
});

test.each<[string, string, number, LogProblem['code']]>([
  ['a changed word', text.replace('"text":"two"', '"text":"too"'), 7, 'hash'],
  ['a changed hash', text.replace(`"hash":"${lines[4]!.hash}"`, `"hash":"${'0'.repeat(64)}"`), 5, 'hash'],
  ['a changed link', logText(changed(6, () => ({ prev: lines[1]!.hash }))), 6, 'previous-hash'],
  ['a deleted line', logText(without(6)), 6, 'sequence-gap'],
  [
    'a deleted line, numbered anew',
    logText(without(6).map((line, index) => ({ ...line, seq: index + 1 }))),
    6,
    'previous-hash',
  ],
  ['an inserted line', logText([...lines.slice(0, 5), lines[3]!, ...lines.slice(5)]), 6, 'sequence-gap'],
  [
    'two lines in the other order',
    logText([...lines.slice(0, 3), lines[4]!, lines[3]!, ...lines.slice(5)]),
    4,
    'sequence-gap',
  ],
  ['a first line that is missing', logText(without(1)), 1, 'sequence-gap'],
  ['a log that does not begin with log.opened', rehash(without(1)), 1, 'first-event'],
  ['a last line cut in the middle', text.slice(0, -40), 11, 'cut-off'],
  [
    'a line cut in the middle',
    text.replace('"source":"user","role":"investigator","type":"stage.closed"', '"sou\n'),
    9,
    'not-json',
  ],
  ['a key that is there twice', text.replace('{"seq":4,', '{"seq":9,"seq":4,'), 4, 'not-an-event'],
  ['white space', text.replace('{"seq":4,', '{ "seq":4,'), 4, 'not-an-event'],
  ['a key too many', text.replace('{"seq":4,', '{"extra":1,"seq":4,'), 4, 'not-an-event'],
  ['an unknown event', text.replace('"type":"note.written"', '"type":"note.burnt"'), 4, 'not-an-event'],
  ['an unknown command', text.replace('"type":"note.write"', '"type":"note.burn"'), 4, 'not-an-event'],
  ['a fraction', text.replace('"quarters":1', '"quarters":1.5'), 5, 'not-an-event'],
  ['an empty file', '', 0, 'empty'],
  ['a blank file', '\n', 1, 'not-json'],
])('%s is found by the chain', (_, tampered, sequence, code) => {
  expect(tampered).not.toBe(text);
  expect(problemOf(tampered)).toMatchObject({ sequence, code });
});

test.each<[string, string, number, LogProblem['code']]>([
  [
    'a changed mark',
    rehash(changed(5, (line) => ({ data: { ...line.data, quarters: 4 } }))),
    5,
    'replay-differs',
  ],
  ['a changed case time', rehash(changed(7, ({ at }) => ({ at: at + 1 }))), 7, 'replay-differs'],
  ['a changed source', rehash(changed(5, () => ({ source: 'user' }))), 5, 'replay-differs'],
  ['a deleted command', rehash(without(4, 5)), 6, 'replay-differs'],
  ['a deleted derived event', rehash(without(5)), 5, 'replay-differs'],
  [
    'a second mark for one note',
    rehash([...lines.slice(0, 5), lines[4]!, ...lines.slice(5)]),
    6,
    'replay-differs',
  ],
  ['commands in the other order', rehash(swapped), 5, 'replay-differs'],
  [
    'a refusal made into a deed',
    rehash(changed(6, ({ data }) => ({ type: 'document.opened', data: { command: data.command! } }))),
    6,
    'replay-refused',
  ],
  [
    'a deed made into a refusal',
    rehash(
      changed(4, ({ data }) => ({
        type: 'command.refused',
        data: { command: data.command!, code: 'not-here', about: 'x' },
      })),
    ),
    4,
    'replay-refused',
  ],
  [
    'a refusal with another reason',
    rehash(changed(6, ({ data }) => ({ data: { ...data, code: 'paused' } }))),
    6,
    'replay-differs',
  ],
  ['a case that closes before its end', rehash([...lines.slice(0, 5), lines[9]!]), 6, 'replay-differs'],
  ['play before anyone sat down', rehash(without(3)), 3, 'replay-differs'],
  ['a log that ends amid the consequences of a command', logText(lines.slice(0, 4)), 5, 'cut-off'],
  ['another engine', openedWith({ engine: '0.0.1' }), 1, 'engine-version'],
  [
    'a parameter that the scenario has not',
    openedWith({ parameters: { pace: 'slow', x: 'y' } }),
    1,
    'replay-differs',
  ],
])('%s is found by replay, though hashed afresh', (_, tampered, sequence, code) => {
  expect(parseLog(tampered).ok).toBe(true);
  expect(problemOf(tampered)).toMatchObject({ sequence, code });
});

test('the log of another scenario is refused with both hashes', () => {
  const other = countingCase('other');
  expect(problemOf(text, other)).toEqual({
    sequence: 1,
    code: 'scenario-hash',
    expected: other.scenario.hash,
    found: played.scenario.hash,
  });
});

test('the log of a version that is not the one of its scenario is refused', () => {
  const { id, hash } = played.scenario;
  const tampered = openedWith({ scenario: { id, version: '9.9.9', hash } });
  expect(problemOf(tampered)).toMatchObject({ sequence: 1, code: 'replay-differs' });
});

test('a difference says what was expected and what was found', () => {
  const tampered = rehash(changed(5, (line) => ({ data: { ...line.data, quarters: 4 } })));
  const problem = problemOf(tampered);
  expect(problem?.expected).toContain('"quarters":1');
  expect(problem?.found).toContain('"quarters":4');
});

test('a log that ends between two commands is the whole log of a shorter session', () => {
  expect(problemOf(logText(lines.slice(0, 6)))).toBeUndefined();
});
