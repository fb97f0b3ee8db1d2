import { type CaseMs, formatBtc, type Sats, utcIso } from '../base';
import type { AddressKind } from './address';

/** An address that a scenario's author names by a label; the trainee sees only its `bcrt1…` text. */
export interface NamedAddress {
  readonly kind: AddressKind;
  /** Its first coins come from outside the named ledger, so inputs of it need no earlier output. */
  readonly external?: boolean;
}

/** An amount at a named address: an output, or the output that an input spends. */
export interface NamedCoin {
  readonly address: string;
  readonly value: Sats;
}

/** A transaction that a scenario's author names by a label; in a ledger no two share one. */
export interface NamedTransaction {
  readonly label: string;
  /** Block time. */
  readonly at: CaseMs;
  readonly inputs: readonly NamedCoin[];
  readonly outputs: readonly NamedCoin[];
  readonly fee: Sats;
}

/** What is wrong with a named ledger, one code a kind. */
export type NamedLedgerProblemCode =
  /** Two transactions have one label. */
  | 'duplicate-label'
  /** No inputs, or no outputs. */
  | 'empty-side'
  /** An amount that is not positive, or a fee below zero. */
  | 'bad-amount'
  /** Inputs are not outputs plus fee. */
  | 'unbalanced'
  /** An address that is not declared. */
  | 'unknown-address'
  /** An input that no output makes, of an address that is not external. */
  | 'no-source'
  /** An input whose output is made later, or in the same block. */
  | 'spent-early'
  /** An input whose output another input has spent. */
  | 'spent-twice';

/** One problem, with the place of the coin where it is about one. */
export interface NamedLedgerProblem {
  readonly code: NamedLedgerProblemCode;
  readonly transaction: string;
  readonly side?: 'inputs' | 'outputs';
  readonly index?: number;
  readonly message: string;
}

/**
 * Checks that a named ledger could be a chain: every sum balances, every input spends an output that exists,
 * was made in an earlier block, and is spent once. An input names its output by address and exact value.
 * Transactions may come in any order.
 *
 * A coin of an external address needs no earlier output; yet the same address and value may be spent only as
 * often as it was made (once, if it was never made here), since a second time is far more often a slip.
 */
export function checkNamedLedger(
  transactions: readonly NamedTransaction[],
  addresses: Readonly<Record<string, NamedAddress>>,
): readonly NamedLedgerProblem[] {
  return [
    ...findDuplicates(transactions),
    ...transactions.flatMap((transaction) => [
      ...checkSums(transaction),
      ...checkAddresses(transaction, addresses),
    ]),
    ...checkSpending(transactions, addresses),
  ];
}

function findDuplicates(transactions: readonly NamedTransaction[]): NamedLedgerProblem[] {
  const seen = new Set<string>();
  return transactions.flatMap(({ label }) => {
    if (!seen.has(label)) {
      seen.add(label);
      return [];
    }
    return [{ code: 'duplicate-label', transaction: label, message: `${label} is there twice` }];
  });
}

function checkSums({ label, inputs, outputs, fee }: NamedTransaction): NamedLedgerProblem[] {
  const problems: NamedLedgerProblem[] = [];
  const add = (code: NamedLedgerProblemCode, message: string): void => {
    problems.push({ code, transaction: label, message: `${label} ${message}` });
  };
  if (inputs.length === 0) add('empty-side', 'has no inputs');
  if (outputs.length === 0) add('empty-side', 'has no outputs');
  if ([...inputs, ...outputs].some(({ value }) => value <= 0)) {
    add('bad-amount', 'has an amount that is not positive');
  }
  if (fee < 0) add('bad-amount', 'has a fee below zero');
  const gap = sum(inputs) - sum(outputs) - fee;
  if (gap !== 0) add('unbalanced', `is off by ${gap} satoshi: inputs less outputs less fee must be 0`);
  return problems;
}

function checkAddresses(
  transaction: NamedTransaction,
  addresses: Readonly<Record<string, NamedAddress>>,
): NamedLedgerProblem[] {
  return (['inputs', 'outputs'] as const).flatMap((side) =>
    transaction[side].flatMap(({ address }, index) =>
      Object.hasOwn(addresses, address)
        ? []
        : [
            {
              code: 'unknown-address' as const,
              transaction: transaction.label,
              side,
              index,
              message: `${transaction.label} names ${address}, which is not declared`,
            },
          ],
    ),
  );
}

function checkSpending(
  transactions: readonly NamedTransaction[],
  addresses: Readonly<Record<string, NamedAddress>>,
): NamedLedgerProblem[] {
  const made = new Map<string, CaseMs[]>();
  for (const { at, outputs } of transactions) {
    for (const coin of outputs) made.set(coinKey(coin), [...(made.get(coinKey(coin)) ?? []), at]);
  }
  for (const times of made.values()) times.sort((left, right) => left - right);

  const spent = new Map<string, number>();
  const problems: NamedLedgerProblem[] = [];
  // Equal coins are spent in the order they were made; a stable sort keeps the author's order within a block.
  for (const { label, at, inputs } of transactions.toSorted((left, right) => left.at - right.at)) {
    inputs.forEach((coin, index) => {
      const key = coinKey(coin);
      const external = Object.hasOwn(addresses, coin.address) && addresses[coin.address]?.external === true;
      const times = made.get(key) ?? [];
      const spentBefore = spent.get(key) ?? 0;
      const source = times[spentBefore];
      const add = (code: NamedLedgerProblemCode, reason: string): void => {
        const message = `${label} spends ${formatBtc(coin.value)} of ${coin.address}, which ${reason}`;
        problems.push({ code, transaction: label, side: 'inputs', index, message });
      };
      // An equal coin that an external address gets later is another coin: it stays unspent.
      if (external && source !== undefined && source >= at) return;
      spent.set(key, spentBefore + 1);
      if (times.length === 0 && spentBefore === 0) {
        if (!external) add('no-source', 'no transaction makes');
      } else if (source === undefined) {
        add('spent-twice', 'another input has spent');
      } else if (source >= at) {
        add('spent-early', `is made at ${utcIso(source)}, not before`);
      }
    });
  }
  return problems;
}

function coinKey({ address, value }: NamedCoin): string {
  return `${value} ${address}`;
}

function sum(coins: readonly NamedCoin[]): number {
  return coins.reduce((total, { value }) => total + value, 0);
}
