import { assertNever, type CaseMs, caseMs } from '../base';
import { ALL_PARTS, changedParts, NO_PARTS, type Parts } from './asked';
import type { SteppableCase } from './compiled-case';
import { conditionEnv } from './condition-env';
import { passDeadline, startDeadlines, warnOfDeadline } from './deadlines';
import { applyEffects } from './effects';
import type { FlowMachine, FlowSnapshot, Step } from './machine';
import { fireOperation, isOperationDue } from './operation/carry-out';
import { lookAtPartners } from './partners';
import { passed } from './passing';
import { answerRequest, fireMeanwhile, transmitRequest } from './requests';
import { concludeReview } from './review';
import { schedule, scheduleIn, timerName, unschedule } from './schedule';
import { awardCalibration } from './score';
import type { Timer, Turn, World } from './state';
import { happened, journals, withRecord, withWorld } from './turn';

/** A turn together with the flow machine it moves. */
export interface Running {
  readonly turn: Turn;
  readonly flow: FlowSnapshot;
  /** The world that the flow's conditions last looked at. */
  readonly seen: World;
  /** The world in which no inject was found awaited when they were last looked through; null before the first time. */
  readonly calm: World | null;
}

/** Sent when the world changed outside the flow, so that its eventless transitions look again. */
const CASE_CHANGED = 'case.changed';

/** More rounds than any sound scenario needs; lint finds eventless loops before. */
const MAX_ROUNDS = 1000;

/** The running case after a machine step: its turn is the one that the machine's effects left in the context. */
export function afterFlow(compiled: SteppableCase, step: Step<FlowMachine>, calm: World | null): Running {
  let turn = step.snapshot.context.turn;
  const cancelled = new Set(step.cancelled);
  if (cancelled.size > 0) {
    turn = unschedule(turn, (owner) => owner.kind === 'flow' && cancelled.has(owner.cancel));
  }
  for (const raised of step.raised) {
    turn = scheduleIn(turn, raised.delay, { kind: 'flow', event: raised.event, cancel: raised.id });
  }
  const entered = enterStates(compiled, turn, step.snapshot);
  // What partners make of it is for the flow to see on its next look.
  return { turn: lookAtPartners(compiled, entered), flow: step.snapshot, seen: entered.world, calm };
}

function sendToFlow(compiled: SteppableCase, running: Running, event: string): Running {
  if (running.flow.status !== 'active') return running;
  const { turn } = running;
  const { world } = turn;
  if (
    !compiled.flowMoves.canMove(
      world.active,
      event,
      conditionEnv(compiled, world),
      changedParts(running.seen, world),
    )
  ) {
    return { ...running, turn: lookAtPartners(compiled, turn), seen: world };
  }
  const ready = { ...running.flow, context: { turn } } as FlowSnapshot;
  return afterFlow(compiled, compiled.flowStepper.next(ready, { type: event }), running.calm);
}

/** Notes which states are active now, what work they open, which stage was entered, whether the case has ended. */
function enterStates(compiled: SteppableCase, turn: Turn, flow: FlowSnapshot): Turn {
  const now = new Set(Object.values(flow.getMeta()).map((meta) => meta?.path));
  const active = [...compiled.states.keys()].filter((path) => now.has(path));
  const nodes = active.map((path) => compiled.states.get(path));
  const open = [...new Set(nodes.flatMap((node) => node?.opens ?? []))];
  let next = withWorld(turn, { active, open });
  for (const path of active) {
    if (compiled.states.get(path)?.stage === undefined || next.world.stages[path] !== undefined) continue;
    next = withRecord(next, 'stages', path, { entered: next.world.now, closed: null, outcome: null });
    next = journals(happened(next, 'stage.entered', { stage: path }), 'stage', 'entered', path);
  }
  const ending = nodes.find((node) => node?.end !== undefined)?.end;
  if (ending !== undefined && next.world.ending === null) {
    next = happened(withWorld(next, { ending }), 'outcome.decided', { ending });
    next = awardCalibration(compiled, next);
  }
  return next;
}

