import { checkNamedLedger, type NamedLedgerProblem, type NamedTransaction } from '../../ledger';
import type { DiagnosticCode } from '../diagnostics/codes';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { type LedgerRow, readAddresses, readRows } from '../ledger-rows';
import type { LedgerSpec } from '../schema/ledger';
import type { Scenario } from '../schema/scenario';
import { checkBackground, checkGeneration } from './ledger-background';
import { checkTails, tailMakers, tailsBefore } from './ledger-tails';

/**
 * Checks that the named transactions could be a chain: those without condition alone, and with each conditional one
 * (and the ones whose outputs it spends). References were resolved before.
 */
export function checkLedger({ ledger }: Scenario, report: Report): void {
  if (!ledger) return;
  const read = readRows(ledger);
  if (!read.ok) {
    const { label, part } = read.error;
    // Times that no calendar has are told with all others.
    if (part === 'time') return;
    report(
      'CB0902',
      inScenario(['ledger', 'transactions', label]),
      `${label} moves more bitcoin than there is.`,
    );
    return;
  }
  let sound = true;
  const noted: Report = (...problem) => {
    sound = false;
    report(...problem);
  };
  const rows = read.value;
  for (const problem of problemsOf(rows, readAddresses(ledger))) reportProblem(problem, rows, noted);
  checkLabels(ledger, noted);
  checkTails(ledger, rows, noted);
  checkBackground(ledger, rows, noted);
  if (sound) checkGeneration(ledger, rows, report);
}

function checkLabels({ addresses, transactions }: LedgerSpec, report: Report): void {
  for (const [part, labels] of Object.entries({ addresses, transactions })) {
    for (const label of Object.keys(labels)) {
      if (!label.includes('/')) continue;
      report(
        'CB0909',
        inScenario(['ledger', part, label], 'key'),
        `"${label}" could be one of the generator’s.`,
      );
    }
  }
}

/** Problems of the unconditional rows, then those of each conditional one beside them. */
function problemsOf(
  rows: readonly LedgerRow[],
  addresses: ReturnType<typeof readAddresses>,
): readonly NamedLedgerProblem[] {
  const base = rows.flatMap(({ row, tail }) => (tail ? [] : [row]));
  const own = (tail: NamedTransaction): readonly NamedLedgerProblem[] =>
    checkNamedLedger([...base, ...tailsBefore(rows, tail), tail], addresses).filter(
      ({ transaction }) => transaction === tail.label,
    );
  return [...checkNamedLedger(base, addresses), ...rows.flatMap(({ row, tail }) => (tail ? own(row) : []))];
}

function placeOf({ transaction, side, index }: NamedLedgerProblem) {
  const within = side === undefined || index === undefined ? [] : [side, index];
  const path = ['ledger', 'transactions', transaction, ...within];
  return inScenario(path, within.length > 0 ? 'value' : 'key');
}

function reportProblem(problem: NamedLedgerProblem, rows: readonly LedgerRow[], report: Report): void {
  const { code, message, transaction } = problem;
  const makers = code === 'no-source' ? tailMakers(rows, problem) : [];
  if (makers.length > 0) {
    const reason = `${transaction} spends what only ${makers.join(', ')} makes, which is not on every chain.`;
    report('CB0904', placeOf(problem), reason, 'give it a `when` too');
    return;
  }
  const own = CODES[code];
  if (own !== undefined) report(own, placeOf(problem), `${message}.`);
}

/** An empty side is a matter of shape, an unknown address one of references, and JSON has no label twice. */
const CODES: Readonly<Record<NamedLedgerProblem['code'], DiagnosticCode | undefined>> = {
  unbalanced: 'CB0901',
  'bad-amount': 'CB0902',
  'no-source': 'CB0903',
  'spent-early': 'CB0903',
  'spent-twice': 'CB0903',
  'duplicate-label': undefined,
  'empty-side': undefined,
  'unknown-address': undefined,
};
