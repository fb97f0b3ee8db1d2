import type { CompiledCase } from '../compiled-case';
import type { Turn } from '../state';
import { awards, quartersOf } from '../turn';
import { calibration } from './calibration';

/**
 * Gives the points for stated confidence, once, as the case ends: those of the first band that the mean Brier score of
 * all submitted findings fits into. Nothing without a submitted finding, with fewer than the case asks for, or above the
 * last band.
 */
export function awardCalibration(compiled: CompiledCase, turn: Turn): Turn {
  const { calibration: spec, points } = compiled.scenario.spec.scoring;
  const { brier } = calibration(turn.world, () => true);
  if (spec === undefined || brier === null) return turn;
  const submitted = Object.values(turn.world.findings).filter(({ grade }) => grade !== null).length;
  if (submitted < (spec.least ?? 1)) return turn;
  // In thousandths, as the debrief shows the mean.
  const index = spec.bands.findIndex((one) => brier <= Math.round(one.brier * 1000));
  const band = spec.bands[index];
  if (band === undefined) return turn;
  return Object.entries(points[spec.point]?.most ?? {}).reduce(
    (next, [competency, most]) =>
      awards(
        next,
        spec.point,
        competency,
        Math.round(quartersOf(most) * band.share),
        `scoring.calibration.bands.${index}.why`,
      ),
    turn,
  );
}
