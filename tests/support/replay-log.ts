import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { main } from '../../src/cli/main';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface Replay {
  readonly verified: boolean;
  readonly over: boolean;
  /** Quarters of a point, in all and at each decision point; breaches of procedure are kept apart. */
  readonly score: {
    readonly quarters: number;
    readonly points: readonly { readonly point: string; readonly quarters: number; readonly most: number }[];
    readonly breaches: readonly string[];
  };
  readonly timeline: readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[];
}

/** What the events of one type say, in order. */
export function told({ timeline }: Replay, type: string): readonly Replay['timeline'][number]['data'][] {
  return timeline.filter((event) => event.type === type).map(({ data }) => data);
}

/** What `casebridge replay FILE --json` says of a log. Fails the test if it does not accept it. */
export async function replayed(log: string): Promise<Replay> {
  const folder = mkdtempSync(join(tmpdir(), 'casebridge-log-'));
  try {
    const file = join(folder, 'log.jsonl');
    writeFileSync(file, log);
    let out = '';
    let err = '';
    const code = await main(['replay', file, '--json'], {
      cwd: PROJECT,
      project: PROJECT,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    });
    expect({ code, err, out: code === 0 ? '' : out }).toEqual({ code: 0, err: '', out: '' });
    return JSON.parse(out).result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
