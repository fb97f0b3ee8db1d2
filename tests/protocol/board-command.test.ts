import { expect, test } from 'vitest';
import type { BoardCommand } from '../../src/engine';
import { LINK_SIGNALS } from '../../src/engine';
import { EVENT_ORIGINS, parseCommand, parseLog, parseQuery } from '../../src/protocol';
import type { PlayStep } from '../../src/scenario';
import { countingCase } from './counting-case';
import { playALog, rehash } from './play-a-log';

const TXID = 'ab'.repeat(32);
const ADDRESS = `bcrt1q${'z'.repeat(38)}`;
const LINK: BoardCommand = {
  type: 'link.assert',
  transaction: TXID,
  output: -1,
  confidence: 'likely',
  signals: ['fresh', 'amount-fits'],
  alternative: '',
  words: 'It may be a payment.',
};

const ACTS: readonly BoardCommand[] = [
  { type: 'board.place', transactions: [TXID], addresses: [ADDRESS] },
  { type: 'board.remove', item: TXID },
  { type: 'board.open', transaction: TXID, open: true },
  { type: 'board.mark', transaction: TXID, change: null },
  { type: 'board.mark', transaction: TXID, change: 1 },
  { type: 'board.flag', transaction: TXID, flag: 'coin-join', marks: ['equal-outputs'] },
  { type: 'board.flag', transaction: TXID, flag: null, marks: [] },
  { type: 'board.note', item: ADDRESS, text: '메모' },
  { type: 'board.taint', rule: 'haircut', from: `${TXID}:0` },
  { type: 'board.taint', rule: 'fifo', from: null },
  { type: 'board.stop', address: ADDRESS, service: null },
  { type: 'address.tag', address: ADDRESS, text: 'pool', confidence: 'possible', source: 'E-02' },
  LINK,
  { type: 'link.withdraw', transaction: TXID },
  { type: 'cluster.merge', transaction: TXID, confidence: 'almost-certain', alternative: 'pay-join' },
  { type: 'cluster.split', transaction: TXID },
  { type: 'board.undo' },
  { type: 'board.redo' },
  { type: 'board.register', exhibit: 'E-20' },
];

test.each(ACTS.map((act) => [act.type, act] as const))('%s is read as it was written', (_, act) => {
  expect(parseCommand(JSON.parse(JSON.stringify(act)))).toEqual(act);
});

test('at most 200 ids are placed at once', () => {
  const place = (count: number) => ({
    type: 'board.place',
    transactions: Array(count).fill(TXID),
    addresses: [],
  });
  expect(parseCommand(place(200))).toBeDefined();
  expect(parseCommand(place(201))).toBeUndefined();
});

const HOSTILE: readonly [string, object][] = [
  ['a list of 10,000 ids', { type: 'board.place', transactions: Array(10_000).fill(''), addresses: [] }],
  ['an id of 100,000 letters', { type: 'board.remove', item: 'a'.repeat(100_000) }],
  ['a txid that reaches a prototype', { ...LINK, transaction: '__proto__' }],
  ['a constructor on the board', { type: 'board.place', transactions: ['constructor'], addresses: [] }],
  ['an address that is a method', { type: 'board.stop', address: 'toString', service: 'pool' }],
  ['a tag from a prototype', { ...ACTS[11], source: 'hasOwnProperty' }],
  ['a tag above 80 characters', { ...ACTS[11], text: 'x'.repeat(81) }],
  ['a note above 400 characters', { type: 'board.note', item: TXID, text: 'x'.repeat(401) }],
  ['words above 400 characters', { ...LINK, words: 'x'.repeat(401) }],
  ['an unknown signal', { ...LINK, signals: ['a-feeling'] }],
  ['a hundred signals', { ...LINK, signals: Array(100).fill('fresh') }],
  ['an unknown confidence', { ...LINK, confidence: 'sure' }],
  ['half an output', { ...LINK, output: 0.5 }],
  ['an output below -1', { ...LINK, output: -2 }],
  ['an output that is no number', { ...LINK, output: '1' }],
  ['an unknown flag', { type: 'board.flag', transaction: TXID, flag: 'guilty', marks: [] }],
  ['an unknown mark', { type: 'board.flag', transaction: TXID, flag: 'dust', marks: ['guilty'] }],
  ['an unknown rule of taint', { type: 'board.taint', rule: 'best', from: null }],
  ['a key too many', { ...LINK, extra: 1 }],
  ['a missing key', { type: 'board.open', transaction: TXID }],
];

test.each(HOSTILE)('%s is no command', (_, value) => {
  expect(parseCommand(value)).toBeUndefined();
});

// A fraction cannot even be hashed: `parse-log.test.ts` has it.
test.each(HOSTILE.filter(([what]) => what !== 'half an output'))(
  '%s in a log is named as the first bad event, though hashed afresh',
  (_, command) => {
    const { lines } = playALog(countingCase(), [{ type: 'board.undo' }]);
    const seq = lines.findIndex(({ type }) => type === 'command.refused') + 1;
    const forged = lines.map((line) =>
      line.seq === seq
        ? { ...line, type: 'board.changed' as const, data: { command: command as never } }
        : line,
    );
    expect(parseLog(rehash(forged))).toMatchObject({
      ok: false,
      error: { sequence: seq, code: 'not-an-event' },
    });
  },
);

test('every event of the board holds its command', () => {
  const board = Object.entries(EVENT_ORIGINS).filter(([type]) =>
    /^(board|address|link|cluster)\./.test(type),
  );
  expect(board.map(([type]) => type)).toEqual([
    'board.changed',
    'board.undone',
    'board.redone',
    'board.exported',
    'address.tagged',
    'link.asserted',
    'link.withdrawn',
    'cluster.merged',
    'cluster.split',
  ]);
  expect(new Set(board.map(([, origin]) => origin))).toEqual(new Set(['command']));
});

test('plays know the signals that the board knows', () => {
  type Signal = Extract<PlayStep, { follow: string }>['signals'][number];
  const all: readonly Signal[] = LINK_SIGNALS;
  expect(all).toContain('larger-output');
});

test.each<[string, object]>([
  ['that the chain be made', { ask: 'ready' }],
  ['an address that nobody has', { ask: 'address', address: 'no such address', from: 0 }],
  ['a txid that reaches a prototype', { ask: 'transaction', txid: '__proto__' }],
  ['a search for a whole page', { ask: 'find', text: 'x'.repeat(5000) }],
  ['a way from nowhere to nowhere', { ask: 'connect', from: '', to: '', budget: 20 }],
])('to ask for %s is a question', (_, query) => {
  expect(parseQuery(query)).toEqual(query);
});

test.each<[string, unknown]>([
  ['an unknown kind', { ask: 'key' }],
  ['a row before the first', { ask: 'address', address: TXID, from: -1 }],
  ['half a row', { ask: 'address', address: TXID, from: 0.5 }],
  ['a txid that is a number', { ask: 'transaction', txid: 5 }],
  ['a search above the cap', { ask: 'find', text: 'x'.repeat(8001) }],
  ['an endless budget', { ask: 'connect', from: '', to: '', budget: Number.POSITIVE_INFINITY }],
  ['a key too many', { ask: 'ready', extra: true }],
  ['a text', 'ready'],
  ['nothing', null],
])('%s is no question', (_, query) => {
  expect(parseQuery(query)).toBeUndefined();
});
