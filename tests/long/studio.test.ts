import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { hostileFiles } from '../support/hostile-files';
import { startKillable } from '../support/killable-browser';
import { Product } from '../support/product';

const TEMPLATE = fileURLToPath(new URL('../../src/author/templates/first-case', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'casebridge-studio-'));
let product: Product;
beforeAll(async () => {
  product = await Product.open();
});
afterAll(async () => {
  await product.close();
  rmSync(folder, { recursive: true, force: true });
});

const source = (page: Page): Locator => page.locator('.source__editor .cm-content');

async function begin(page: Page): Promise<void> {
  await page.goto(`${product.url}/author/index.html?lang=en`);
  await page.getByRole('button', { name: /^Begin from the template/ }).click();
  await source(page).waitFor();
}

/** Finds a text in the source and types another over it. */
async function typeOver(page: Page, from: string, to: string): Promise<void> {
  await source(page).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(from);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type(to);
  await page.keyboard.press('Escape');
}

/** Waits until the present text was read by the loader. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(250);
  await page.locator('[data-quick="done"]').waitFor();
}

/** Saves, and gives the folder that was handed over. */
async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const at = join(folder, String(Math.random()).slice(2));
  const entries = unzipSync(readFileSync(await (await download).path()));
  for (const [path, bytes] of Object.entries(entries)) {
    const file = join(at, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return join(at, Object.keys(entries)[0]?.split('/')[0] ?? '');
}

it('a case is changed from the template, a slip is repaired by the fix, saved, and proved', async () => {
  const page = await product.page();
  await begin(page);
  await settled(page);
  await typeOver(page, 'The borrowed account', 'The lent account');
  await typeOver(page, '!customer_warned', '!custmer_warned');
  const slip = page.locator('.problem', { hasText: 'CB0503' });
  await slip.waitFor();
  expect(await page.getByText('it cannot be played yet').count()).toBe(1);
  await slip.getByRole('button', { name: 'Fix' }).click();
  await page.getByText('No errors: it can be played.').waitFor();

  // Undo takes the fix back and redo gives it again, from outside of the source as well.
  await page.getByRole('button', { name: 'Undo' }).click();
  await slip.waitFor();
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByText('No errors: it can be played.').waitFor();

  await page.keyboard.press('F8');
  await page.getByText('Proved: 44 states.').waitFor();

  const at = await saved(page);
  await page.getByText('Saved · every keystroke kept').waitFor();
  const was = readFileSync(join(TEMPLATE, 'scenario.json'), 'utf8');
  expect(readFileSync(join(at, 'scenario.json'), 'utf8')).toBe(
    was.replace('The borrowed account', 'The lent account'),
  );
  let out = '';
  const terminal = {
    cwd: folder,
    project: folder,
    out: (text: string) => {
      out += text;
    },
    err: () => undefined,
  };
  expect(await main(['check', at], terminal)).toBe(0);
  expect(out).toContain('0 findings; proved');

  // The version that saving kept brings the state back in one edit.
  await typeOver(page, 'The lent account', 'Something else');
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('button', { name: 'Go back to this' }).first().click();
  await page.getByText('Saved · every keystroke kept').waitFor();
  expect(product.faults).toEqual([]);
  await page.close();
});

it('what was typed is there after the browser was killed, and can still be undone', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'casebridge-profile-'));
  const first = await startKillable(profile);
  await begin(first.page);
  const address = first.page.url();
  await settled(first.page);
  await typeOver(first.page, 'The borrowed account', 'The account of the 4th of April');
  // Every keystroke older than 200 ms is kept.
  await first.page.waitForTimeout(200);
  await first.kill();

  const second = await startKillable(profile);
  await second.page.goto(address);
  await source(second.page).waitFor();
  expect(await source(second.page).innerText()).toContain('The account of the 4th of April');
  const undo = second.page.getByRole('button', { name: 'Undo' });
  while ((await undo.getAttribute('aria-disabled')) === null) await undo.click();
  await expect.poll(() => source(second.page).innerText()).toContain('The borrowed account');
  await second.kill();
  rmSync(profile, { recursive: true, force: true });
});

it('malformed and hostile files each get a sentence, and run nothing', async () => {
  const page = await product.page();
  const address = `${product.url}/author/index.html?lang=en`;
  await page.goto(address);
  const hostile = hostileFiles(TEMPLATE);
  expect(hostile.length).toBeGreaterThanOrEqual(30);
  const silent: string[] = [];
  for (const { what, name, bytes } of hostile) {
    await page.locator('[data-pick="files"]').waitFor({ state: 'attached' });
    await page
      .locator('[data-pick="files"]')
      .setInputFiles([{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }]);
    const said = page
      .locator('.shelf .ui-notice--error')
      .or(page.locator('.problem__words'))
      .or(page.getByText('No errors: it can be played.'));
    await said
      .first()
      .waitFor()
      .catch((late: unknown) => {
        throw new Error(`Nothing was said of ${what}`, { cause: late });
      });
    const words = (await said.first().innerText()).trim();
    if (words.startsWith('No errors') || !/\S+ \S+ \S+/.test(words)) silent.push(`${what}: ${words}`);
    await page.goto(address);
  }
  expect(silent).toEqual([]);
  expect(await page.evaluate(() => 'hurt' in window || 'hurt' in Object.prototype)).toBe(false);
  expect(product.faults).toEqual([]);
  await page.close();
});

it('typing is answered while one types, in a case of ten thousand texts', async () => {
  const page = await product.page();
  await page.goto(`${product.url}/author/index.html?lang=en`);
  const scenario = JSON.parse(readFileSync(join(TEMPLATE, 'scenario.json'), 'utf8'));
  for (let index = 0; index < 5000; index += 1) {
    scenario.messages[`X-${index}`] = {
      from: 'mo',
      subject: `Matter ${index}`,
      body: `Body of ${index}, read by nobody.`,
    };
  }
  const text = `${JSON.stringify(scenario, null, 2)}\n`;
  await page
    .locator('[data-pick="files"]')
    .setInputFiles([{ name: 'scenario.json', mimeType: 'application/json', buffer: Buffer.from(text) }]);
  await settled(page);
  await source(page).click();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(1000);
  const slow = await page.evaluate(() => {
    const taken: number[] = [];
    const watch = { taken };
    Reflect.set(window, 'typed', watch);
    document.addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        requestAnimationFrame(() => requestAnimationFrame(() => taken.push(performance.now() - begun)));
      },
      true,
    );
    return taken.length;
  });
  expect(slow).toBe(0);
  for (const key of ' \n {"a": 1, "b": 2} and more words than JSON allows') {
    await page.keyboard.type(key);
    await page.waitForTimeout(60);
  }
  const taken = await page.evaluate(() => (Reflect.get(window, 'typed') as { taken: number[] }).taken);
  const ordered = taken.toSorted((a, b) => a - b);
  const share = (part: number): number =>
    ordered[Math.floor(ordered.length * part)] ?? Number.POSITIVE_INFINITY;
  console.log(
    `typing: median ${share(0.5).toFixed(0)} ms, 9 in 10 within ${share(0.9).toFixed(0)} ms, worst ${share(0.999).toFixed(0)} ms`,
  );
  expect(ordered.length).toBeGreaterThan(40);
  // Wanted is a tenth of a second; this only stops a runaway.
  expect(share(0.9)).toBeLessThan(1000);
  await page.close();
});
