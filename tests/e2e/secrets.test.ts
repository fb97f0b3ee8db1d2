import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerKeys } from '../support/answer-keys';
import { PointerHands, RAIL } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { ledgerSecrets } from '../support/ledger-secrets';
import { overhear, toldTo } from '../support/overheard';
import { Product } from '../support/product';
import { shipped } from '../support/scenarios';
import { Trainee } from '../support/trainee';

const ASSETS = fileURLToPath(new URL('../../dist/assets', import.meta.url));
let product: Product;
beforeAll(async () => {
  product = await Product.open();
});
afterAll(() => product.close());

it('has no answer key in any script or style of the pages', () => {
  const texts = answerKeys(shipped('quiet-harbor')).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(500);
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

/**
 * What stage 3 is judged by: its findings, its theory, its requests, every comparison, and what its exhibits show. A
 * decision once taken is explained at once.
 */
const OF_STAGE_3 = new RegExp(
  `^(${[
    'findings\\.F-(1[3-9]|2[018])',
    'theories\\.T-3',
    'compare',
    'decisions\\.D([89]|10)',
    'instruments\\.(R-0[69]|R-1[0-3]|R-04-(lease|rider|shop|carrier|locker|studio))',
    'forms\\.(capture|observation|protection|renewal)',
    'exhibits\\.E-(2[89]|3\\d|4[0-7]|65)',
  ].join('|')})`,
);

it('has the worker tell the page of no answer before the findings of stage 3 are in', async () => {
  const quietHarbor = await InstalledCase.at(product.url);
  const context = await product.browser.newContext({ locale: 'en-GB' });
  await overhear(context);
  const page = await product.pageOf(context);
  const trainee = new Trainee(page, new PointerHands(page));
  await page.goto(product.url);
  const [first] = quietHarbor.stage('expert', 'locate').filter((step) => 'find' in step);
  await trainee.openLog(quietHarbor.log('expert', (step) => step === first));
  await trainee.closeRecap();
  for (const place of RAIL) await trainee.go(place);
  await trainee.judgement.takeFinding('F-20');

  const told = (await toldTo(page)).join('\n');
  expect(told).toContain('HS-L-2291');
  const keys = answerKeys(quietHarbor.scenario).filter(({ path }) => OF_STAGE_3.test(path));
  expect(keys.length).toBeGreaterThan(300);
  const asTold = (text: string): string => JSON.stringify(text).slice(1, -1);
  expect(keys.filter(({ text }) => told.includes(asTold(text)))).toEqual([]);
  // The instant of F-14 is typed, so it is an answer too.
  const at = quietHarbor.scenario.spec.findings?.['F-14']?.slots.at;
  const instant = at !== undefined && 'instant' in at ? at.instant.utc : '';
  expect(instant).toMatch(/^2031-03-14T/);
  expect(told).not.toContain(instant);
});
