import { afterAll, beforeAll, expect, it } from 'vitest';
import { KeyboardHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { Trainee } from '../support/trainee';
import { keepLog } from './plays';

let product: Product;
beforeAll(async () => {
  product = await Product.open();
});
afterAll(() => product.close());

it('plays stage 1 to a middling outcome in List view, by keyboard alone', async () => {
  const page = await product.page({ locale: 'en-GB' });
  // Whoever forgets and reaches for the mouse is stopped.
  Object.defineProperty(page, 'mouse', {
    get: () => {
      throw new Error('This play has no mouse.');
    },
  });
  const hands = new KeyboardHands(page);
  const trainee = new Trainee(page, hands);
  await page.goto(product.url);
  await trainee.startCase({ mode: 'practice' });
  await hands.choose(page.locator('.desk input[type="radio"][value="list"]'));
  expect(await page.locator('canvas').count()).toBe(0);

  const quietHarbor = await InstalledCase.at(product.url);
  for (const step of quietHarbor.steps('middling')) await trainee.perform(step, quietHarbor.beside);

  await trainee.account('I got the records by order, and asked for no hold. The second deposit was withdrawn.');
  expect(await page.locator('.debrief__outcome').innerText()).toBe(quietHarbor.outcome('middling', 'en'));
  expect(await page.locator('.debrief__sum').innerText()).toContain('22 of 23 points');
  expect(await page.getByText('No breach of procedure.').count()).toBe(1);
  keepLog('middling', await trainee.exportLog());
  expect(product.faults).toEqual([]);
});
