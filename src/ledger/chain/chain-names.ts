import type { Chain } from './chain';

/** The texts of a chain's numbers. A generator may make them on demand; a chain read from JSON holds them. */
export interface ChainNames {
  txid(tx: number): string;
  address(address: number): string;
}

/** The names that a chain holds; `tx 7` and `address 7` where it holds none. */
export function storedNames(chain: Chain): ChainNames {
  const read = (bytes: Uint8Array, starts: Uint32Array, index: number, kind: string): string => {
    if (bytes.length === 0) return `${kind} ${index}`;
    return asciiText(bytes.subarray(starts[index], starts[index + 1]));
  };
  return {
    txid: (tx) => read(chain.txidText, chain.txidStart, tx, 'tx'),
    address: (address) => read(chain.addressText, chain.addressStart, address, 'address'),
  };
}

/** `txid:index` of an output. */
export function outpointText(chain: Chain, names: ChainNames, output: number): string {
  const tx = chain.outputTx[output] ?? 0;
  return `${names.txid(tx)}:${output - (chain.txOutputs[tx] ?? 0)}`;
}

/** The transaction with this txid; undefined if there is none. Looks at every one. */
export function findTx(chain: Chain, names: ChainNames, txid: string): number | undefined {
  for (let tx = 0; tx < chain.txCount; tx += 1) if (names.txid(tx) === txid) return tx;
  return undefined;
}

/** The output that `txid:index` names; undefined if there is none. */
export function findOutput(chain: Chain, names: ChainNames, outpoint: string): number | undefined {
  const match = /^(.+):(0|[1-9]\d{0,5})$/.exec(outpoint);
  const tx = findTx(chain, names, match?.[1] ?? '');
  if (tx === undefined) return undefined;
  const output = (chain.txOutputs[tx] ?? 0) + Number(match?.[2]);
  return output < (chain.txOutputs[tx + 1] ?? 0) ? output : undefined;
}

/** Texts are made of printable ASCII (`readChain` takes nothing else), so bytes are characters. */
function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
