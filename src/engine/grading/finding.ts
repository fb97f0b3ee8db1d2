import { CONFIDENCES, type Confidence, type FindingGrade, type FindingSpec } from '../../scenario';
import type { World } from '../state';

export interface GradedFinding {
  readonly grade: FindingGrade;
  /** Highest confidence that the exhibits bear; null where nothing carries. */
  readonly cap: Confidence | null;
}

/** Whether an exhibit can carry a finding for this purpose as it was obtained. Own papers go in as annexes. */
export function carries(world: World, exhibit: string, purpose: FindingSpec['purpose']): boolean {
  const held = world.exhibits[exhibit];
  if (!held || held.tainted) return false;
  return (
    purpose === 'internal' ||
    held.handling === 'evidence' ||
    held.handling === 'open' ||
    held.handling === 'internal'
  );
}

export function confidenceRank(confidence: Confidence): number {
  return CONFIDENCES.indexOf(confidence);
}

/** Grades a finding by its slots, the exhibits cited and how they were obtained. */
export function gradeFinding(
  world: World,
  spec: FindingSpec,
  slots: Readonly<Record<string, string>>,
  exhibits: readonly string[],
): GradedFinding {
  const untrue = Object.entries(spec.slots).filter(([slot, { right }]) => !right.includes(slots[slot] ?? ''));
  if (untrue.length > 0) {
    const shown = (spec.contradicted ?? []).some(
      (one) =>
        untrue.some(([slot]) => slot === one.slot && one.values.includes(slots[slot] ?? '')) &&
        one.by.every((exhibit) => world.exhibits[exhibit] !== undefined),
    );
    return { grade: shown ? 'contradicted' : 'open', cap: null };
  }
  const cites = (set: readonly string[]) => set.every((exhibit) => exhibits.includes(exhibit));
  const fits = (when: Readonly<Record<string, readonly string[]>> | undefined) =>
    Object.entries(when ?? {}).every(([slot, values]) => values.includes(slots[slot] ?? ''));
  const sufficient = spec.sufficient.filter((set) => fits(set.when) && cites(set.exhibits));
  const sound = sufficient.filter((set) => set.exhibits.every((one) => carries(world, one, spec.purpose)));
  if (sound.length > 0) return { grade: 'supported', cap: strongest(sound.map((set) => set.cap)) };
  if (sufficient.length > 0) return { grade: 'not-admissible', cap: null };
  const weak = (spec.weak ?? []).find((set) => cites(set.exhibits));
  return { grade: weak?.grade ?? 'true-but-unsupported', cap: null };
}

function strongest(caps: readonly Confidence[]): Confidence {
  return caps.reduce((best, cap) => (confidenceRank(cap) > confidenceRank(best) ? cap : best), 'possible');
}

/** Sound in the prosecutor's eyes: supported, and no surer than the exhibits bear. */
export function isSound(graded: GradedFinding, confidence: Confidence | null): boolean {
  return (
    graded.grade === 'supported' &&
    graded.cap !== null &&
    confidence !== null &&
    confidenceRank(confidence) <= confidenceRank(graded.cap)
  );
}
