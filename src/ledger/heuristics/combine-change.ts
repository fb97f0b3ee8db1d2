import { addressReuse } from './change-address-reuse';
import { addressType } from './change-address-type';
import { fixedFee } from './change-fixed-fee';
import { fresh } from './change-fresh';
import { locktime } from './change-locktime';
import { oneTimeChange } from './change-one-time';
import type { ChangeFinder, ChangeOpinion, ChangeRule, OutputOpinion } from './change-opinion';
import { opinionOf } from './change-opinion';
import { optimalChange } from './change-optimal';
import { peelingChain } from './change-peeling-chain';
import { powerOfTen } from './change-power-of-ten';

/** Every change rule by its name. */
export const CHANGE_FINDERS: Readonly<Record<ChangeRule, ChangeFinder>> = {
  'address-reuse': addressReuse,
  'address-type': addressType,
  'optimal-change': optimalChange,
  'power-of-ten': powerOfTen,
  fresh,
  locktime,
  'fixed-fee': fixedFee,
  'peeling-chain': peelingChain,
  'one-time-change': oneTimeChange(),
};

/** Outputs that either rule leaves. Composition after BlockSci's change heuristics. */
export const unionOf = combine('∪', (one, other) => one || other);

/** Outputs that both rules leave: each output must pass both. */
export const intersectionOf = combine('∩', (one, other) => one && other);

/** Outputs that the first leaves and the second rules out. */
export const differenceOf = combine('−', (one, other) => one && !other);

/** The rule where it leaves exactly one output; where not, none, so that a union does not carry its doubt on. */
export function uniqueOf(finder: ChangeFinder): ChangeFinder {
  return (chain, tx) => {
    const opinion = finder(chain, tx);
    const only = opinion.change !== null;
    return opinionOf(
      `unique ${opinion.rule}`,
      tx,
      opinion.outputs.map((one) => ({ ...one, left: one.left && only })),
    );
  };
}

/** How many rules name each output as the change: the signals that a trace states. */
export interface ChangeSignals {
  readonly tx: number;
  /** Opinions of the rules that act, by the output they name. */
  readonly named: ReadonlyMap<number, readonly ChangeOpinion[]>;
  /** Opinions of the rules that keep silent. */
  readonly silent: readonly ChangeOpinion[];
}

/** Asks every rule about a transaction. */
export function changeSignals(chain: Parameters<ChangeFinder>[0], tx: number): ChangeSignals {
  const opinions = Object.values(CHANGE_FINDERS).map((finder) => finder(chain, tx));
  const named = new Map<number, ChangeOpinion[]>();
  for (const opinion of opinions) {
    if (opinion.change === null) continue;
    named.set(opinion.change, [...(named.get(opinion.change) ?? []), opinion]);
  }
  return { tx, named, silent: opinions.filter(({ change }) => change === null) };
}

function combine(sign: string, keep: (one: boolean, other: boolean) => boolean) {
  return (first: ChangeFinder, second: ChangeFinder): ChangeFinder =>
    (chain, tx) => {
      const one = first(chain, tx);
      const other = second(chain, tx);
      const outputs = one.outputs.map((opinion, index): OutputOpinion => {
        const against = other.outputs[index] ?? opinion;
        const left = keep(opinion.left, against.left);
        // The reason shown is of the rule that decided: the first, unless it was the second that ruled out or left.
        return {
          output: opinion.output,
          left,
          because: opinion.left === left ? opinion.because : against.because,
        };
      });
      return opinionOf(`(${one.rule} ${sign} ${other.rule})`, tx, outputs);
    };
}
