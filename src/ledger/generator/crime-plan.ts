import { type CaseMs, caseMs, invariant, type Rng, sats } from '../../base';
import { estimateVsize } from '../chain';
import { before } from './embed-rows';
import { inputAddressLabel, inputValue, type PlanBook, type PlannedInput, type PlannedTx } from './planned';
import type { OutputKind } from './truth';

/** One act of a crime plan. Amounts are satoshi. */
export type CrimeStep =
  /** `deposits` payments of strangers to fresh addresses, `each` about half to one and a half times this amount. */
  | { readonly kind: 'placement'; readonly deposits: number; readonly each: number }
  /** All coins in hand into one. */
  | { readonly kind: 'consolidation' }
  /** `hops` payments of 2 to 9 % of the rest, each to a stranger. */
  | { readonly kind: 'peel'; readonly hops: number }
  | { readonly kind: 'coinjoin'; readonly participants: number; readonly denomination: number }
  /** A payment to a swap service, paid out on the second chain. */
  | { readonly kind: 'swap'; readonly service: string; readonly amount: number }
  /** All that is in hand to a deposit address at an exchange. */
  | { readonly kind: 'cash-out'; readonly service: string }
  /** A payroll that has the shape of a peel chain, of somebody else. */
  | { readonly kind: 'decoy'; readonly payees: number; readonly each: number };

/** A script over the services of a ledger, by one holder. */
export interface CrimePlan {
  readonly name: string;
  readonly start: CaseMs;
  readonly steps: readonly CrimeStep[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const RATE = 10;

/**
 * Turns a plan into planned transactions labelled `NAME/1`, `NAME/2` … It draws from its own stream alone, so
 * that no background changes it. Throws if a step needs more than is in hand.
 */
export function planCrime(book: PlanBook, plan: CrimePlan, rng: Rng): void {
  let coins: PlannedInput[] = [];
  let now = plan.start;
  let serial = 0;
  let fresh = 0;

  const own = (): string => book.address(`${plan.name}/own/${fresh++}`, plan.name);
  const stranger = (): string => {
    const label = `${plan.name}/stranger/${fresh++}`;
    return book.address(label, label);
  };
  const pass = (hours: number): void => {
    now = caseMs(now + HOUR * hours + MINUTE * rng.int(180) + MINUTE);
  };
  const add = (
    inputs: readonly PlannedInput[],
    outputs: PlannedTx['outputs'],
    tipLocktime = true,
  ): PlannedTx => book.add({ label: `${plan.name}/${++serial}`, at: now, inputs, outputs, tipLocktime });
  const largest = (): PlannedInput => {
    const coin = coins.toSorted((left, right) => inputValue(right) - inputValue(left))[0];
    invariant(coin, `${plan.name} has no coin left`);
    return coin;
  };
  /** Pays from the largest coin; the change stays in hand, on either side. */
  const pay = (address: string, value: number, kind: OutputKind): PlannedTx => {
    const coin = largest();
    const left = inputValue(coin) - value - RATE * 141;
    invariant(left > 0, `${plan.name} cannot pay ${value}`);
    const outputs = [
      { address, value: sats(value), kind },
      { address: own(), value: sats(left), kind: 'change' as const },
    ];
    const changeFirst = rng.int(2) === 0;
    const tx = add([coin], changeFirst ? outputs.toReversed() : outputs);
    coins = [...coins.filter((other) => other !== coin), { tx, output: changeFirst ? 0 : 1 }];
    return tx;
  };
  const moveAll = (address: string, kind: OutputKind): PlannedTx => {
    const total = coins.reduce((sum, coin) => sum + inputValue(coin), 0);
    const fee =
      RATE *
      estimateVsize(
        coins.map(() => 'p2wpkh'),
        ['p2wpkh'],
      );
    const tx = add(coins, [{ address, value: sats(total - fee), kind }]);
    coins = [];
    return tx;
  };

  for (const step of plan.steps) {
    pass(6);
    switch (step.kind) {
      case 'placement': {
        const end = caseMs(now + 72 * HOUR);
        for (let index = 0; index < step.deposits; index += 1) {
          const value = Math.floor(step.each / 2) + rng.int(step.each);
          coins.push({ funding: book.fund(own(), sats(value), before(end, 72 * HOUR, rng)) });
        }
        now = end;
        break;
      }
      case 'consolidation': {
        const tx = moveAll(own(), 'change');
        coins = [{ tx, output: 0 }];
        break;
      }
      case 'peel':
        for (let hop = 0; hop < step.hops; hop += 1) {
          pay(stranger(), Math.floor((inputValue(largest()) / 1000) * (20 + rng.int(71))), 'peel');
          pass(18);
        }
        break;
      case 'coinjoin': {
        const mine = largest();
        const others = Array.from({ length: step.participants - 1 }, (): PlannedInput => {
          const value = sats(step.denomination + 50_000 + rng.int(step.denomination));
          return { funding: book.fund(stranger(), value, before(now, 48 * HOUR, rng)) };
        });
        invariant(inputValue(mine) > step.denomination + 3000, `${plan.name} cannot join`);
        const plans = rng.shuffle(
          [mine, ...others].flatMap((coin) => {
            const holder = book.addresses.get(inputAddressLabel(coin))?.owner ?? plan.name;
            const to = () => (coin === mine ? own() : book.address(`${plan.name}/joined/${fresh++}`, holder));
            const left = sats(inputValue(coin) - step.denomination - 3000);
            return [
              { coin, address: to(), value: sats(step.denomination), kind: 'mix' as const },
              { coin, address: to(), value: left, kind: 'change' as const },
            ];
          }),
        );
        const tx = add(
          rng.shuffle([mine, ...others]),
          plans.map(({ address, value, kind }) => ({ address, value, kind })),
          false,
        );
        coins = coins.filter((coin) => coin !== mine);
        plans.forEach(({ coin }, output) => {
          if (coin === mine) coins.push({ tx, output });
        });
        break;
      }
      case 'swap': {
        const tx = pay(book.address(`${plan.name}/swap/${fresh++}`, step.service), step.amount, 'payment');
        const output = tx.outputs.findIndex(({ kind }) => kind === 'payment');
        const rate = 315_000 - 315 + rng.int(631);
        const amount = Math.floor((Math.floor((step.amount * rate) / 1_000_000) * 995) / 1000);
        book.swaps.push({ tx, output, at: caseMs(now + MINUTE * (5 + rng.int(26))), amount });
        break;
      }
      case 'cash-out':
        moveAll(book.address(`${plan.name}/deposit/${fresh++}`, step.service), 'payment');
        break;
      case 'decoy': {
        const holder = `${plan.name}/payroll`;
        const total = step.each * (step.payees + 2);
        let label = book.address(`${holder}/0`, holder);
        let coin: PlannedInput = { funding: book.fund(label, sats(total), before(now, 24 * HOUR, rng)) };
        for (let payee = 0; payee < step.payees; payee += 1) {
          const value = Math.floor((step.each / 100) * (80 + rng.int(41)));
          label = book.address(`${holder}/${payee + 1}`, holder);
          const left = sats(inputValue(coin) - value - RATE * 141);
          const tx = add(
            [coin],
            [
              { address: stranger(), value: sats(value), kind: 'payment' },
              { address: label, value: left, kind: 'change' },
            ],
            false,
          );
          coin = { tx, output: 1 };
          now = caseMs(now + 10 * MINUTE);
        }
        break;
      }
    }
  }
}
