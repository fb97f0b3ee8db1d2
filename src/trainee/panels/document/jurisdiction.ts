import type { TraineeView } from '../../../engine';
import { AVATAR_PATTERNS, type AvatarPattern } from '../../../ui';
import { homeOffice } from '../clock/home-office';

/** A country, its hatch and the city that stands for it in a legend. */
export interface Jurisdiction {
  readonly country: string;
  readonly pattern: AvatarPattern;
  readonly city: string;
}

/**
 * Every country of the case with a hatch of its own, home first. More countries than hatches share the last:
 * the words beside each picture name the place anyway.
 */
export function jurisdictionsOf(view: TraineeView): readonly Jurisdiction[] {
  const home = homeOffice(view);
  const ordered = home ? [home, ...view.offices.filter((office) => office !== home)] : view.offices;
  const firsts = ordered.filter(
    (office, index) => ordered.findIndex((other) => other.country === office.country) === index,
  );
  return firsts.map(({ country, city }, index) => ({ country, city, pattern: patternAt(index) }));
}

/** The hatch of a country; one the case has no office in takes the last. */
export function patternOf(jurisdictions: readonly Jurisdiction[], country: string): AvatarPattern {
  return (
    jurisdictions.find((each) => each.country === country)?.pattern ?? patternAt(Number.MAX_SAFE_INTEGER)
  );
}

function patternAt(index: number): AvatarPattern {
  return AVATAR_PATTERNS[Math.min(index, AVATAR_PATTERNS.length - 1)] ?? 'cross';
}
