import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { type PageLanguage, Trainee } from '../support/trainee';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let product: Product;
let quietHarbor: InstalledCase;
beforeAll(async () => {
  product = await Product.open();
  quietHarbor = await InstalledCase.at(product.url);
});
afterAll(() => product.close());

/** What axe finds on the page as it stands, one line a finding; or in a part of it, where the rest was looked at before. */
async function findings(page: Page, name: string, part?: string): Promise<string[]> {
  // No page holds a frame of another: the way that opens a further page for each analysis is not needed.
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(
    ({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

type Look = (name: string, part?: string) => Promise<unknown>;

/**
 * Looks at a page in one language. What axe can find differs by language in whole screens only: their names, their
 * language, how wide a target is. The parts of a screen and the dialogs are the same elements, and are looked at in
 * English alone, for each look costs seconds.
 */
function looking(page: Page, language: PageLanguage, found: string[]): Look {
  return async (name, part) => {
    if (part !== undefined && language !== 'en') return;
    found.push(...(await findings(page, `${language} ${name}`, part)));
  };
}
const DIALOG = 'dialog[open]';
const SIDE = '[data-id="board-side"]';

/** The tracing board in the middle of a trace, drawn and as a list, with what can be said and its dialogs. */
async function lookAtTheBoard(trainee: Trainee, look: Look): Promise<void> {
  const { page, hands } = trainee;
  await page.goto(product.url);
  await trainee.openLog(
    quietHarbor.log('expert', (step) => 'extract' in step),
    3,
  );
  await trainee.closeRecap();
  const board = trainee.tracing(quietHarbor.scenario);
  await board.show('transactions');
  await page.locator('[data-canvas="board"][data-state="drawn"] canvas').waitFor();
  await look('board');
  await board.show('list');
  await look('board, list');
  for (const part of ['link', 'merge', 'flag'] as const) {
    await board.take('TX-03', part);
    await look(`board, ${part}`, SIDE);
  }
  await board.takeAddress('W-CV-GIL');
  await look('board, address', SIDE);
  for (const dialog of ['find', 'connect', 'swap'] as const) {
    await hands.press(page.locator(`[data-id="board-${dialog}"]`));
    await trainee.dialog.waitFor();
    await look(`board, ${dialog}`, DIALOG);
    await page.keyboard.press('Escape');
    await trainee.dialog.waitFor({ state: 'detached' });
  }
}

/** Stage 3 with its requests on their way: what it adds to the inbox, the map, the board of findings and the locker. */
async function lookAtStage3(trainee: Trainee, look: Look): Promise<void> {
  const { page, hands, judgement } = trainee;
  const toFill = (step: PlayStep): boolean => 'fill' in step && step.fill === 'R-09';
  await trainee.openLog(quietHarbor.log('expert', toFill));
  await trainee.closeRecap();
  await trainee.go('map');
  await page.locator('.map-expiring li').first().waitFor();
  await look('map, an expiry');
  const sheet = await trainee.takePaper('R-09');
  await hands.press(sheet.locator('.exhibits-entry > .ui-button'));
  await look('request for assistance');
  await hands.press(page.locator('.inbox-channels'));
  await look('channels', DIALOG);

  await page.goto(product.url);
  const toFind = (step: PlayStep): boolean => 'find' in step && step.find === 'F-13';
  await trainee.openLog(quietHarbor.log('expert', toFind), 2);
  await trainee.closeRecap();
  const paper = await judgement.takeFinding('F-14');
  await hands.write(paper.locator('input.pick[data-id="at"]'), '2031-03-14 23:40');
  await look('finding, an instant that cannot be read');
  await judgement.takeFinding('F-20');
  await look('finding, legs');
  await hands.choose(page.locator('.findings-bar input[value="list"]'));
  await look('findings of stage 3, list');

  await trainee.openDocument('E-33');
  await look('evidence viewer, assessment');
  await page.keyboard.press('c');
  await trainee.dialog.waitFor();
  await hands.select(trainee.dialog.getByRole('combobox').nth(1), 'E-32');
  await look('comparison', DIALOG);
}

/** The operations room: a plan on its lanes and as a list, its dialogs, and the plan while it is carried out. */
async function lookAtOperations(trainee: Trainee, look: Look): Promise<void> {
  const { page, hands } = trainee;
  await page.goto(product.url);
  await trainee.openLog(
    quietHarbor.log('expert', (step) => 'execute' in step),
    3,
  );
  await trainee.closeRecap();
  await trainee.go('operations');
  await hands.choose(page.locator('[data-screen="operations"] input[value="picture"]'));
  await page.locator('.ops-lanes .ops-bar').first().waitFor();
  await look('plan');
  await hands.press(page.locator('.ops-lanes .ops-bar').first());
  await trainee.dialog.waitFor();
  await look('plan, step', DIALOG);
  await page.keyboard.press('Escape');
  await trainee.dialog.waitFor({ state: 'detached' });
  await hands.choose(page.locator('[data-screen="operations"] input[value="list"]'));
  await look('plan, list');
  await hands.press(page.locator('.ops-side__foot .ui-button--irreversible'));
  await trainee.dialog.waitFor();
  await look('plan, execute', DIALOG);

  await page.goto(product.url);
  const duringTheNight = (step: PlayStep): boolean => 'decide' in step && step.decide === 'D15';
  await trainee.openLog(quietHarbor.log('expert', duringTheNight), 3);
  await trainee.closeRecap();
  await trainee.go('operations');
  await page.locator('.ops-heard').first().waitFor();
  await look('execution, list');
  await hands.choose(page.locator('[data-screen="operations"] input[value="picture"]'));
  await page.locator('.ops-lanes .ops-bar').first().waitFor();
  await look('execution');
}

const LANGUAGES = [
  ['en', 'en-GB'],
  ['ko', 'ko-KR'],
] as const;

it.concurrent('axe finds nothing on what stages 3 and 4 add', { timeout: 900_000 }, async () => {
  // In one language: they are made of the parts that the other test looks at in both.
  const language = 'en';
  const page = await product.page({ locale: 'en-GB' });
  const found: string[] = [];
  await page.goto(product.url);
  const trainee = new Trainee(page, new PointerHands(page), language);
  const look = looking(page, language, found);
  await lookAtStage3(trainee, look);
  await lookAtOperations(trainee, look);
  expect(found).toEqual([]);
});

it.concurrent.each(LANGUAGES)(
  'axe finds nothing on any screen or dialog (%s)',
  { timeout: 900_000 },
  async (language, locale) => {
    const page = await product.page({ locale });
    const trainee = new Trainee(page, new PointerHands(page), language);
    const found: string[] = [];
    const look = looking(page, language, found);

    for (const path of ['/author/', '/review/']) {
      await page.goto(product.url + path);
      await look(path);
    }
    await page.goto(product.url);
    await page.getByRole('button', { name: trainee.words.openCase }).first().waitFor();
    await look('start');
    await trainee.hands.press(page.getByRole('button', { name: trainee.words.openCase }).first());
    await look('first settings', DIALOG);
    await trainee.lookThroughSettings();
    await look('new session', DIALOG);
    await trainee.hands.press(trainee.button(trainee.words.notice, trainee.dialog));
    await look('content notice', DIALOG);
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
    await look('send preview', DIALOG);
    await page.keyboard.press('Escape');
    for (const key of ['l', 'g', 'F1', 'p']) {
      await page.keyboard.press(key);
      await trainee.dialog.waitFor();
      await look(`sheet ${key}`, DIALOG);
      await page.keyboard.press('Escape');
      if (key !== 'p') await trainee.dialog.waitFor({ state: 'detached' });
    }

    if (language === 'en') await lookAtTheBoard(trainee, look);

    await page.goto(product.url);
    await trainee.openLog(quietHarbor.log('expert'), 2);
    await look('recap', DIALOG);
    await trainee.closeRecap();
    await page.keyboard.press('8');
    await page.locator('.debrief--account').waitFor();
    await look('debrief, own account');
    await trainee.account('One sentence.');
    await look('debrief of the whole case');
    expect(found).toEqual([]);
  },
);
