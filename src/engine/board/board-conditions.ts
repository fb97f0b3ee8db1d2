import type { CompiledCase } from '../compiled-case';
import type { World } from '../state';
import { soundSignals } from './judge';
import { addressOf, knownChain, txidOf } from './known';

/** What conditions may ask of the board; labels are the scenario's. Undefined: no question of the board. */
export function askBoard(
  compiled: CompiledCase,
  world: World,
  name: string,
  first: string,
  second: string,
): boolean | number | string | undefined {
  const { content } = world.board;
  switch (name) {
    case 'onBoard':
      return content.transactions[txidOf(compiled, first)] !== undefined;
    case 'merged':
      return content.merges[txidOf(compiled, first)] !== undefined;
    case 'flagged':
      return content.flags[txidOf(compiled, first)]?.flag === second;
    case 'marked':
      return (content.flags[txidOf(compiled, first)]?.marks ?? []).some((mark) => mark === second);
    case 'continues':
      return content.links[txidOf(compiled, first)]?.output === Number(second);
    case 'certainty':
      return content.links[txidOf(compiled, first)]?.confidence ?? '';
    case 'considered':
      return content.links[txidOf(compiled, first)]?.alternative === second;
    case 'signals': {
      const txid = txidOf(compiled, first);
      const link = content.links[txid];
      return link === undefined ? 0 : soundSignals(knownChain(compiled, world), txid, link);
    }
    case 'stopped':
      return content.stops[addressOf(compiled, first)] === second;
    default:
      return undefined;
  }
}
