import { caseMs, utcIso } from '../../../base';
import {
  coinJoinVerdict,
  dustVerdict,
  feeOf,
  inputAddresses,
  inputTotal,
  interpretations,
  isCoinbase,
  isDust,
  madeOutputs,
  NONE,
  outputTotal,
  peelChain,
  serviceStop,
  spentOutputs,
  TX_FLAGS,
} from '../../../ledger';
import { signalsOf } from '../../board/judge';
import { outpointOf, spenderOf } from '../../board/known';
import { shownCoins } from '../../board/places';
import type { BoardCoinView, BoardTxView } from '../board-view';
import type { BoardLens } from './board-lens';

/** `2031-03-04 14:02`, UTC, of a block time in seconds. */
export function utcMinute(seconds: number): string {
  return utcIso(caseMs(seconds * 1000))
    .slice(0, 16)
    .replace('T', ' ');
}

function coinView(board: BoardLens, output: number, shown: ReadonlySet<number>): BoardCoinView {
  const { content, known, tags, taint } = board;
  const { chain, names } = known;
  const outpoint = outpointOf(known, output);
  const address = chain.outputAddress[output] ?? NONE;
  const maker = chain.outputTx[output] ?? 0;
  const spender = spenderOf(chain, output);
  const { stop, suspected, signals } = serviceStop(chain, output, tags);
  return {
    ...board.address(address === NONE ? '' : names.address(address)),
    outpoint,
    index: output - (chain.txOutputs[maker] ?? 0),
    value: chain.value[output] ?? 0,
    madeBy: names.txid(maker),
    spentBy: spender === undefined ? null : names.txid(spender),
    place: shown.has(output) ? (content.coins[outpoint] ?? null) : null,
    dust: isDust(chain, output),
    tainted: taint === null ? null : (taint.tainted[output] ?? 0),
    service: { stop, suspected, signals },
  };
}

/** A transaction as the board shows it; one that is not on the board stands at column 0, row 0, all folded away. */
export function txView(board: BoardLens, tx: number): BoardTxView {
  const { lens, content, known } = board;
  const { chain, names } = known;
  const txid = names.txid(tx);
  const at = content.transactions[txid];
  const side = (which: 'inputs' | 'outputs') => {
    const shown = new Set(at === undefined ? [] : shownCoins(content, known, tx, which));
    const all = which === 'inputs' ? spentOutputs(chain, tx) : madeOutputs(chain, tx);
    const coins = all.map((output) => coinView(board, output, shown));
    return { coins, folded: coins.filter(({ place }) => place === null).length };
  };
  const inputs = side('inputs');
  const outputs = side('outputs');
  const seconds = chain.time[tx] ?? 0;
  const { signals, silent } = signalsOf(chain, tx);
  const verdict = coinJoinVerdict(chain, tx);
  const marked = content.changes[txid];
  const named = mostNamed(signals);
  const run = peelChain(chain, tx);
  const coinbase = isCoinbase(chain, tx);
  return {
    column: at?.column ?? 0,
    row: at?.row ?? 0,
    txid,
    at: caseMs(seconds * 1000),
    utc: utcMinute(seconds),
    home: lens.home(caseMs(seconds * 1000)),
    open: at?.open ?? false,
    fee: feeOf(chain, tx),
    total: coinbase ? outputTotal(chain, tx) : inputTotal(chain, tx),
    vsize: chain.vsize[tx] ?? 0,
    locktime: ((chain.flags[tx] ?? 0) & TX_FLAGS.locktimeKnown) === 0 ? null : (chain.locktime[tx] ?? 0),
    coinbase,
    inputs: inputs.coins,
    outputs: outputs.coins,
    folded: { inputs: inputs.folded, outputs: outputs.folded },
    signals,
    silent,
    change:
      marked !== undefined
        ? { output: marked, by: 'you' }
        : named === null
          ? null
          : { output: named, by: 'rules' },
    coinJoin: verdict.coinJoin
      ? {
          participants: verdict.participants,
          equal: verdict.equalOutputs.length,
          value: verdict.value,
          interpretations: interpretations(verdict.equalOutputs.length).toString(),
        }
      : null,
    peel: run.isChain ? run.hops.length : 0,
    dusting: dustVerdict(chain, tx).dusting,
    flag: content.flags[txid] ?? null,
    link: content.links[txid] ?? null,
    merge: content.merges[txid] ?? null,
    mergeable: inputAddresses(chain, tx).length > 1,
    note: content.notes[txid] ?? '',
  };
}

/** The output that most rules name; null where none does, or two as many. */
function mostNamed(signals: BoardTxView['signals']): number | null {
  const ranked = signals.toSorted((one, other) => other.rules.length - one.rules.length);
  const [best, next] = ranked;
  if (best === undefined || best.rules.length === next?.rules.length) return null;
  return best.output;
}
