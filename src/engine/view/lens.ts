import { abbreviationAt, type CaseMs, invariant, localParts, type Zone } from '../../base';
import type { Language } from '../../scenario';
import { homeZone } from '../case-time';
import type { CompiledCase } from '../compiled-case';
import { OPERATION } from '../operation/plan';
import type { CaseState, JournalRecord, World } from '../state';
import type { LocalMoment } from './view';

/** What a view is made with: one case, one state, one language. */
export interface Lens {
  readonly compiled: CompiledCase;
  readonly state: CaseState;
  readonly world: World;
  readonly language: Language;
  /** A text by its path; empty if the scenario has none there. */
  text(path: string): string;
  /** What is the same in every state of the case: made once a language and kept under its key. */
  constant<Value extends object>(key: string, make: () => Value): Value;
  home(at: CaseMs): LocalMoment;
  local(zoneId: string, at: CaseMs): LocalMoment;
}

/** Moments that are kept of a zone: those of a whole case and some more. A view reads many, mostly as the last one did. */
const KEPT_MOMENTS = 5000;
const moments = new WeakMap<Zone, Map<CaseMs, LocalMoment>>();

function moment(zone: Zone, at: CaseMs): LocalMoment {
  const kept = moments.get(zone) ?? new Map<CaseMs, LocalMoment>();
  const known = kept.get(at);
  if (known !== undefined) return known;
  const { year, month, day, weekday, hour, minute } = localParts(zone, at);
  const made = { at, year, month, day, weekday, hour, minute, zone: abbreviationAt(zone, at) };
  if (kept.size >= KEPT_MOMENTS) kept.clear();
  moments.set(zone, kept.set(at, made));
  return made;
}

const constants = new WeakMap<CompiledCase, Map<Language, Map<string, object>>>();

function constantsOf(compiled: CompiledCase, language: Language): Lens['constant'] {
  const languages = constants.get(compiled) ?? new Map<Language, Map<string, object>>();
  const kept = languages.get(language) ?? new Map<string, object>();
  constants.set(compiled, languages.set(language, kept));
  return <Value extends object>(key: string, make: () => Value): Value => {
    const known = kept.get(key) ?? make();
    kept.set(key, known);
    // A key is used in one place, so what is kept under it is what that place made.
    return known as Value;
  };
}

export function makeLens(compiled: CompiledCase, state: CaseState, language: Language): Lens {
  const { scenario } = compiled;
  const home = homeZone(compiled);
  return {
    compiled,
    state,
    world: state.world,
    language,
    text: (path) => scenario.text(path, language),
    constant: constantsOf(compiled, language),
    home: (at) => moment(home, at),
    local(zoneId, at) {
      const zone = scenario.zones.get(zoneId);
      invariant(zone, `zone ${zoneId} was checked at load`);
      return moment(zone, at);
    },
  };
}

/** A text that may be left out of a scenario. */
export function optionalText(lens: Lens, given: string | undefined, path: string): string {
  return given === undefined ? '' : lens.text(path);
}

/**
 * Whether feedback on a judgement made in this stage may be shown now: in assessment once the case is over, otherwise
 * once the stage was closed.
 */
export function showsJudgements(world: World, stage: string): boolean {
  if (world.settings.mode === 'assessment') return world.ending !== null;
  return (world.stages[stage]?.closed ?? null) !== null;
}

/** Whether what has lain on the desk since this instant may be explained now: by the same rule, at the last close. */
export function explainsSince(world: World, since: CaseMs): boolean {
  if (world.settings.mode === 'assessment') return world.ending !== null;
  return Object.values(world.stages).some(({ closed }) => closed !== null && since <= closed);
}

/** The title of any work, document or agency, for journals and captions; the id if it has none. */
export function titleOf(lens: Lens, id: string): string {
  const { spec } = lens.compiled.scenario;
  if (spec.exhibits[id]) return lens.text(`exhibits.${id}.title`);
  if (spec.messages?.[id]) return lens.text(`messages.${id}.subject`);
  if (spec.instruments?.[id]) return lens.text(`instruments.${id}.title`);
  if (spec.forms?.[id]) return lens.text(`forms.${id}.title`);
  if (spec.decisions?.[id]) return lens.text(`decisions.${id}.title`);
  if (spec.findings?.[id]) return lens.text(`findings.${id}.title`);
  if (spec.reviews?.[id]) return lens.text(`reviews.${id}.title`);
  if (spec.theories?.[id]) return lens.text(`theories.${id}.title`);
  if (spec.hints?.[id]) return lens.text(`hints.${id}.title`);
  if (id === OPERATION && spec.operation) return lens.text('operation.title');
  if (spec.agencies[id]) return lens.text(`agencies.${id}.short`);
  const stage = lens.compiled.states.get(id);
  return stage?.stage === undefined ? id : lens.text(`${statePath(id)}.stage.title`);
}

/**
 * The title of what a journal record is about; of a decided column, why it came so. A deadline is no work, nor is a part
 * of the operation: its id may be that of some.
 */
export function recordTitle(lens: Lens, { kind, what, about }: Omit<JournalRecord, 'at'>): string {
  if (kind === 'deadline') return lens.text(`deadlines.${about}.text`);
  if (kind !== 'operation' || about === OPERATION) return titleOf(lens, about);
  if (what === 'heard') return lens.text(`operation.radio.${about}.text`);
  if (what !== 'decided') return lens.text(`operation.steps.${about}.title`);
  return lens.text(`operation.columns.${about}.rows.${lens.world.operation.decided[about] ?? 0}.why`);
}

/** Path of a flow state in the scenario: `alert.hold` is `flow.states.alert.states.hold`. */
export function statePath(state: string): string {
  return ['flow', ...state.split('.').flatMap((id) => ['states', id])].join('.');
}

/** Minutes that a duration takes from now; 0 for none. */
export const MINUTE = 60_000;
