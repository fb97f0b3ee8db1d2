/** What a node stands for. A holder is an address or a cluster in the aggregated view. */
export type BoardNodeKind = 'transaction' | 'coin' | 'start' | 'holder';

/** A node of the board as the panel and the scene both name it. */
export interface BoardItem {
  readonly kind: BoardNodeKind;
  /** Txid, outpoint `txid:index`, address, or id of a cluster. */
  readonly id: string;
}

/** How a node is drawn. `service` is tagged as one, `stop` is where the trainee stopped, `unknown` cannot be told apart. */
export type BoardLookOfNode = 'plain' | 'unknown' | 'service' | 'stop' | 'dust';

export interface BoardNode extends BoardItem {
  /** Whole or half columns and rows of the board; down is positive. */
  readonly column: number;
  readonly row: number;
  readonly look: BoardLookOfNode;
  /** What lights up together: id of the cluster, else the address; empty for a transaction. */
  readonly group: string;
  /** Address under the pointer, for the panel; empty for a transaction or a cluster. */
  readonly address: string;
  /** Shortened address, or day of a transaction, or name of a service. */
  readonly label: string;
  /** Second line, in sans: a tag, a flag; empty for none. */
  readonly note: string;
  /** Vermilion line at a transaction of many parties, 'CoinJoin? 5 × 0.5'; empty for none. */
  readonly parties: string;
  /** Small line at a link of a peel chain, 'peel 4'; empty for none. */
  readonly peel: string;
  /** Marked as the change of its transaction. */
  readonly change: boolean;
  /** In a cluster that the trainee merged. */
  readonly clustered: boolean;
  /** Carries a note of the trainee's: drawn as a folded corner. */
  readonly noted: boolean;
  /** Tainted share by the rule in force, 0 to 1. */
  readonly tainted: number;
  /** Text of the handle that shows what is folded away, 'Open +2'; empty for none. */
  readonly more: string;
  /** Txid that spends it and is not on the board yet: drawn as a small plus; null for none. */
  readonly onward: string | null;
  /** Text of the way to another chain, '⇄ LBX'; empty for none. */
  readonly crossing: string;
}

/** `same`: the same address seen from its starting point; no payment. */
export type BoardEdgeKind = 'payment' | 'change' | 'unknown' | 'same';

export interface BoardEdge {
  /** Indices of `nodes`. */
  readonly from: number;
  readonly to: number;
  readonly kind: BoardEdgeKind;
  /** Satoshi; gives the width. */
  readonly value: number;
  /** '0.85'; empty to leave it out. */
  readonly text: string;
  /** 1 possible, 2 likely, 3 almost certain: the trainee asserted that the money went this way; 0: no assertion. */
  readonly certainty: 0 | 1 | 2 | 3;
}

export interface BoardHull {
  readonly id: string;
  /** 'Cluster 1 · 4 addresses · “tag”' */
  readonly label: string;
  /** Indices of `nodes`. */
  readonly members: readonly number[];
}

/** What is drawn. The scene rebuilds its buffers when this object is another one, so keep it while nothing in it changed. */
export interface BoardGraph {
  readonly nodes: readonly BoardNode[];
  readonly edges: readonly BoardEdge[];
  readonly hulls: readonly BoardHull[];
  /** Words over the columns: 'START', 'HOP 1'. */
  readonly heads: readonly { readonly column: number; readonly text: string }[];
}

export interface BoardWords {
  readonly start: string;
  readonly change: string;
  readonly cluster: string;
  readonly parties: string;
  readonly stop: string;
  readonly unknown: string;
  /** The bars at an asserted link. */
  readonly certainty: string;
  /** The boxes with a plus: what is folded away, what comes next. */
  readonly more: string;
  /** Shown only while taint is followed. */
  readonly taint: string;
}

/** Everything the board shows, already in the trainee's language. */
export interface BoardModel {
  readonly graph: BoardGraph;
  /** Ids of selected nodes; the last one is brought into sight when it is newly selected. */
  readonly selected: readonly string[];
  /** Group that the panel points at (an address or a cluster), lit as under the pointer; null for none. */
  readonly lit: string | null;
  readonly words: BoardWords;
}

/** What the panel can ask of the drawn board. */
export interface BoardControls {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings a node into sight; the view stands still if it is there, or if the board does not hold it. */
  reveal(id: string): void;
  /** The whole board as a PNG, at most 4096 pixels a side; null if it is empty or the picture could not be made. */
  picture(): Promise<Blob | null>;
}
