import { createRng } from '../../base';
import type { CompiledCase } from '../compiled-case';
import { conditionEnv } from '../condition-env';
import { calibration, caseMarks, verdict } from '../score';
import { currentStage } from '../state';
import { courseView } from './course-view';
import { recallView } from './learning-view';
import { type Lens, statePath } from './lens';
import { readingViews } from './reading-view';
import { timelineView } from './timeline-view';
import type { DebriefView, MarksView } from './view';

/**
 * The debrief of the stage that was closed last, or of the whole case once it has ended; null before. Its parts open
 * after the trainee's own account.
 */
export function debriefView(lens: Lens): DebriefView | null {
  const { world, compiled } = lens;
  const ended = world.ending !== null;
  const id = ended ? currentStage(world) : lastClosed(lens);
  if (id === null) return null;
  const stage = world.stages[id];
  const outcome = stage?.outcome ?? null;
  const titled = compiled.states.get(id)?.stage;
  const path = `${statePath(id)}.stage`;
  const spec = compiled.scenario.spec.debrief;
  const account = lastNote(lens, 'account', id);
  const open = account !== null;
  const marked = open && (world.settings.mode !== 'assessment' || ended);
  const shows = (one: string): boolean => ended || isClosed(lens, one);
  const marks = marked ? marksView(lens, shows) : null;
  const { rows, brier } = calibration(world, shows);
  const until = ended ? world.now : (stage?.closed ?? world.now);
  const from = ended ? compiled.scenario.start : (stage?.entered ?? world.now);
  return {
    scope: ended ? 'case' : 'stage',
    stage: { id, number: titled?.number ?? 0, title: titled === undefined ? '' : lens.text(`${path}.title`) },
    outcome: {
      id: open ? (outcome ?? '') : '',
      title: open && outcome !== null ? lens.text(`${path}.outcomes.${outcome}.title`) : '',
      text: open && outcome !== null ? lens.text(`${path}.outcomes.${outcome}.text`) : '',
    },
    ending: open ? endingView(lens) : null,
    account,
    accounts: open && ended ? earlierAccounts(lens, id) : [],
    marks,
    verdict: marked ? verdict(compiled, world) : null,
    course: open ? courseView(lens, { stage: ended ? null : id, from, to: until }, marks) : null,
    timeline: open ? timelineView(lens, until) : [],
    readings: marks === null ? [] : readingViews(lens, ended ? null : id, marks),
    findings: marked ? findingRows(lens, shows) : [],
    calibration: marked ? rows : [],
    brier: marked ? brier : null,
    bias: marked && ended ? biasViews(lens) : [],
    commitment: {
      ask: spec === undefined ? '' : lens.text('debrief.commitment'),
      text: lastNote(lens, 'commitment', id),
    },
    recall: open ? recallOf(lens, ended ? null : id).map((one) => recallView(lens, one)) : [],
  };
}

function lastClosed({ world }: Lens): string | null {
  const [last] = Object.entries(world.stages)
    .filter(([, stage]) => stage.closed !== null)
    .sort(([, a], [, b]) => (b.closed ?? 0) - (a.closed ?? 0));
  return last?.[0] ?? null;
}

function endingView(lens: Lens): DebriefView['ending'] {
  const { ending: id } = lens.world;
  if (id === null) return null;
  return { id, title: lens.text(`endings.${id}.title`), text: lens.text(`endings.${id}.text`) };
}

function earlierAccounts(lens: Lens, last: string): DebriefView['accounts'] {
  return Object.keys(lens.world.stages)
    .filter((id) => id !== last)
    .flatMap((id) => {
      const text = lastNote(lens, 'account', id);
      const number = lens.compiled.states.get(id)?.stage?.number ?? 0;
      return text === null ? [] : { number, title: lens.text(`${statePath(id)}.stage.title`), text };
    });
}

