import { afterAll, beforeAll, expect, it } from 'vitest';
import { PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { replayed } from '../support/replay-log';
import { Trainee } from '../support/trainee';

// Stage 1 at its best and to a middling outcome is played in whole-case.test.ts.

let product: Product;
let quietHarbor: InstalledCase;
beforeAll(async () => {
  product = await Product.open();
  quietHarbor = await InstalledCase.at(product.url);
});
afterAll(() => product.close());

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
  const { verified, over, score } = await replayed(await trainee.exportLog());
  expect({ verified, over, quarters: score.quarters }).toEqual({ verified: true, over: false, quarters: 0 });
  expect(product.faults).toEqual([]);
});
