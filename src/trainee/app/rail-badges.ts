import type { Screen, TraineeView } from '../../engine';

/** How many new or open things lie in a place; 0 shows nothing. */
export function badgeCount(view: TraineeView, screen: Screen): number {
  switch (screen) {
    case 'desk':
      return view.stage?.tasks.filter((task) => !task.done).length ?? 0;
    case 'inbox':
      return view.documents.filter((document) => document.kind === 'message' && !document.opened).length;
    case 'map':
      return view.requests.filter(({ state }) => state === 'sent' || state === 'acknowledged').length;
    case 'evidence':
      return view.documents.filter((document) => document.kind === 'exhibit' && !document.opened).length;
    case 'findings':
      return view.findings.filter((finding) => finding.state === 'submitted').length;
    case 'debrief':
      return view.debrief !== null && view.debrief.account === null ? 1 : 0;
    case 'tracing':
    case 'operations':
      return 0;
  }
}
