/** A txid as 64 hex digits. */
const TXID = /^[0-9a-f]{64}$/;

export const isTxid = (text: string): boolean => TXID.test(text);

/** "4be1…a40e". */
export const shortTxid = (txid: string): string => `${txid.slice(0, 4)}…${txid.slice(-4)}`;

/** "bcrt1q…7xk4". */
export const shortAddress = (address: string): string => `${address.slice(0, 6)}…${address.slice(-4)}`;

/** "…7xk4", where the kind of thing is plain from its place. */
export const tail = (id: string): string => `…${id.slice(-4)}`;

/** Groups of four, so that two officers can read it to each other. */
export function groupsOfFour(id: string): readonly string[] {
  return id.match(/.{1,4}/g) ?? [];
}

/** An outpoint `txid:index` in its parts; null if it is none. */
export function outpointParts(text: string): { readonly txid: string; readonly index: number } | null {
  const [txid = '', index = ''] = text.split(':');
  return isTxid(txid) && /^\d{1,6}$/.test(index) ? { txid, index: Number(index) } : null;
}

/** "4be1…a40e", "4be1…a40e:1", "bcrt1q…7xk4": whatever can be selected on the board. */
export function shortItem(item: string): string {
  const outpoint = outpointParts(item);
  if (outpoint !== null) return `${shortTxid(outpoint.txid)}:${outpoint.index}`;
  return isTxid(item) ? shortTxid(item) : shortAddress(item);
}
