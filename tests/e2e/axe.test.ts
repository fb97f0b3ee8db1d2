import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseLog, playableCase, playPolicy, simulate } from '../../src/protocol';
import { PointerHands } from '../support/hands';
import { Product } from '../support/product';
import { shipped } from '../support/scenarios';
import { Trainee } from '../support/trainee';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let product: Product;
beforeAll(async () => {
  product = await Product.open();
});
afterAll(() => product.close());

/** What axe finds on the page as it stands, one line a finding. */
async function findings(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(
    ({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/** The log of a case played to its end by the expert, as a file to open. */
function finishedLog(): string {
  const scenario = shipped('quiet-harbor');
  const home = scenario.zones.get(scenario.spec.clock.zone)!;
  const policy = playPolicy(scenario.spec.plays!.expert!.steps, home);
  const played = simulate(playableCase(scenario), policy, {
    seed: 'axe',
    mode: 'practice',
    parameters: {},
    pseudonym: 'Heron',
  });
  expect(parseLog(played.text).ok).toBe(true);
  return played.text;
}

it.concurrent.each([
  ['en', 'en-GB'],
  ['ko', 'ko-KR'],
] as const)(
  'axe finds nothing on any screen or dialog (%s)',
  { timeout: 240_000 },
  async (language, locale) => {
    const page = await product.page({ locale });
    const trainee = new Trainee(page, new PointerHands(page), language);
    const found: string[] = [];
    const look = async (name: string) => found.push(...(await findings(page, `${language} ${name}`)));

    for (const path of ['/author/', '/review/']) {
      await page.goto(product.url + path);
      await look(path);
    }
    await page.goto(product.url);
    await page.getByRole('button', { name: trainee.words.openCase }).first().waitFor();
    await look('start');
    await trainee.hands.press(page.getByRole('button', { name: trainee.words.openCase }).first());
    await look('new session');
    await trainee.hands.press(trainee.button(trainee.words.notice, trainee.dialog));
    await look('content notice');
    await trainee.hands.press(trainee.button(trainee.words.begin, trainee.dialog));
    await page.locator('[data-screen="desk"]').waitFor();

    const places = [
      'desk',
      'inbox',
      'map',
      'tracing',
      'evidence',
      'findings',
      'operations',
      'debrief',
    ] as const;
    for (const [index, place] of places.entries()) {
      await page.keyboard.press(String(index + 1));
      await page.locator(`[data-screen="${place}"] h1, [data-screen="${place}"] h2`).first().waitFor();
      await look(place);
      const list = page.locator('[data-screen] input[type="radio"][value="list"]');
      if ((await list.count()) > 0) {
        await trainee.hands.choose(list.first());
        await look(`${place}, list`);
        await trainee.hands.choose(page.locator('[data-screen] input[type="radio"]').first());
      }
    }
    await trainee.openDocument('E-02');
    await look('evidence viewer');
    await trainee.takePaper('custody', 'E-02');
    await look('custody entry');
    await trainee.takePaper('R-02');
    await look('request');
    await trainee.hands.press(page.locator('.inbox-side__foot').getByRole('button').first());
    await look('send preview');
    await page.keyboard.press('Escape');
    for (const key of ['l', 'g', 'F1', 'p']) {
      await page.keyboard.press(key);
      await trainee.dialog.waitFor();
      await look(`sheet ${key}`);
      await page.keyboard.press('Escape');
      if (key !== 'p') await trainee.dialog.waitFor({ state: 'detached' });
    }

    await page.goto(product.url);
    await trainee.openLog(finishedLog(), 2);
    await look('recap');
    await trainee.closeRecap();
    await page.keyboard.press('8');
    await page.locator('.debrief--account').waitFor();
    await look('debrief, own account');
    await trainee.account('One sentence.');
    await look('debrief');
    expect(found).toEqual([]);
  },
);
