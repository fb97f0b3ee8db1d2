import type { BoardView } from '../../../../engine';
import type { Language } from '../../../../ui';
import type { BoardGraph, BoardModel } from '../../../bridge';
import { aggregatedGraph } from './aggregated-graph';
import { pictureStrings } from './strings';
import { transactionGraph } from './transaction-graph';

/** How the trainee looks at the board: nothing of it is part of the case. */
export interface BoardLook {
  readonly view: 'transactions' | 'aggregated';
  /** Ids of nodes: txids, outpoints, starting addresses; in the aggregated view addresses and clusters. */
  readonly selected: readonly string[];
  /** Address or cluster that is pointed at outside the canvas. */
  readonly lit: string | null;
}

/** Graphs of a view, kept as long as the view: selecting and pointing must not rebuild what is drawn. */
const graphs = new WeakMap<BoardView, Map<string, BoardGraph>>();

/** What the board shows of a view, in words of one language. The graph stays the same object for the same view. */
export function boardModel(view: BoardView, language: Language, look: BoardLook): BoardModel {
  const t = pictureStrings.in(language);
  return {
    graph: graphOf(view, language, look.view),
    selected: look.selected,
    lit: look.lit === null ? null : groupOf(view, look.lit),
    words: {
      start: t('legendStart'),
      change: t('legendChange'),
      cluster: t('legendCluster'),
      parties: t('legendParties'),
      stop: t('legendStop'),
      unknown: t('legendUnknown'),
      certainty: t('legendCertainty'),
      more: t('legendMore'),
      taint: t('legendTaint'),
    },
  };
}

function graphOf(view: BoardView, language: Language, shown: BoardLook['view']): BoardGraph {
  const key = `${shown} ${language}`;
  const known = graphs.get(view) ?? new Map<string, BoardGraph>();
  graphs.set(view, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const graph = shown === 'transactions' ? transactionGraph(view, language) : aggregatedGraph(view, language);
  known.set(key, graph);
  return graph;
}

/** An address lights its whole cluster. */
function groupOf(view: BoardView, id: string): string {
  return view.clusters.find(({ members }) => members.includes(id))?.id ?? id;
}
