import { describe, expect, it } from 'vitest';
import { type CaseMs, caseMs, sats } from '../../src/base';
import { checkNamedLedger, type NamedTransaction } from '../../src/ledger';
import { addresses, transactions } from './quiet-harbor-rows';

/** The transactions the first stage shows, and those that make what they spend. */
const FIRST_STAGE = [
  ...[
    'TX-U1',
    'TX-R0',
    'TX-M1',
    'TX-A0',
    'TX-M2',
    'TX-M3',
    'TX-M4',
    'TX-M5',
    'TX-01',
    'TX-D1',
    'TX-02',
    'TX-04',
  ],
  ...['TX-05', 'TX-06', 'TX-07', 'TX-08', 'TX-09', 'TX-T1', 'TX-T2'],
];

function find(label: string): NamedTransaction {
  return transactions.find((transaction) => transaction.label === label)!;
}

/** The ledger with one transaction changed, and what the check says of it. */
function codesWith(label: string, change: (transaction: NamedTransaction) => NamedTransaction): string[] {
  const changed = transactions.map((transaction) =>
    transaction.label === label ? change(transaction) : transaction,
  );
  return checkNamedLedger(changed, addresses).map((problem) => `${problem.code} ${problem.transaction}`);
}

describe('the named ledger of the flagship', () => {
  it('could be a chain', () => {
    expect(transactions).toHaveLength(47);
    expect(checkNamedLedger(transactions, addresses)).toEqual([]);
  });

  it('could be a chain with the transactions of the first stage alone', () => {
    const stage = transactions.filter(({ label }) => FIRST_STAGE.includes(label));
    expect(stage).toHaveLength(FIRST_STAGE.length);
    expect(checkNamedLedger(stage, addresses)).toEqual([]);
  });

  it('adds up over all transactions: 115.67723000 in, 115.67620336 out, 0.00102664 in fees', () => {
    const total = (side: 'inputs' | 'outputs'): number =>
      transactions.flatMap((transaction) => transaction[side]).reduce((sum, { value }) => sum + value, 0);
    expect(total('inputs')).toBe(11_567_723_000);
    expect(total('outputs')).toBe(11_567_620_336);
    expect(transactions.reduce((sum, { fee }) => sum + fee, 0)).toBe(102_664);
  });

  it('pays the exchange customer 0.184, then 0.092, and the test payment 0.0005', () => {
    const paid = (label: string, address: string): number | undefined =>
      find(label).outputs.find((output) => output.address === address)?.value;
    expect(paid('TX-05', 'W-DN-MA')).toBe(18_400_000);
    expect(paid('TX-09', 'W-DN-MA')).toBe(9_200_000);
    expect(paid('TX-T1', 'W-ML-D12')).toBe(50_000);
    expect(paid('TX-A0', 'W-DN-MA')).toBe(6_000_000);
  });

  it('may be given in any order', () => {
    expect(checkNamedLedger(transactions.toReversed(), addresses)).toEqual([]);
  });
});

describe('the check of a named ledger', () => {
  it('finds a satoshi too many', () => {
    expect(codesWith('TX-05', (transaction) => ({ ...transaction, fee: sats(1411) }))).toEqual([
      'unbalanced TX-05',
    ]);
  });

  it('finds an output that does not exist, and says which input', () => {
    const without = transactions.filter(({ label }) => label !== 'TX-04');
    const problems = checkNamedLedger(without, addresses).filter(
      ({ transaction }) => transaction === 'TX-05',
    );
    expect(problems).toEqual([
      {
        code: 'no-source',
        transaction: 'TX-05',
        side: 'inputs',
        index: 0,
        message: 'TX-05 spends 3.45712936 of W-PC-1, which no transaction makes',
      },
    ]);
  });

  it('finds an output that is spent twice', () => {
    const again = { ...find('TX-05'), label: 'TX-05b', at: caseMs(find('TX-05').at + 60_000) };
    const problems = checkNamedLedger([...transactions, again], addresses);
    expect(problems.map(({ code, transaction }) => `${code} ${transaction}`)).toEqual(['spent-twice TX-05b']);
  });

  it('finds an external coin that is spent twice', () => {
    const again = { ...find('TX-A0'), label: 'TX-A0b' };
    const problems = checkNamedLedger([...transactions, again], addresses);
    expect(problems.map(({ code, transaction }) => `${code} ${transaction}`)).toEqual(['spent-twice TX-A0b']);
  });

  it('finds an output that is spent before or in the block that makes it', () => {
    const early = (at: CaseMs): string[] => codesWith('TX-05', (transaction) => ({ ...transaction, at }));
    expect(early(caseMs(find('TX-04').at - 1))).toEqual(['spent-early TX-05']);
    expect(early(find('TX-04').at)).toEqual(['spent-early TX-05']);
    expect(early(caseMs(find('TX-04').at + 1))).toEqual([]);
  });

  it('leaves an equal coin that an external address gets later unspent', () => {
    const [coin, at] = [{ address: 'A', value: sats(5) }, find('TX-05').at];
    const spend = (label: string, later: number): NamedTransaction => ({
      label,
      at: caseMs(at + later),
      inputs: [coin],
      outputs: [{ ...coin, address: label }],
      fee: sats(0),
    });
    const gets = { ...spend('C', 1), inputs: [{ ...coin, address: 'Z' }], outputs: [coin] };
    const external = { kind: 'p2wpkh', external: true } as const;
    const declared = { A: external, Z: external, B: external, D: external };
    expect(checkNamedLedger([spend('B', 0), gets, spend('D', 2)], declared)).toEqual([]);
  });

  it('finds a repeated label', () => {
    const problems = checkNamedLedger([...transactions, { ...find('TX-A0'), label: 'TX-05' }], addresses);
    expect(problems.map(({ code }) => code)).toContain('duplicate-label');
  });

  it('finds an address that is not declared, even one named like a member of every object', () => {
    const codes = codesWith('TX-A0', (transaction) => ({
      ...transaction,
      outputs: [{ address: 'toString', value: sats(6_000_000) }],
    }));
    expect(codes).toEqual(['unknown-address TX-A0']);
  });

  it('finds amounts that are not positive, fees below zero and empty sides', () => {
    expect(
      codesWith('TX-A0', (transaction) => ({
        ...transaction,
        outputs: [...transaction.outputs, { address: 'W-DN-MA', value: sats(0) }],
      })),
    ).toEqual(['bad-amount TX-A0']);
    expect(codesWith('TX-A0', (transaction) => ({ ...transaction, fee: sats(-1) }))).toEqual([
      'bad-amount TX-A0',
      'unbalanced TX-A0',
    ]);
    expect(
      codesWith('TX-A0', (transaction) => ({ ...transaction, inputs: [], outputs: [], fee: sats(0) })),
    ).toEqual(['empty-side TX-A0', 'empty-side TX-A0']);
  });
});
