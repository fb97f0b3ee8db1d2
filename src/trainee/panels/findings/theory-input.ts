import { FITS, type Fit, type TheoryView } from '../../../engine';

/** What a trainee has put into a theory and perhaps not handed in. */
export interface TheoryInput {
  readonly blanks: Readonly<Record<string, string>>;
  readonly doubts: readonly string[];
  /** By exhibit, which of the theories it fits. */
  readonly apart: Readonly<Record<string, Fit>>;
}

/** What was handed in, as the view has it. */
export function handedInput(theory: TheoryView): TheoryInput {
  const blanks = theory.blanks.flatMap((blank) =>
    blank.value === null ? [] : [[blank.id, blank.value] as const],
  );
  const apart = theory.apart.flatMap(({ exhibit, fits }) =>
    fits === null ? [] : [[exhibit, fits] as const],
  );
  return {
    blanks: Object.fromEntries(blanks),
    doubts: theory.doubts.chosen,
    apart: Object.fromEntries(apart),
  };
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
  const apart = theory.apart.flatMap(({ exhibit }) => {
    const fit = FITS.find((each) => each === kept.apart[exhibit]);
    return fit === undefined ? [] : [[exhibit, fit] as const];
  });
  return { blanks: Object.fromEntries(blanks), doubts, apart: Object.fromEntries(apart) };
}

interface Kept {
  readonly blanks: Readonly<Record<string, unknown>>;
  readonly doubts: readonly unknown[];
  readonly apart: Readonly<Record<string, unknown>>;
}

function parse(text: string | null): Kept | null {
  if (text === null || text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { blanks, doubts, apart } = entriesOf(value);
    return {
      blanks: entriesOf(blanks),
      doubts: Array.isArray(doubts) ? doubts : [],
      apart: entriesOf(apart),
    };
  } catch {
    // What cannot be read is as good as nothing kept.
    return null;
  }
}

/** The own entries of an object; none of anything else. */
const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** Whether two inputs say the same, whatever the order. */
export function sameInput(one: TheoryInput, other: TheoryInput): boolean {
  const flat = (input: TheoryInput): string =>
    JSON.stringify([
      Object.entries(input.blanks).toSorted(),
      input.doubts.toSorted(),
      Object.entries(input.apart).toSorted(),
    ]);
  return flat(one) === flat(other);
}
