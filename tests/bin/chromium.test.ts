import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium } from '../../bin/chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'casebridge-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

test('CHROME_PATH decides, and a wrong one is not replaced by another browser', () => {
  const mine = program('my-browser', '#!/bin/sh\nexit 0\n');
  expect(findChromium({ CHROME_PATH: mine })).toBe(mine);
  expect(findChromium({ CHROME_PATH: join(folder, 'absent'), PATH: process.env.PATH })).toBeUndefined();
});

test.runIf(process.platform === 'linux')(
  'a stub that does not start is passed over for one that does',
  () => {
    program('chromium', '#!/bin/sh\necho "install the snap" >&2\nexit 1\n');
    const works = program('chromium-browser', '#!/bin/sh\nexit 0\n');
    expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(works);
  },
);
