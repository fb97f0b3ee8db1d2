import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main';

const FIXTURE = fileURLToPath(new URL('../fixtures/first-notice', import.meta.url));

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own that stands for a checkout, with first-notice as its one scenario. */
export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), 'casebridge-'));

  constructor() {
    cpSync(FIXTURE, join(this.folder, 'scenarios', 'first-notice'), { recursive: true });
    this.write('package.json', '{"name":"casebridge","version":"9.8.7"}');
  }

  /** Runs the command line in this folder. */
  async run(...argv: string[]): Promise<Answer> {
    let out = '';
    let err = '';
    const code = await main(argv, {
      cwd: this.folder,
      project: this.folder,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    });
    return { code, out, err };
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
