type Legs = Readonly<Record<string, { readonly findings: readonly string[] }>>;

/**
 * The most legs that can count at once. A leg counts by any one of its findings, on any one set of exhibits that
 * carries that finding, if no other counted leg rests on an exhibit of the set: one exhibit carries one leg.
 *
 * @param setsOf sets of exhibits that carry a finding; none if it cannot carry a leg.
 */
export function legsThatCount(
  legs: Legs,
  setsOf: (finding: string) => readonly (readonly string[])[],
): number {
  const ways = Object.values(legs).map(({ findings }) => findings.flatMap(setsOf));
  const most = (index: number, taken: readonly string[]): number => {
    const sets = ways[index];
    if (sets === undefined) return 0;
    const counted = sets
      .filter((set) => set.every((exhibit) => !taken.includes(exhibit)))
      .map((set) => 1 + most(index + 1, [...taken, ...set]));
    return Math.max(most(index + 1, taken), ...counted);
  };
  return most(0, []);
}
