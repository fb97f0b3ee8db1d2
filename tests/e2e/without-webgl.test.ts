import { afterAll, expect, it } from 'vitest';
import { PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { Trainee } from '../support/trainee';

let product: Product;
afterAll(() => product?.close());

it('opens the drawn places as lists and says why, where the browser cannot draw', async () => {
  product = await Product.open({ args: ['--disable-3d-apis'] });
  const page = await product.page({ locale: 'en-GB' });
  const trainee = new Trainee(page, new PointerHands(page));
  await page.goto(product.url);
  await trainee.startCase();
  await page.getByText(/WebGL/).first().waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  await trainee.go('map');
  await page.getByText(/WebGL/).first().waitFor();
  // The list carries the clock too.
  await trainee.clock.advanceTo('2031-03-03T10:30');
  expect(await trainee.clock.reads()).toMatch(/^10:/);

  const quietHarbor = await InstalledCase.at(product.url);
  await page.goto(product.url);
  await trainee.openLog(
    quietHarbor.log('expert', (step) => 'place' in step),
    2,
  );
  await trainee.closeRecap();
  const board = trainee.tracing(quietHarbor.scenario);
  await board.placeCited('TX-05');
  await page.getByText(/WebGL/).first().waitFor();
  await board.placeNext('TX-05', 1, 'TX-06');
  expect((await board.rows()).length).toBeGreaterThan(3);
  expect(await page.locator('canvas').count()).toBe(0);
  await product.close();
});

it('draws the desk and the map where it can: no picture is blank', async () => {
  product = await Product.open();
  const page = await product.page({ locale: 'en-GB' });
  const trainee = new Trainee(page, new PointerHands(page));
  await page.goto(product.url);
  await trainee.startCase();
  for (const place of ['desk', 'map'] as const) {
    await trainee.go(place);
    const canvas = page.locator('canvas');
    await canvas.waitFor();
    // A blank canvas of one colour compresses to almost nothing.
    await expect
      .poll(async () => (await canvas.screenshot()).byteLength, { timeout: 30_000 })
      .toBeGreaterThan(20_000);
    expect(await canvas.getAttribute('aria-hidden')).toBe('true');
  }
  expect(product.faults).toEqual([]);
});
