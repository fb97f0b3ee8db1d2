import { createRng } from '../../../src/base';
import type { BoardEdge, BoardGraph, BoardNode } from '../../../src/trainee/bridge';

const ROWS = 100;

/** A board of so many nodes in full columns, and edges from a column to the next: the same one for each seed. */
export function sampleGraph(nodes: number, edges: number, seed = 'board'): BoardGraph {
  const rng = createRng(seed);
  return {
    nodes: Array.from({ length: nodes }, (_, index) => sampleNode(index, rng.next())),
    edges: Array.from({ length: edges }, (): BoardEdge => {
      const from = rng.next() % (nodes - ROWS);
      const column = Math.floor(from / ROWS);
      // Near rows, as a trace has them: an edge over the whole board is rare.
      const row = Math.max(0, Math.min(ROWS - 1, (from % ROWS) - 4 + (rng.next() % 9)));
      const to = Math.min(nodes - 1, (column + 1) * ROWS + row);
      const value = 10_000 + (rng.next() % 900_000_000);
      const kind = rng.next() % 5 === 0 ? 'change' : 'payment';
      return { from, to, kind, value, text: (value / 1e8).toFixed(2), certainty: 0 };
    }),
    hulls: [],
    heads: Array.from({ length: Math.ceil(nodes / ROWS / 2) }, (_, hop) => ({
      column: 2 * hop + 1,
      text: `HOP ${hop}`,
    })),
  };
}

function sampleNode(index: number, drawn: number): BoardNode {
  const column = Math.floor(index / ROWS);
  const transaction = column % 2 === 0;
  const name = drawn.toString(32).padStart(4, '0');
  return {
    kind: transaction ? 'transaction' : 'coin',
    id: `${index}`,
    column,
    row: index % ROWS,
    look: 'plain',
    group: transaction ? '' : name,
    address: transaction ? '' : name,
    label: transaction ? `${1 + (drawn % 28)} Mar` : `bcrt1q…${name.slice(-4)}`,
    note: '',
    parties: '',
    peel: '',
    change: !transaction && drawn % 5 === 0,
    clustered: drawn % 11 === 0,
    noted: false,
    tainted: 0,
    more: '',
    onward: null,
    crossing: '',
  };
}

/** The graph with a hub of new neighbours in the next free columns: what is there stays where it is. */
export function withNeighbours(graph: BoardGraph, count: number): BoardGraph {
  const hub = graph.nodes.length - 1;
  const column = Math.max(...graph.nodes.map((node) => node.column)) + 1;
  const added = Array.from(
    { length: count },
    (_, index): BoardNode => ({
      ...sampleNode(ROWS + index, 7919 * index),
      id: `new ${index}`,
      column,
      row: index,
    }),
  );
  return {
    ...graph,
    nodes: [...graph.nodes, ...added],
    edges: [
      ...graph.edges,
      ...added.map((_, index): BoardEdge => {
        const to = graph.nodes.length + index;
        return { from: hub, to, kind: 'payment', value: 1_000_000, text: '0.01', certainty: 0 };
      }),
    ],
  };
}
