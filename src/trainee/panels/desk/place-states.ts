import { SCREENS, type Screen, type TraineeView } from '../../../engine';
import type { Language } from '../../../ui';
import type { Tone } from '../../bridge';
import { deskStrings } from './strings';

/** One line on what waits in a place, with the tone of the most pressing thing there. */
export interface PlaceState {
  readonly id: Screen;
  readonly note: string;
  readonly tone: Tone;
}

type Told = Omit<PlaceState, 'id'>;

/** The eight places in rail order, each with its state in words. */
export function placeStates(view: TraineeView, language: Language): readonly PlaceState[] {
  return SCREENS.map((id) => ({ id, ...stateOf(id, view, language) }));
}

function stateOf(screen: Screen, view: TraineeView, language: Language): Told {
  const t = deskStrings.in(language);
  switch (screen) {
    case 'desk': {
      const left = view.stage?.tasks.filter((task) => !task.done).length ?? 0;
      return left > 0
        ? { note: t('tasksLeft', { count: left }), tone: 'waiting' }
        : { note: t('tasksNone'), tone: 'none' };
    }
    case 'inbox':
      return inboxState(view, language);
    case 'map': {
      const count = inFlight(view).length;
      return count > 0
        ? { note: t('inFlight', { count }), tone: 'request' }
        : { note: t('noneInFlight'), tone: 'none' };
    }
    case 'evidence':
      return evidenceState(view, language);
    case 'findings':
      return findingsState(view, language);
    case 'debrief':
      return view.debrief !== null
        ? { note: t('debriefReady'), tone: 'supported' }
        : { note: t('afterStage', { number: view.stage?.number ?? 1 }), tone: 'none' };
    case 'tracing':
      return tracingState(view, language);
    case 'operations':
      return operationState(view, language);
  }
}

function operationState({ operation }: TraineeView, language: Language): Told {
  const t = deskStrings.in(language);
  if (operation === null) return { note: t('later'), tone: 'none' };
  if (operation.over) return { note: t('planOver'), tone: 'supported' };
  if (operation.executed) return { note: t('planRunning'), tone: 'request' };
  const { conflicts, missing } = operation;
  if (conflicts.length > 0) {
    return { note: t('planConflicts', { count: conflicts.length }), tone: 'contradiction' };
  }
  return missing.length > 0
    ? { note: t('planMissing', { count: missing.length }), tone: 'waiting' }
    : { note: t('planReady'), tone: 'waiting' };
}

function tracingState(view: TraineeView, language: Language): Told {
  const t = deskStrings.in(language);
  if (view.board === null) return { note: t('later'), tone: 'none' };
  const asserted = view.board.transactions.filter(({ link }) => link !== null).length;
  if (asserted > 0) return { note: t('linksAsserted', { count: asserted }), tone: 'request' };
  const count = view.board.transactions.length;
  return count > 0
    ? { note: t('onBoard', { count }), tone: 'request' }
    : { note: t('boardEmpty'), tone: 'waiting' };
}

function inboxState(view: TraineeView, language: Language): Told {
  const t = deskStrings.in(language);
  const returned = view.requests.filter((request) => request.state === 'returned').length;
  const unread = view.documents.filter((document) => !document.opened).length;
  if (returned > 0) {
    const news = unread > 0 ? `, ${t('unread', { count: unread })}` : '';
    return { note: t('returned', { count: returned }) + news, tone: 'contradiction' };
  }
  return unread > 0
    ? { note: t('unread', { count: unread }), tone: 'request' }
    : { note: t('allRead'), tone: 'none' };
}

function evidenceState(view: TraineeView, language: Language): Told {
  const t = deskStrings.in(language);
  const exhibits = view.documents.filter((document) => document.kind === 'exhibit');
  // Only what is coded evidence waits for its custody entry: whether anything else belongs there is for the trainee to judge.
  const waiting = exhibits.filter(
    ({ handling, canRegister }) => handling === 'evidence' && canRegister,
  ).length;
  if (waiting > 0) return { note: t('toRegister', { count: waiting }), tone: 'waiting' };
  return {
    note: exhibits.length > 0 ? t('exhibits', { count: exhibits.length }) : t('noExhibits'),
    tone: 'none',
  };
}

function findingsState(view: TraineeView, language: Language): Told {
  const t = deskStrings.in(language);
  const count = (state: 'drafted' | 'submitted' | 'new'): number =>
    view.findings.filter((finding) => finding.state === state && (state !== 'new' || finding.open)).length;
  if (count('drafted') > 0) return { note: t('drafted', { count: count('drafted') }), tone: 'waiting' };
  if (count('new') > 0) return { note: t('findingsOpen', { count: count('new') }), tone: 'waiting' };
  if (view.theories.some((theory) => theory.open && !theory.handed)) {
    return { note: t('theoryOpen'), tone: 'waiting' };
  }
  if (count('submitted') > 0) return { note: t('submitted', { count: count('submitted') }), tone: 'request' };
  return { note: t('noFindings'), tone: 'none' };
}

/** Requests that were sent and have no answer yet. */
export const inFlight = (view: TraineeView): TraineeView['requests'] =>
  view.requests.filter((request) => request.state === 'sent' || request.state === 'acknowledged');
