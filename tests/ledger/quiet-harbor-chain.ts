import { parseBtc, parseUtc, sats } from '../../src/base';
import { type NamedCoin, type NamedTransaction, namedChain } from '../../src/ledger';
import { addresses, transactions } from './quiet-harbor-rows';

/**
 * Sweeps that the flagship's background makes: each exchange or shop collects a deposit together with others, with
 * locktime 0 and at a fee rate that no named transaction pays.
 */
const SWEEPS: readonly NamedTransaction[] = [
  sweep('SWEEP-1', '2031-01-20T10:00Z', 'W-DN-MA 0.06000000; W-BG-1 0.41000000', 'W-DN-HOT 0.46995000'),
  sweep('SWEEP-2', '2031-03-02T18:00Z', 'W-HS-IN 0.25000000; W-BG-2 0.33000000', 'W-HS-HOT 0.57995000'),
  sweep('SWEEP-3', '2031-03-08T22:00Z', 'W-MER-1 0.01450000; W-BG-3 0.08000000', 'W-MER-HOT 0.09445000'),
  sweep(
    'SWEEP-4',
    '2031-03-09T10:00Z',
    'W-DN-MA 0.18400000; W-DN-MA 0.09200000; W-BG-4 0.70000000',
    'W-DN-HOT 0.97595000',
  ),
];

const declared = {
  ...addresses,
  ...Object.fromEntries(
    ['1', '2', '3', '4'].map((number) => [`W-BG-${number}`, { kind: 'p2wpkh' as const, external: true }]),
  ),
  ...Object.fromEntries(
    ['W-DN-HOT', 'W-HS-HOT', 'W-MER-HOT'].map((label) => [label, { kind: 'p2wpkh' as const }]),
  ),
};

/** The flagship's 47 transactions with those sweeps, and the locktimes of their senders' wallets. */
const named = namedChain([...transactions, ...SWEEPS], declared, 'quiet-harbor', {
  // The operator's wallets set the height; everybody else leaves 0.
  locktimeOf: ({ inputs }) =>
    /^W-(OP|PC|ML)-/.test(inputs[0]!.address) && inputs.length !== 5 ? 880_000 : 0,
});

export const { chain } = named;

const labels = new Map([...named.addresses].map(([label, address]) => [address, label]));

/** The number of a transaction's label. */
export const txOf = (label: string): number => named.txs.get(label)!;
/** The label of a transaction's number. */
export const txLabel = (tx: number): string => [...named.txs].find(([, number]) => number === tx)![0];
/** The number of an address's label. */
export const addressOf = (label: string): number => named.addresses.get(label)!;
export const addressLabel = (address: number): string => labels.get(address)!;
/** The label of an output's address. */
export const payee = (output: number): string => addressLabel(chain.outputAddress[output]!);
/** An output by its transaction's label and its address's. */
export const outputOf = (tx: string, address: string): number => {
  const start = chain.txOutputs[txOf(tx)]!;
  const made = Array.from({ length: chain.txOutputs[txOf(tx) + 1]! - start }, (_, index) => start + index);
  return made.find((output) => payee(output) === address)!;
};

function sweep(label: string, at: string, inputs: string, outputs: string): NamedTransaction {
  const time = parseUtc(at);
  if (!time.ok) throw new Error(time.error);
  return { label, at: time.value, inputs: coins(inputs), outputs: coins(outputs), fee: sats(5000) };
}

function coins(text: string): readonly NamedCoin[] {
  return text.split('; ').map((part) => {
    const [address = '', btc = ''] = part.split(' ');
    const value = parseBtc(btc);
    if (!value.ok) throw new Error(value.error);
    return { address, value: value.value };
  });
}
