import type { Scenario } from '../../scenario';
import type { CompiledCase } from '../compiled-case';
import type { World } from '../state';
import { type CaseMarks, caseMarks } from './marks';

/** Whether a case that has ended is passed, and what stood in the way. Percents are of the points, unrounded. */
export interface Verdict {
  readonly result: 'distinction' | 'pass' | 'not-passed';
  readonly percent: number;
  readonly needed: number;
  /** Percent needed in each competency. */
  readonly floor: number;
  /** Competencies below the floor. */
  readonly below: readonly string[];
  /** A critical failure, which no sum outweighs. */
  readonly critical: boolean;
}

/** The verdict by the scenario's `scoring`; null before the end. Compared in whole numbers, so that no rounding decides. */
export function verdict(compiled: CompiledCase, world: World): Verdict | null {
  return verdictOn(caseMarks(compiled, world), world.ending, compiled.scenario.spec.scoring);
}

/** As `verdict`, from the marks of a whole case and the id of its ending. */
export function verdictOn(
  { quarters, most, competencies, breaches: committed }: CaseMarks,
  ending: string | null,
  { pass, floor, distinction, breaches }: Scenario['scoring'],
): Verdict | null {
  if (ending === null) return null;
  const reaches = (got: number, of: number, percent: number): boolean => got * 100 >= of * percent;
  const below = competencies
    .filter((one) => !reaches(one.quarters, one.most, floor))
    .map(({ competency }) => competency);
  const critical = committed.some((id) => breaches[id]?.critical === true);
  const passed = reaches(quarters, most, pass) && below.length === 0 && !critical;
  const distinguished =
    passed &&
    distinction !== undefined &&
    distinction.ending === ending &&
    reaches(quarters, most, distinction.points);
  return {
    result: distinguished ? 'distinction' : passed ? 'pass' : 'not-passed',
    percent: most === 0 ? 0 : (quarters * 100) / most,
    needed: pass,
    floor,
    below,
    critical,
  };
}
