/** Quarter points as points: 7 quarters are "1.75". A real minus sign before costs. */
export function points(quarters: number): string {
  return String(quarters / 4).replace('-', '−');
}

/** With a sign before gains too: "+2", "−0.5". */
export function signedPoints(quarters: number): string {
  return quarters > 0 ? `+${points(quarters)}` : points(quarters);
}
