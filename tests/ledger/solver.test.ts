import { describe, expect, it } from 'vitest';
import { parseBtc, parseUtc } from '../../src/base';
import type { ServiceTag } from '../../src/ledger';
import { caseLedger } from '../../src/scenario';
import { shipped } from '../support/scenarios';
import { followBackwards, followForwards, isPayroll } from './solver';
import { TraineeTools } from './trainee-tools';

const scenario = shipped('quiet-harbor');
const ledger = caseLedger(scenario)!;
const { tracing } = scenario.spec;

const MINUTE = 60_000;
function at(text: string) {
  const read = parseUtc(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** The end of stage 2, and the day on which the label list comes in. */
const DAYS = [
  ['on 11 March', at('2031-03-11T00:00Z')],
  ['on 17 March', at('2031-03-17T00:00Z')],
] as const;

/** A board as a trainee has it who has read the label list E-18 and nothing else. */
function boardAt(time: (typeof DAYS)[number][1]) {
  const known = ledger.known([], time);
  const tags = new Map<number, ServiceTag>();
  for (const { address, role, service, seenIn } of Object.values(tracing!.tags)) {
    const number = known.addressOf(ledger.address(address));
    if (number === undefined || service === undefined || !seenIn.includes('E-18')) continue;
    tags.set(number, { service, role: role === 'pool' ? 'pool' : 'deposit' });
  }
  const tools = new TraineeTools(known, tags);
  const label = (address: number) => ledger.labelOfAddress(known.names.address(address)) ?? '?';
  return {
    tools,
    panel: (name: string) => tools.lookUp(ledger.address(name)),
    payee: (coin: number) => label(tools.addressOf(coin)),
    txLabel: (tx: number) => ledger.labelOfTx(known.names.txid(tx)) ?? '?',
    cluster: (name: string) => tools.lookUp(ledger.address(name)).cluster.map(label).toSorted(),
  };
}

/** The transaction of the alert: what paid 0.184 to the address that the exchange reported. */
function alert({ panel }: ReturnType<typeof boardAt>): number {
  return panel('W-DN-MA').coins.find(({ value }) => value === 18_400_000)!.tx;
}

/** Payment, continuation and, in the order asked, every rule that names it: hop by hop, from the service's own wallet on. */
const HOPS = [
  ['TX-02', 'W-OP-02', 'W-PC-0', null, ['power-of-ten', 'locktime']],
  ['TX-04', 'W-UNK-1', 'W-PC-1', null, ['locktime', 'fixed-fee', 'peeling-chain']],
  [
    'TX-05',
    'W-DN-MA',
    'W-PC-2',
    'dalnaru',
    ['fresh', 'locktime', 'fixed-fee', 'peeling-chain', 'one-time-change'],
  ],
  ['TX-06', 'W-HS-IN', 'W-PC-3', 'halyard', ['power-of-ten', 'locktime', 'fixed-fee', 'peeling-chain']],
  ['TX-07', 'W-CV-WEIR', 'W-PC-4', 'corvane', ['power-of-ten', 'locktime', 'peeling-chain']],
  ['TX-08', 'W-MER-1', 'W-PC-5', 'gannet', ['address-type', 'locktime', 'peeling-chain']],
  [
    'TX-09',
    'W-DN-MA',
    'W-PC-6',
    'dalnaru',
    ['fresh', 'locktime', 'fixed-fee', 'peeling-chain', 'one-time-change'],
  ],
  ['TX-10', 'W-CV-GIL', 'W-PC-7', 'corvane', ['power-of-ten', 'locktime']],
] as const;

describe.each(DAYS)('a solver with a trainee’s tools alone, %s', (_, time) => {
  it('goes from the alert back to the start of the peel chain, in 12 look-ups', () => {
    const board = boardAt(time);
    const path = followBackwards(board.tools, alert(board));
    expect(path.map(board.txLabel)).toEqual(['TX-05', 'TX-04', 'TX-02']);
    expect(board.tools.lookups).toBeLessThanOrEqual(12);
  });

  it('follows the seven hops from W-PC-0 to the deposit W-CV-GIL on two signals each, in 40 look-ups', () => {
    const board = boardAt(time);
    const start = followBackwards(board.tools, alert(board)).at(-1)!;
    const hops = followForwards(board.tools, start);
    expect(
      hops.map(({ tx, paid, kept, stoppedAt, signals }) => [
        board.txLabel(tx),
        board.payee(paid),
        board.payee(kept),
        stoppedAt,
        signals,
      ]),
    ).toEqual(HOPS);
    expect(board.tools.lookups).toBeLessThanOrEqual(40);
  });

  it('finds the deposits of a sweep in one cluster with each known service address, a look-up each', () => {
    const board = boardAt(time);
    const deposits = (...numbers: readonly string[]) => numbers.map((number) => `W-ML-D${number}`);
    expect(board.cluster('W-ML-D06')).toEqual([...deposits('01', '02', '03', '04', '05', '06'), 'W-ML-S1']);
    expect(board.cluster('W-ML-D12')).toEqual(deposits('07', '08', '09', '10', '11', '12'));
    expect(board.cluster('W-PC-7')).toEqual(['W-OP-11', 'W-PC-7']);
    expect(board.tools.lookups).toBe(3);
  });

  it('finds the CoinJoin behind the other output of the first transaction, in 20 look-ups, and merges nobody by it', () => {
    const board = boardAt(time);
    const { tools } = board;
    const start = followBackwards(tools, alert(board)).at(-1)!;
    const entry = tools.open(start).outputs.find((coin) => board.payee(coin) === 'W-OP-02')!;
    const join = tools.spender(entry)!;
    expect(board.txLabel(join)).toBe('TX-03');
    expect(tools.coinJoin(join)).toMatchObject({
      coinJoin: true,
      participants: 5,
      parties: 5,
      value: 50_000_000,
    });
    expect(board.cluster('W-OP-02')).toEqual(['W-OP-02']);
    expect(board.cluster('W-SEO-01')).toEqual(['W-SEO-01']);
    expect(tools.lookups).toBeLessThanOrEqual(20);
  });

  it('does not merge the customers of the exchange whose sweep is tagged', () => {
    const board = boardAt(time);
    expect(board.cluster('W-CV-GIL')).toEqual(['W-CV-GIL']);
    expect(board.cluster('W-CV-WEIR')).toEqual(['W-CV-WEIR']);
  });

  it('rules the payroll out: a peel chain whose payees had the same amounts before, in 15 look-ups', () => {
    const board = boardAt(time);
    const first = board.tools.spender(board.panel('W-MC-0').coins.at(-1)!.coin)!;
    expect(board.txLabel(first)).toBe('TX-P1');
    expect(isPayroll(board.tools, first)).toBe(true);
    expect(board.tools.lookups).toBeLessThanOrEqual(15);
    // The chain of the case is none: its payees were not paid these amounts before.
    expect(isPayroll(board.tools, alert(board))).toBe(false);
  });

  it('finds three payouts that fit the swap, and says that it is ambiguous, in 3 look-ups', () => {
    const { tools, panel } = boardAt(time);
    const { rows, rate, fee } = tracing!.secondChain!;
    const paid = panel('W-HS-IN').coins.at(-1)!;
    const millionths = (text: string) => Number(text.replace('.', ''));
    const verdict = tools.swap(
      {
        at: paid.time * 1000,
        amount: paid.value,
        // Millionths of the unit for a satoshi.
        rate: Number(rate) / 100,
        fee: fee / 1000,
        window: 30 * MINUTE,
        tolerance: 0.01,
      },
      Object.entries(rows).map(([id, row]) => ({ id, at: at(row.at), amount: millionths(row.amount) })),
    );
    const fitting = verdict.payouts.filter(({ because }) => because === 'fits').map(({ id }) => id);
    expect(fitting.toSorted()).toEqual(['LB-1', 'LB-2', 'LB-3']);
    expect([verdict.answer, verdict.linked]).toEqual(['ambiguous', null]);
    expect(tools.lookups).toBeLessThanOrEqual(3);
  });
});

describe('the sweeps that come after the label list', () => {
  it('are there on 17 March: the third deposit cluster and what joins the remainder to it, a look-up each', () => {
    const board = boardAt(at('2031-03-17T00:00Z'));
    expect(board.cluster('W-ML-D13')).toEqual(['W-ML-D13', 'W-ML-D14']);
    expect(board.cluster('W-OP-12')).toEqual(['W-OP-12', 'W-OP-14']);
    expect(board.tools.lookups).toBe(2);
    expect(parseBtc('0.43595336')).toMatchObject({ ok: true, value: board.panel('W-OP-15').coins[0]!.value });
  });
});
