import type { CaseMs } from '../../base';
import { dayOf } from '../case-time';
import { explainsSince, type Lens, recordTitle } from './lens';
import type { DebriefView } from './view';

const TIMELINE_KINDS: ReadonlySet<string> = new Set([
  'decision',
  'request',
  'finding',
  'stage',
  'theory',
  'operation',
]);
/** What else belongs there, of any kind: papers that came or were registered, and deadlines that passed. */
const TIMELINE_TURNS: ReadonlySet<string> = new Set(['arrived', 'registered', 'kept', 'lost']);

/** What happened and what was known when, without the clicks. */
export function timelineView(lens: Lens, until: CaseMs): DebriefView['timeline'] {
  return lens.world.journal
    .filter(({ at }) => at <= until)
    .filter(({ kind, what }) => TIMELINE_KINDS.has(kind) || TIMELINE_TURNS.has(what))
    .filter(({ at, what }) => what !== 'decided' || explainsSince(lens.world, at))
    .map(({ at, kind, what, about }) => ({
      at: lens.home(at),
      day: dayOf(lens.compiled, at),
      what,
      text: recordTitle(lens, { kind, what, about }),
      tone:
        what === 'granted' || what === 'all-sound' || what === 'kept'
          ? ('supported' as const)
          : what === 'returned' ||
              what === 'refused' ||
              what === 'lapsed' ||
              what === 'lost' ||
              what === 'two-or-more-unsound'
            ? ('contradiction' as const)
            : kind === 'request'
              ? ('request' as const)
              : ('plain' as const),
    }));
}
