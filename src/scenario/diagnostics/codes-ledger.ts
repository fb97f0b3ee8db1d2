import type { CodeEntry } from './code-entry';

/** The synthetic chain and the tracing board. */
export const LEDGER_CODES = {
  CB0901: {
    severity: 'error',
    title: 'Transaction does not balance',
    explanation: 'Inputs are outputs plus fee, to the satoshi.',
    example: 'Inputs of 0.5, outputs of 0.5, a fee of 2000 satoshi.',
    fix: 'Correct an amount or the fee.',
  },
  CB0902: {
    severity: 'error',
    title: 'Impossible amount',
    explanation: 'Amounts are more than nothing and less than all bitcoin there is.',
    example: '`"btc": "0.00000000"`',
    fix: 'Correct the amount.',
  },
  CB0903: {
    severity: 'error',
    title: 'Coin from nowhere',
    explanation:
      'An input spends an output of the same address and amount, made in an earlier block, and only once.',
    example: 'An input of an address that never received that amount.',
    fix: 'Correct the input, or mark the address as `external`.',
  },
  CB0904: {
    severity: 'error',
    title: 'Only in some cases',
    explanation:
      'A transaction with `when` leaves the rest of the chain as it is: it moves coins that named transactions make, touches no address that the background sweeps, only others with `when` spend what it makes, and its condition does not ask the tracing board.',
    example: 'A transaction without `when` that spends an output of one with it.',
    fix: 'Give the spender a `when` too, or spend another coin.',
  },
  CB0905: {
    severity: 'error',
    title: 'First payment that cannot be',
    explanation:
      '`firstSeen` is the time of the first coin from outside, so the address is `external`, and no named transaction has paid it or spent from it by then.',
    example: '`"firstSeen": "2029-06-11T10:40Z"` on an address without `external`.',
    fix: 'Add `external`, or move the time.',
  },
  CB0906: {
    severity: 'error',
    title: 'Sweep before the payment',
    explanation: 'What is paid to an address with `spentBy` is swept before an instant that must be later.',
    example: '`"before": "2031-03-01T00:00Z"` where a transaction of 5 March pays the address.',
    fix: 'Move `before`.',
  },
  CB0907: {
    severity: 'error',
    title: 'Background that cannot be',
    explanation:
      'The background ends after it begins, and its plans and exchanges are such that the generator can carry them out.',
    example: '`"until"` before `"from"`; a plan that swaps more than it has.',
    fix: 'Correct the times, or the step that is named.',
  },
  CB0908: {
    severity: 'error',
    title: 'Nothing without a background',
    explanation:
      '`plans`, and of an address `firstSeen`, `spentBy`, `locktime` and `carrier`, are for the generator; without `background` nothing is generated.',
    example: '`"spentBy"` in a ledger of named transactions alone.',
    fix: 'Add `background`, or remove the key.',
  },
  CB0909: {
    severity: 'error',
    title: 'Label with a slash',
    explanation: 'The generator names what it makes with slashes: `quarry/3`, `Corvane/hot`.',
    example: 'An address `Corvane/hot`.',
    fix: 'Use a hyphen.',
  },
  CB0910: {
    severity: 'error',
    title: 'No such service, explanation or output',
    explanation:
      'A tag, the second chain or a play names something that `tracing` does not have, or an output that the transaction does not have.',
    example: '`"service": "corvan"`',
    fix: 'Take the suggested name.',
  },
  CB0911: {
    severity: 'error',
    title: 'Board without a chain',
    explanation: 'The tracing board needs a `ledger` to show and `tracing` to say what it offers.',
    example: '`"opens": ["board"]` in a scenario without `tracing`.',
    fix: 'Add the missing part.',
  },
  CB0912: {
    severity: 'error',
    title: 'Extract of nothing',
    explanation:
      'An exhibit with `extract` is made from the tracing board, so the case has one; without `needs` it is the second-chain table, so `tracing` has one. A play registers only exhibits with `extract`.',
    example: '`"extract": {…}` in a scenario without `tracing`.',
    fix: 'Add `tracing`, `needs`, or `extract`.',
  },
} as const satisfies Record<string, CodeEntry>;
