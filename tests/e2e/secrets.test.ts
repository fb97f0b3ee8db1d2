import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PointerHands } from '../support/hands';
import { ledgerSecrets } from '../support/ledger-secrets';
import { Product } from '../support/product';
import { shipped } from '../support/scenarios';
import { Trainee } from '../support/trainee';

const ASSETS = fileURLToPath(new URL('../../dist/assets', import.meta.url));
let product: Product;
beforeAll(async () => {
  product = await Product.open();
});
afterAll(() => product.close());

/** Every sentence that only a mark, a debrief or an evaluator may give away, in both languages. */
function keyTexts(): string[] {
  const { packed } = shipped('quiet-harbor');
  const found: string[] = [];
  const walk = (node: unknown, key: string): void => {
    if (typeof node === 'string') {
      if (['why', 'wrong', 'rule', 'analogue', 'expert', 'defence', 'followed', 'proves'].includes(key))
        found.push(node);
    } else if (typeof node === 'object' && node !== null) {
      for (const [name, value] of Object.entries(node)) walk(value, name);
    }
  };
  walk(packed.scenario, '');
  found.push(...Object.values(shipped('quiet-harbor').spec.debrief?.notes ?? {}));
  for (const [path, text] of Object.entries(packed.texts.ko ?? {})) walk(text, path.split('.').at(-1) ?? '');
  return found.filter((text) => text.length > 20);
}

it('has no answer key in any script or style of the pages', () => {
  const texts = keyTexts();
  expect(texts.length).toBeGreaterThan(200);
  const chunks = readdirSync(ASSETS).filter((name) => /\.(js|css)$/.test(name));
  expect(chunks.length).toBeGreaterThan(10);
  for (const name of chunks) {
    const text = readFileSync(join(ASSETS, name), 'utf8');
    expect(
      texts.filter((one) => text.includes(one)),
      name,
    ).toEqual([]);
  }
});

it('has no label of the chain and nobody’s ownership in any script of the pages', () => {
  const secrets = ledgerSecrets(shipped('quiet-harbor'));
  expect(secrets).toEqual(expect.arrayContaining(['TX-05', 'W-PC-3', '"owner":"operator"']));
  for (const name of readdirSync(ASSETS).filter((one) => one.endsWith('.js'))) {
    const text = readFileSync(join(ASSETS, name), 'utf8');
    expect(
      secrets.filter((secret) => text.includes(secret)),
      name,
    ).toEqual([]);
  }
});

it('has the worker alone fetch the packed scenario, asks nobody else for anything, and breaks no policy', async () => {
  const page = await product.page({ locale: 'en-GB' });
  const trainee = new Trainee(page, new PointerHands(page));
  await page.goto(product.url);
  await trainee.startCase();
  await trainee.openDocument('E-01');
  const seen = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  expect(seen.filter((url) => url.includes('.casebridge.json'))).toEqual([]);
  expect(product.faults).toEqual([]);
});
