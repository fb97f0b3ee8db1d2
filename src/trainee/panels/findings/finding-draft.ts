import type { FindingView } from '../../../engine';
import type { Confidence } from '../../../scenario';

/** What a trainee has put into one finding so far. */
export interface FindingDraft {
  readonly slots: Readonly<Record<string, string>>;
  readonly exhibits: readonly string[];
  /** Findings cited as legs. */
  readonly findings: readonly string[];
  readonly confidence: Confidence | null;
}

/** Rungs of confidence with the share of cases that such a finding should be right in, per cent. */
export const CONFIDENCE_RUNGS = [
  { value: 'possible', percent: 50 },
  { value: 'likely', percent: 75 },
  { value: 'almost-certain', percent: 95 },
] as const satisfies readonly { readonly value: Confidence; readonly percent: number }[];

/** The draft that the view holds. */
export function draftOf(finding: FindingView): FindingDraft {
  const slots = finding.slots.flatMap((slot) =>
    slot.value === null ? [] : [[slot.id, slot.value] as const],
  );
  return {
    slots: Object.fromEntries(slots),
    exhibits: finding.exhibits,
    findings: finding.findings,
    confidence: finding.confidence,
  };
}

/** The draft with a slot chosen, or emptied with `null`. */
export function withSlot(draft: FindingDraft, slot: string, value: string | null): FindingDraft {
  const { [slot]: _, ...others } = draft.slots;
  return { ...draft, slots: value === null ? others : { ...others, [slot]: value } };
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

/** The draft with an exhibit put in at the end, or taken out. */
export const withExhibit = (draft: FindingDraft, exhibit: string): FindingDraft => ({
  ...draft,
  exhibits: toggled(draft.exhibits, exhibit),
});

/** The draft with a finding cited as a leg, or taken out. */
export const withLeg = (draft: FindingDraft, finding: string): FindingDraft => ({
  ...draft,
  findings: toggled(draft.findings, finding),
});

/** What keeps a draft from being submitted, the first thing first. */
export type DraftFault =
  | { readonly kind: 'slots'; readonly count: number }
  | { readonly kind: 'exhibits' }
  /** It can stand on legs, and neither a leg nor an exhibit is cited. */
  | { readonly kind: 'legs' }
  | { readonly kind: 'confidence' };

/** The first thing that is missing, or null for a draft that can be submitted. */
export function draftFault(
  draft: FindingDraft,
  finding: Pick<FindingView, 'legs'> & { readonly slots: readonly { readonly id: string }[] },
): DraftFault | null {
  const count = finding.slots.filter((slot) => draft.slots[slot.id] === undefined).length;
  if (count > 0) return { kind: 'slots', count };
  if (draft.exhibits.length + draft.findings.length === 0) {
    return { kind: finding.legs.length > 0 ? 'legs' : 'exhibits' };
  }
  return draft.confidence === null ? { kind: 'confidence' } : null;
}
