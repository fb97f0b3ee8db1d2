import type { BoardView } from '../../../../engine';
import type { Language } from '../../../../ui';
import { confidenceWord } from '../../../words';
import { btcParts } from '../amount';
import type { BoardRow } from '../board-rows';
import { shortAddress, shortTxid } from '../names';
import { boardStrings } from './board-strings';
import { hopName } from './board-words';

/** A row in one sentence, said when the keys walk over the picture. */
export function rowWords(row: BoardRow, board: BoardView, language: Language): string {
  const t = boardStrings.in(language);
  switch (row.kind) {
    case 'start':
      return `${t('hopStart')}: ${shortAddress(row.start.address)}`;
    case 'transaction':
      return [
        hopName(row.tx, board, language),
        shortTxid(row.tx.txid),
        row.tx.utc,
        `${btcParts(row.via?.value ?? row.tx.total).digits} BTC`,
        row.tx.link === null ? t('notAsserted') : confidenceWord(row.tx.link.confidence, language),
      ].join(', ');
    case 'coin': {
      const { coin } = row;
      const cluster = board.clusters.find(({ id }) => id === coin.cluster);
      return [
        row.side === 'input' ? t('input') : t('output', { index: coin.index }),
        shortAddress(coin.address),
        `${btcParts(coin.value).digits} BTC`,
        ...coin.tags.map(({ text }) => text),
        ...(cluster === undefined ? [] : [t('cluster', { number: cluster.number })]),
        ...(row.continues ? [t('continuesHere')] : []),
      ].join(', ');
    }
  }
}
