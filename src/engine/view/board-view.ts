import type { CaseMs } from '../../base';
import type { ServiceSignal, TaintRule } from '../../ledger';
import type { BoardAct } from '../board/board-command';
import type { BoardPlace, LinkRecord, MergeRecord } from '../board/board-state';
import type { BoardFlag, FlagMark, LinkSignal } from '../board/board-words';
import type { LocalMoment } from './view';

/** The tracing board as the trainee sees it. Present while the case has opened it, or once something is on it. */
export interface BoardView {
  /** False once the flow has closed it or the case is over: to read only. */
  readonly open: boolean;
  /** Case time that an assertion or merge, and an extract, cost, in minutes. */
  readonly minutes: { readonly assert: number; readonly register: number };
  /** In the order placed. */
  readonly transactions: readonly BoardTxView[];
  readonly starts: readonly (BoardPlace & BoardAddressView)[];
  /** Addresses and transactions that opened documents cite, to start from. */
  readonly cited: readonly CitedView[];
  readonly clusters: readonly BoardClusterView[];
  readonly taint: BoardTaintView;
  /** The act that undo would take back, and redo would do again. */
  readonly undo: BoardAct['type'] | null;
  readonly redo: BoardAct['type'] | null;
  readonly extracts: readonly ExtractView[];
  readonly services: readonly { readonly id: string; readonly title: string }[];
  readonly alternatives: readonly { readonly id: string; readonly text: string }[];
  readonly secondChain: SecondChainView | null;
}

/** An address with what the trainee knows of it. */
export interface BoardAddressView {
  readonly address: string;
  /** Tags on this very address: earned from exhibits, or the trainee's own. */
  readonly tags: readonly BoardTagView[];
  /** Tags of other addresses of its cluster. */
  readonly inherited: readonly BoardTagView[];
  /** Cluster it was merged into; null if none. */
  readonly cluster: string | null;
  /** Service at which the trainee stopped here. */
  readonly stop: string | null;
  readonly note: string;
}
export interface BoardTagView {
  readonly text: string;
  /** Exhibit it comes from; empty for the trainee's own word. */
  readonly source: string;
  /** Date of the tag at its source, `YYYY-MM-DD`; empty if it has none. */
  readonly dated: string;
  readonly own: boolean;
  readonly role: 'deposit' | 'pool' | 'merchant' | 'person' | 'other';
  readonly service: string | null;
}

export interface BoardCoinView extends BoardAddressView {
  /** `txid:index`. */
  readonly outpoint: string;
  readonly index: number;
  /** Satoshi. */
  readonly value: number;
  /** The transaction that makes it and the one that spends it, if any. */
  readonly madeBy: string;
  readonly spentBy: string | null;
  /** Where it is drawn; null while it is folded away. */
  readonly place: BoardPlace | null;
  readonly dust: boolean;
  /** Tainted satoshi by the rule in force, in fractions under haircut; null if no taint is followed. */
  readonly tainted: number | null;
  /** What the service rule says of going on from here. */
  readonly service: {
    readonly stop: boolean;
    readonly suspected: boolean;
    readonly signals: readonly ServiceSignal[];
  };
}

export interface BoardTxView extends BoardPlace {
  readonly txid: string;
  /** Block time. */
  readonly at: CaseMs;
  /** UTC, `2031-03-04 14:02`. */
  readonly utc: string;
  readonly home: LocalMoment;
  /** All inputs and outputs are shown. */
  readonly open: boolean;
  /** Satoshi. */
  readonly fee: number;
  readonly total: number;
  readonly vsize: number;
  readonly locktime: number | null;
  readonly coinbase: boolean;
  readonly inputs: readonly BoardCoinView[];
  readonly outputs: readonly BoardCoinView[];
  /** Inputs and outputs that are folded away. */
  readonly folded: { readonly inputs: number; readonly outputs: number };
  /** What the rules say: signals by the output they name, and rules that keep silent. */
  readonly signals: readonly { readonly output: number; readonly rules: readonly LinkSignal[] }[];
  readonly silent: readonly LinkSignal[];
  /** The change: marked by the trainee, else the output that most rules name; -1: none. */
  readonly change: { readonly output: number; readonly by: 'you' | 'rules' } | null;
  readonly coinJoin: {
    readonly participants: number;
    readonly equal: number;
    /** Satoshi. */
    readonly value: number;
    /** Readings of the equal part, as text: it outgrows numbers. */
    readonly interpretations: string;
  } | null;
  /** Length of the peel chain that the detector sees it in; 0 if none. */
  readonly peel: number;
  readonly dusting: boolean;
  readonly flag: { readonly flag: BoardFlag; readonly marks: readonly FlagMark[] } | null;
  readonly link: LinkRecord | null;
  readonly merge: MergeRecord | null;
  /** Whether it has several input addresses, so that a merge says something. */
  readonly mergeable: boolean;
  readonly note: string;
}

