import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GOLDEN } from '../ledger/generator/golden';
import { launchBrowser } from '../support/browser';

const ENTRY = fileURLToPath(new URL('../ledger/generator/hash-in-page.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'casebridge-hash-'));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'ledger.js' },
      minify: false,
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the generator gives the same bytes in Chromium as in Node, for every seed and size written down', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ type: 'module', content: readFileSync(join(folder, 'ledger.js'), 'utf8') });
    await page.waitForFunction('typeof ledgerHash === "function"');
    for (const { seed, size, hash } of GOLDEN) {
      expect(await page.evaluate(`ledgerHash(${JSON.stringify(seed)}, ${size})`)).toBe(hash);
    }
  } finally {
    await browser.close();
  }
});
