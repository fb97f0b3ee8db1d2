import { getLocation, type Location } from 'jsonc-parser';

/** Where an offset is in a JSON text, broken or not; undefined in one that is nested too deep to be walked. */
export function locationAt(text: string, offset: number): Location | undefined {
  try {
    return getLocation(text, offset);
  } catch (problem) {
    // The parser recurses, and typing must not pay for counting brackets first.
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}
