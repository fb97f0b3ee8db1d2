import { describe, expect, it } from 'vitest';
import type { BoardTxView, BoardView } from '../../../../../src/engine';
import type { BoardNode } from '../../../../../src/trainee/bridge';
import { boardModel, shortAddress, shortAmount } from '../../../../../src/trainee/panels/tracing/picture';
import { pictureStrings } from '../../../../../src/trainee/panels/tracing/picture/strings';
import { catalogueFaults } from '../../../../../src/ui';
import { sampleAddress, sampleBoard, sampleTxid } from '../../../../support/sample-board';

const LOOK = { view: 'transactions', selected: [], lit: null } as const;
const board = sampleBoard('en');
const { graph } = boardModel(board, 'en', LOOK);
const nodeOf = (id: string): BoardNode | undefined => graph.nodes.find((node) => node.id === id);
const coinOf = (name: string): BoardNode | undefined =>
  graph.nodes.find((node) => node.kind === 'coin' && node.address === sampleAddress(name));
const edgeTo = (name: string) => {
  const to = graph.nodes.findIndex((node) => node.kind === 'coin' && node.address === sampleAddress(name));
  return graph.edges.find((edge) => edge.to === to);
};
const changed = (name: string, more: Partial<BoardTxView>): BoardView => ({
  ...board,
  transactions: board.transactions.map((transaction) =>
    transaction.txid === sampleTxid(name) ? { ...transaction, ...more } : transaction,
  ),
});

describe('what the board shows of a view', () => {
  it('shows each transaction and each shown coin once, though two transactions name it', () => {
    const ids = graph.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === `${sampleTxid('T-1')}:0`)).toHaveLength(1);
  });

  it('writes the day of a transaction and shortens an address', () => {
    expect(nodeOf(sampleTxid('T-3'))?.label).toBe('4 Mar');
    expect(coinOf('u8dp')?.label).toBe('bcrt1q…u8dp');
    expect(boardModel(board, 'ko', LOOK).graph.nodes.find(({ id }) => id === sampleTxid('T-3'))?.label).toBe(
      '3. 4.',
    );
  });

  it('marks the change, and its edge', () => {
    expect(coinOf('u8dp')?.change).toBe(true);
    expect(edgeTo('u8dp')?.kind).toBe('change');
    expect(edgeTo('m2we')?.kind).toBe('payment');
  });

  it('carries the certainty of an asserted link to its edge alone', () => {
    expect(edgeTo('u8dp')?.certainty).toBe(3);
    expect(edgeTo('m2we')?.certainty).toBe(2);
    expect(edgeTo('dep0')?.certainty).toBe(0);
  });

  it('cannot tell the equal outputs of a CoinJoin apart, until the trainee says where the money went', () => {
    expect(coinOf('5hqa')?.look).toBe('unknown');
    expect(edgeTo('5hqa')?.kind).toBe('unknown');
    const link = { output: 0, confidence: 'possible', signals: [], alternative: '', words: '' } as const;
    const said = boardModel(changed('T-4', { link }), 'en', LOOK).graph;
    const look = (name: string) => said.nodes.find((node) => node.address === sampleAddress(name))?.look;
    expect(look('5hqa')).toBe('plain');
    expect(look('ww30')).toBe('unknown');
  });

  it('asks whether it is a CoinJoin until the trainee flags it', () => {
    expect(nodeOf(sampleTxid('T-4'))?.parties).toBe('CoinJoin 5 × 0.50');
    const unflagged = boardModel(changed('T-4', { flag: null }), 'en', LOOK).graph;
    expect(unflagged.nodes.find(({ id }) => id === sampleTxid('T-4'))?.parties).toBe('CoinJoin? 5 × 0.50');
  });

  it('tells a tag of the address from one of its cluster', () => {
    expect(coinOf('n6ja')?.note).toBe('“operator, probable”');
    expect(coinOf('u8dp')?.note).toBe('by cluster: operator, probable');
  });

  it('stops at a service, and offers no way on behind it', () => {
    const stop = coinOf('dep0');
    expect(stop).toMatchObject({
      look: 'stop',
      label: 'Northquay Exchange',
      note: 'stop: serve process',
      onward: null,
    });
  });

  it('offers the transaction that spends a coin, unless it is on the board', () => {
    expect(coinOf('r7yq')?.onward).toBe(sampleTxid('T-7'));
    expect(coinOf('m2we')?.onward).toBeNull();
    expect(coinOf('l3gf')?.onward).toBeNull();
  });

  it('shows the way to the second chain at the payment into the swap', () => {
    const { secondChain } = board;
    if (secondChain === null) throw new Error('the sample has a second chain');
    const paid = { ...secondChain.paid, txid: sampleTxid('T-3'), value: 60_977_740 };
    const crossed = boardModel({ ...board, secondChain: { ...secondChain, paid } }, 'en', LOOK).graph;
    const crossings = crossed.nodes.filter(({ crossing }) => crossing !== '');
    expect(crossings.map(({ address, crossing }) => [address, crossing])).toEqual([
      [sampleAddress('r7yq'), '⇄ LBX'],
    ]);
  });

  it('draws a cluster round its members and lights it by any of their addresses', () => {
    const [hull] = graph.hulls;
    expect(hull?.label).toBe('Cluster 1 · 2 addresses · “operator, probable”');
    expect(hull?.members.map((index) => graph.nodes[index]?.address).sort()).toEqual(
      ['n6ja', 'u8dp'].map(sampleAddress).sort(),
    );
    const lit = boardModel(board, 'en', { ...LOOK, lit: sampleAddress('u8dp') }).lit;
    expect(lit).toBe(coinOf('n6ja')?.group);
  });

  it('keeps the graph while only the selection changes, so that nothing is drawn anew', () => {
    expect(boardModel(board, 'en', { ...LOOK, selected: [sampleTxid('T-1')] }).graph).toBe(graph);
  });

  it('counts hops from the start', () => {
    expect(graph.heads.map(({ column, text }) => `${column} ${text}`)).toEqual([
      '-1 START',
      '1 HOP 1',
      '3 HOP 2',
      '5 HOP 3',
    ]);
  });

  it('counts the coins of a first transaction as hop 1 and back 1', () => {
    const heads = boardModel({ ...board, starts: [] }, 'en', LOOK).graph.heads;
    expect(heads.map(({ column, text }) => `${column} ${text}`)).toEqual([
      '-1 BACK 1',
      '0 START',
      '1 HOP 1',
      '3 HOP 2',
      '5 HOP 3',
    ]);
  });
});

