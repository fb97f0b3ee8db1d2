import { AheadOfCase, type LoadedScenario } from '../../scenario';
import type { CompiledCase } from '../compiled-case';
import type { World } from '../state';
import { quartersOf } from '../turn';
import { momentOf } from './moment';

/** The most that a decision point can still come to, whole quarters. */
export interface PointBest {
  readonly point: string;
  /** What was earned with what can still be earned: an upper bound. */
  readonly quarters: number;
  readonly most: number;
}

const known = new WeakMap<LoadedScenario, AheadOfCase>();

/**
 * The best that each decision point can still come to from here on. Calibration and what a point costs in a competency
 * that it gives no points of stay outside.
 */
export function bestReachable(compiled: CompiledCase, world: World): readonly PointBest[] {
  const { scenario } = compiled;
  const { points, calibration } = scenario.spec.scoring;
  let ahead = known.get(scenario);
  if (ahead === undefined) {
    ahead = new AheadOfCase(scenario);
    known.set(scenario, ahead);
  }
  const still = world.ending === null ? ahead.from(momentOf(compiled, world)) : undefined;
  const earned = new Map<string, number>();
  for (const { point, competency, quarters } of world.awards) {
    const key = `${point} ${competency}`;
    earned.set(key, (earned.get(key) ?? 0) + quarters);
  }
  return Object.entries(points).flatMap(([point, { most }]) => {
    if (point === calibration?.point) return [];
    let [best, limit] = [0, 0];
    for (const [competency, top] of Object.entries(most)) {
      const own = earned.get(`${point} ${competency}`) ?? 0;
      const more = still?.get(point)?.get(competency) ?? 0;
      best += Math.min(quartersOf(top), Math.max(0, own + quartersOf(more)));
      limit += quartersOf(top);
    }
    return [{ point, quarters: best, most: limit }];
  });
}
