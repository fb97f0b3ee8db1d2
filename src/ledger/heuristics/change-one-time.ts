import { type Chain, firstPayment, inputAddresses, NONE, outputsOfAddress, spendableOutputs } from '../chain';
import { type ChangeFinder, changeFinder } from './change-opinion';

/** The wait that took false positives of the paper from 13 % to 0.17 %: a week. */
export const REUSE_WAIT_SECONDS = 7 * 24 * 60 * 60;

/**
 * One-time change: an output is change if its address appears for the first time, the coins are not new ones, no
 * output goes back to an input address, and no other output is fresh. With a wait, an address that is paid again
 * within that time is not one-time and is ruled out.
 * Source: heuristic 2 of Meiklejohn et al. 2013, section 4.3 with the refinement of 4.2 (waiting for a week).
 * Fails: a fresh payee beside reused change is named as change; two fresh outputs keep it silent, which is the
 * usual case today; the wait needs a chain that goes on.
 */
export function oneTimeChange(waitSeconds: number = REUSE_WAIT_SECONDS): ChangeFinder {
  return changeFinder('one-time-change', (chain, tx) => {
    const outputs = spendableOutputs(chain, tx);
    const own = new Set(inputAddresses(chain, tx));
    const toItself = outputs.some((output) => own.has(chain.outputAddress[output] ?? NONE));
    const firsts = outputs.filter(
      (output) => firstPayment(chain, chain.outputAddress[output] ?? NONE) === tx,
    );
    return (output) => {
      if (toItself) return [false, 'change-to-itself'];
      if (!firsts.includes(output)) return [false, 'seen-before'];
      if (firsts.length > 1) return [false, 'another-fresh-output'];
      return paidAgain(chain, output, waitSeconds) ? [false, 'paid-again-soon'] : [true, 'only-fresh-output'];
    };
  });
}

function paidAgain(chain: Chain, output: number, waitSeconds: number): boolean {
  const tx = chain.outputTx[output] ?? 0;
  const until = (chain.time[tx] ?? 0) + waitSeconds;
  return outputsOfAddress(chain, chain.outputAddress[output] ?? NONE).some((other) => {
    const made = chain.outputTx[other] ?? 0;
    return made > tx && (chain.time[made] ?? 0) <= until;
  });
}
