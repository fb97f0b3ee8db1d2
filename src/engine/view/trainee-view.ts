import type { Language } from '../../scenario';
import type { CompiledCase } from '../compiled-case';
import { conditionEnv } from '../condition-env';
import type { CaseState } from '../state';
import { boardView } from './board/board-view-of';
import { channelViews } from './channel-view';
import { clockView, deadlineViews, officeViews } from './clock-view';
import { comparisonViews } from './compare-view';
import { debriefView } from './debrief-view';
import { documentViews } from './document-view';
import { decisionViews, findingViews, reviewViews, theoryViews } from './judgement-view';
import { lazily, once } from './lazily';
import { feedbackViews, glossaryViews, hintViews, journalEntries, recallViews } from './learning-view';
import { type Lens, makeLens, optionalText, statePath } from './lens';
import { operationView } from './operation-view';
import { formViews, requestViews } from './paper-view';
import type { StageView, TraineeView } from './view';

/** Roles that a view can be made for. */
export type Role = 'investigator';

/**
 * What this role may know now, in one language: the one door through which anything of a case leaves for an app. Its
 * parts are made when they are first looked at; the state that they are made of never changes.
 */
export function traineeView(
  compiled: CompiledCase,
  state: CaseState,
  _role: Role,
  language: Language,
): TraineeView {
  const lens = makeLens(compiled, state, language);
  const { spec, languages } = compiled.scenario;
  const { world } = state;
  const offices = once(() => officeViews(lens));
  const requests = once(() => requestViews(lens));
  const deadlines = once(() => deadlineViews(lens));
  return lazily<TraineeView>({
    scenario: () => ({
      id: spec.meta.id,
      version: spec.meta.version,
      number: spec.meta.number ?? '',
      title: lens.text('meta.title'),
      summary: lens.text('meta.summary'),
      notice: optionalText(lens, spec.meta.notice, 'meta.notice'),
    }),
    language: () => language,
    languages: () => languages,
    mode: () => world.settings.mode,
    paused: () => world.paused,
    live: () => world.ending === null,
    clock: () => clockView(lens, offices, requests, deadlines),
    offices,
    stage: () => stageView(lens),
    stages: () => stageLine(lens),
    guide: () => guideView(lens),
    documents: () => documentViews(lens),
    decisions: () => decisionViews(lens),
    forms: () => formViews(lens),
    requests,
    findings: () => findingViews(lens),
    reviews: () => reviewViews(lens),
    theories: () => theoryViews(lens),
    hints: () => hintViews(lens),
    comparisons: () => comparisonViews(lens),
    channels: () => channelViews(lens),
    recall: () => recallViews(lens),
    board: () => boardView(lens),
    operation: () => operationView(lens),
    glossary: () => glossaryViews(lens),
    deadlines,
    journal: () => journalEntries(lens),
    notes: () => world.notes.map(({ kind, about, text, at }) => ({ kind, about, text, at: lens.home(at) })),
    feedback: () => feedbackViews(lens),
    debrief: () => debriefView(lens),
  });
}

function stageView(lens: Lens): StageView | null {
  const { world, compiled } = lens;
  const id = [...world.active].reverse().find((path) => compiled.states.get(path)?.stage !== undefined);
  const stage = id === undefined ? undefined : compiled.states.get(id)?.stage;
  if (id === undefined || stage === undefined) return null;
  const path = statePath(id);
  const env = conditionEnv(compiled, world);
  const canClose =
    world.stages[id]?.closed === null && compiled.scenario.condition(`${path}.stage.closes`)(env);
  return {
    id,
    number: stage.number,
    title: lens.text(`${path}.stage.title`),
    briefing: briefingOf(lens),
    aims: stage.aims.map((_, index) => lens.text(`${path}.stage.aims.${index}`)),
    get tasks() {
      return taskViews(lens);
    },
    canClose,
    missing: canClose ? '' : lens.text(`${path}.stage.missing`),
  };
}

/** The deepest active state that has a briefing speaks. */
function briefingOf(lens: Lens): string {
  const { world, compiled } = lens;
  const briefing = [...world.active]
    .reverse()
    .find((one) => compiled.states.get(one)?.briefing !== undefined);
  return briefing === undefined ? '' : lens.text(`${statePath(briefing)}.briefing`);
}

function taskViews({ world, compiled, text }: Lens): StageView['tasks'] {
  const env = conditionEnv(compiled, world);
  return world.active.flatMap((active) =>
    Object.keys(compiled.states.get(active)?.tasks ?? {}).map((task) => {
      const at = `${statePath(active)}.tasks.${task}`;
      return { id: task, text: text(`${at}.text`), done: compiled.scenario.condition(`${at}.done`)(env) };
    }),
  );
}

function stageLine(lens: Lens): TraineeView['stages'] {
  const { world, compiled } = lens;
  return [...compiled.states.entries()].flatMap(([id, node]) =>
    node.stage === undefined
      ? []
      : [
          {
            id,
            number: node.stage.number,
            title: lens.text(`${statePath(id)}.stage.title`),
            state:
              (world.stages[id]?.closed ?? null) !== null
                ? ('done' as const)
                : world.active.includes(id)
                  ? ('current' as const)
                  : ('ahead' as const),
          },
        ],
  );
}

/** The guide speaks in guided mode alone. */
function guideView(lens: Lens): TraineeView['guide'] {
  const { world, compiled } = lens;
  if (world.settings.mode !== 'guided' || world.ending !== null) return null;
  const id = world.active.find((path) => compiled.states.get(path)?.guide !== undefined);
  const guide = id === undefined ? undefined : compiled.states.get(id)?.guide;
  if (id === undefined || guide === undefined) return null;
  return { text: lens.text(`${statePath(id)}.guide.text`), screen: guide.screen ?? null };
}
