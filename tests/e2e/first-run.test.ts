import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { Trainee } from '../support/trainee';

let product: Product;
beforeAll(async () => {
  product = await Product.open();
});
afterAll(() => product.close());

const MINUTE = 60_000;

it('leads from the settings over the notice into a guide that can be skipped, brought back and begun again', async () => {
  const page = await product.page({ locale: 'en-GB' });
  const hands = new PointerHands(page);
  const trainee = new Trainee(page, hands);
  const { dialog, words } = trainee;
  await page.goto(product.url);
  await hands.press(page.getByRole('button', { name: words.openCase }).first());

  // What is set before the first case holds at once, also for the next steps.
  await hands.choose(dialog.locator('input[value="ko"]'));
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  await hands.choose(dialog.locator('input[value="en"]'));
  await hands.choose(dialog.locator('input[value="125"]'));
  await hands.choose(dialog.locator('input[value="reduced"]'));
  expect(await dialog.getByRole('switch').count()).toBe(1);
  await trainee.lookThroughSettings();
  await hands.press(trainee.button(words.notice, dialog));
  expect(await dialog.innerText()).toContain('Nothing of its material is shown');
  await hands.press(trainee.button(words.begin, dialog));
  await page.locator('[data-screen="desk"]').waitFor();
  const root = page.locator('html');
  expect(await root.getAttribute('data-text-scale')).toBe('125');
  expect(await root.getAttribute('data-motion')).toBe('reduced');

  const guide = page.locator('.desk-guide, .case-standing--guide');
  await guide.waitFor();
  await trainee.go('inbox');
  await guide.waitFor();
  await hands.press(trainee.button('Skip the guide', guide));
  await guide.waitFor({ state: 'detached' });
  await trainee.go('desk');
  expect(await guide.count()).toBe(0);

  // Back from the settings.
  await hands.press(trainee.button('Settings'));
  await dialog.getByRole('switch', { name: 'Show the guide' }).click();
  await page.keyboard.press('Escape');
  await guide.waitFor();

  // And once more from the start page, in a slot of its own, without the settings in between.
  await hands.press(trainee.button('Skip the guide', guide));
  await page.goto(product.url);
  await hands.press(trainee.button('Show the worked example again').first());
  expect(await dialog.locator('input[value="guided"]').isChecked()).toBe(true);
  expect(await dialog.locator('input[name][value="2"]').isChecked()).toBe(true);
  await hands.press(trainee.button(words.notice, dialog));
  await hands.press(trainee.button(words.begin, dialog));
  await guide.waitFor();
  expect(await guide.innerText()).toContain('E-01');
  expect(product.faults).toEqual([]);
});

it('offers a break after 45 minutes of play, again after it was put off, and never once it is switched off', async () => {
  const page = await product.page({ locale: 'en-GB' });
  const hands = new PointerHands(page);
  const trainee = new Trainee(page, hands);
  await page.clock.install();
  await page.goto(product.url);
  await trainee.startCase();
  const offer = page.locator('.case-standing--break');
  await page.clock.runFor(44 * MINUTE);
  expect(await offer.count()).toBe(0);
  await page.clock.runFor(2 * MINUTE);
  await offer.waitFor();
  await hands.press(trainee.button('In 15 minutes', offer));
  await offer.waitFor({ state: 'detached' });
  await page.clock.runFor(14 * MINUTE);
  expect(await offer.count()).toBe(0);
  await page.clock.runFor(2 * MINUTE);
  await offer.waitFor();
  // The pause is the break: the count begins anew.
  await hands.press(trainee.button('Pause here', offer));
  await trainee.dialog.waitFor();
  await page.clock.runFor(30 * MINUTE);
  await hands.press(trainee.button(trainee.words.goOn, trainee.dialog).last());
  expect(await offer.count()).toBe(0);
  await hands.press(trainee.button('Settings'));
  await trainee.dialog.getByRole('switch', { name: 'Offer a break' }).click();
  await page.keyboard.press('Escape');
  await page.clock.runFor(60 * MINUTE);
  expect(await offer.count()).toBe(0);
});

it('asks before a record of a person at risk; leaving it leaves it unread, and the summary counts as reading', async () => {
  const page = await product.page({ locale: 'en-GB' });
  const hands = new PointerHands(page);
  const trainee = new Trainee(page, hands);
  const quietHarbor = await InstalledCase.at(product.url);
  await page.goto(product.url);
  await trainee.openLog(quietHarbor.log('expert', (step) => 'open' in step && step.open === 'E-45'));
  await trainee.closeRecap();
  await trainee.go('inbox');
  const row = page.locator('.mail-row[data-id="E-45"]');
  await hands.press(row);
  const sheet = page.locator('.document[data-id="E-45"]');
  await sheet.locator('.hard-passage').waitFor();
  expect(await sheet.innerText()).not.toMatch(/20-29|danger/);
  await trainee.go('desk');
  await trainee.go('inbox');
  expect(await row.getAttribute('class')).toContain('mail-row--unread');
  await hands.press(sheet.locator('[data-id="read-summary"]'));
  await sheet.getByText('is in danger now').waitFor();
  await page.locator('.mail-row[data-id="E-45"]:not(.mail-row--unread)').waitFor();
  expect(await sheet.innerText()).not.toContain('Hash-match');
  await hands.press(sheet.locator('[data-id="read-record"]'));
  await sheet.getByText('Hash-match count 3').waitFor();

  // With sound on, the room is silent while the decision beside it waits and while it lies open.
  await hands.press(trainee.button('Start sound'));
  await expect.poll(() => loopsHeard(page), SOON).toEqual([0, 0, 0, 0]);
  await trainee.go('desk');
  await expect.poll(() => loopsHeard(page), SOON).toEqual([0, 0, 0, 0]);
  await trainee.decide('D11', 'now', 'E-45');
  await trainee.go('desk');
  // Room and two layers of the pad: a deadline is near.
  await expect.poll(() => loopsHeard(page), SOON).toEqual([1, 1, 1, 0]);
  await trainee.go('inbox');
  await hands.press(row);
  await expect.poll(() => loopsHeard(page), SOON).toEqual([0, 0, 0, 0]);
  expect(product.faults).toEqual([]);
});

const SOON = { timeout: 15_000 };

/** Room and the three layers of the pad, 1 for each that is heard; empty before they are loaded. */
function loopsHeard(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    // Howler keeps its sounds on the page.
    const { Howler } = globalThis as unknown as { Howler?: { _howls: HowlSeen[] } };
    const loops = (Howler?._howls ?? []).filter((howl) => '_sprite' in howl && 'loop' in howl._sprite);
    if (loops.some((howl) => howl.state() !== 'loaded')) return [];
    return loops.map((howl) => (howl.volume() > 0.001 ? 1 : 0));
  });
}

interface HowlSeen {
  readonly _sprite: Readonly<Record<string, unknown>>;
  state(): string;
  volume(): number;
}
