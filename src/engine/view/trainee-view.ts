import type { Language } from '../../scenario';
import type { CompiledCase } from '../compiled-case';
import { conditionEnv } from '../condition-env';
import type { CaseState } from '../state';
import { boardView } from './board/board-view-of';
import { clockView, deadlineViews, officeViews } from './clock-view';
import { debriefView } from './debrief-view';
import { documentViews } from './document-view';
import { decisionViews, findingViews, reviewViews, theoryViews } from './judgement-view';
import { feedbackViews, glossaryViews, hintViews, journalEntries, recallViews } from './learning-view';
import { type Lens, makeLens, optionalText, statePath } from './lens';
import { formViews, requestViews } from './paper-view';
import type { StageView, TraineeView } from './view';

/** Roles that a view can be made for. */
export type Role = 'investigator';

/**
 * What this role may know now, in one language: the one door through which anything of a case leaves for an app.
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
  const offices = officeViews(lens);
  const requests = requestViews(lens);
  const deadlines = deadlineViews(lens);
  return {
    scenario: {
      id: spec.meta.id,
      version: spec.meta.version,
      number: spec.meta.number ?? '',
      title: lens.text('meta.title'),
      summary: lens.text('meta.summary'),
      notice: optionalText(lens, spec.meta.notice, 'meta.notice'),
    },
    language,
    languages,
    mode: world.settings.mode,
    paused: world.paused,
    live: world.ending === null,
    clock: clockView(lens, offices, requests, deadlines),
    offices,
    stage: stageView(lens),
    stages: stageLine(lens),
    guide: guideView(lens),
    documents: documentViews(lens),
    decisions: decisionViews(lens),
    forms: formViews(lens),
    requests,
    findings: findingViews(lens),
    reviews: reviewViews(lens),
    theories: theoryViews(lens),
    hints: hintViews(lens),
    comparisons: [],
    channels: [],
    recall: recallViews(lens),
    board: boardView(lens),
    glossary: glossaryViews(lens),
    deadlines,
    journal: journalEntries(lens),
    notes: world.notes.map(({ kind, about, text, at }) => ({ kind, about, text, at: lens.home(at) })),
    feedback: feedbackViews(lens),
    debrief: debriefView(lens),
  };
}

function stageView(lens: Lens): StageView | null {
  const { world, compiled } = lens;
  const id = [...world.active].reverse().find((path) => compiled.states.get(path)?.stage !== undefined);
  const stage = id === undefined ? undefined : compiled.states.get(id)?.stage;
  if (id === undefined || stage === undefined) return null;
  const path = statePath(id);
  const env = conditionEnv(compiled, world);
  // The deepest active state that has a briefing speaks.
  const briefing = [...world.active]
    .reverse()
    .find((one) => compiled.states.get(one)?.briefing !== undefined);
  const tasks = world.active.flatMap((active) =>
    Object.keys(compiled.states.get(active)?.tasks ?? {}).map((task) => {
      const at = `${statePath(active)}.tasks.${task}`;
      return {
        id: task,
        text: lens.text(`${at}.text`),
        done: compiled.scenario.condition(`${at}.done`)(env),
      };
    }),
  );
  const canClose =
    world.stages[id]?.closed === null && compiled.scenario.condition(`${path}.stage.closes`)(env);
  return {
    id,
    number: stage.number,
    title: lens.text(`${path}.stage.title`),
    briefing: briefing === undefined ? '' : lens.text(`${statePath(briefing)}.briefing`),
    aims: stage.aims.map((_, index) => lens.text(`${path}.stage.aims.${index}`)),
    tasks,
    canClose,
    missing: canClose ? '' : lens.text(`${path}.stage.missing`),
  };
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
