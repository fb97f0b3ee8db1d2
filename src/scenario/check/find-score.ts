import { own, pointerOf } from '../json-path';
import type { LoadedScenario } from '../loaded-scenario';
import type { FoundHere } from './finding';
import type { Model } from './model';
import { AheadOfCase } from './points-ahead';

/** Points that are declared against points that can be earned, as if all that can happen happened in one play. */
export function findScore(scenario: LoadedScenario, model: Model): readonly FoundHere[] {
  const { points, calibration, pass, floor } = model.spec.scoring;
  const found: FoundHere[] = [];
  if (pass === 0 && floor === 0) {
    const message = 'A play without a single point passes.';
    found.push({ code: 'CB1145', path: ['scoring', 'pass'], message, fix: 'ask for points' });
  }
  const ahead = new AheadOfCase(scenario, model).fromStart();
  for (const [point, { most }] of Object.entries(points)) {
    if (point === calibration?.point) continue;
    for (const [competency, limit] of Object.entries(most)) {
      const best = ahead.get(point)?.get(competency) ?? 0;
      // What cannot be earned at all is told by itself.
      if (best >= limit || best === 0) continue;
      const path = ['scoring', 'points', point, 'most', competency];
      const message = `At most ${best} of the ${limit} points of ${competency} can be earned here.`;
      const edit = { pointer: pointerOf(path), value: best };
      if (own(most, competency) !== undefined)
        found.push({ code: 'CB1146', path, message, fix: `declare ${best}`, edit });
    }
  }
  return found;
}
