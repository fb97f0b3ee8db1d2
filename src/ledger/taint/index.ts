import { assertNever } from '../../base';
import type { Chain } from '../chain';
import { haircut, poison } from './proportional';
import { fifo, lifo } from './queued';
import type { TaintResult, TaintRule } from './taint-result';

export { haircut, poison } from './proportional';
export { fifo, lifo, type QueuedTaint } from './queued';
export { TAINT_RULES, type TaintResult, type TaintRule } from './taint-result';

/** Follows taint from outputs that are wholly tainted, by a rule. */
export function taint(chain: Chain, rule: TaintRule, seeds: readonly number[]): TaintResult {
  switch (rule) {
    case 'fifo':
      return fifo(chain, seeds);
    case 'lifo':
      return lifo(chain, seeds);
    case 'haircut':
      return haircut(chain, seeds);
    case 'poison':
      return poison(chain, seeds);
    default:
      return assertNever(rule);
  }
}
