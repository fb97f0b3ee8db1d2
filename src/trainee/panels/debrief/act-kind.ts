import type { Command } from '../../../engine';

/** Sorts of acts, as the debrief names them. */
export type ActKind =
  | 'decision'
  | 'paper'
  | 'request'
  | 'finding'
  | 'board'
  | 'plan'
  | 'time'
  | 'stage'
  | 'hint'
  | 'reading';

export function actKind(act: Command['type']): ActKind {
  switch (act) {
    case 'decision.make':
      return 'decision';
    case 'entry.file':
    case 'exhibit.register':
      return 'paper';
    case 'request.draft':
    case 'request.send':
      return 'request';
    case 'finding.draft':
    case 'finding.submit':
    case 'finding.review':
    case 'theory.submit':
      return 'finding';
    case 'clock.advance':
      return 'time';
    case 'stage.close':
      return 'stage';
    case 'hint.take':
      return 'hint';
    case 'plan.draft':
    case 'plan.execute':
      return 'plan';
    case 'board.place':
    case 'board.remove':
    case 'board.open':
    case 'board.mark':
    case 'board.flag':
    case 'board.note':
    case 'board.taint':
    case 'board.stop':
    case 'board.undo':
    case 'board.redo':
    case 'board.register':
    case 'address.tag':
    case 'link.assert':
    case 'link.withdraw':
    case 'cluster.merge':
    case 'cluster.split':
      return 'board';
    case 'screen.open':
    case 'document.open':
    case 'compare.make':
    case 'note.write':
    case 'recall.answer':
    case 'session.pause':
    case 'session.resume':
      return 'reading';
  }
}
