const HEAD = 6;
const TAIL = 4;

/** 'bcrt1q…7xk4': enough to tell addresses apart on the board; an address that is short already stays. */
export function shortAddress(address: string): string {
  return address.length <= HEAD + TAIL + 1 ? address : `${address.slice(0, HEAD)}…${address.slice(-TAIL)}`;
}
