import { type CaseMs, caseMs, invariant, own } from '../../base';
import type { OperationSpec } from '../../scenario';
import type { CompiledCase } from '../compiled-case';
import { conditionEnv } from '../condition-env';
import { applyEffects } from '../effects';
import { schedule } from '../schedule';
import type { Turn, World } from '../state';
import { arrives, asks, happened, journals, tells, withWorld } from '../turn';
import type { OperationState, OperationTimer } from './operation-state';
import { fromStart, OPERATION } from './plan';

function withOperation(turn: Turn, changes: Partial<OperationState>): Turn {
  return withWorld(turn, { operation: { ...turn.world.operation, ...changes } });
}

function specOf({ scenario }: CompiledCase): OperationSpec {
  const { operation } = scenario.spec;
  invariant(operation, 'only a case with an operation carries one out');
  return operation;
}

/** Freezes the plan and sets what comes of it: steps, then columns, then radio, so that they fall so at one instant. */
export function startOperation(compiled: CompiledCase, turn: Turn, start: CaseMs): Turn {
  const { steps, columns = {}, radio = {} } = specOf(compiled);
  const { now, operation } = turn.world;
  const { starts } = operation;
  const set = (next: Turn, is: OperationTimer['is'], id: string, minute: number | undefined): Turn =>
    minute === undefined
      ? next
      : schedule(next, caseMs(Math.max(now, fromStart(start, minute))), { kind: 'operation', is, id });
  let next = withOperation(turn, { executed: now });
  for (const id of Object.keys(steps)) next = set(next, 'step', id, own(starts, id));
  for (const [id, one] of Object.entries(columns)) next = set(next, 'column', id, minuteOf(one, starts));
  for (const [id, one] of Object.entries(radio)) next = set(next, 'radio', id, minuteOf(one, starts));
  const told = asks(journals(next, 'operation', 'executed', OPERATION), { type: 'cue', cue: 'stamp' });
  return tells(told, `${OPERATION}.executed`);
}

/** When it comes: so many minutes after a step, or from T0. */
interface Moment {
  readonly after?: string | undefined;
  readonly minutes?: number | undefined;
  readonly at?: number | undefined;
}

/** Minutes from T0; undefined if it follows a step that is not in the plan. */
function minuteOf({ after, minutes = 0, at }: Moment, starts: OperationState['starts']): number | undefined {
  if (after === undefined) return at;
  const begins = own(starts, after);
  return begins === undefined ? undefined : begins + minutes;
}

/** Whether something more comes of the operation at this very instant: an advance that stops takes it along. */
export function isOperationDue({ queue, now }: World): boolean {
  const [first] = queue;
  return first?.owner.kind === 'operation' && first.due <= now;
}

export function fireOperation(compiled: CompiledCase, turn: Turn, { is, id }: OperationTimer): Turn {
  switch (is) {
    case 'step':
      return beginStep(turn, id);
    case 'column':
      return decideColumn(compiled, turn, id);
    case 'radio':
      return hearRadio(compiled, turn, id);
  }
}

function beginStep(turn: Turn, step: string): Turn {
  const begun = withOperation(turn, { begun: [...turn.world.operation.begun, step] });
  const told = journals(happened(begun, 'step.begun', { step }), 'operation', 'begun', step);
  return tells(asks(told, { type: 'cue', cue: 'tick' }), `${OPERATION}.${step}`);
}

/** The first row that holds decides. What came of it is for the debrief to say; now, that time stops here. */
function decideColumn(compiled: CompiledCase, turn: Turn, column: string): Turn {
  const env = conditionEnv(compiled, turn.world);
  const path = `operation.columns.${column}.rows`;
  const rows = specOf(compiled).columns?.[column]?.rows ?? [];
  const row = rows.findIndex(
    ({ when }, index) => when === undefined || compiled.scenario.condition(`${path}.${index}.when`)(env),
  );
  invariant(row >= 0, 'the last row of a column has no condition');
  const decided = withOperation(turn, { decided: { ...turn.world.operation.decided, [column]: row } });
  const told = journals(happened(decided, 'column.decided', { column, row }), 'operation', 'decided', column);
  const applied = applyEffects(compiled, arrives(told, OPERATION), `${path}.${row}.effects`, '');
  return tells(applied, `${OPERATION}.${column}`);
}

function hearRadio(compiled: CompiledCase, turn: Turn, radio: string): Turn {
  const spec = specOf(compiled).radio?.[radio];
  const holds =
    spec?.when === undefined ||
    compiled.scenario.condition(`operation.radio.${radio}.when`)(conditionEnv(compiled, turn.world));
  if (!holds) return turn;
  const { now, operation } = turn.world;
  const heard = withOperation(turn, { heard: [...operation.heard, { radio, at: now }] });
  const told = journals(happened(heard, 'radio.heard', { radio }), 'operation', 'heard', radio);
  return asks(arrives(told, radio), { type: 'cue', cue: 'message' });
}
