import { type CaseMs, dueInOffice, invariant, nextOpen } from '../base';
import type { OutcomeSpec } from '../scenario';
import type { PaperContext } from './case-env';
import type { CompiledCase } from './compiled-case';
import { conditionEnv } from './condition-env';
import { instrumentOf } from './paper-spec';
import { patienceState } from './partners';
import { passed } from './passing';
import type { World } from './state';

/** The agency that a request goes to as it is filled in. */
export function addresseeOf(compiled: CompiledCase, world: World, paper: PaperContext): string {
  const { to, addressees = [] } = instrumentOf(compiled, paper.paper);
  const env = conditionEnv(compiled, world, paper);
  const other = addressees.find((_, index) =>
    compiled.scenario.condition(`instruments.${paper.paper}.addressees.${index}.when`)(env),
  );
  return other?.to ?? to;
}

/** When a request that leaves the desk at this instant has passed the offices on its way. */
export function transmittedAt(compiled: CompiledCase, instrument: string, left: CaseMs): CaseMs {
  return (instrumentOf(compiled, instrument).via ?? []).reduce(
    (at, { agency, takes }) => passed(compiled, at, takes, agency),
    left,
  );
}

/** The first open office minute of an agency, at or after this instant. */
export function receivedBy(compiled: CompiledCase, agency: string, at: CaseMs): CaseMs {
  return nextOpen(calendarOf(compiled, agency), at);
}

function calendarOf(compiled: CompiledCase, agency: string) {
  const calendar = compiled.scenario.calendars.get(agency);
  invariant(calendar, `agency ${agency} was checked at load`);
  return calendar;
}

/**
 * When the answer comes: lead time from receipt, what slows it, and then the addressee's next open minute. An outcome
 * that counts from transmission comes through closed hours, and is slowed by patience alone.
 */
export function answerDue(
  compiled: CompiledCase,
  world: World,
  paper: PaperContext,
  outcome: OutcomeSpec,
  { transmitted, received, to }: Journey,
): CaseMs {
  const patient = (due: CaseMs): CaseMs => {
    const slower = patienceState(compiled, world, to)?.slower;
    return slower === undefined ? due : passed(compiled, due, slower, to);
  };
  if (outcome.fromSending) return patient(passed(compiled, transmitted, outcome.after, to));
  const env = conditionEnv(compiled, world, paper);
  const slowed = (instrumentOf(compiled, paper.paper).slower ?? []).reduce(
    (due, slower, index) =>
      compiled.scenario.condition(`instruments.${paper.paper}.slower.${index}.when`)(env)
        ? passed(compiled, due, slower.by, to)
        : due,
    passed(compiled, received, outcome.after, to),
  );
  return dueInOffice(calendarOf(compiled, to), patient(slowed));
}

/** A request on its way: to whom, when it has passed the offices between, when it is received. */
export interface Journey {
  readonly to: string;
  readonly transmitted: CaseMs;
  readonly received: CaseMs;
}
