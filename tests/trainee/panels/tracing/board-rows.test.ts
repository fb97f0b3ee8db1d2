import { describe, expect, test } from 'vitest';
import type { BoardTxView } from '../../../../src/engine';
import { type BoardRow, boardRows, rowOf } from '../../../../src/trainee/panels/tracing/board-rows';
import { rowTracks } from '../../../../src/trainee/panels/tracing/list/row-tracks';
import { movedTo } from '../../../../src/trainee/panels/tracing/row-moves';
import { sampleAddress, sampleBoard, sampleTxid } from '../../../support/sample-board';

const board = sampleBoard('en');
const rows = boardRows(board);

/** "T-1", "T-1 out 0", "T-4 in pw6e": a row by what the sample calls it. */
function named(row: BoardRow): string {
  const names = ['T-1', 'T-2', 'T-3', 'T-4'];
  const name = (tx: BoardTxView): string => names.find((each) => sampleTxid(each) === tx.txid) ?? '?';
  switch (row.kind) {
    case 'start':
      return 'start';
    case 'transaction':
      return name(row.tx);
    case 'coin':
      return row.side === 'output'
        ? `${name(row.tx)} out ${row.coin.index}`
        : `${name(row.tx)} in ${row.coin.address.slice(-4)}`;
  }
}
const at = (name: string): number => rows.findIndex((row) => named(row) === name);

describe('rows of the board in the order of the paths', () => {
  test('each transaction is followed by its other inputs, its outputs, and what spends them', () => {
    expect(rows.map(named)).toEqual([
      'start',
      'T-1',
      // Output 1 does not carry on: output 0 was asserted. Its path is told first, the asserted one last.
      'T-1 out 1',
      'T-4',
      'T-4 in pw6e',
      'T-4 in x4rd',
      'T-4 in hh2k',
      `T-4 in ${sampleAddress('kk31').slice(-4)}`,
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `T-4 out ${index}`),
      'T-1 out 0',
      'T-2',
      'T-2 out 0',
      'T-2 out 1',
      'T-3',
      'T-3 in n6ja',
      'T-3 out 1',
      'T-3 out 0',
    ]);
  });

  test('the output that carries on, and what spends it, keep the lane of their forerunner', () => {
    expect(
      ['start', 'T-1', 'T-1 out 0', 'T-2', 'T-2 out 1', 'T-3'].map((name) => rows[at(name)]?.lane),
    ).toEqual([0, 0, 0, 0, 0, 0]);
    expect(['T-1 out 1', 'T-4', 'T-4 out 0', 'T-2 out 0'].map((name) => rows[at(name)]?.lane)).toEqual([
      1, 1, 2, 1,
    ]);
  });

  test('a transaction with two ways in stands once, under the first; the second names it', () => {
    const [first, ...others] = board.transactions;
    if (first === undefined) throw new Error('The sample has transactions');
    const joined = {
      ...board,
      transactions: [
        first,
        ...others.map((tx) =>
          tx.txid === sampleTxid('T-2')
            ? { ...tx, outputs: tx.outputs.map((coin) => ({ ...coin, spentBy: sampleTxid('T-4') })) }
            : tx,
        ),
      ],
    };
    const found = boardRows(joined);
    expect(
      found.filter((row) => row.kind === 'transaction' && row.tx.txid === sampleTxid('T-4')),
    ).toHaveLength(1);
    const second = found.find((row) => row.kind === 'coin' && row.coin.outpoint === `${sampleTxid('T-2')}:1`);
    expect(second?.kind === 'coin' ? second.leadsTo?.txid : null).toBe(sampleTxid('T-4'));
  });

  test('every transaction on the board has a row, even one that hangs on nothing', () => {
    const lonely = { ...board, starts: [], transactions: board.transactions.slice(2) };
    const found = boardRows(lonely).filter((row) => row.kind === 'transaction');
    expect(found.map((row) => row.item).sort()).toEqual(lonely.transactions.map(({ txid }) => txid).sort());
  });

  test('a coin that is folded away has no row', () => {
    const folded = {
      ...board,
      transactions: board.transactions.map((tx) => ({
        ...tx,
        outputs: tx.outputs.map((coin) => (coin.index === 7 ? { ...coin, place: null } : coin)),
      })),
    };
    expect(boardRows(folded).map(named)).not.toContain('T-4 out 7');
  });

  test('an address is found at its first coin, an outpoint at its own row, what is not there nowhere', () => {
    expect(rowOf(rows, sampleAddress('u8dp'))).toBe(at('T-2 out 1'));
    expect(rowOf(rows, `${sampleTxid('T-3')}:1`)).toBe(at('T-3 out 1'));
    expect(rowOf(rows, sampleAddress('nobody'))).toBe(-1);
    expect(rowOf(rows, null)).toBe(-1);
  });
});

describe('keys along the rows', () => {
  const move = (from: string, key: Parameters<typeof movedTo>[2]): string | null => {
    const to = movedTo(rows, at(from), key);
    const row = to === null ? undefined : rows[to];
    return row === undefined ? null : named(row);
  };

  test('right walks from the start along the asserted outputs to the last one', () => {
    const way = ['start'];
    for (let next = move('start', 'ArrowRight'); next !== null; next = move(next, 'ArrowRight'))
      way.push(next);
    expect(way).toEqual(['start', 'T-1', 'T-1 out 0', 'T-2', 'T-2 out 1', 'T-3', 'T-3 out 0']);
  });

  test('left walks the same way back', () => {
    const way = ['T-3 out 0'];
    for (let next = move('T-3 out 0', 'ArrowLeft'); next !== null; next = move(next, 'ArrowLeft'))
      way.push(next);
    expect(way).toEqual(['T-3 out 0', 'T-3', 'T-2 out 1', 'T-2', 'T-1 out 0', 'T-1', 'start']);
  });

  test('an input whose maker is not on the board is the end of the edge', () => {
    expect(move('T-3 in n6ja', 'ArrowLeft')).toBeNull();
    expect(move('T-3 in n6ja', 'ArrowRight')).toBe('T-3');
  });

  test('up and down go row by row, home and end to the ends, and no further', () => {
    expect(move('T-2', 'ArrowDown')).toBe('T-2 out 0');
    expect(move('T-2', 'ArrowUp')).toBe('T-1 out 0');
    expect(move('T-2', 'Home')).toBe('start');
    expect(move('T-2', 'End')).toBe('T-3 out 0');
    expect(move('start', 'ArrowUp')).toBeNull();
    expect(move('T-3 out 0', 'ArrowDown')).toBeNull();
  });
});

describe('lines beside the rows', () => {
  const tracks = rowTracks(rows);

  test('a line comes in where a row has a forerunner, and goes out where it has a follower', () => {
    expect(tracks[at('start')]).toMatchObject({ passing: [], into: null, out: { lane: 0 } });
    expect(tracks[at('T-1 out 1')]).toMatchObject({ into: { lane: 0 }, out: { lane: 1 } });
    expect(tracks[at('T-3 out 0')]?.out).toBeNull();
  });

  test('the way on from the first transaction passes the branch that is told between', () => {
    for (const name of ['T-4', 'T-4 in pw6e', 'T-4 out 7'])
      expect(tracks[at(name)]?.passing).toContainEqual(expect.objectContaining({ lane: 0, tone: 'change' }));
  });

  test('what cannot be told apart has a tone of its own', () => {
    expect(tracks[at('T-4 out 0')]?.into?.tone).toBe('unknown');
    expect(tracks[at('T-4 out 6')]?.into?.tone).toBe('plain');
  });
});
