/** A stored key as it is printed on a key cap. */
export function keyLabel(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}
