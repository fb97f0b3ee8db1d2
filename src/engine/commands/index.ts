import { assertNever } from '../../base';
import type { Command } from '../command';
import type { SteppableCase } from '../compiled-case';
import type { Running } from '../running';
import { handleBoard } from './board-commands';
import {
  advanceClock,
  answerRecall,
  closeStage,
  openDocument,
  openScreen,
  pauseSession,
  resumeSession,
  takeHint,
  writeNote,
} from './case-commands';
import { makeComparison } from './compare-commands';
import { type Handled, refuse } from './handling';
import { askReview, draftFinding, makeDecision, submitFinding, submitTheory } from './judgement-commands';
import { draftPlan, executePlan } from './operation-commands';
import { draftField, fileEntry, registerExhibit, sendRequest } from './paper-commands';

export { offeredOptions } from './judgement-commands';

/** What is still possible once the case is over: reading and the debrief. */
const AFTERWARDS: ReadonlySet<Command['type']> = new Set([
  'screen.open',
  'document.open',
  'note.write',
  'recall.answer',
  'session.pause',
  'session.resume',
]);

/** Carries a command out on the running case, without what follows from it; or says why not. */
export function handle(compiled: SteppableCase, running: Running, command: Command): Handled {
  const { world } = running.turn;
  if (world.paused && command.type !== 'session.resume') return refuse('paused', command.type);
  if (world.ending !== null && !AFTERWARDS.has(command.type)) return refuse('case-over', command.type);
  switch (command.type) {
    case 'screen.open':
      return openScreen(compiled, running, command);
    case 'document.open':
      return openDocument(compiled, running, command);
    case 'decision.make':
      return makeDecision(compiled, running, command);
    case 'request.draft':
      return draftField(compiled, running, command);
    case 'request.send':
      return sendRequest(compiled, running, command);
    case 'entry.file':
      return fileEntry(compiled, running, command);
    case 'exhibit.register':
      return registerExhibit(compiled, running, command);
    case 'finding.draft':
      return draftFinding(compiled, running, command);
    case 'finding.submit':
      return submitFinding(compiled, running, command);
    case 'finding.review':
      return askReview(compiled, running, command);
    case 'theory.submit':
      return submitTheory(compiled, running, command);
    case 'compare.make':
      return makeComparison(compiled, running, command);
    case 'clock.advance':
      return advanceClock(compiled, running, command);
    case 'hint.take':
      return takeHint(compiled, running, command);
    case 'note.write':
      return writeNote(compiled, running, command);
    case 'recall.answer':
      return answerRecall(compiled, running, command);
    case 'stage.close':
      return closeStage(compiled, running, command);
    case 'plan.draft':
      return draftPlan(compiled, running, command);
    case 'plan.execute':
      return executePlan(compiled, running, command);
    case 'session.pause':
      return pauseSession(compiled, running, command);
    case 'session.resume':
      return resumeSession(compiled, running, command);
    case 'board.place':
    case 'board.remove':
    case 'board.open':
    case 'board.mark':
    case 'board.flag':
    case 'board.note':
    case 'board.taint':
    case 'board.stop':
    case 'address.tag':
    case 'link.assert':
    case 'link.withdraw':
    case 'cluster.merge':
    case 'cluster.split':
    case 'board.undo':
    case 'board.redo':
    case 'board.register':
      return handleBoard(compiled, running, command);
    default:
      return assertNever(command);
  }
}