describe('the aggregated view', () => {
  const aggregated = boardModel(board, 'en', { ...LOOK, view: 'aggregated' }).graph;
  const index = (id: string): number => aggregated.nodes.findIndex((node) => node.id === id);
  const between = (from: string, to: string) =>
    aggregated.edges.find((edge) => edge.from === index(from) && edge.to === index(to));

  it('has one node an address or cluster, and no transactions', () => {
    expect(aggregated.nodes.some(({ kind }) => kind === 'transaction')).toBe(false);
    expect(aggregated.nodes.filter(({ clustered }) => clustered)).toHaveLength(1);
  });

  it('sums what one paid another', () => {
    expect(between(sampleAddress('7xk4'), sampleAddress('m2we'))?.text).toBe('1.20');
    const cluster = board.clusters[0]?.id ?? '';
    // Both inputs of T-3 are of the cluster: all of its output is the cluster's.
    expect(between(cluster, sampleAddress('r7yq'))?.value).toBe(60_977_740);
  });

  it('does not say who paid whom in a CoinJoin', () => {
    expect(between(sampleAddress('09ts'), sampleAddress('5hqa'))).toMatchObject({
      kind: 'unknown',
      text: '',
    });
  });
});

describe('short forms', () => {
  it('shortens an amount to what can be told apart', () => {
    expect(shortAmount(120_000_000)).toBe('1.20');
    expect(shortAmount(60_977_740)).toBe('0.6098');
    expect(shortAmount(546)).toBe('546 sat');
    expect(shortAmount(310_000_000)).toBe('3.10');
    expect(shortAmount(12_345_000)).toBe('0.1235');
  });

  it('leaves a short address as it is', () => {
    expect(shortAddress('lbx1…s4e2')).toBe('lbx1…s4e2');
  });

  it('has both languages', () => {
    expect(catalogueFaults(pictureStrings.catalogues)).toEqual([]);
  });
});
