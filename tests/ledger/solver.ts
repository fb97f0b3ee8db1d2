import { agreedChange, type TraineeTools } from './trainee-tools';

/** A hop that was followed: what was paid away, and what the payer kept. */
export interface SolvedHop {
  readonly tx: number;
  readonly paid: number;
  readonly kept: number;
  readonly signals: readonly string[];
  /** The service at which the payment ends, if a tag says so. */
  readonly stoppedAt: string | null;
}

/**
 * Follows a peel chain forwards from a transaction: at each, two change rules or more must name one output and none
 * another; then goes where that output is spent, until it is spent together with others, or not at all.
 */
export function followForwards(tools: TraineeTools, from: number): readonly SolvedHop[] {
  const hops: SolvedHop[] = [];
  for (let at: number | null = from; at !== null; ) {
    const { tx, inputAddresses, outputs } = tools.open(at);
    if (inputAddresses.length !== 1 || outputs.length !== 2) return hops;
    const signals = tools.signals(tx);
    const kept = agreedChange(signals, 2);
    const paid = outputs.find((output) => output !== kept);
    if (kept === null || paid === undefined) return hops;
    const stop = tools.stop(paid);
    const rules = signals.named.get(kept)?.map(({ rule }) => rule) ?? [];
    hops.push({ tx, paid, kept, signals: rules, stoppedAt: stop.stop ? stop.service : null });
    at = tools.spender(kept);
  }
  return hops;
}

/** Goes back from a transaction with one input to what made that coin, while two rules name the coin as the change. */
export function followBackwards(tools: TraineeTools, from: number): readonly number[] {
  const path = [from];
  for (let at = from; ; ) {
    const { inputs } = tools.open(at);
    const [coin] = inputs;
    if (coin === undefined || inputs.length !== 1) return path;
    const before = tools.maker(coin);
    if (agreedChange(tools.signals(before), 2) !== coin) return path;
    path.push(before);
    at = before;
  }
}

/** Whether a peel chain is a payroll: every payee was paid the same amount before, and the hops keep an interval. */
export function isPayroll(tools: TraineeTools, from: number): boolean {
  const { isChain, hops } = tools.peels(from);
  if (!isChain) return false;
  const times: number[] = [];
  for (const { tx, peel } of hops) {
    if (peel === null) return false;
    const { coins } = tools.address(tools.addressOf(peel));
    const own = coins.find(({ coin }) => coin === peel);
    if (own === undefined) return false;
    times.push(own.time);
    const paidBefore = coins.some(
      ({ tx: made, value, time }) => made !== tx && value === own.value && time < own.time,
    );
    if (!paidBefore) return false;
  }
  const gaps = times.slice(1).map((time, index) => time - times[index]!);
  return gaps.every((gap) => gap === gaps[0]);
}
