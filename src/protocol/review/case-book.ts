import type { Zone } from '../../base';
import type { Language, LoadedScenario } from '../../scenario';

/** What an evaluator's screens print of a scenario, in one language. Plain data: it crosses from a worker. */
export interface CaseBook {
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string };
  readonly language: Language;
  readonly title: string;
  /** The zone of the home desk, and its city. */
  readonly zone: Zone;
  readonly minutes: number;
  readonly stages: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly competencies: readonly { readonly id: string; readonly title: string }[];
  readonly points: Readonly<Record<string, { readonly title: string; readonly stage: string | null }>>;
  readonly breaches: Readonly<
    Record<string, { readonly title: string; readonly rule: string; readonly critical: boolean }>
  >;
  readonly decisions: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly point: string | null;
        readonly options: Readonly<Record<string, string>>;
      }
    >
  >;
  /** Titles of documents, papers, findings, theories, hints and partners by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly endings: Readonly<Record<string, string>>;
}

/** Collects them; an id without a title is printed as it is. */
export function caseBook(scenario: LoadedScenario, language: Language): CaseBook {
  const { spec } = scenario;
  const text = (path: string): string => textOr(scenario, path, language);
  const zone = scenario.zones.get(spec.clock.zone);
  if (zone === undefined) throw new Error('A loaded scenario has the zone of its clock');
  const named = (part: string, ids: object | undefined, field: string): [string, string][] =>
    Object.keys(ids ?? {}).map((id) => [id, text(`${part}.${id}.${field}`)]);
  const { id, version, minutes } = spec.meta;
  return {
    scenario: { id, version, hash: scenario.hash },
    language,
    title: text('meta.title'),
    zone,
    minutes,
    stages: stagesOf(scenario, language),
    competencies: Object.keys(spec.scoring.competencies).map((one) => ({
      id: one,
      title: text(`scoring.competencies.${one}.title`),
    })),
    points: Object.fromEntries(
      Object.entries(spec.scoring.points).map(([one, { stage }]) => [
        one,
        { title: text(`scoring.points.${one}.title`), stage: stage ?? null },
      ]),
    ),
    breaches: Object.fromEntries(
      Object.entries(spec.scoring.breaches).map(([one, { critical }]) => [
        one,
        {
          title: text(`scoring.breaches.${one}.title`),
          rule: text(`scoring.breaches.${one}.rule`),
          critical: critical === true,
        },
      ]),
    ),
    decisions: Object.fromEntries(
      Object.entries(spec.decisions ?? {}).map(([one, { point, options }]) => [
        one,
        {
          title: text(`decisions.${one}.title`),
          point: point ?? null,
          options: Object.fromEntries(
            Object.keys(options).map((option) => [option, text(`decisions.${one}.options.${option}.text`)]),
          ),
        },
      ]),
    ),
    names: Object.fromEntries([
      ...named('agencies', spec.agencies, 'name'),
      ...named('exhibits', spec.exhibits, 'title'),
      ...named('messages', spec.messages, 'subject'),
      ...named('forms', spec.forms, 'title'),
      ...named('instruments', spec.instruments, 'title'),
      ...named('findings', spec.findings, 'title'),
      ...named('theories', spec.theories, 'title'),
      ...named('reviews', spec.reviews, 'title'),
      ...named('hints', spec.hints, 'title'),
      ...named('deadlines', spec.deadlines, 'text'),
    ]),
    endings: Object.fromEntries(named('endings', spec.endings, 'title')),
  };
}

/** A text by its path, as a log's reasons name it; the path itself where the scenario has none. */
export function textOr(scenario: LoadedScenario, path: string, language: Language): string {
  try {
    return scenario.text(path, language);
  } catch {
    return path;
  }
}

interface FlowPart {
  readonly stage?: { readonly number: number } | undefined;
  readonly states?: Readonly<Record<string, FlowPart>> | undefined;
}

function stagesOf(scenario: LoadedScenario, language: Language): CaseBook['stages'] {
  const found: { id: string; number: number; title: string }[] = [];
  const visit = (part: FlowPart, path: string): void => {
    for (const [id, state] of Object.entries(part.states ?? {})) {
      const own = `${path}.states.${id}`;
      if (state.stage !== undefined) {
        const title = textOr(scenario, `${own}.stage.title`, language);
        found.push({ id, number: state.stage.number, title });
      }
      visit(state, own);
    }
  };
  visit(scenario.spec.flow, 'flow');
  return found.sort((one, other) => one.number - other.number);
}
