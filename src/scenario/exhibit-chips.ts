const CHIP = /\[\[([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)\]\]/g;

/** The exhibits that a text cites by chips, `[[E-09]]`, each once, in order of first mention. */
export function exhibitChips(text: string): string[] {
  return [...new Set([...text.matchAll(CHIP)].flatMap(([, exhibit]) => exhibit ?? []))];
}
