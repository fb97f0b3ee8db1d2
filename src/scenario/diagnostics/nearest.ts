/** The known name nearest to a misspelt one, or undefined if none is near. Ties go to the first. */
export function nearestName(wrong: string, known: Iterable<string>): string | undefined {
  const wanted = wrong.slice(0, 80).toLowerCase();
  let best: string | undefined;
  // A third of the letters, at least two: swapped letters and a forgotten prefix, but no other word.
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** "did you mean …?" for the nearest name, or the fall-back sentence. */
export function suggest(wrong: string, known: Iterable<string>, otherwise?: string): string | undefined {
  const name = nearestName(wrong, known);
  return name === undefined ? otherwise : `did you mean "${name}"?`;
}

/** Up to twelve names in quotes, for a sentence. */
export function listNames(names: Iterable<string>): string {
  const all = [...names];
  const shown = all.slice(0, 12).map((name) => `"${name}"`);
  return all.length === 0 ? 'none' : shown.join(', ') + (all.length > shown.length ? ', …' : '');
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
