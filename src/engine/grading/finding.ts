import { CONFIDENCES, type Confidence, type FindingGrade, type FindingSpec } from '../../scenario';
import type { World } from '../state';
import { legsThatCount } from './legs';
import { isBetween, isTrueSlot } from './slot';

type Findings = Readonly<Record<string, FindingSpec>>;

/** What a trainee states and cites. */
export interface StatedFinding {
  readonly slots: Readonly<Record<string, string>>;
  readonly exhibits: readonly string[];
  /** Findings cited as legs. */
  readonly findings: readonly string[];
}

export interface GradedFinding {
  readonly grade: FindingGrade;
  /** Highest confidence that the exhibits or legs bear; null where nothing carries. */
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

/** Exhibits in hand that show a slot of the finding to be false; empty if none does. */
export function contradictedBy(
  world: World,
  spec: FindingSpec,
  slots: StatedFinding['slots'],
): readonly string[] {
  const shown = (spec.contradicted ?? []).filter((one) => {
    const slot = spec.slots[one.slot];
    const value = slots[one.slot];
    if (slot === undefined || isTrueSlot(slot, value)) return false;
    const named = 'between' in one ? isBetween(value, one.between) : one.values.includes(value ?? '');
    return named && one.by.every((exhibit) => world.exhibits[exhibit] !== undefined);
  });
  return [...new Set(shown.flatMap(({ by }) => by))];
}

/** Sets of exhibits that suffice for what is stated, and are cited whole; admissible or not. */
function sufficientSets(world: World, spec: FindingSpec, { slots, exhibits, findings }: StatedFinding) {
  return spec.sufficient.flatMap((set) => {
    if (!('exhibits' in set) || !set.exhibits.every((one) => exhibits.includes(one))) return [];
    const stands = (one: string) => findings.includes(one) && world.findings[one]?.grade === 'supported';
    if (!(set.findings ?? []).every(stands)) return [];
    const fits = Object.entries(set.when ?? {}).every(([slot, values]) => values.includes(slots[slot] ?? ''));
    return fits ? [set] : [];
  });
}

/** Grades a finding by its slots, the exhibits and legs cited and how they were obtained, as things are now. */
export function gradeFinding(
  world: World,
  findings: Findings,
  spec: FindingSpec,
  stated: StatedFinding,
): GradedFinding {
  if (Object.entries(spec.slots).some(([slot, one]) => !isTrueSlot(one, stated.slots[slot]))) {
    const shown = contradictedBy(world, spec, stated.slots).length > 0;
    return { grade: shown ? 'contradicted' : 'open', cap: null };
  }
  const carried = (set: { readonly exhibits: readonly string[] }) =>
    set.exhibits.every((one) => carries(world, one, spec.purpose));
  const sufficient = sufficientSets(world, spec, stated);
  const legs = legsThatCount(spec.legs ?? {}, (id) => {
    const leg = findings[id];
    const record = world.findings[id];
    if (!leg || record?.grade !== 'supported' || !stated.findings.includes(id)) return [];
    return sufficientSets(world, leg, record)
      .filter(carried)
      .map(({ exhibits }) => exhibits);
  });
  const sound = [
    ...sufficient.filter(carried),
    ...spec.sufficient.filter((one) => 'legs' in one && one.legs <= legs),
  ];
  if (sound.length > 0) return { grade: 'supported', cap: strongest(sound.map((set) => set.cap)) };
  if (sufficient.length > 0) return { grade: 'not-admissible', cap: null };
  const weak = (spec.weak ?? []).find((set) => set.exhibits.every((one) => stated.exhibits.includes(one)));
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