/** Lets everything that follows at this instant follow: flow events, injects by condition, then time to be spent. */
export function settle(compiled: SteppableCase, running: Running): Running {
  let now = running;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const [event, ...outbox] = now.turn.outbox;
    if (event !== undefined) {
      const turn = startDeadlines(compiled, { ...now.turn, outbox }, event);
      now = sendToFlow(compiled, { ...now, turn }, event);
      continue;
    }
    if (now.flow.status === 'active' && changedParts(now.seen, now.turn.world) !== NO_PARTS) {
      now = sendToFlow(compiled, now, CASE_CHANGED);
      continue;
    }
    const changed = now.calm === null ? ALL_PARTS : changedParts(now.calm, now.turn.world);
    if (changed !== NO_PARTS) {
      const inject = awaitedInject(compiled, now.turn, changed);
      if (inject !== undefined) {
        now = { ...now, turn: startInject(compiled, now.turn, inject) };
        continue;
      }
      now = { ...now, calm: now.turn.world };
    }
    const [cost, ...spending] = now.turn.spending;
    if (cost === undefined) return now;
    const until = passed(compiled, now.turn.world.now, cost.duration, cost.agency);
    now = runClock(compiled, { ...now, turn: { ...now.turn, spending } }, until, false);
  }
  return now;
}

/** @param changed what has changed since none was awaited. */
function awaitedInject(compiled: SteppableCase, turn: Turn, changed: Parts): string | undefined {
  if (turn.world.ending !== null) return undefined;
  const env = conditionEnv(compiled, turn.world);
  return compiled.awaited.find(
    ({ inject, when, parts }) =>
      (parts & changed) !== 0 && turn.world.injects[inject] === undefined && when(env),
  )?.inject;
}

function startInject(compiled: SteppableCase, turn: Turn, inject: string): Turn {
  const delay = compiled.scenario.spec.injects?.[inject]?.delay;
  if (delay === undefined) return deliverInject(compiled, turn, inject);
  const waiting = withRecord(turn, 'injects', inject, 'waiting');
  return schedule(waiting, passed(compiled, turn.world.now, delay, null), { kind: 'inject', inject });
}

function deliverInject(compiled: SteppableCase, turn: Turn, inject: string): Turn {
  const done = withRecord(turn, 'injects', inject, 'done');
  return applyEffects(
    compiled,
    happened(done, 'inject.delivered', { inject }),
    `injects.${inject}.effects`,
    '',
  );
}

/**
 * Moves the clock to an instant and fires each timer on the way at its exact time, by due instant, then in the order
 * in which they were set.
 *
 * @param stop whether to stop at the first timer that brings something to the trainee; what comes of the operation at
 * that instant comes with it.
 */
export function runClock(compiled: SteppableCase, running: Running, until: CaseMs, stop: boolean): Running {
  let now = running;
  for (;;) {
    const [timer, ...queue] = now.turn.world.queue;
    if (timer === undefined || timer.due > until || now.turn.world.ending !== null) break;
    const at = caseMs(Math.max(timer.due, now.turn.world.now));
    const turn = withWorld(now.turn, { now: at, queue });
    now = settle(compiled, { ...now, turn: fire(compiled, turn, timer) });
    if (stop && now.turn.arrived !== null && !isOperationDue(now.turn.world)) return now;
  }
  const { world } = now.turn;
  if (world.ending !== null || world.now >= until) return now;
  return { ...now, turn: withWorld(now.turn, { now: until }) };
}

function fire(compiled: SteppableCase, turn: Turn, timer: Timer): Turn {
  const { owner } = timer;
  const fired = happened(turn, 'timer.fired', { timer: timerName(owner) });
  switch (owner.kind) {
    case 'flow':
      return { ...fired, outbox: [...fired.outbox, owner.event] };
    case 'request':
      return answerRequest(compiled, fired, owner.request, owner.event);
    case 'transmit':
      return transmitRequest(compiled, fired, owner.request);
    case 'meanwhile':
      return fireMeanwhile(compiled, fired, owner.request, owner.name);
    case 'inject': {
      const spec = compiled.scenario.spec.injects?.[owner.inject];
      const holds =
        spec?.at === undefined ||
        spec.when === undefined ||
        compiled.scenario.condition(`injects.${owner.inject}.when`)(conditionEnv(compiled, fired.world));
      return holds
        ? deliverInject(compiled, fired, owner.inject)
        : withRecord(fired, 'injects', owner.inject, 'done');
    }
    case 'review':
      return concludeReview(fired, owner.review, owner.findings);
    case 'deadline':
      return owner.is === 'near'
        ? warnOfDeadline(compiled, fired, owner.deadline)
        : passDeadline(compiled, fired, owner.deadline);
    case 'operation':
      return fireOperation(compiled, fired, owner);
    default:
      return assertNever(owner);
  }
}
