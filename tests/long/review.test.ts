import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRng } from '../../src/base';
import { parseReview, playableCase, randomPolicy, reviewStanding, simulate } from '../../src/protocol';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';

const CLASS = 28;

let product: Product;
let played: InstalledCase;
beforeAll(async () => {
  product = await Product.open();
  played = await InstalledCase.at(product.url);
});
afterAll(() => product.close());

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(text),
});

/** Short logs of chance, and one of the whole case. */
function classLogs(): { name: string; text: string }[] {
  const playable = playableCase(played.scenario);
  const short = Array.from({ length: CLASS }, (_, at) => {
    const seed = `class-${at}`;
    const settings = { seed, mode: 'practice', parameters: {}, pseudonym: `Trainee ${at}` } as const;
    const { text } = simulate(playable, randomPolicy(createRng(seed), 40), settings);
    return { name: `trainee-${at}.jsonl`, text };
  });
  return [...short, { name: 'heron.jsonl', text: played.log('expert', (step) => 'close' in step) }];
}

test('a class is opened, a log is replayed with the screens of its trainee, overridden, submitted and saved', async () => {
  const logs = classLogs();
  const heron = logs.at(-1)!.text;
  const lines = heron.trimEnd().split('\n');
  const changed = lines.map((line, at) => (at === 20 ? line.replace(/"wall":"2/, '"wall":"3') : line));
  const page = await product.page({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${product.url}/review/?lang=en`);
  await page.setInputFiles('[data-pick=files]', [
    ...logs.map(({ name, text }) => file(name, text)),
    file('tampered.jsonl', `${changed.join('\n')}\n`),
    file('broken.jsonl', heron.slice(0, -30)),
  ]);
  await page.getByText(`${CLASS + 1} logs verified`).waitFor();
  await page.getByText('2 not in order').waitFor();

  const rows = page.locator('.cohort-pane [role=option]');
  await page.getByPlaceholder('Find by pseudonym or name').fill('heron');
  await expect.poll(() => rows.count()).toBe(3);
  await rows.filter({ hasText: 'event 21 is wrong' }).click();
  await page.getByText('Event 21 is not in order.').waitFor();
  await page.getByText('A log that does not verify is not scored.').waitFor();

  await rows.filter({ hasNotText: 'wrong' }).first().click();
  await page.getByText('Chain, scenario and replay agree').waitFor();
  const scrub = page.getByLabel('Place in the log');
  const screens = page.frameLocator('.run-frame iframe');
  const place = screens.locator('.place');
  await place.waitFor();
  for (const seq of [lines.length, 30, 12, 31]) {
    await scrub.fill(String(seq));
    await expect.poll(() => place.getAttribute('data-sequence')).toBe(String(seq));
  }
  expect(await screens.getByText('Operation Quiet Harbor').first().isVisible()).toBe(true);

  await page.getByLabel('You rate as').fill('Rater A');
  await page.getByLabel('You rate as').press('Enter');
  await page.locator('.judge-row__head').first().click();
  await page.locator('.judge-row--open input[value="3"]').check({ force: true });
  await page.getByLabel('Points instead').selectOption('5');
  await page.getByLabel('Reason', { exact: true }).selectOption('other-reading');
  await page.getByLabel('Comment', { exact: true }).fill('The note says it.');
  await page.getByRole('button', { name: 'Record override' }).click();
  await page.locator('.judge-row__own--changed').getByText('1.25').waitFor();
  await page.getByRole('button', { name: 'Mark this event' }).click();
  await page.getByRole('button', { name: 'Submit rating' }).click();
  await page.getByText('Submitted', { exact: true }).waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save review file' }).click();
  const saved = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of saved) chunks.push(Buffer.from(chunk));
  const read = parseReview(Buffer.concat(chunks).toString('utf8'));
  if (!read.ok) throw new Error(read.error.code);
  expect(reviewStanding(read.value)).toMatchObject({
    rater: 'Rater A',
    log: { hash: JSON.parse(lines.at(-1)!).hash, sequence: lines.length },
    ratings: { C1: { level: 3 } },
    overrides: { C1: { quarters: 5, code: 'other-reading', comment: 'The note says it.' } },
    marks: [31],
    submitted: true,
  });

  await page.reload();
  await page.getByText(`${CLASS + 1} logs verified`).waitFor();
  await page.getByPlaceholder('Find by pseudonym or name').fill('heron');
  await rows.filter({ hasNotText: 'wrong' }).first().click();
  await page.getByText('Submitted', { exact: true }).waitFor();
  expect(product.faults).toEqual([]);
}, 280_000);
