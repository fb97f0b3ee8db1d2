import type { FindingView } from '../../../engine';
import type { Confidence } from '../../../scenario';

/** What a trainee has put into one finding so far. */
export interface FindingDraft {
  readonly slots: Readonly<Record<string, string>>;
  readonly exhibits: readonly string[];
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
    confidence: finding.confidence,
  };
}

/** The draft with a slot chosen, or emptied with `null`. */
export function withSlot(draft: FindingDraft, slot: string, value: string | null): FindingDraft {
  const { [slot]: _, ...others } = draft.slots;
  return { ...draft, slots: value === null ? others : { ...others, [slot]: value } };
}

/** The draft with an exhibit put in at the end, or taken out. */
export function withExhibit(draft: FindingDraft, exhibit: string): FindingDraft {
  const exhibits = draft.exhibits.includes(exhibit)
    ? draft.exhibits.filter((each) => each !== exhibit)
    : [...draft.exhibits, exhibit];
  return { ...draft, exhibits };
}

/** What keeps a draft from being submitted, the first thing first. */
export type DraftFault =
  | { readonly kind: 'slots'; readonly count: number }
  | { readonly kind: 'exhibits' }
  | { readonly kind: 'confidence' };

/** The first thing that is missing, or null for a draft that can be submitted. */
export function draftFault(
  draft: FindingDraft,
  slots: readonly { readonly id: string }[],
): DraftFault | null {
  const count = slots.filter((slot) => draft.slots[slot.id] === undefined).length;
  if (count > 0) return { kind: 'slots', count };
  if (draft.exhibits.length === 0) return { kind: 'exhibits' };
  return draft.confidence === null ? { kind: 'confidence' } : null;
}