export interface BoardClusterView {
  readonly id: string;
  /** 1, 2, 3 … in the order of first merges, for its name. */
  readonly number: number;
  readonly members: readonly string[];
  /** Transactions whose merge made it. */
  readonly merges: readonly string[];
  readonly tags: readonly BoardTagView[];
  /** Two tags name different holders. */
  readonly mixed: boolean;
}

export interface BoardTaintView {
  readonly rule: TaintRule;
  readonly from: string | null;
  /** Satoshi of the seed. */
  readonly seeded: number;
  /** Where it is now, satoshi: at services, in CoinJoins, unspent on the board, beyond the board, in fees. */
  readonly at: {
    readonly services: number;
    readonly manyParties: number;
    readonly onBoard: number;
    readonly beyond: number;
    readonly fees: number;
  };
}

export interface CitedView {
  readonly kind: 'address' | 'transaction';
  /** The address or txid. */
  readonly id: string;
  /** Opened documents that cite it. */
  readonly documents: readonly string[];
  readonly onBoard: boolean;
}

export interface ExtractView {
  readonly exhibit: string;
  readonly title: string;
  readonly ready: boolean;
  readonly held: boolean;
  /** What the board still lacks; empty when ready. */
  readonly missing: string;
}

export interface SecondChainView {
  readonly unit: string;
  readonly service: string;
  /** The payment into the service. */
  readonly paid: { readonly txid: string; readonly at: CaseMs; readonly utc: string; readonly value: number };
  /** Units for one BTC, as quoted. */
  readonly rate: number;
  /** Quoted fee in thousandths. */
  readonly fee: number;
  readonly rows: readonly {
    readonly id: string;
    readonly at: CaseMs;
    readonly utc: string;
    /** Millionths of the unit. */
    readonly amount: number;
    readonly to: string;
  }[];
}

/** A question about the chain as of case time. Asking changes nothing and is not logged. */
export type BoardQuery =
  /** Makes the chain ready; progress is told meanwhile. */
  | { readonly ask: 'ready' }
  | { readonly ask: 'address'; readonly address: string; readonly from: number }
  | { readonly ask: 'transaction'; readonly txid: string }
  /** Txids and addresses that begin with, or end with, this text: at least four characters. */
  | { readonly ask: 'find'; readonly text: string }
  /** A shortest way along spends between two txids or addresses, not over dust nor through a CoinJoin. */
  | { readonly ask: 'connect'; readonly from: string; readonly to: string; readonly budget: number };

export interface AddressDetail extends BoardAddressView {
  readonly script: string;
  /** UTC of its first and last transaction; empty if it has none. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Satoshi. */
  readonly received: number;
  readonly sent: number;
  /** Transactions in all; `rows` holds at most 50 of them, from `from` on, oldest first. */
  readonly count: number;
  readonly from: number;
  readonly rows: readonly {
    readonly txid: string;
    readonly at: CaseMs;
    readonly utc: string;
    /** Satoshi, negative for a spend. */
    readonly change: number;
    /** Addresses on the other side. */
    readonly parties: number;
    readonly onBoard: boolean;
  }[];
}

export type BoardAnswer =
  | { readonly ask: 'ready'; readonly transactions: number; readonly until: string }
  | { readonly ask: 'address'; readonly detail: AddressDetail | null }
  | { readonly ask: 'transaction'; readonly transaction: BoardTxView | null }
  | {
      readonly ask: 'find';
      readonly found: readonly { readonly kind: 'address' | 'transaction'; readonly id: string }[];
    }
  | {
      readonly ask: 'connect';
      /** Txids of the way, ends included; null: none within the budget. */
      readonly path: readonly string[] | null;
      /** Transactions looked at. */
      readonly looked: number;
    };
