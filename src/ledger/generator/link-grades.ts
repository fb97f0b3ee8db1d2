import { type Chain, inputAddresses, isCoinbase, NONE, spendableOutputs } from '../chain';
import { coSpend, isCoinJoin, swapVerdict } from '../heuristics';
import { type LedgerTruth, outputKind } from './truth';

/**
 * How well the chain alone shows what is true. Provable: whoever made the chain's signatures held both keys. Likely:
 * rules speak for it, none proves it. Unknowable: the chain says nothing of it; other sources must.
 */
export type LinkGrade = 'provable' | 'likely' | 'unknowable';

/**
 * Output: how well the chain shows who holds it. What stays with the holder of the inputs is provable if its address
 * is co-spent with one of theirs (CoinJoins left out), and else likely, on change rules or by its amount. Who holds
 * what was paid away is unknowable, and so are equal outputs of a CoinJoin, what a mixer pays back and new coins.
 * What nobody can spend has no grade.
 */
export function linkGrades(chain: Chain, truth: LedgerTruth): readonly LinkGrade[] {
  const { roots } = coSpend(chain);
  const grades: LinkGrade[] = [];
  for (let tx = 0; tx < chain.txCount; tx += 1) {
    const from = chain.inputAddress[chain.txInputs[tx] ?? 0] ?? NONE;
    const tied = !isCoinbase(chain, tx) && !isCoinJoin(chain, tx);
    for (const output of spendableOutputs(chain, tx)) {
      const kind = outputKind(truth, output);
      const stays = kind === 'change' || kind === 'fee';
      const proved = tied && roots[chain.outputAddress[output] ?? NONE] === roots[from];
      grades[output] = !stays ? 'unknowable' : proved ? 'provable' : 'likely';
    }
  }
  return grades;
}

/**
 * Transaction: how well the chain shows that one person is behind all its inputs; undefined with fewer than two input
 * addresses. Provable by co-spending, if it is true. In a CoinJoin it is not to be known, and so it is in an
 * exchange's sweep: one holder of keys there is, but whose money it was only the exchange can say.
 */
export function mergeGrades(chain: Chain, truth: LedgerTruth): readonly (LinkGrade | undefined)[] {
  return Array.from({ length: chain.txCount }, (_, tx) => {
    const addresses = inputAddresses(chain, tx);
    if (addresses.length < 2) return undefined;
    const owners = new Set(addresses.map((address) => truth.ownerOf[address]));
    const [owner = NONE] = owners;
    const custody = truth.entities[owner]?.kind === 'exchange';
    return owners.size > 1 || custody || isCoinJoin(chain, tx) ? 'unknowable' : 'provable';
  });
}

/** Quoted terms of the generator's swap service: 31.5 units a coin, less 0.5 %, paid within half an hour. */
const TERMS = { rate: 31.5 / 100, fee: 0.005, window: 30 * 60_000, tolerance: 0.01 };

/**
 * Payout on the second chain, in the order of `truth.otherChain`: how well times and amounts show which payment it
 * belongs to. Likely if it is the only one that fits, or clearly the best; else unknowable until the order records.
 */
export function payoutGrades(chain: Chain, { otherChain }: LedgerTruth): readonly LinkGrade[] {
  const payouts = otherChain.map(({ at, amount }, index) => ({ id: String(index), at, amount }));
  return otherChain.map(({ paidBy }, index) => {
    const at = (chain.time[chain.outputTx[paidBy] ?? 0] ?? 0) * 1000;
    const { linked } = swapVerdict({ at, amount: chain.value[paidBy] ?? 0, ...TERMS }, payouts);
    return linked === String(index) ? 'likely' : 'unknowable';
  });
}
