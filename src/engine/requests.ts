import { invariant } from '../base';
import type { OutcomeSpec } from '../scenario';
import type { PaperContext } from './case-env';
import type { CompiledCase, SteppableCase } from './compiled-case';
import { conditionEnv } from './condition-env';
import { applyEffects, deliverMessage } from './effects';
import { gradeField } from './grading';
import {
  firstStep,
  NEVER_MS,
  type RequestMachine,
  type RequestSnapshot,
  requestMachine,
  type Step,
} from './machine';
import { instrumentOf } from './paper-spec';
import { applyMisuse, applyOptions, fieldsOf, markFields } from './papers';
import { passed } from './passing';
import { scheduleIn, unschedule } from './schedule';
import type { RequestRecord, Turn, World } from './state';
import { answerDue, type Journey, receivedBy, transmittedAt } from './transit';
import { arrives, asks, happened, journals, tells, withRecord } from './turn';

/** Index of the first outcome whose condition holds; the last one has none. */
export function chooseOutcome(compiled: CompiledCase, world: World, paper: PaperContext): number {
  const env = conditionEnv(compiled, world, paper);
  const { outcomes } = instrumentOf(compiled, paper.paper);
  return outcomes.findIndex(
    (outcome, index) =>
      outcome.when === undefined ||
      compiled.scenario.condition(`instruments.${paper.paper}.outcomes.${index}.when`)(env),
  );
}

function outcomeAt(compiled: CompiledCase, request: string, index: number): OutcomeSpec {
  const outcome = instrumentOf(compiled, request).outcomes[index];
  invariant(outcome, 'the outcome was chosen among those of the instrument');
  return outcome;
}

/** The paper leaves the house: marks, effects, and its machine on its way. */
export function transmitRequest(compiled: SteppableCase, turn: Turn, request: string): Turn {
  const record = turn.world.requests[request];
  invariant(record, 'a request is recorded before it is transmitted');
  const spec = instrumentOf(compiled, request);
  const paper: PaperContext = { paper: request, about: null, fields: record.fields, attempt: record.attempt };
  const index = record.ungraded ? record.outcome : chooseOutcome(compiled, turn.world, paper);
  const outcome = outcomeAt(compiled, request, index);
  const { now } = turn.world;
  const { to } = record;
  const transmitted = transmittedAt(compiled, request, now);
  const received = outcome.fromSending ? transmitted : receivedBy(compiled, to, transmitted);
  const journey: Journey = { to, transmitted, received };
  const due = answerDue(compiled, turn.world, paper, outcome, journey);
  const wrong = fieldsOf(compiled, turn.world, paper)
    .filter(([id]) => gradeField(compiled, turn.world, paper, id) === 'wrong')
    .map(([id]) => id);
  const first = record.attempt === 1 && !record.everGranted && !record.ungraded;
  let next = withRecord(turn, 'requests', request, {
    ...record,
    outcome: index,
    sentAt: now,
    receivedAt: received,
    answerDue: due,
    answeredAt: null,
    wrong,
  });
  if (first) next = markFields(compiled, next, paper, spec.point);
  if (!record.ungraded) {
    next = applyOptions(compiled, next, paper);
    next = applyMisuse(compiled, next, paper);
    next = applyEffects(compiled, next, `instruments.${request}.sending`, request);
    next = scheduleMeanwhile(compiled, next, paper, journey);
  }
  const lapse = spec.lapses === undefined ? null : passed(compiled, due, spec.lapses, to) - due;
  const plan = {
    acknowledgeIn: received - now,
    answerIn: due - received,
    lapseIn: lapse,
    outcome: outcome.is,
  };
  const snapshot = next.requests[request] ?? firstStep<RequestMachine>(requestMachine, undefined).snapshot;
  const sending = { type: 'SEND' as const, plan };
  return tells(keep(next, request, compiled.requestStepper.next(snapshot, sending)), `${request}.sent`);
}

function scheduleMeanwhile(
  compiled: CompiledCase,
  turn: Turn,
  paper: PaperContext,
  { to, transmitted, received }: Journey,
): Turn {
  const spec = instrumentOf(compiled, paper.paper);
  const env = conditionEnv(compiled, turn.world, paper);
  const { now } = turn.world;
  return Object.entries(spec.meanwhile ?? {}).reduce((next, [name, step]) => {
    const path = `instruments.${paper.paper}.meanwhile.${name}.when`;
    if (step.when !== undefined && !compiled.scenario.condition(path)(env)) return next;
    const due = passed(compiled, step.fromSending ? transmitted : received, step.after, to);
    return scheduleIn(next, due - now, { kind: 'meanwhile', request: paper.paper, name });
  }, turn);
}

