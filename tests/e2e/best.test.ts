import { afterAll, beforeAll, expect, it } from 'vitest';
import { PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { Trainee } from '../support/trainee';
import { keepLog } from './plays';

let product: Product;
beforeAll(async () => {
  product = await Product.open();
});
afterAll(() => product.close());

it('plays stage 1 to its best outcome by pointer, leaves twice on the way and comes back to the same place', async () => {
  const page = await product.page({ locale: 'en-GB' });
  const trainee = new Trainee(page, new PointerHands(page));
  await page.goto(product.url);
  await trainee.startCase({ mode: 'practice' });
  expect(await trainee.caseTime()).toBe('09:00 Mon 3 Mar');

  const quietHarbor = await InstalledCase.at(product.url);
  for (const step of quietHarbor.steps('expert')) {
    await trainee.perform(step, quietHarbor.beside);
    // Once with a request not yet written to its end, once with the order and the test payment on their way.
    if (('await' in step && step.await === 'E-07') || ('send' in step && step.send === 'R-03')) {
      const before = await place(trainee);
      await page.reload();
      await trainee.resume();
      expect(await trainee.dialog.getByRole('heading').first().innerText()).toBe('Where you were');
      if ('send' in step) {
        const underWay = trainee.dialog.getByText('Received, answer pending').or(trainee.dialog.getByText('Sent', { exact: true }));
        expect(await underWay.count()).toBeGreaterThan(0);
      }
      await trainee.closeRecap();
      expect(await place(trainee)).toEqual(before);
    }
  }

  await trainee.account('I logged the report, asked who else was on it, and got the records by order.');
  expect(await page.locator('.debrief__outcome').innerText()).toBe(quietHarbor.outcome('best', 'en'));
  expect(await page.locator('.debrief__sum').innerText()).toContain('23 of 23 points');
  expect(await page.getByText('No breach of procedure.').count()).toBe(1);
  keepLog('best', await trainee.exportLog());
  expect(product.faults).toEqual([]);
});

async function place(trainee: Trainee): Promise<{ screen: string | null; time: string }> {
  const screen = await trainee.page.locator('[data-screen]').getAttribute('data-screen');
  return { screen, time: await trainee.caseTime() };
}
