import { conditionEnv, dayOf } from '../condition-env';
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
  const { rows, brier } = calibration(world);
  return {
    stage: { id, number: node?.stage?.number ?? 0, title: lens.text(`${path}.title`) },
    outcome: {
      id: open ? (outcome ?? '') : '',
      title: open ? lens.text(`${path}.outcomes.${outcome}.title`) : '',
      text: open ? lens.text(`${path}.outcomes.${outcome}.text`) : '',
    },
    account,
    marks: marked ? marksView(lens) : null,
    timeline: open ? timeline(lens) : [],
    readings: marked ? readings(lens) : [],
    findings: marked ? findingRows(lens) : [],
    calibration: marked ? rows : [],
    brier: marked ? brier : null,
    commitment: {
      ask: spec === undefined ? '' : lens.text('debrief.commitment'),
      text: lastNote(lens, 'commitment', id),
    },
    recall: open ? (spec?.recall ?? []).map((one) => recallView(lens, one)) : [],
  };
}

function lastNote(lens: Lens, kind: 'account' | 'commitment', about: string): string | null {
  const notes = lens.world.notes.filter((one) => one.kind === kind && one.about === about);
  return notes[notes.length - 1]?.text ?? null;
}

export function marksView(lens: Lens): MarksView {
  const marks = caseMarks(lens.compiled, lens.world);
  const { scoring } = lens.compiled.scenario.spec;
  return {
    points: Object.keys(scoring.points).map((point) => {
      const rows = marks.points.filter((one) => one.point === point);
      return {
        point,
        title: lens.text(`scoring.points.${point}.title`),
        rows: rows.map(({ competency, quarters, most }) => ({ competency, quarters, most })),
        reasons: lens.world.awards
          .filter((one) => one.point === point)
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
function timeline(lens: Lens): DebriefView['timeline'] {
  return lens.world.journal
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

/** The first two readings that apply. */
function readings(lens: Lens): DebriefView['readings'] {
  const { compiled, world } = lens;
  return Object.entries(compiled.scenario.spec.debrief?.readings ?? {})
    .filter(
      ([id, spec]) =>
        spec.when === undefined ||
        compiled.scenario.condition(`debrief.readings.${id}.when`)(conditionEnv(compiled, world)),
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

function findingRows(lens: Lens): DebriefView['findings'] {
  const { world, compiled } = lens;
  const reviewed = new Set(
    Object.values(compiled.scenario.spec.reviews ?? {}).flatMap((one) => one.findings),
  );
  return Object.keys(compiled.scenario.spec.findings ?? {})
    .filter((id) => reviewed.has(id))
    .map((id) => {
      const record = world.findings[id];
      return {
        id,
        title: lens.text(`findings.${id}.title`),
        grade: record?.grade ?? ('not-submitted' as const),
        confidence: record?.confidence ?? null,
        cap: record?.cap ?? null,
        why: lens.text(`findings.${id}.why`),
      };
    });
}
