import type { BoardAddressView, BoardClusterView, BoardTagView, BoardView } from '../../../../engine';
import type { Language } from '../../../../ui';
import type { BoardLookOfNode } from '../../../bridge';
import { shortAddress } from './short-address';
import { pictureStrings } from './strings';

const SERVICE_ROLES: ReadonlySet<BoardTagView['role']> = new Set(['deposit', 'pool', 'merchant']);

export interface AddressWords {
  readonly look: BoardLookOfNode;
  readonly label: string;
  readonly note: string;
}

/** What is written at an address: where the trainee stopped, what it is tagged as, or the address itself. */
export function addressWords(address: BoardAddressView, board: BoardView, language: Language): AddressWords {
  const t = pictureStrings.in(language);
  const short = shortAddress(address.address);
  if (address.stop !== null) {
    const service = board.services.find(({ id }) => id === address.stop);
    return { look: 'stop', label: service?.title ?? address.stop, note: t('stopHere') };
  }
  const service = address.tags.find(({ role }) => SERVICE_ROLES.has(role));
  if (service !== undefined) return { look: 'service', label: service.text, note: short };
  const [tag] = address.tags;
  const [inherited] = address.inherited;
  const note =
    tag !== undefined
      ? t('quoted', { text: tag.text })
      : inherited !== undefined
        ? t('fromCluster', { tag: inherited.text })
        : '';
  return { look: 'plain', label: short, note };
}

/** 'Cluster 1 · 4 addresses · “tag”'. */
export function clusterLabel(cluster: BoardClusterView, language: Language): string {
  const t = pictureStrings.in(language);
  const numbers = { number: cluster.number, count: cluster.members.length };
  const [tag] = cluster.tags;
  if (cluster.mixed) return t('clusterMixed', numbers);
  return tag === undefined ? t('cluster', numbers) : t('clusterTag', { ...numbers, tag: tag.text });
}
