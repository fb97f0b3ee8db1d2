import { afterAll, beforeAll, expect, it } from 'vitest';
import { KeyboardHands, PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { type Replay, replayed } from '../support/replay-log';
import { Trainee } from '../support/trainee';

let product: Product;
let quietHarbor: InstalledCase;
beforeAll(async () => {
  product = await Product.open();
  quietHarbor = await InstalledCase.at(product.url);
});
afterAll(() => product.close());

/** What the command line says of the log that each play exported. */
const replays: Replay[] = [];

it('plays stage 1 to its best outcome by pointer, leaves twice on the way and comes back to the same place', async () => {
  const page = await product.page({ locale: 'en-GB' });
  const trainee = new Trainee(page, new PointerHands(page));
  await page.goto(product.url);
  await trainee.startCase({ mode: 'practice' });
  expect(await trainee.clock.reads()).toBe('09:00 Mon 3 Mar');

  for (const step of quietHarbor.stage('expert', 'alert')) {
    await trainee.perform(step, quietHarbor);
    // Once with a request not yet written to its end, once with the order and the test payment on their way.
    if (('await' in step && step.await === 'E-07') || ('send' in step && step.send === 'R-03')) {
      const before = await place(trainee);
      await page.reload();
      await trainee.resume();
      expect(await trainee.dialog.getByRole('heading').first().innerText()).toBe('Where you were');
      if ('send' in step) {
        const underWay = trainee.dialog
          .getByText('Received, answer pending')
          .or(trainee.dialog.getByText('Sent', { exact: true }));
        expect(await underWay.count()).toBeGreaterThan(0);
      }
      await trainee.closeRecap();
      expect(await place(trainee)).toEqual(before);
    }
  }

  await trainee.account('I logged the report, asked who else was on it, and got the records by order.');
  expect(await page.locator('.debrief__outcome').innerText()).toBe(
    quietHarbor.outcome('alert', 'best', 'en'),
  );
  expect(await page.locator('.debrief__sum').innerText()).toContain('23 of 23 points');
  expect(await page.getByText('No breach of procedure.').count()).toBe(1);
  replays.push(await replayed(await trainee.exportLog()));
  expect(product.faults).toEqual([]);
});

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

  for (const step of quietHarbor.stage('middling', 'alert')) await trainee.perform(step, quietHarbor);

  await trainee.account(
    'I got the records by order, and asked for no hold. The second deposit was withdrawn.',
  );
  expect(await page.locator('.debrief__outcome').innerText()).toBe(
    quietHarbor.outcome('alert', 'middling', 'en'),
  );
  expect(await page.locator('.debrief__sum').innerText()).toContain('22 of 23 points');
  expect(await page.getByText('No breach of procedure.').count()).toBe(1);
  replays.push(await replayed(await trainee.exportLog()));
  expect(product.faults).toEqual([]);
});

it('plays stage 1 to a poor outcome in Korean, and reads the debrief in Korean', async () => {
  const page = await product.page({ locale: 'ko-KR' });
  const trainee = new Trainee(page, new PointerHands(page), 'ko');
  await page.goto(product.url);
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  await trainee.startCase({ mode: 'practice' });
  expect(await page.locator('.ui-top h1').innerText()).toBe('작전명 콰이어트 하버');
  expect(await trainee.clock.reads()).toBe('09:00 3. 3.(월)');

  for (const step of quietHarbor.stage('poor', 'alert')) await trainee.perform(step, quietHarbor);

  await trainee.account('계정 명의인에게 먼저 전화하였음. 영장 없이 기록을 들었음.');
  const debrief = page.locator('article.debrief');
  expect(await debrief.getAttribute('lang')).toBe('ko');
  expect(await page.locator('.debrief__sum').innerText()).toContain('23점 중 0점');
  expect(await page.locator('.debrief__outcome').innerText()).toBe(
    quietHarbor.outcome('alert', 'poor', 'ko'),
  );
  const text = await debrief.innerText();
  expect(text).toContain('경과를 보기 전에 썼으며 쓴 그대로임.');
  expect(text).toContain('뒷받침되나 취득 경위상 증거로 쓸 수 없음');
  expect(text).toContain('위반(점수와 따로 적음)');
  replays.push(await replayed(await trainee.exportLog()));
  expect(product.faults).toEqual([]);
});

it('has the command line accept the three logs and rank their marks in this order', () => {
  expect(replays.map(({ verified, over }) => ({ verified, over }))).toEqual(
    [1, 2, 3].map(() => ({ verified: true, over: false })),
  );
  expect(replays.map(({ score }) => score.quarters)).toEqual([23 * 4, 22 * 4, 0]);
});

async function place(trainee: Trainee): Promise<{ screen: string | null; time: string }> {
  const screen = await trainee.page.locator('[data-screen]').getAttribute('data-screen');
  return { screen, time: await trainee.clock.reads() };
}
