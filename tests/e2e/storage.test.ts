import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseLog } from '../../src/protocol';
import { PointerHands } from '../support/hands';
import { Product } from '../support/product';
import { Trainee } from '../support/trainee';

let product: Product;
beforeAll(async () => {
  product = await Product.open();
});
afterAll(() => product.close());

async function trainee(): Promise<Trainee> {
  const page = await product.page({ locale: 'en-GB' });
  await page.goto(product.url);
  return new Trainee(page, new PointerHands(page));
}

/** From its n-th write on, the browser of this page has no room: what IndexedDB does when the quota is used up. */
function fullAfter(writes: number): string {
  return `for (const method of ['add', 'put']) {
    const write = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (...values) {
      globalThis.writes = (globalThis.writes ?? 0) + 1;
      if (globalThis.writes > ${writes}) throw new DOMException('no room', 'QuotaExceededError');
      return write.apply(this, values);
    };
  }\n`;
}

it('goes on in memory when the storage is full, says so in words, and exports everything', async () => {
  const page = await product.page({ locale: 'en-GB' });
  await page.route(/case-worker-.*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: fullAfter(12) + (await response.text()) });
  });
  await page.goto(product.url);
  const one = new Trainee(page, new PointerHands(page));
  await one.startCase();
  for (const document of ['E-01', 'E-02', 'E-03', 'E-04']) await one.openDocument(document);
  await page
    .getByText(/storage is full/i)
    .first()
    .waitFor();
  const log = parseLog(await one.exportLog());
  const opened = log.ok ? log.value.lines.filter((line) => line.type === 'document.opened') : [];
  expect(opened).toHaveLength(4);
});

it('refuses a log with one changed byte by its number, and loses nothing', async () => {
  const one = await trainee();
  await one.startCase();
  await one.openDocument('E-01');
  const text = await one.exportLog();
  await one.page.reload();
  const lines = text.trimEnd().split('\n');
  const changed = lines.findIndex((line) => line.includes('"document":"E-01"'));
  const bad = lines
    .map((line, index) => (index === changed ? line.replace('"E-01"', '"E-02"') : line))
    .join('\n');
  await one.hands.press(one.button(one.words.openLog));
  await one.dialog.locator('input[type="file"]').setInputFiles({
    name: 'log.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(`${bad}\n`),
  });
  await one.hands.choose(one.dialog.locator('input[type="radio"][value="2"]'));
  await one.hands.press(one.button(one.words.verify, one.dialog));
  await one.dialog
    .getByText(new RegExp(`Event ${changed + 1}\\b`))
    .first()
    .waitFor();
  await one.hands.press(one.button(one.words.close, one.dialog).last());
  await one.resume();
});

it('tells a second page that the case is open in another', async () => {
  const one = await trainee();
  await one.startCase();
  const second = await product.pageOf(one.page.context());
  await second.goto(product.url);
  const other = new Trainee(second, new PointerHands(second));
  await other.hands.press(other.button(other.words.goOnCase));
  await second
    .getByText(/another (tab|page|window)/i)
    .first()
    .waitFor();
});
