import { type CaseMs, parseUtc, utcIso } from '../../base';
import { DUST_THRESHOLD, generateLedger } from '../../ledger';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { generatorParameters, type LedgerRow } from '../ledger-rows';
import type { LedgerSpec } from '../schema/ledger';

/** Checks what the generator is asked for, as far as it can be seen without asking it. */
export function checkBackground(ledger: LedgerSpec, rows: readonly LedgerRow[], report: Report): void {
  const { background } = ledger;
  const [from, until] = [instantOf(background?.from ?? ''), instantOf(background?.until ?? '')];
  if (background === undefined) checkLeftOver(ledger, report);
  else if (from !== undefined && until !== undefined && until <= from) {
    const place = inScenario(['ledger', 'background', 'until']);
    report('CB0907', place, 'The background ends before it begins.');
  }
  for (const [label, { external, firstSeen, spentBy }] of Object.entries(ledger.addresses)) {
    const path = ['ledger', 'addresses', label];
    if (firstSeen !== undefined) {
      const place = inScenario([...path, 'firstSeen']);
      if (external !== true) {
        report('CB0905', place, `No coin of ${label} comes from outside.`, 'add `"external": true`');
      } else checkFirstSeen(label, instantOf(firstSeen), rows, report);
    }
    if (spentBy) checkSweep(label, instantOf(spentBy.before), rows, report);
  }
}

const FOR_THE_BACKGROUND = ['firstSeen', 'spentBy', 'locktime', 'carrier'] as const;

function checkLeftOver({ plans, addresses }: LedgerSpec, report: Report): void {
  const message = 'This is for the generator, and without "background" nothing is generated.';
  if (plans !== undefined) report('CB0908', inScenario(['ledger', 'plans'], 'key'), message);
  for (const [label, address] of Object.entries(addresses)) {
    for (const key of FOR_THE_BACKGROUND) {
      if (address[key] === undefined) continue;
      report('CB0908', inScenario(['ledger', 'addresses', label, key], 'key'), message);
    }
  }
}

function checkFirstSeen(
  label: string,
  firstSeen: CaseMs | undefined,
  rows: readonly LedgerRow[],
  report: Report,
): void {
  const early = rows.find(
    ({ row }) =>
      firstSeen !== undefined &&
      row.at <= firstSeen &&
      [...row.inputs, ...row.outputs].some(({ address }) => address === label),
  );
  if (!early) return;
  const place = inScenario(['ledger', 'addresses', label, 'firstSeen']);
  const message = `${early.row.label} has it already at ${utcIso(early.row.at)}.`;
  report('CB0905', place, message);
}

/** Every payment above dust that no named transaction spends is to be swept. */
function checkSweep(
  label: string,
  before: CaseMs | undefined,
  rows: readonly LedgerRow[],
  report: Report,
): void {
  const late = rows.find(
    ({ row, tail }) =>
      !tail &&
      before !== undefined &&
      row.at >= before &&
      row.outputs.some(
        ({ address, value }) => address === label && value > DUST_THRESHOLD && !isSpent(label, value, rows),
      ),
  );
  if (!late) return;
  const place = inScenario(['ledger', 'addresses', label, 'spentBy', 'before']);
  const message = `${late.row.label} pays ${label} at ${utcIso(late.row.at)}, so it cannot be swept before.`;
  report('CB0906', place, message);
}

function isSpent(label: string, value: number, rows: readonly LedgerRow[]): boolean {
  return rows.some(({ row }) => row.inputs.some((coin) => coin.address === label && coin.value === value));
}

/** A background small enough to be made at every load; plans and named rows are the same in any. */
const TRIAL = { transactions: 1, people: 1 };

/** Asks the generator for the rows and plans in a small background, because what a plan has in hand is drawn. */
export function checkGeneration(ledger: LedgerSpec, rows: readonly LedgerRow[], report: Report): void {
  const always = rows.flatMap(({ row, tail }) => (tail ? [] : [row]));
  const parameters = generatorParameters(ledger, always);
  if (parameters === undefined) return;
  try {
    generateLedger({ ...parameters, ...TRIAL });
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    const plan = Object.keys(ledger.plans ?? {}).find((name) => reason.startsWith(`${name} `));
    const path = plan === undefined ? ['ledger', 'background'] : ['ledger', 'plans', plan];
    report('CB0907', inScenario(path, 'key'), `This ledger cannot be made: ${reason}.`);
  }
}

/** Undefined for a time that no calendar has, which is told with all others. */
function instantOf(text: string): CaseMs | undefined {
  const instant = parseUtc(text);
  return instant.ok ? instant.value : undefined;
}
