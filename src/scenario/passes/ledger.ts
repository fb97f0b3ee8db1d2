import { parseBtc, parseUtc, sats } from '../../base';
import { checkNamedLedger, type NamedLedgerProblem, type NamedTransaction } from '../../ledger';
import type { DiagnosticCode } from '../diagnostics/codes';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import type { Scenario } from '../schema/scenario';

/** Checks that the named transactions could be a chain. References were resolved before. */
export function checkLedger({ ledger }: Scenario, report: Report): void {
  if (!ledger) return;
  const transactions: NamedTransaction[] = [];
  for (const [label, { at, inputs, outputs, fee }] of Object.entries(ledger.transactions)) {
    const time = parseUtc(at);
    if (!time.ok) return;
    const coins = [...inputs, ...outputs].map(({ address, btc }) => {
      const value = parseBtc(btc);
      return value.ok ? { address, value: value.value } : undefined;
    });
    const known = coins.filter((coin) => coin !== undefined);
    if (known.length < coins.length) {
      report(
        'CB0902',
        inScenario(['ledger', 'transactions', label]),
        `${label} moves more bitcoin than there is.`,
      );
      return;
    }
    transactions.push({
      label,
      at: time.value,
      inputs: known.slice(0, inputs.length),
      outputs: known.slice(inputs.length),
      fee: sats(fee),
    });
  }
  const addresses = Object.fromEntries(
    Object.entries(ledger.addresses).map(([label, { kind, external }]) => [
      label,
      { kind, external: external === true },
    ]),
  );
  for (const problem of checkNamedLedger(transactions, addresses)) reportProblem(problem, report);
}

function reportProblem(
  { code, transaction, side, index, message }: NamedLedgerProblem,
  report: Report,
): void {
  const own = CODES[code];
  if (own === undefined) return;
  const within = side === undefined || index === undefined ? [] : [side, index];
  report(
    own,
    inScenario(['ledger', 'transactions', transaction, ...within], within.length > 0 ? 'value' : 'key'),
    `${message}.`,
  );
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
