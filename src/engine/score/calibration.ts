import { CONFIDENCES, type Confidence, type FindingGrade } from '../../scenario';
import type { World } from '../state';

/** What each word of confidence says, in percent. */
export const CONFIDENCE_PERCENT: Readonly<Record<Confidence, number>> = {
  possible: 50,
  likely: 75,
  'almost-certain': 95,
};

export interface Calibration {
  readonly rows: readonly {
    readonly confidence: Confidence;
    readonly said: number;
    readonly right: number;
    readonly total: number;
  }[];
  /** Mean Brier score of the submitted findings in thousandths; null without any. */
  readonly brier: number | null;
}

/** A finding counts as right if what it says is true, whether or not it was proved. */
export function isTrue(grade: string): boolean {
  return grade === 'supported' || grade === 'true-but-unsupported' || grade === 'not-admissible';
}

/** The calibration of a world's submitted findings, of the stages that count. */
export function calibration(world: World, shows: (stage: string) => boolean): Calibration {
  return calibrationOf(Object.values(world.findings).filter(({ stage }) => shows(stage)));
}

/**
 * Calibration of stated confidences; what has no grade or no confidence does not count. Brier score: the mean of
 * (stated probability − outcome)², 0 is best (G. W. Brier, Verification of forecasts expressed in terms of
 * probability, 1950). Integers throughout, so that it is the same everywhere: percents squared give ten-thousandths.
 */
export function calibrationOf(
  findings: readonly { readonly grade: FindingGrade | null; readonly confidence: Confidence | null }[],
): Calibration {
  const submitted = findings.filter(({ grade, confidence }) => grade !== null && confidence !== null);
  const rows = CONFIDENCES.map((confidence) => {
    const own = submitted.filter((one) => one.confidence === confidence);
    return {
      confidence,
      said: CONFIDENCE_PERCENT[confidence],
      right: own.filter((one) => isTrue(one.grade ?? '')).length,
      total: own.length,
    };
  });
  const total = submitted.reduce((sum, one) => {
    const said = CONFIDENCE_PERCENT[one.confidence ?? 'possible'];
    const outcome = isTrue(one.grade ?? '') ? 100 : 0;
    return sum + (said - outcome) * (said - outcome);
  }, 0);
  return { rows, brier: submitted.length === 0 ? null : Math.round(total / (10 * submitted.length)) };
}
