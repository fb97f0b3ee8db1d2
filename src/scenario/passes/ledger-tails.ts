import { DUST_THRESHOLD, type NamedCoin, type NamedLedgerProblem, type NamedTransaction } from '../../ledger';
import { BOARD_FUNCTIONS } from '../conditions/functions';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { own } from '../json-path';
import type { LedgerRow } from '../ledger-rows';
import type { LedgerSpec } from '../schema/ledger';

const BOARD_CALL = new RegExp(`\\b(${BOARD_FUNCTIONS.join('|')})\\s*\\(`);

/**
 * Checks that a conditional transaction can come and go without moving anything else: coins from outside and sweeps
 * are the background's work, which draws from one stream for all of them.
 */
export function checkTails(
  { addresses, transactions }: LedgerSpec,
  rows: readonly LedgerRow[],
  report: Report,
): void {
  for (const { row, tail } of rows) {
    if (!tail) continue;
    const path = ['ledger', 'transactions', row.label];
    const asked = BOARD_CALL.exec(own(transactions, row.label)?.when ?? '')?.[1];
    if (asked !== undefined) {
      const message = `The board shows the chain, so what is on the chain cannot ask the board: "${asked}".`;
      report('CB0904', inScenario([...path, 'when']), message);
    }
    const makers = rows.filter((other) => other.row !== row && other.row.at < row.at);
    row.inputs.forEach((coin, index) => {
      const fromOutside =
        own(addresses, coin.address)?.external && !makers.some((maker) => makes(maker, coin));
      if (!fromOutside) return;
      const message = `${row.label} is not on every chain, so it cannot bring coins of ${coin.address} from outside.`;
      report('CB0904', inScenario([...path, 'inputs', index]), message);
    });
    for (const side of ['inputs', 'outputs'] as const) {
      row[side].forEach(({ address, value }, index) => {
        if (own(addresses, address)?.spentBy === undefined || value <= DUST_THRESHOLD) return;
        const message = `${row.label} is not on every chain, but ${address} is swept by the background.`;
        report('CB0904', inScenario([...path, side, index]), message);
      });
    }
  }
}

/** The conditional transactions that make what a conditional one spends, and theirs in turn. */
export function tailsBefore(rows: readonly LedgerRow[], tail: NamedTransaction): readonly NamedTransaction[] {
  const needed = new Set<LedgerRow>();
  const queue = [tail];
  for (let one = queue.pop(); one; one = queue.pop()) {
    for (const coin of one.inputs) {
      for (const maker of rows) {
        if (!maker.tail || maker.row === tail || needed.has(maker) || !makes(maker, coin)) continue;
        needed.add(maker);
        queue.push(maker.row);
      }
    }
  }
  return rows.flatMap((row) => (needed.has(row) ? [row.row] : []));
}

/** Labels of the conditional transactions that make the coin a problem is about. */
export function tailMakers(
  rows: readonly LedgerRow[],
  { transaction, side, index }: NamedLedgerProblem,
): readonly string[] {
  const row = rows.find((one) => one.row.label === transaction);
  const coin = side === undefined || index === undefined ? undefined : row?.row[side][index];
  if (row === undefined || coin === undefined) return [];
  return rows.flatMap((maker) =>
    maker.tail && maker !== row && makes(maker, coin) ? [maker.row.label] : [],
  );
}

function makes({ row }: LedgerRow, { address, value }: NamedCoin): boolean {
  return row.outputs.some((output) => output.address === address && output.value === value);
}
