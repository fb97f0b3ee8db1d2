import type { CompiledCase } from '../compiled-case';
import type { Award, World } from '../state';
import { quartersOf } from '../turn';

/** Points of one decision point in one competency, whole quarters, between 0 and the most it can give. */
export interface PointMark {
  readonly point: string;
  readonly competency: string;
  readonly quarters: number;
  readonly most: number;
  readonly awards: readonly Award[];
}
export interface CompetencyMark {
  readonly competency: string;
  readonly quarters: number;
  readonly most: number;
}
export interface CaseMarks {
  readonly points: readonly PointMark[];
  readonly competencies: readonly CompetencyMark[];
  readonly quarters: number;
  readonly most: number;
  /** Kept apart, never averaged away. */
  readonly breaches: readonly string[];
}

/**
 * The marks of a case: sums of the awards, with a floor of 0 and the declared most for each decision point and
 * competency. Exact: whole quarter points throughout.
 *
 * Calibration is given at the end of the case, and stands in no stage's marks.
 *
 * @param shows which stages count: their awards, and the decision points that belong to them; all if left out.
 */
export function caseMarks(
  compiled: CompiledCase,
  world: World,
  shows?: (stage: string) => boolean,
): CaseMarks {
  const { scoring } = compiled.scenario.spec;
  const counts = shows ?? (() => true);
  const early = shows !== undefined && world.ending === null;
  const awards = world.awards.filter(({ stage }) => counts(stage));
  const declared = Object.entries(scoring.points).filter(
    ([point, { stage }]) =>
      !(early && point === scoring.calibration?.point) &&
      (stage === undefined || counts(stage) || awards.some((one) => one.point === point)),
  );
  const points = declared.flatMap(([point, { most }]) =>
    Object.entries(most).map(([competency, top]): PointMark => {
      const own = awards.filter((one) => one.point === point && one.competency === competency);
      const sum = own.reduce((total, one) => total + one.quarters, 0);
      const limit = quartersOf(top);
      return { point, competency, quarters: Math.min(limit, Math.max(0, sum)), most: limit, awards: own };
    }),
  );
  const penalties = awards.filter(
    (one) => !points.some((mark) => mark.point === one.point && mark.competency === one.competency),
  );
  const competencies = Object.keys(scoring.competencies)
    .map((competency): CompetencyMark => {
      const own = points.filter((mark) => mark.competency === competency);
      const cost = penalties
        .filter((one) => one.competency === competency)
        .reduce((total, one) => total + one.quarters, 0);
      const sum = own.reduce((total, mark) => total + mark.quarters, 0) + cost;
      return {
        competency,
        quarters: Math.max(0, sum),
        most: own.reduce((total, mark) => total + mark.most, 0),
      };
    })
    .filter((mark) => mark.most > 0);
  return {
    points,
    competencies,
    quarters: competencies.reduce((total, mark) => total + mark.quarters, 0),
    most: competencies.reduce((total, mark) => total + mark.most, 0),
    breaches: world.breaches,
  };
}
