import { caseMs, DAY_MS, own } from '../../base';
import type {
  AdvanceClock,
  AnswerRecall,
  CloseStage,
  OpenDocument,
  OpenScreen,
  PauseSession,
  ResumeSession,
  TakeHint,
  WriteNote,
} from '../command';
import { NOTE_KINDS, SCREENS } from '../command';
import { conditionEnv } from '../condition-env';
import { runClock } from '../running';
import { acted, awards, happened, journals, quartersOf, spends, tells, withRecord, withWorld } from '../turn';
import { accept, type Handler, isOpenWork, refuse } from './handling';

/** The furthest that one advance can aim. */
const FURTHEST_DAYS = 400;
const LONGEST_NOTE = 8000;

export const openScreen: Handler<OpenScreen> = (_, running, command) => {
  if (!SCREENS.includes(command.screen)) return refuse('unknown-id', command.screen);
  return accept(running, acted(running.turn, 'screen.opened', { command }));
};

export const openDocument: Handler<OpenDocument> = (_, running, command) => {
  const { turn } = running;
  const id = command.document;
  if (own(turn.world.exhibits, id) === undefined && own(turn.world.messages, id) === undefined)
    return refuse('not-here', id);
  const next = acted(turn, 'document.opened', { command });
  if (next.world.opened[id] !== undefined) return accept(running, next);
  const first = withRecord(next, 'opened', id, next.world.now);
  return accept(running, tells(journals(first, 'document', 'opened', id), `${id}.opened`));
};

export const advanceClock: Handler<AdvanceClock> = (compiled, running, command) => {
  const { turn } = running;
  const from = turn.world.now;
  if (!Number.isSafeInteger(command.until) || command.until <= from)
    return refuse('backwards', String(command.until));
  if (command.until - from > FURTHEST_DAYS * DAY_MS) return refuse('too-far', String(command.until));
  const next = acted(turn, 'clock.advanced', { command, from });
  const moved = runClock(compiled, { ...running, turn: next }, caseMs(command.until), true);
  const { arrived } = moved.turn;
  const stopped =
    arrived === null || moved.turn.world.now >= command.until
      ? moved.turn
      : happened(moved.turn, 'clock.stopped', { wanted: command.until, by: arrived });
  return accept(moved, journals(stopped, 'clock', 'advanced', ''));
};

export const takeHint: Handler<TakeHint> = (compiled, running, command) => {
  const { turn } = running;
  const spec = own(compiled.scenario.spec.hints, command.hint);
  const costs = compiled.scenario.spec.scoring.hints;
  if (!spec) return refuse('unknown-id', command.hint);
  if (turn.world.settings.mode === 'assessment') return refuse('no-hints', command.hint);
  const holds =
    spec.when === undefined ||
    compiled.scenario.condition(`hints.${command.hint}.when`)(conditionEnv(compiled, turn.world));
  if (!holds) return refuse('not-open', command.hint);
  if (command.step !== (turn.world.hints[command.hint] ?? 0) + 1) return refuse('hint-order', command.hint);
  let next = acted(turn, 'hint.taken', { command });
  next = withRecord(next, 'hints', command.hint, command.step);
  next = journals(next, 'hint', 'taken', command.hint);
  const minus = costs.minus[command.step - 1] ?? 0;
  if (minus > 0 && turn.world.settings.mode === 'practice') {
    next = awards(next, spec.point, spec.competency, -quartersOf(minus), `hints.${command.hint}.title`);
  }
  return accept(running, spends(next, costs.spend[command.step - 1] ?? 'PT0S'));
};

export const writeNote: Handler<WriteNote> = (_, running, command) => {
  const text = command.text.trim();
  if (!NOTE_KINDS.includes(command.kind)) return refuse('unknown-id', command.kind);
  if (text === '') return refuse('incomplete', command.kind);
  if (text.length > LONGEST_NOTE) return refuse('bad-value', command.kind);
  const { turn } = running;
  const assesses = command.kind === 'proves' || command.kind === 'limits';
  if (assesses && own(turn.world.exhibits, command.about) === undefined) {
    return refuse('not-here', command.about);
  }
  const note = { kind: command.kind, about: command.about, text, at: turn.world.now };
  const next = withWorld(acted(turn, 'note.written', { command }), { notes: [...turn.world.notes, note] });
  return accept(running, journals(next, 'note', command.kind, command.about));
};

export const answerRecall: Handler<AnswerRecall> = (compiled, running, command) => {
  const { turn } = running;
  const spec = own(compiled.scenario.spec.recall, command.recall);
  if (!spec) return refuse('unknown-id', command.recall);
  if (turn.world.recall[command.recall] !== undefined) return refuse('already-made', command.recall);
  const inDebrief =
    compiled.scenario.spec.debrief?.recall.includes(command.recall) === true &&
    Object.values(turn.world.stages).some((stage) => stage.closed !== null);
  if (!inDebrief && !isOpenWork(turn, command.recall)) return refuse('not-open', command.recall);
  if (own(spec.options, command.option) === undefined) return refuse('unknown-id', command.option);
  const right = command.option === spec.right;
  const next = withRecord(
    acted(turn, 'recall.answered', { command, right }),
    'recall',
    command.recall,
    command.option,
  );
  return accept(running, tells(next, `${command.recall}.answered`));
};

export const closeStage: Handler<CloseStage> = (compiled, running, command) => {
  const { turn } = running;
  const node = compiled.states.get(command.stage);
  const record = turn.world.stages[command.stage];
  if (node?.stage === undefined) return refuse('unknown-id', command.stage);
  if (!record || !turn.world.active.includes(command.stage)) return refuse('not-open', command.stage);
  if (record.closed !== null) return refuse('already-made', command.stage);
  const path = `flow.${command.stage
    .split('.')
    .map((id) => `states.${id}`)
    .join('.')}.stage`;
  const env = conditionEnv(compiled, turn.world);
  if (!compiled.scenario.condition(`${path}.closes`)(env)) return refuse('stage-open', command.stage);
  const outcome = Object.entries(node.stage.outcomes).find(
    ([id, spec]) =>
      spec.when === undefined || compiled.scenario.condition(`${path}.outcomes.${id}.when`)(env),
  );
  const id = outcome?.[0] ?? '';
  let next = acted(turn, 'stage.closed', { command });
  next = withRecord(next, 'stages', command.stage, { ...record, closed: next.world.now, outcome: id });
  next = happened(next, 'outcome.decided', { stage: command.stage, outcome: id });
  next = journals(
    happened(next, 'stage.completed', { stage: command.stage }),
    'stage',
    'closed',
    command.stage,
  );
  return accept(running, tells(next, `${command.stage}.closed`));
};

export const pauseSession: Handler<PauseSession> = (_, running, command) =>
  accept(running, withWorld(acted(running.turn, 'session.paused', { command }), { paused: true }));

export const resumeSession: Handler<ResumeSession> = (_, running, command) =>
  running.turn.world.paused
    ? accept(running, withWorld(acted(running.turn, 'session.resumed', { command }), { paused: false }))
    : refuse('not-open', 'session.resume');
