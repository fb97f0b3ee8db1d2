import { dayOf } from '../case-time';
import type { CompiledCase } from '../compiled-case';
import { conditionEnv } from '../condition-env';
import { calibration, caseMarks } from '../score';
import { recallView } from './learning-view';
import { type Lens, statePath, titleOf } from './lens';
import type { DebriefView, MarksView } from './view';

/** The debrief of the stage that was closed last; null before. Its parts open after the trainee's own account. */
export function debriefView(lens: Lens): DebriefView | null {
  const { world, compiled } = lens;
  const closed = Object.entries(world.stages)
    .filter(([, stage]) => stage.closed !== null)
    .sort(([, a], [, b]) => (b.closed ?? 0) - (a.closed ?? 0))[0];
  if (!closed) return null;
  const [id, { outcome }] = closed;
  const node = compiled.states.get(id);
  const path = `${statePath(id)}.stage`;
  const spec = compiled.scenario.spec.debrief;
  const account = lastNote(lens, 'account', id);
  const open = account !== null;
  const marked = open && (world.settings.mode !== 'assessment' || world.ending !== null);
  const shows = (stage: string): boolean => world.ending !== null || isClosed(lens, stage);
  const { rows, brier } = calibration(world, shows);
  return {
    stage: { id, number: node?.stage?.number ?? 0, title: lens.text(`${path}.title`) },
    outcome: {
      id: open ? (outcome ?? '') : '',
      title: open ? lens.text(`${path}.outcomes.${outcome}.title`) : '',
      text: open ? lens.text(`${path}.outcomes.${outcome}.text`) : '',
    },
    account,
    marks: marked ? marksView(lens, shows) : null,
    timeline: open ? timeline(lens, closed[1].closed ?? world.now) : [],
    readings: marked ? readings(lens, id) : [],
    findings: marked ? findingRows(lens, shows) : [],
    calibration: marked ? rows : [],
    brier: marked ? brier : null,
    commitment: {
      ask: spec === undefined ? '' : lens.text('debrief.commitment'),
      text: lastNote(lens, 'commitment', id),
    },
    recall: open
      ? (spec?.recall ?? [])
          .filter((one) => isOf(compiled.scenario.spec.recall?.[one]?.stage, id))
          .map((one) => recallView(lens, one))
      : [],
  };
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
    })),
    hints: Object.values(lens.world.hints).reduce((sum, taken) => sum + taken, 0),
  };
}

const TIMELINE_KINDS: ReadonlySet<string> = new Set(['decision', 'request', 'finding', 'stage', 'theory']);

/** What happened and what was known when, without the clicks. */
function timeline(lens: Lens, until: number): DebriefView['timeline'] {
  return lens.world.journal
    .filter(({ at }) => at <= until)
    .filter(({ kind, what }) => TIMELINE_KINDS.has(kind) || what === 'arrived' || what === 'registered')
    .map(({ at, kind, what, about }) => ({
      at: lens.home(at),
      day: dayOf(lens.compiled, at),
      what,
      text: titleOf(lens, about),
      tone:
        what === 'granted' || what === 'all-sound'
          ? ('supported' as const)
          : what === 'returned' || what === 'refused' || what === 'lapsed' || what === 'two-or-more-unsound'
            ? ('contradiction' as const)
            : kind === 'request'
              ? ('request' as const)
              : ('plain' as const),
    }));
}

/** The first two readings that apply to a stage. */
function readings(lens: Lens, stage: string): DebriefView['readings'] {
  const { compiled, world } = lens;
  return Object.entries(compiled.scenario.spec.debrief?.readings ?? {})
    .filter(
      ([id, spec]) =>
        isOf(compiled.scenario.spec.scoring.points[spec.point]?.stage, stage) &&
        (spec.when === undefined ||
          compiled.scenario.condition(`debrief.readings.${id}.when`)(conditionEnv(compiled, world))),
    )
    .slice(0, 2)
    .map(([id, { point }]) => {
      const path = `debrief.readings.${id}`;
      return {
        id,
        point,
        title: lens.text(`${path}.title`),
        knew: lens.text(`${path}.knew`),
        followed: lens.text(`${path}.followed`),
        expert: lens.text(`${path}.expert`),
        defence: lens.text(`${path}.defence`),
      };
    });
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
