import type { BoardTxView, LinkSignal } from '../../../engine';
import type { Confidence } from '../../../scenario';

/** What a trainee is about to say of the way on from a transaction. */
export interface LinkDraft {
  /** Output that carries on; -1: it cannot be told; null: not chosen yet. */
  readonly output: number | null;
  readonly confidence: Confidence | null;
  readonly signals: readonly LinkSignal[];
  readonly alternative: string;
  readonly words: string;
}

/** What is said already, else the change as the board has it; how sure is for the trainee to say. */
export function draftOf(tx: BoardTxView): LinkDraft {
  if (tx.link !== null) return tx.link;
  return {
    output: tx.change === null || tx.change.output < 0 ? null : tx.change.output,
    confidence: null,
    signals: [],
    alternative: '',
    words: '',
  };
}

/** What keeps a link from being asserted, the first thing first. */
export type LinkFault = 'output' | 'confidence';

export function linkFault(draft: LinkDraft): LinkFault | null {
  if (draft.output === null) return 'output';
  return draft.confidence === null ? 'confidence' : null;
}

export interface RuleReading {
  readonly rule: LinkSignal;
  /** Outputs that the rule names, alone or not; none if it keeps silent. */
  readonly names: readonly number[];
}

/** What each rule of this transaction says, those that speak first. */
export function ruleReadings(tx: BoardTxView): readonly RuleReading[] {
  const named = new Map<LinkSignal, number[]>();
  for (const { output, rules } of tx.signals) {
    for (const rule of rules) named.set(rule, [...(named.get(rule) ?? []), output]);
  }
  const speaking = [...named].map(([rule, names]) => ({ rule, names }));
  const silent = tx.silent.filter((rule) => !named.has(rule)).map((rule) => ({ rule, names: [] }));
  return [...speaking, ...silent];
}

/** How many rules that speak name this output, and how many speak at all. */
export function agreement(tx: BoardTxView, output: number): { readonly agree: number; readonly of: number } {
  const speaking = ruleReadings(tx).filter(({ names }) => names.length > 0);
  return { agree: speaking.filter(({ names }) => names.includes(output)).length, of: speaking.length };
}
