import type { TheoryView } from '../../../engine';

/** What a trainee has put into a theory and perhaps not handed in. */
export interface TheoryInput {
  readonly blanks: Readonly<Record<string, string>>;
  readonly doubts: readonly string[];
}

/** What was handed in, as the view has it. */
export function handedInput(theory: TheoryView): TheoryInput {
  const blanks = theory.blanks.flatMap((blank) =>
    blank.value === null ? [] : [[blank.id, blank.value] as const],
  );
  return { blanks: Object.fromEntries(blanks), doubts: theory.doubts.chosen };
}

/**
 * Input kept from before a reload; null if there is none that can be read. Values that cannot be chosen now are left
 * out, so that a kept text can never name more than the view does.
 */
export function keptInput(text: string | null, theory: TheoryView): TheoryInput | null {
  const kept = parse(text);
  if (kept === null) return null;
  const blanks = theory.blanks.flatMap((blank) => {
    const value = kept.blanks[blank.id];
    return typeof value === 'string' && blank.options.some((option) => option.id === value)
      ? [[blank.id, value] as const]
      : [];
  });
  const doubts = theory.doubts.options.map((option) => option.id).filter((id) => kept.doubts.includes(id));
  return { blanks: Object.fromEntries(blanks), doubts };
}

function parse(
  text: string | null,
): { readonly blanks: Readonly<Record<string, unknown>>; readonly doubts: readonly unknown[] } | null {
  if (text === null || text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { blanks, doubts } = Object.fromEntries(Object.entries(value)) as Record<string, unknown>;
    return {
      blanks: typeof blanks === 'object' && blanks !== null ? Object.fromEntries(Object.entries(blanks)) : {},
      doubts: Array.isArray(doubts) ? doubts : [],
    };
  } catch {
    // What cannot be read is as good as nothing kept.
    return null;
  }
}

/** Whether two inputs say the same, whatever the order. */
export function sameInput(one: TheoryInput, other: TheoryInput): boolean {
  const flat = (input: TheoryInput): string =>
    JSON.stringify([Object.entries(input.blanks).toSorted(), input.doubts.toSorted()]);
  return flat(one) === flat(other);
}
