import { expect, test } from 'vitest';
import { invariant } from '../../src/base';
import type { TraineeView } from '../../src/engine';
import {
  type EventLine,
  formatLine,
  type LogProblem,
  parseLog,
  playableCase,
  playPolicy,
  simulate,
  verifyLog,
} from '../../src/protocol';
import { caseLedger, type PlayStep } from '../../src/scenario';
import { firstNotice } from '../io/first-notice';
import { rehash } from './play-a-log';

const scenario = firstNotice();
const playable = playableCase(scenario);
const ledger = caseLedger(scenario)!;
const tracer = scenario.spec.plays!.tracer!.steps;
const toBoard: readonly PlayStep[] = [{ open: 'E-01' }, { decide: 'D1', option: 'say-nothing' }];

function play(steps: readonly PlayStep[]) {
  const settings = { seed: '1', mode: 'practice', parameters: {}, pseudonym: 'play' } as const;
  const { text, session, stuck } = simulate(playable, playPolicy(steps, scenario), settings);
  const parsed = parseLog(text);
  invariant(parsed.ok, 'A log that was just written can be read');
  return { text, stuck, running: session.running, lines: parsed.value.lines };
}
const traced = play(tracer);

function board(view: TraineeView) {
  expect(view.board).not.toBeNull();
  return view.board!;
}

function problemOf(text: string): LogProblem | undefined {
  const parsed = parseLog(text);
  if (!parsed.ok) return parsed.error;
  const verified = verifyLog(parsed.value, playable);
  return verified.ok ? undefined : verified.error;
}

test('a play names transactions by the author’s labels; its commands name them by what stands on the chain', () => {
  expect(traced.stuck).toBeNull();
  const [first] = traced.lines.filter(({ type }) => type === 'board.changed');
  expect(first?.data).toEqual({
    command: {
      type: 'board.place',
      transactions: [ledger.txid('TX-1')],
      addresses: [ledger.address('W-BANK')],
    },
  });
  expect(traced.text).not.toMatch(/"TX-\d|W-BANK|W-REST/);
});

test('every act on the board is one event, by its own name', () => {
  const types = traced.lines.map(({ type }) => type);
  const from = types.indexOf('board.changed');
  expect(types.slice(from, types.indexOf('session.ended'))).toEqual([
    'board.changed',
    'board.changed',
    'cluster.merged',
    'board.undone',
    'board.redone',
    'cluster.split',
    'link.asserted',
    'link.withdrawn',
    'link.asserted',
    'board.changed',
    'board.changed',
    'address.tagged',
    'board.changed',
    'note.written',
    'board.exported',
    'exhibit.added',
  ]);
});

test('what was traced is on the board, done in the list of tasks, and replayed to the same state', () => {
  const parsed = parseLog(traced.text);
  const verified = parsed.ok ? verifyLog(parsed.value, playable) : undefined;
  expect(verified).toMatchObject({ ok: true });
  if (!verified?.ok) return;
  expect(verified.value.running.state()).toEqual(traced.running.state());
  const view = verified.value.running.view('en');
  expect(view.stage?.tasks.map(({ id, done }) => [id, done])).toContainEqual(['trace', true]);
  const first = board(view).transactions.find(({ txid }) => txid === ledger.txid('TX-1'));
  expect(first?.link).toEqual({
    output: 1,
    confidence: 'likely',
    signals: ['power-of-ten'],
    alternative: 'payment',
    words: 'The customer may have sold something.',
  });
  expect(board(view).taint).toMatchObject({
    rule: 'fifo',
    from: `${ledger.txid('TX-1')}:1`,
    seeded: 29_998_000,
  });
});

test('an undo gives the board of the moment before, and a redo the one it took away', () => {
  const before = play([...toBoard, { place: ['TX-1', 'TX-3'] }]);
  const merge: PlayStep = { merge: 'TX-3', confidence: 'likely' };
  const merged = play([...toBoard, { place: ['TX-1', 'TX-3'] }, merge]);
  const undone = play([...toBoard, { place: ['TX-1', 'TX-3'] }, merge, { undo: true }]);
  const redone = play([...toBoard, { place: ['TX-1', 'TX-3'] }, merge, { undo: true }, { redo: true }]);
  expect(board(merged.running.view('en')).clusters).toHaveLength(1);
  expect(board(undone.running.view('en'))).toEqual({
    ...board(before.running.view('en')),
    undo: 'board.place',
    redo: 'cluster.merge',
  });
  expect(board(redone.running.view('en'))).toEqual(board(merged.running.view('en')));
});

test('a step on the board that is refused stops the play and names the step', () => {
  const { stuck } = play([...toBoard, { follow: 'TX-1', output: 0, confidence: 'possible', signals: [] }]);
  expect(stuck).toBe(`step 3: refused, not-on-board (${ledger.txid('TX-1')})`);
});

const seqOf = (type: EventLine['type'], nth = 0): number =>
  traced.lines.filter((line) => line.type === type)[nth]!.seq;
const changed = (seq: number, change: (line: EventLine) => Partial<EventLine>): readonly EventLine[] =>
  traced.lines.map((line) => (line.seq === seq ? { ...line, ...change(line) } : line));
const without = (seq: number) => traced.lines.filter((line) => line.seq !== seq);

test('a changed word in an act on the board is found by the chain', () => {
  const seq = seqOf('link.asserted', 1);
  const tampered = changed(seq, ({ data }) => ({
    data: { command: { ...(data.command as object), confidence: 'almost-certain' } },
  }));
  const text = tampered.map((line) => `${formatLine(line)}\n`).join('');
  expect(problemOf(text)).toMatchObject({ sequence: seq, code: 'hash' });
});

test.each<[string, string, number, LogProblem['code']]>([
  [
    'a stranger among the members of a cluster',
    rehash(
      changed(seqOf('cluster.merged'), ({ data }) => ({
        data: { ...data, members: [ledger.address('W-BANK')] },
      })),
    ),
    seqOf('cluster.merged'),
    'replay-differs',
  ],
  [
    'an undo of something else',
    rehash(changed(seqOf('board.undone'), ({ data }) => ({ data: { ...data, act: 'link.assert' } }))),
    seqOf('board.undone'),
    'replay-differs',
  ],
  [
    'a deleted undo, so that there is nothing to redo',
    rehash(without(seqOf('board.undone'))),
    seqOf('board.undone'),
    'replay-refused',
  ],
  [
    'an extract of transactions that were not on the board',
    rehash(changed(seqOf('board.exported'), ({ data }) => ({ data: { ...data, transactions: [] } }))),
    seqOf('board.exported'),
    'replay-differs',
  ],
  [
    'a withdrawal under the name of an assertion',
    rehash(changed(seqOf('link.withdrawn'), () => ({ type: 'link.asserted' }))),
    seqOf('link.withdrawn'),
    'replay-differs',
  ],
  [
    'a link on a transaction that is not there',
    rehash(
      changed(seqOf('link.asserted'), ({ data }) => ({
        data: { command: { ...(data.command as object), transaction: 'f'.repeat(64) } },
      })),
    ),
    seqOf('link.asserted'),
    'replay-refused',
  ],
])('%s is found by replay, though hashed afresh', (_, tampered, sequence, code) => {
  expect(parseLog(tampered).ok).toBe(true);
  expect(problemOf(tampered)).toMatchObject({ sequence, code });
});
