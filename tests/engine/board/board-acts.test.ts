import { expect, it } from 'vitest';
import { stateJson } from '../../../src/engine';
import { BoardCase } from '../../support/board-case';

it('puts a transaction that spends another one two columns on, and moves nothing that is there', () => {
  const play = new BoardCase().place('TX-02');
  const before = play.board.transactions[0];
  play.place('TX-04').place('TX-01');

  const columns = Object.fromEntries(play.board.transactions.map((tx) => [tx.txid, tx.column]));
  expect(columns[play.tx('TX-04')]).toBe((before?.column ?? 0) + 2);
  expect(columns[play.tx('TX-01')]).toBe((before?.column ?? 0) - 2);
  const after = play.board.transactions[0];
  expect([after?.column, after?.row]).toEqual([before?.column, before?.row]);
  // The coin between the two is one coin: made by the first, spent by the second.
  const carrier = after?.outputs.find((coin) => coin.spentBy === play.tx('TX-04'));
  expect(carrier?.value).toBe(349_844_346);
  expect(carrier?.place?.column).toBe((before?.column ?? 0) + 1);
});

it('gives no two things on the board the same place', () => {
  const play = new BoardCase().until('2031-03-17T09:00');
  play.place('TX-01', 'TX-02', 'TX-03', 'TX-04', 'TX-05', 'TX-06', 'TX-11', 'TX-12', 'TX-13', 'TX-14');
  const { transactions, starts, coins } = play.state.world.board.content;
  const places = [transactions, starts, coins].flatMap((part) =>
    Object.values(part).map(({ column, row }) => `${column}/${row}`),
  );
  expect(new Set(places).size).toBe(places.length);
});

it('undoes and redoes exactly one act at a time, back to the empty board and on again', () => {
  const play = new BoardCase().until('2031-03-17T09:00');
  play
    .place('TX-02', 'TX-03')
    .follow('TX-02', 1, ['power-of-ten'])
    .act({ type: 'cluster.merge', transaction: play.tx('TX-03'), confidence: 'likely', alternative: '' })
    .act({ type: 'board.note', item: play.tx('TX-02'), text: 'two fresh outputs' })
    .act({ type: 'board.remove', item: play.tx('TX-03') });
  const contents: unknown[] = [];
  const acts = play.state.world.board.acts.length;
  for (let step = 0; step < acts; step += 1) {
    contents.unshift(play.state.world.board.content);
    play.act({ type: 'board.undo' });
  }
  expect(play.board.transactions).toEqual([]);
  expect(play.board.undo).toBeNull();
  for (const content of contents) {
    play.act({ type: 'board.redo' });
    expect(play.state.world.board.content).toEqual(content);
  }
  expect(play.board.redo).toBeNull();
});

it('forgets what was undone once something new is done', () => {
  const play = new BoardCase().place('TX-02').place('TX-04').act({ type: 'board.undo' }).place('TX-01');
  expect(play.board.redo).toBeNull();
  expect(play.refusal({ type: 'board.redo' })).toEqual({ code: 'nothing-there', about: 'redo' });
});

it('spends case time on an assertion and a merge, keeps it spent after an undo, and takes none for looking', () => {
  const play = new BoardCase();
  const start = play.state.world.now;
  play.place('TX-02');
  expect(play.state.world.now - start).toBe(0);
  play.follow('TX-02', 1);
  expect(play.state.world.now - start).toBe(15 * 60_000);
  play.act({ type: 'board.undo' });
  expect(play.state.world.now - start).toBe(15 * 60_000);
});

it('names each act in the log by its fixed name', () => {
  const play = new BoardCase().until('2031-03-17T09:00');
  const from = play.events.length;
  play
    .place('TX-13', 'TX-05')
    .act({
      type: 'cluster.merge',
      transaction: play.tx('TX-13'),
      confidence: 'almost-certain',
      alternative: '',
    })
    .act({ type: 'cluster.split', transaction: play.tx('TX-13') })
    .follow('TX-05', 1)
    .act({ type: 'link.withdraw', transaction: play.tx('TX-05') })
    .act({
      type: 'address.tag',
      address: play.address('W-DN-MA'),
      text: 'his account',
      confidence: 'possible',
      source: '',
    })
    .act({ type: 'board.undo' }, { type: 'board.redo' });
  const types = play.events
    .slice(from)
    .filter((event) => event.source === 'user')
    .map(({ type }) => type);
  expect(types).toEqual([
    'board.changed',
    'cluster.merged',
    'cluster.split',
    'link.asserted',
    'link.withdrawn',
    'address.tagged',
    'board.undone',
    'board.redone',
  ]);
  // TX-13 spends six deposit addresses.
  const merged = play.events.filter((event) => event.type === 'cluster.merged');
  expect(merged.map(({ data }) => data.members.length)).toEqual([6]);
});

