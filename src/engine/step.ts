import type { JsonValue } from '../base';
import { homeInstant } from './case-time';
import type { Command, Refusal } from './command';
import { handle } from './commands';
import type { SteppableCase } from './compiled-case';
import { setDeadlines } from './deadlines';
import type { EngineEffect, EngineEvent } from './event';
import { initialWorld } from './initial-world';
import { type FlowMachine, firstStep } from './machine';
import { afterFlow, type Running, settle } from './running';
import { schedule } from './schedule';
import type { CaseState, SessionSettings, Turn } from './state';
import { beginTurn, happened, withRecord } from './turn';

export interface Stepped {
  readonly state: CaseState;
  readonly events: readonly EngineEvent[];
  readonly effects: readonly EngineEffect[];
}

function finish(compiled: SteppableCase, running: Running): Stepped {
  const { turn, flow } = settle(compiled, running);
  return {
    state: { world: turn.world, flow, requests: turn.requests },
    events: turn.events,
    effects: turn.effects,
  };
}

/** Opens a case: what lies on the desk at the first instant, the flow's first states, the injects set to their times. */
export function startCase(compiled: SteppableCase, settings: SessionSettings): Stepped {
  const { spec } = compiled.scenario;
  let turn: Turn = beginTurn(initialWorld(compiled.scenario, settings), {});
  for (const [id, exhibit] of Object.entries(spec.exhibits)) {
    if (exhibit.present !== 'start') continue;
    const held = {
      at: turn.world.now,
      variant: '',
      handling: exhibit.handling,
      tainted: false,
      by: '',
      expired: false,
      registered: null,
    };
    turn = happened(withRecord(turn, 'exhibits', id, held), 'exhibit.added', {
      exhibit: id,
      variant: '',
      handling: exhibit.handling,
      tainted: false,
      by: '',
    });
  }
  for (const [id, inject] of Object.entries(spec.injects ?? {})) {
    if (inject.at !== undefined) {
      turn = schedule(turn, homeInstant(compiled, inject.at), { kind: 'inject', inject: id });
    }
  }
  turn = setDeadlines(compiled, turn);
  return finish(compiled, afterFlow(compiled, firstStep<FlowMachine>(compiled.flow, turn), null));
}

/**
 * One command on one state: the next state with everything that happened, or a refusal that changes nothing. Pure and
 * total: same case, state and command give the same result, and no command throws.
 */
export function step(
  compiled: SteppableCase,
  state: CaseState,
  command: Command,
):
  | ({ readonly ok: true } & Stepped)
  | { readonly ok: false; readonly refusal: Refusal; readonly event: EngineEvent } {
  const running: Running = {
    turn: beginTurn(state.world, state.requests),
    flow: state.flow,
    seen: state.world,
    calm: state.world,
  };
  const handled = handle(compiled, running, command);
  if (handled.ok) return { ok: true, ...finish(compiled, handled.value) };
  const { code, about } = handled.error;
  const event: EngineEvent = {
    type: 'command.refused',
    at: state.world.now,
    source: 'user',
    data: { command, code, about },
  };
  return { ok: false, refusal: handled.error, event };
}

/** The whole state as plain JSON, for comparing a replay with the live state. */
export function stateJson(state: CaseState): JsonValue {
  const history = Object.entries(state.flow.historyValue).map(([id, nodes]) => [
    id,
    nodes.map((node) => node.id),
  ]);
  const requests = Object.entries(state.requests).map(([id, snapshot]) => [id, snapshot.value]);
  const plain = {
    world: state.world,
    flow: { value: state.flow.value, status: state.flow.status, history: Object.fromEntries(history) },
    requests: Object.fromEntries(requests),
  };
  return JSON.parse(JSON.stringify(plain));
}
