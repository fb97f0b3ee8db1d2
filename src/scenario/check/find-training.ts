import { own, pointerOf } from '../json-path';
import type { Evidence } from './evidence';
import { effectsOf } from './find-data';
import { isDeadState } from './find-reach';
import type { FoundHere } from './finding';
import type { Model } from './model';

type Points = Readonly<Record<string, number>>;

/** What cannot be learnt or earned: competencies, points, the pass mark, decisions that decide nothing. */
export function findTraining(model: Model, evidence: Evidence): readonly FoundHere[] {
  const { scoring, decisions = {} } = model.spec;
  const found: FoundHere[] = [];
  for (const id of Object.keys(scoring.competencies)) {
    if (Object.values(scoring.points).some(({ most }) => (own(most, id) ?? 0) > 0)) continue;
    const message = `No decision point gives points of the competency "${id}".`;
    const path = ['scoring', 'competencies', id];
    const edit = { pointer: pointerOf(path), remove: true as const };
    found.push({ code: 'CB1140', path, message, fix: 'give points of it, or remove it', edit });
  }
  let [whole, earned] = [0, 0];
  const gains = gainsOf(model, evidence);
  for (const [point, { most }] of Object.entries(scoring.points)) {
    for (const [competency, limit] of Object.entries(most)) {
      whole += limit;
      const here = gains.filter((gain) => gain.point === point && (own(gain.points, competency) ?? 0) > 0);
      if (here.length === 0 || here.some(({ dead }) => !dead)) {
        earned += limit;
        continue;
      }
      const message = `Nobody can earn the ${limit} points of ${competency} here.`;
      found.push({ code: 'CB1141', path: ['scoring', 'points', point, 'most', competency], message });
    }
  }
  if (whole > 0 && (earned / whole) * 100 < scoring.pass) {
    const message = `At most ${earned} of ${whole} points can be earned; the pass mark asks for ${scoring.pass} percent.`;
    const edit = { pointer: '/scoring/pass', value: Math.floor((earned / whole) * 100) };
    found.push({ code: 'CB1144', path: ['scoring', 'pass'], message, fix: `at most ${edit.value}`, edit });
  }
  for (const [id, { options }] of Object.entries(decisions)) {
    if (Object.keys(options).length > 1) continue;
    found.push({ code: 'CB1142', path: ['decisions', id], message: `${id} has one option only.` });
  }
  return found;
}

interface Gain {
  readonly point: string;
  readonly points: Points;
  /** Proved: it is never reached. */
  readonly dead: boolean;
}

function gainsOf(model: Model, evidence: Evidence): readonly Gain[] {
  const { spec, variables } = model;
  const never = (key: string, value: string | boolean): boolean => {
    const variable = variables.find(key);
    return variable !== undefined && evidence.isNeverValue(variable, value);
  };
  const isShut = (work: string): boolean => {
    const opening = model.opening(work);
    return opening.length > 0 && opening.every((node) => isDeadState(evidence, node));
  };
  const gains: Gain[] = [];
  const papers = [
    ...Object.entries(spec.forms ?? {}).map(([id, paper]) => ({
      id,
      paper,
      dead: never(`filed:${id}`, true),
    })),
    ...Object.entries(spec.instruments ?? {}).map(([id, paper]) => ({
      id,
      paper,
      dead: never(`request:${id}`, 'written'),
    })),
  ];
  for (const { id, paper, dead } of papers) {
    if (paper.point === undefined) continue;
    const parts = [
      ...Object.values(paper.fields).map(({ points }) => points),
      ...(paper.marks ?? []).map(({ points }) => points),
    ];
    for (const points of parts)
      if (points) gains.push({ point: paper.point, points, dead: dead || isShut(id) });
  }
  const custody = Object.values(spec.forms ?? {}).find(({ about }) => about === 'exhibit');
  for (const [id, { register }] of Object.entries(spec.exhibits)) {
    if (register?.point === undefined || !custody) continue;
    const dead = never(`registered:${id}`, true);
    for (const { points } of Object.values(custody.fields))
      if (points) gains.push({ point: register.point, points, dead });
  }
  for (const [id, { point, options }] of Object.entries(spec.decisions ?? {})) {
    for (const [option, { points }] of Object.entries(options)) {
      if (points) gains.push({ point, points, dead: isShut(id) || never(`decision:${id}`, option) });
    }
  }
  for (const { effect, path } of effectsOf(spec)) {
    if (!('award' in effect)) continue;
    const list = path.slice(0, -1).join('.');
    const [part, id, , index] = path;
    const outcome = part === 'instruments' && path[2] === 'outcomes' ? `outcome ${id} ${index}` : undefined;
    const edge = model.chart.edges.find((one) => `${one.path.join('.')}.effects` === list);
    const dead =
      evidence.isNever(outcome ?? `effects ${list}`) ||
      (edge !== undefined && evidence.isNever(`taken ${edge.path.join('.')}`));
    gains.push({ point: effect.award, points: effect.points, dead });
  }
  const { calibration } = spec.scoring;
  const most = calibration && own(spec.scoring.points, calibration.point)?.most;
  if (calibration && most) gains.push({ point: calibration.point, points: most, dead: false });
  return gains;
}