export function fireMeanwhile(compiled: CompiledCase, turn: Turn, request: string, name: string): Turn {
  const step = instrumentOf(compiled, request).meanwhile?.[name];
  const applied = applyEffects(compiled, turn, `instruments.${request}.meanwhile.${name}.effects`, request);
  const told = step?.deliver === undefined ? applied : deliverMessage(applied, step.deliver);
  return tells(told, `${request}.${name}`);
}

/** Keeps a request machine's step: its snapshot, and its delays in the engine's queue. */
function keep(turn: Turn, request: string, step: Step<RequestMachine>): Turn {
  const cancelled = new Set(step.cancelled);
  const cleared = unschedule(
    turn,
    (owner) => owner.kind === 'request' && owner.request === request && cancelled.has(owner.cancel),
  );
  const kept: Turn = { ...cleared, requests: { ...cleared.requests, [request]: step.snapshot } };
  return step.raised
    .filter((raised) => raised.delay < NEVER_MS)
    .reduce(
      (next, raised) =>
        scheduleIn(next, raised.delay, { kind: 'request', request, event: raised.event, cancel: raised.id }),
      kept,
    );
}

/** A delay of a request's machine has passed: it is acknowledged, answered, or lapses. */
export function answerRequest(compiled: SteppableCase, turn: Turn, request: string, event: string): Turn {
  const snapshot = turn.requests[request];
  const record = turn.world.requests[request];
  invariant(snapshot && record, 'the request was sent');
  const step = compiled.requestStepper.next(snapshot, { type: event });
  const next = keep(turn, request, step);
  const state = stateOf(step.snapshot);
  switch (state) {
    case 'acknowledged':
      return tells(happened(next, 'request.acknowledged', { request }), `${request}.acknowledged`);
    case 'granted':
    case 'returned':
    case 'refused':
      return answered(compiled, next, request, record, state);
    case 'lapsed':
      return tells(
        journals(happened(next, 'request.lapsed', { request }), 'request', 'lapsed', request),
        `${request}.lapsed`,
      );
    case 'drafted':
    case 'sent':
      return next;
  }
}

function answered(
  compiled: CompiledCase,
  turn: Turn,
  request: string,
  record: RequestRecord,
  state: 'granted' | 'returned' | 'refused',
): Turn {
  const outcome = outcomeAt(compiled, request, record.outcome);
  const fields = (outcome.cites ?? []).filter((field) => record.wrong.includes(field));
  let next = withRecord(turn, 'requests', request, {
    ...record,
    wrong: fields,
    underWay: false,
    answeredAt: turn.world.now,
    everGranted: record.everGranted || state === 'granted',
    everReturned: record.everReturned || state === 'returned',
  });
  next =
    state === 'granted'
      ? happened(next, 'request.granted', { request })
      : state === 'returned'
        ? happened(next, 'request.returned', { request, fields, ungraded: record.ungraded })
        : happened(next, 'request.refused', { request, fields });
  next = journals(arrives(next, request), 'request', state, request);
  next = asks(next, { type: 'cue', cue: state === 'granted' ? 'supported' : 'refused' });
  next = asks(next, { type: 'caption', caption: 'request-answered', about: request });
  next = applyEffects(compiled, next, `instruments.${request}.outcomes.${record.outcome}.effects`, request);
  if (outcome.deliver !== undefined) next = deliverMessage(next, outcome.deliver);
  return tells(next, `${request}.${state}`);
}

/** Makes an answered request a draft again. */
export function reopenRequest(compiled: SteppableCase, turn: Turn, request: string): Turn {
  const snapshot = turn.requests[request];
  if (!snapshot) return turn;
  const state = stateOf(snapshot);
  if (state === 'drafted' || state === 'returned' || state === 'sent' || state === 'acknowledged')
    return turn;
  return keep(turn, request, compiled.requestStepper.next(snapshot, { type: 'REOPEN' }));
}

const MACHINE_STATES = [
  'drafted',
  'sent',
  'acknowledged',
  'granted',
  'returned',
  'refused',
  'lapsed',
] as const;
export type MachineState = (typeof MACHINE_STATES)[number];

export function stateOf(snapshot: RequestSnapshot): MachineState {
  const state = MACHINE_STATES.find((one) => one === snapshot.value);
  invariant(state, 'the request machine has no other state');
  return state;
}