function biasViews(lens: Lens): DebriefView['bias'] {
  const { compiled, world } = lens;
  const env = conditionEnv(compiled, world);
  return Object.keys(compiled.scenario.spec.debrief?.bias ?? {})
    .filter((id) => compiled.scenario.condition(`debrief.bias.${id}.when`)(env))
    .map((id) => ({ id, text: lens.text(`debrief.bias.${id}.text`) }));
}

/** How many questions the debrief of the whole case gives along. */
const RECALLED = 3;

/** The questions to recall: all of a stage; of the whole case three by chance, the same ones in every replay. */
function recallOf(lens: Lens, stage: string | null): string[] {
  const { spec } = lens.compiled.scenario;
  const listed = spec.debrief?.recall ?? [];
  if (stage !== null) return listed.filter((one) => isOf(spec.recall?.[one]?.stage, stage));
  return createRng(lens.world.settings.seed).fork('recall').shuffle(listed).slice(0, RECALLED);
}

function isClosed({ world }: Lens, stage: string): boolean {
  return (world.stages[stage]?.closed ?? null) !== null;
}

/** What names no stage belongs to each. */
function isOf(declared: string | undefined, stage: string): boolean {
  return declared === undefined || declared === stage;
}

/** The innermost stage around the first state that opens this work; empty if none is. */
function stageThatOpens({ states }: CompiledCase, work: string): string {
  const opener = [...states].find(([, node]) => node.opens?.includes(work) === true)?.[0] ?? '';
  const around = [...states].filter(
    ([path, node]) => node.stage !== undefined && (path === opener || opener.startsWith(`${path}.`)),
  );
  return around.at(-1)?.[0] ?? '';
}

function lastNote(lens: Lens, kind: 'account' | 'commitment', about: string): string | null {
  const notes = lens.world.notes.filter((one) => one.kind === kind && one.about === about);
  return notes[notes.length - 1]?.text ?? null;
}

export function marksView(lens: Lens, shows: (stage: string) => boolean): MarksView {
  const marks = caseMarks(lens.compiled, lens.world, shows);
  const { scoring } = lens.compiled.scenario.spec;
  return {
    points: Object.keys(scoring.points).flatMap((point) => {
      const rows = marks.points.filter((one) => one.point === point);
      if (rows.length === 0) return [];
      return {
        point,
        title: lens.text(`scoring.points.${point}.title`),
        rows: rows.map(({ competency, quarters, most }) => ({ competency, quarters, most })),
        reasons: lens.world.awards
          .filter((one) => one.point === point && shows(one.stage))
          .map(({ quarters, competency, reason }) => ({ quarters, competency, text: lens.text(reason) })),
      };
    }),
    competencies: marks.competencies.map(({ competency, quarters, most }) => ({
      id: competency,
      title: lens.text(`scoring.competencies.${competency}.title`),
      quarters,
      most,
    })),
    quarters: marks.quarters,
    most: marks.most,
    breaches: marks.breaches.map((id) => ({
      id,
      title: lens.text(`scoring.breaches.${id}.title`),
      rule: lens.text(`scoring.breaches.${id}.rule`),
      critical: scoring.breaches[id]?.critical ?? false,
      point: scoring.breaches[id]?.point ?? '',
    })),
    hints: Object.values(lens.world.hints).reduce((sum, taken) => sum + taken, 0),
  };
}

function findingRows(lens: Lens, shows: (stage: string) => boolean): DebriefView['findings'] {
  const { world, compiled } = lens;
  const reviewed = new Set(
    Object.entries(compiled.scenario.spec.reviews ?? {})
      .filter(([review]) => shows(stageThatOpens(compiled, review)))
      .flatMap(([, one]) => one.findings),
  );
  return Object.keys(compiled.scenario.spec.findings ?? {})
    .filter((id) => reviewed.has(id))
    .map((id) => {
      const record = world.findings[id];
      return {
        id,
        title: lens.text(`findings.${id}.title`),
        grade:
          (record !== undefined && shows(record.stage) ? record.grade : null) ?? ('not-submitted' as const),
        confidence: record?.confidence ?? null,
        cap: record?.cap ?? null,
        why: lens.text(`findings.${id}.why`),
      };
    });
}
