export interface Pasted {
  readonly transactions: readonly string[];
  readonly addresses: readonly string[];
  /** Cells that look like neither and are not plain words or numbers: cut short, or mistyped. */
  readonly unread: readonly string[];
}

const TXID = /^[0-9a-f]{64}$/;
const ADDRESS = /^bcrt1[02-9ac-hj-np-z]{20,90}$/;
/** Long enough, and of the right letters, to have been meant as one. */
const MEANT = /^(?:bcrt1[0-9a-z]{6,}|[0-9a-f]{16,})$/;

/**
 * Reads txids and addresses out of a pasted table: cells apart by tabs, commas, semicolons, blanks or lines; an output
 * number after a txid is dropped. Each is taken once, in the order of the table.
 */
export function readPasted(text: string): Pasted {
  const transactions = new Set<string>();
  const addresses = new Set<string>();
  const unread = new Set<string>();
  for (const cell of text.toLowerCase().split(/[\s,;|"']+/)) {
    const word = cell.replace(/:\d{1,6}$/, '');
    if (TXID.test(word)) transactions.add(word);
    else if (ADDRESS.test(word)) addresses.add(word);
    else if (MEANT.test(word)) unread.add(word);
  }
  return { transactions: [...transactions], addresses: [...addresses], unread: [...unread] };
}
