export const SHEETS = ['settings', 'help', 'glossary', 'log', 'captions', 'hints', 'recap'] as const;
/** What can lie over a case; the pause is the engine's and not one of them. */
export type SheetName = (typeof SHEETS)[number];
