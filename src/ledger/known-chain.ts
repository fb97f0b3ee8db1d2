import type { Chain, ChainNames } from './chain';

/** A chain as it is known at a time, and how its texts are turned into its numbers. */
export interface KnownChain {
  readonly chain: Chain;
  readonly names: ChainNames;
  /** The transaction of a txid; undefined if the chain, as it is known, has none. */
  txOf(txid: string): number | undefined;
  /** The address of a text; undefined if the chain, as it is known, has paid it nothing. */
  addressOf(text: string): number | undefined;
}

/**
 * The texts of a whole chain, both ways. One index serves every prefix of its chain, because numbers stay. A text
 * costs a hash or two (about half a second for the 70,000 of 25,000 transactions), so each is made once, when it is
 * first read or looked for.
 */
export interface NameIndex {
  /** The names it was made from, kept. */
  readonly names: ChainNames;
  txOf(txid: string): number | undefined;
  addressOf(text: string): number | undefined;
  /** Makes every text now; `onProgress` is called with rising whole percents, last with 100. */
  prepare(onProgress?: (percent: number) => void): void;
}

/** An index over the texts of a chain, which are all different. */
export function nameIndex({ txCount, addressCount }: Chain, names: ChainNames): NameIndex {
  const txids = new TextMap(txCount, names.txid);
  const addresses = new TextMap(addressCount, names.address);
  return {
    names: { txid: (tx) => txids.text(tx), address: (address) => addresses.text(address) },
    txOf: (txid) => txids.numberOf(txid),
    addressOf: (text) => addresses.numberOf(text),
    prepare: (onProgress = () => {}) => {
      const total = Math.max(1, txCount + addressCount);
      let reported = -1;
      const report = (done: number): void => {
        const percent = Math.floor((100 * done) / total);
        if (percent > reported) onProgress(percent);
        reported = Math.max(reported, percent);
      };
      txids.makeAll(report);
      addresses.makeAll((done) => report(txCount + done));
      if (reported < 100) onProgress(100);
    },
  };
}

/** A whole chain or a prefix of it, as it is known. `index` is the whole chain's. */
export function knownChain(index: NameIndex, chain: Chain): KnownChain {
  return {
    chain,
    names: index.names,
    txOf: (txid) => {
      const tx = index.txOf(txid);
      return tx !== undefined && tx < chain.txCount ? tx : undefined;
    },
    addressOf: (text) => {
      const address = index.addressOf(text);
      if (address === undefined || address >= chain.addressCount) return undefined;
      const outputs = (chain.addressOutputs[address + 1] ?? 0) - (chain.addressOutputs[address] ?? 0);
      return outputs > 0 ? address : undefined;
    },
  };
}

/** Texts by number, and numbers by text. */
class TextMap {
  private readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** Every text before this one is made. */
  private next = 0;

  constructor(
    private readonly count: number,
    private readonly make: (number: number) => string,
  ) {}

  text(number: number): string {
    const known = this.texts[number];
    if (known !== undefined) return known;
    const text = this.make(number);
    this.texts[number] = text;
    this.numbers.set(text, number);
    return text;
  }

  /** Only a text that nobody has read before makes the rest. */
  numberOf(text: string): number | undefined {
    while (!this.numbers.has(text) && this.next < this.count) this.makeNext();
    return this.numbers.get(text);
  }

  makeAll(onStep: (done: number) => void): void {
    while (this.next < this.count) onStep(this.makeNext());
  }

  private makeNext(): number {
    this.text(this.next);
    this.next += 1;
    return this.next;
  }
}
