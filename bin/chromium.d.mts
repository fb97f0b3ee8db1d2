export function findChromium(env?: NodeJS.ProcessEnv, playwrights?: () => string): string | undefined;
export function ensureChromium(playwrightCommand: string, playwrights: () => string): string | undefined;
export function ensureKoreanFont(): boolean;
