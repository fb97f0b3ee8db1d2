/** A piece of a claim: words, or the place of a slot. */
export type ClaimPart =
  | { readonly kind: 'text'; readonly key: string; readonly text: string }
  | { readonly kind: 'slot'; readonly key: string; readonly slot: string };

const SLOT = /\{([^{}]+)\}/g;

/**
 * Splits "The report is {code}." at its slots, in the order of the sentence: Korean has them elsewhere than English.
 * Particles glued to a slot ("{who}(이)가") stay with the words after it.
 */
export function claimParts(claim: string): readonly ClaimPart[] {
  const parts: ClaimPart[] = [];
  let from = 0;
  const words = (to: number): void => {
    if (to > from) parts.push({ kind: 'text', key: `t${from}`, text: claim.slice(from, to) });
  };
  for (const mark of claim.matchAll(SLOT)) {
    words(mark.index);
    parts.push({ kind: 'slot', key: `s${mark.index}`, slot: mark[1] ?? '' });
    from = mark.index + mark[0].length;
  }
  words(claim.length);
  return parts;
}

/** The claim as one sentence, with what was chosen and a dash where nothing was. */
export function claimSentence(claim: string, wordsOf: (slot: string) => string | null): string {
  return claimParts(claim)
    .map((part) => (part.kind === 'text' ? part.text : (wordsOf(part.slot) ?? '—')))
    .join('');
}
