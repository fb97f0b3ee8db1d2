import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlayStep } from '../../src/scenario';
import { shipped } from '../support/scenarios';

const { spec } = shipped('quiet-harbor');

/** The steps of a named play of Quiet Harbor, and the document that each decision lies beside (null: on the desk). */
export function playOf(name: string): {
  readonly steps: readonly PlayStep[];
  readonly beside: (decision: string) => string | null;
} {
  const play = spec.plays?.[name];
  if (play === undefined) throw new Error(`Quiet Harbor has no play "${name}".`);
  return {
    steps: play.steps,
    beside: (decision) => {
      const at = spec.decisions?.[decision]?.beside;
      if (at !== undefined && 'exhibit' in at) return at.exhibit;
      return at !== undefined && 'message' in at ? at.message : null;
    },
  };
}

/** Where the logs of the three plays lie between the files that play them and the one that compares them. */
const LOGS = join(tmpdir(), `casebridge-e2e-${process.ppid}`);
export const logPath = (play: string): string => join(LOGS, `${play}.jsonl`);

export function keepLog(play: string, text: string): void {
  mkdirSync(LOGS, { recursive: true });
  writeFileSync(logPath(play), text);
}
