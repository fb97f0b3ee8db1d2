import { type Chain, inputCountOf, isCoinbase, outputCountOf, spentOutputs } from '../ledger';

/** How many transactions have one shape, and their share of those that move coins. */
export interface ShapeShare {
  readonly shape: string;
  readonly count: number;
  readonly share: number;
}

/** The shapes that are told apart; the first that fits counts. Many: three or more. */
const SHAPES: readonly (readonly [string, (inputs: number, outputs: number) => boolean])[] = [
  ['1 to 1', (inputs, outputs) => inputs === 1 && outputs === 1],
  ['1 to 2', (inputs, outputs) => inputs === 1 && outputs === 2],
  ['2 to 2', (inputs, outputs) => inputs === 2 && outputs === 2],
  ['2 or more to 1', (inputs, outputs) => inputs >= 2 && outputs === 1],
  ['1 to many', (inputs, outputs) => inputs === 1 && outputs >= 3],
  ['many to 2', (inputs, outputs) => inputs >= 3 && outputs === 2],
  ['others', () => true],
];

/** The transactions of a chain by number of inputs and outputs; coins from outside are left out. */
export function shapesOf(chain: Chain): readonly ShapeShare[] {
  const counts = SHAPES.map(() => 0);
  let moving = 0;
  for (let tx = 0; tx < chain.txCount; tx += 1) {
    if (isCoinbase(chain, tx)) continue;
    const [inputs, outputs] = [inputCountOf(chain, tx), outputCountOf(chain, tx)];
    const shape = SHAPES.findIndex(([, fits]) => fits(inputs, outputs));
    counts[shape] = (counts[shape] ?? 0) + 1;
    moving += 1;
  }
  return SHAPES.map(([shape], index) => {
    const count = counts[index] ?? 0;
    return { shape, count, share: moving === 0 ? 0 : count / moving };
  });
}

/** Links between transactions: each pair of one and another whose outputs it spends, however many they are. */
export function countEdges(chain: Chain): number {
  let edges = 0;
  for (let tx = 0; tx < chain.txCount; tx += 1) {
    edges += new Set(spentOutputs(chain, tx).map((output) => chain.outputTx[output])).size;
  }
  return edges;
}
