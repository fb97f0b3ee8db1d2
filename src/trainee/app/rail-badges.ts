import type { Screen, TraineeView } from '../../engine';

/** How many new or open things lie in a place; 0 shows nothing. */
export function badgeCount(view: TraineeView, screen: Screen): number {
  switch (screen) {
    case 'inbox':
      return view.documents.filter((document) => !document.opened).length;
    case 'map':
      return view.requests.filter(({ state }) => state === 'sent' || state === 'acknowledged').length;
    case 'findings':
      return view.live ? view.findings.filter((finding) => finding.state === 'submitted').length : 0;
    case 'debrief':
      return view.debrief !== null && view.debrief.account === null ? 1 : 0;
    case 'operations':
      return view.live && view.operation !== null && !view.operation.executed
        ? view.operation.missing.length + view.operation.conflicts.length
        : 0;
    case 'desk':
    case 'tracing':
    case 'evidence':
      return 0;
  }
}
