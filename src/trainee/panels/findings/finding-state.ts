import type { FindingView } from '../../../engine';
import type { StatusKind } from '../../../ui';

/** How a finding stands on the board; `later` is one that cannot be worked on yet, `closed` one that no longer can. */
export type BoardState = FindingView['state'] | 'later' | 'closed';

/** The state on the board, from the view's state and whether the finding can be worked on. */
export function boardState(finding: FindingView): BoardState {
  if (finding.open || finding.state === 'submitted' || finding.state === 'sound') return finding.state;
  return finding.state === 'new' ? 'later' : 'closed';
}

/** The shape of a state. */
export function stateMark(state: BoardState): StatusKind {
  switch (state) {
    case 'new':
    case 'later':
    case 'closed':
      return 'pending';
    case 'drafted':
      return 'waiting';
    case 'submitted':
      return 'request';
    case 'sound':
      return 'supported';
  }
}

/** Whether its slots can be changed at once; a submitted finding must be taken back first. */
export const isEditable = (finding: FindingView): boolean =>
  finding.open && (finding.state === 'new' || finding.state === 'drafted');
