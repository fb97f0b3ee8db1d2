import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { isRecord, type JsonPath, member, own } from '../json-path';
import type { FormSpec, InstrumentSpec } from '../schema/papers';
import type { Scenario } from '../schema/scenario';

type Points = Readonly<Record<string, number>>;

/** Points that one piece of work, or one award, can give under a decision point. */
interface Gain {
  readonly point: string;
  readonly points: Points;
  readonly path: JsonPath;
}

/** Checks that what can be earned under a decision point agrees with the most it is said to give. */
export function checkPoints(draft: Draft, spec: Scenario, report: Report): void {
  const gains = [
    ...paperGains(spec),
    ...decisionGains(spec),
    ...awardGains(draft),
    ...calibrationGains(spec),
  ];
  for (const { point, points, path } of gains) {
    const most = own(spec.scoring.points, point)?.most;
    if (!most) continue;
    for (const [competency, sum] of Object.entries(points)) {
      const limit = own(most, competency) ?? 0;
      if (sum <= limit) continue;
      const message = `This gives up to ${sum} points of ${competency}, but "${point}" gives at most ${limit}.`;
      report('CB0703', inScenario(path, 'key'), message, `raise scoring.points.${point}.most or give fewer`);
    }
  }
  for (const [point, { most }] of Object.entries(spec.scoring.points)) {
    for (const [competency, limit] of Object.entries(most)) {
      const sum = gains.reduce(
        (total, gain) => total + (gain.point === point ? (own(gain.points, competency) ?? 0) : 0),
        0,
      );
      if (sum >= limit) continue;
      const place = inScenario(['scoring', 'points', point, 'most', competency]);
      report(
        'CB0713',
        place,
        `Nothing gives ${limit} points of ${competency} here: all there is gives ${sum}.`,
      );
    }
  }
}

/** All fields of a form right. The custody form's points count under the exhibit's own decision point. */
function paperGains(spec: Scenario): readonly Gain[] {
  const gains: Gain[] = [];
  for (const part of ['forms', 'instruments'] as const) {
    const papers: Readonly<Record<string, FormSpec | InstrumentSpec>> = spec[part] ?? {};
    for (const [id, paper] of Object.entries(papers)) {
      const marks = (paper.marks ?? []).map(({ points }) => points);
      const all = sum([...Object.values(paper.fields).map(({ points }) => points), ...marks]);
      if (paper.point !== undefined) gains.push({ point: paper.point, points: all, path: [part, id] });
    }
  }
  const custody = Object.values(spec.forms ?? {}).find(({ about }) => about === 'exhibit');
  for (const [id, { register }] of Object.entries(spec.exhibits)) {
    if (register?.point === undefined || !custody) continue;
    const graded = Object.entries(custody.fields).filter(
      ([name, { right }]) => right !== undefined || own(register.answers, name) !== undefined,
    );
    const marks = (custody.marks ?? []).map(({ points }) => points);
    const points = sum([...graded.map(([, field]) => field.points), ...marks]);
    gains.push({ point: register.point, points, path: ['exhibits', id, 'register'] });
  }
  return gains;
}

/** The best option, competency by competency. */
function decisionGains(spec: Scenario): readonly Gain[] {
  return Object.entries(spec.decisions ?? {}).map(([id, { point, options }]) => {
    const best: Record<string, number> = {};
    for (const { points = {} } of Object.values(options)) {
      for (const [competency, value] of Object.entries(points)) {
        best[competency] = Math.max(best[competency] ?? 0, value);
      }
    }
    return { point, points: best, path: ['decisions', id] };
  });
}

function awardGains(draft: Draft): readonly Gain[] {
  return draft.visits.flatMap(({ value, path }) => {
    const point = member(value, 'award');
    const points = member(value, 'points');
    if (typeof point !== 'string' || !isRecord(points)) return [];
    return [{ point, points: sum([Object.fromEntries(Object.entries(points).filter(isNumber))]), path }];
  });
}

/** The best band, as the engine rounds it: to quarter points. */
function calibrationGains({ scoring }: Scenario): readonly Gain[] {
  const { calibration, points } = scoring;
  const most = calibration === undefined ? undefined : own(points, calibration.point)?.most;
  if (calibration === undefined || most === undefined) return [];
  const best = Math.max(...calibration.bands.map(({ share }) => share));
  const gained = Object.entries(most).map(([id, limit]) => [id, Math.round(limit * 4 * best) / 4] as const);
  return [
    {
      point: calibration.point,
      points: Object.fromEntries(gained),
      path: ['scoring', 'calibration', 'point'],
    },
  ];
}

function isNumber(entry: readonly [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number';
}

/** Sums what can be gained; costs are no gain. */
function sum(list: readonly (Points | undefined)[]): Points {
  const total: Record<string, number> = {};
  for (const points of list) {
    for (const [competency, value] of Object.entries(points ?? {})) {
      if (value > 0) total[competency] = (total[competency] ?? 0) + value;
    }
  }
  return total;
}
