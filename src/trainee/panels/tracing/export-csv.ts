import type { BoardTxView, BoardView } from '../../../engine';
import { btc } from './amount';
import { hopOf } from './board-rows';

/** Cells that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One cell as RFC 4180 has it. A cell that begins with = + - @, a tab or a return gets an apostrophe before it, so that
 * a spreadsheet shows it and does not run it.
 */
export function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value;
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n\t]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

export const CSV_COLUMNS = [
  'hop',
  'txid',
  'utc',
  'side',
  'index',
  'address',
  'btc',
  'tags',
  'tags_of_cluster',
  'cluster',
  'stop',
  'change',
  'asserted',
  'confidence',
  'alternative',
  'flag',
  'note',
] as const;

/** The board as a table, a line for each input and output; the column names are the same in every language. */
export function boardCsv(board: BoardView): string {
  const services = new Map(board.services.map(({ id, title }) => [id, title]));
  const clusters = new Map(board.clusters.map(({ id, number }) => [id, number]));
  const alternatives = new Map(board.alternatives.map(({ id, text }) => [id, text]));
  const lines = board.transactions
    .toSorted((one, other) => one.column - other.column)
    .flatMap((tx) => [
      ...tx.inputs.map((coin) => line(tx, coin, 'in')),
      ...tx.outputs.map((coin) => line(tx, coin, 'out')),
    ]);
  return csvText([CSV_COLUMNS, ...lines]);

  function line(
    tx: BoardTxView,
    coin: BoardTxView['inputs'][number],
    side: 'in' | 'out',
  ): (string | number)[] {
    const out = side === 'out';
    const asserted = out && tx.link?.output === coin.index;
    return [
      hopOf(tx, board),
      tx.txid,
      tx.utc,
      side,
      coin.index,
      coin.address,
      btc(coin.value),
      coin.tags.map(({ text }) => text).join('; '),
      coin.inherited.map(({ text }) => text).join('; '),
      coin.cluster === null ? '' : (clusters.get(coin.cluster) ?? ''),
      coin.stop === null ? '' : (services.get(coin.stop) ?? coin.stop),
      out && tx.change?.output === coin.index ? tx.change.by : '',
      asserted ? 'yes' : '',
      asserted ? (tx.link?.confidence ?? '') : '',
      asserted
        ? [alternatives.get(tx.link?.alternative ?? '') ?? '', tx.link?.words ?? '']
            .filter(Boolean)
            .join(' / ')
        : '',
      tx.flag?.flag ?? '',
      [tx.note, coin.note].filter((text) => text !== '').join(' / '),
    ];
  }
}
