import type { FindingView } from '../../../engine';

/** One leg of a finding, with the findings that carry it and those that could. */
export interface LegChoice {
  readonly id: string;
  readonly title: string;
  /** Cited for it. */
  readonly cited: readonly FindingView[];
  /** Submitted and not cited. */
  readonly free: readonly FindingView[];
  /** Could carry it once they are submitted. */
  readonly unsubmitted: readonly FindingView[];
}

const isSubmitted = ({ state }: FindingView): boolean => state === 'submitted' || state === 'sound';

/** The legs of a finding with what can be cited for each; a finding may stand under several legs. */
export function legChoices(
  { legs }: Pick<FindingView, 'legs'>,
  cited: readonly string[],
  findings: readonly FindingView[],
): readonly LegChoice[] {
  return legs.map(({ id, title, findings: carriers }) => {
    const known = carriers.flatMap((carrier) => findings.find((each) => each.id === carrier) ?? []);
    const others = known.filter((each) => !cited.includes(each.id));
    return {
      id,
      title,
      cited: known.filter((each) => cited.includes(each.id)),
      free: others.filter(isSubmitted),
      unsubmitted: others.filter((each) => !isSubmitted(each)),
    };
  });
}

/** How many legs have a finding cited for them. */
export const legsStanding = (choices: readonly LegChoice[]): number =>
  choices.filter((choice) => choice.cited.length > 0).length;
