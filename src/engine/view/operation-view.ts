import { abbreviationAt, type CaseMs, invariant, isOpen, offsetAt, own } from '../../base';
import type { OperationSpec, PlanStepSpec } from '../../scenario';
import { conditionEnv } from '../condition-env';
import { fromStart, isOffered, missingOf, OPERATION, planStart, windowStart } from '../operation/plan';
import { type Lens, optionalText } from './lens';
import type { OperationView, PlanLaneView, PlanStepState, PlanStepView } from './view';

/** The operation; null while the case has not opened it. An executed plan stays to be seen. */
export function operationView(lens: Lens): OperationView | null {
  const { compiled, world } = lens;
  const spec = compiled.scenario.spec.operation;
  const executed = world.operation.executed !== null;
  if (!spec || (!executed && !world.open.includes(OPERATION))) return null;
  const t0 = planStart(compiled, world, spec);
  const steps = Object.entries(spec.steps).map(([id, step]) => stepView(lens, spec, id, step, t0));
  const next = executed ? nextInstant(lens, steps) : null;
  return {
    title: lens.text('operation.title'),
    planForm: spec.opensWith,
    windows: windowViews(lens, spec),
    t0: t0 === undefined ? null : lens.home(t0),
    night: spec.night,
    lanes: Object.keys(spec.lanes).map((id) => laneView(lens, spec, id, t0 ?? world.now)),
    steps,
    conflicts: executed ? [] : conflictViews(lens, spec),
    missing: executed ? [] : missingOf(compiled, world, spec),
    executed,
    radio: world.operation.heard.map(({ radio, at }) => ({
      id: radio,
      at: lens.home(at),
      lane: spec.radio?.[radio]?.lane ?? '',
      text: lens.text(`operation.radio.${radio}.text`),
    })),
    next: next === null ? null : lens.home(next),
    over: executed && next === null,
  };
}

function windowViews({ compiled, world, text, home }: Lens, spec: OperationSpec): OperationView['windows'] {
  return Object.keys(spec.windows).flatMap((id) => {
    const at = windowStart(compiled, spec, id);
    const chosen = world.operation.window === id;
    const open = world.operation.executed === null && isOffered(compiled, world, spec, id);
    return at === undefined
      ? []
      : [{ id, title: text(`operation.windows.${id}.title`), at: home(at), open, chosen }];
  });
}

function laneView(lens: Lens, spec: OperationSpec, id: string, at: CaseMs): PlanLaneView {
  const { scenario } = lens.compiled;
  const agency = spec.lanes[id]?.agency ?? '';
  const declared = scenario.spec.agencies[agency];
  const zone = scenario.zones.get(declared?.zone ?? '');
  invariant(declared && zone, 'the agency of a lane and its zone were checked at load');
  return {
    id,
    name: lens.text(`operation.lanes.${id}.name`),
    role: lens.text(`operation.lanes.${id}.role`),
    agency,
    short: lens.text(`agencies.${agency}.short`),
    country: declared.country,
    zone: abbreviationAt(zone, at),
    utcOffsetMinutes: offsetAt(zone, at),
    open: isOfficeOpen(lens, agency, at),
    office: declared.hours,
  };
}

function isOfficeOpen({ compiled }: Lens, agency: string, at: CaseMs): boolean {
  const calendar = compiled.scenario.calendars.get(agency);
  return calendar !== undefined && isOpen(calendar, at);
}

function stepView(
  lens: Lens,
  spec: OperationSpec,
  id: string,
  step: PlanStepSpec,
  t0: CaseMs | undefined,
): PlanStepView {
  const path = `operation.steps.${id}`;
  const { agencies } = lens.compiled.scenario.spec;
  const agency = spec.lanes[step.lane]?.agency ?? '';
  const start = own(lens.world.operation.starts, id) ?? null;
  const at = t0 === undefined || start === null ? null : fromStart(t0, start);
  return {
    id,
    title: lens.text(`${path}.title`),
    lane: step.lane,
    minutes: step.minutes,
    start,
    range: step.range,
    needs: Object.keys(step.needs ?? {}).map((need) => ({
      step: need,
      why: lens.text(`${path}.needs.${need}`),
    })),
    optional: step.optional ?? false,
    irreversible: step.irreversible ?? false,
    rule: optionalText(lens, step.rule, `${path}.rule`),
    state: stateOf(lens, id, step, at),
    at: at === null ? null : lens.home(at),
    localAt: at === null ? null : lens.local(agencies[agency]?.zone ?? '', at),
    officeOpen: at !== null && isOfficeOpen(lens, agency, at),
  };
}

function stateOf({ world }: Lens, id: string, { minutes }: PlanStepSpec, at: CaseMs | null): PlanStepState {
  const { executed, begun } = world.operation;
  if (executed === null || at === null) return 'draft';
  if (!begun.includes(id)) return 'waiting';
  return world.now < fromStart(at, minutes) ? 'running' : 'done';
}

/** Conflicts that hold of the draft, of those that an opened exhibit shows. */
function conflictViews({ compiled, world, text }: Lens, spec: OperationSpec): OperationView['conflicts'] {
  const env = conditionEnv(compiled, world);
  return Object.entries(spec.conflicts ?? {}).flatMap(([id, { steps, knownFrom, move }]) => {
    const path = `operation.conflicts.${id}`;
    const read = knownFrom.filter((exhibit) => world.opened[exhibit] !== undefined);
    if (read.length === 0 || !compiled.scenario.condition(`${path}.when`)(env)) return [];
    return [{ id, steps, text: text(`${path}.text`), knownFrom: read, move: move ?? null }];
  });
}

/** The next instant at which the plan goes on: something comes of it, or a step that runs ends. */
function nextInstant({ world }: Lens, steps: readonly PlanStepView[]): CaseMs | null {
  if (world.ending !== null) return null;
  const due = world.queue.find(({ owner }) => owner.kind === 'operation')?.due;
  const ends = steps.flatMap(({ state, at, minutes }) =>
    state === 'running' && at !== null ? [fromStart(at.at, minutes)] : [],
  );
  const [first] = [...(due === undefined ? [] : [due]), ...ends].sort((a, b) => a - b);
  return first ?? null;
}
