import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the logs of the three plays lie between the files that play them and the one that compares them. */
const LOGS = join(tmpdir(), `casebridge-e2e-${process.ppid}`);
export const logPath = (play: string): string => join(LOGS, `${play}.jsonl`);

export function keepLog(play: string, text: string): void {
  mkdirSync(LOGS, { recursive: true });
  writeFileSync(logPath(play), text);
}