it('refuses what the chain does not know yet, and what is not on the board', () => {
  const play = new BoardCase();
  // TX-08 is of 3 March 13:08 UTC, thirteen hours after the case begins.
  expect(play.refusal({ type: 'board.place', transactions: [play.tx('TX-08')], addresses: [] }).code).toBe(
    'not-on-chain',
  );
  expect(play.refusal({ type: 'board.place', transactions: ['__proto__'], addresses: [] }).code).toBe(
    'not-on-chain',
  );
  expect(
    play.refusal({ type: 'board.flag', transaction: play.tx('TX-02'), flag: 'dust', marks: [] }).code,
  ).toBe('not-on-board');
  play.place('TX-05');
  expect(play.refusal({ type: 'board.place', transactions: [play.tx('TX-05')], addresses: [] }).code).toBe(
    'already-on-board',
  );
  // One input: nothing to merge.
  const merge = {
    type: 'cluster.merge',
    transaction: play.tx('TX-05'),
    confidence: 'likely',
    alternative: '',
  } as const;
  expect(play.refusal(merge).code).toBe('bad-value');
  const stop = { type: 'board.stop', address: play.address('W-DN-MA'), service: 'nowhere' } as const;
  expect(play.refusal(stop).code).toBe('unknown-id');
});

it('gives the same state whether it is played through or undone and played again', () => {
  const once = new BoardCase().place('TX-02').place('TX-04');
  const again = new BoardCase().place('TX-04').act({ type: 'board.undo' }).place('TX-02').place('TX-04');
  const content = (play: BoardCase) => play.state.world.board.content;
  expect(content(again)).toEqual(content(once));
  expect(stateJson(once.state)).toMatchObject({ world: { board: { undone: [] } } });
});

it('takes a transaction off with what was said of it, and leaves what was said of an address', () => {
  const play = new BoardCase().until('2031-03-17T09:00').place('TX-04', 'TX-05');
  const txid = play.tx('TX-05');
  const address = play.address('W-DN-MA');
  play
    .follow('TX-05', 1)
    .act(
      { type: 'board.flag', transaction: txid, flag: 'payroll', marks: [] },
      { type: 'board.mark', transaction: txid, change: 0 },
      { type: 'board.note', item: txid, text: 'hop 2' },
      { type: 'board.stop', address, service: 'dalnaru' },
      { type: 'board.remove', item: txid },
    );
  const { links, flags, changes, notes, stops, coins } = play.state.world.board.content;
  expect([links, flags, changes, notes]).toEqual([{}, {}, {}, {}]);
  expect(stops).toEqual({ [address]: 'dalnaru' });
  // The coin that it shared with TX-04 keeps its place, its own two are gone.
  expect(Object.keys(coins).filter((outpoint) => outpoint.startsWith(txid))).toEqual([]);
  expect(Object.keys(coins)).toContain(`${play.tx('TX-04')}:0`);
  // The mark can still be taken off, once.
  const off = { type: 'board.stop', address, service: null } as const;
  play.act(off);
  expect(play.state.world.board.content.stops).toEqual({});
  expect(play.refusal(off).code).toBe('not-on-board');
});

it('gives a starting address one place, however often it is named', () => {
  const play = new BoardCase();
  const address = play.address('W-PC-0');
  play.act({ type: 'board.place', transactions: [], addresses: [address, address] });
  expect(play.board.starts.map(({ column, row }) => [column, row])).toEqual([[1, 0]]);
});

it('refuses to do again what the chain has no more', () => {
  const play = new BoardCase((json) => {
    for (const [day, to] of [
      ['01', true],
      ['03', false],
    ]) {
      const effects = [{ set: 'paper_wallet', to }];
      json.injects[`moves-${day}`] = { title: 'moved', at: `2031-05-${day}T12:00`, effects };
    }
  }).until('2031-05-02T09:00');
  play.place('TX-16', 'TX-Z1').act({ type: 'board.undo' }).until('2031-05-04T09:00');
  expect(play.refusal({ type: 'board.redo' })).toEqual({ code: 'not-on-chain', about: play.tx('TX-Z1') });
});
