import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import type { BoardWork } from '../support/board-work';
import { PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { replayed } from '../support/replay-log';
import { Trainee } from '../support/trainee';

const TIMEOUT = { timeout: 360_000 };

let product: Product;
let quietHarbor: InstalledCase;
beforeAll(async () => {
  product = await Product.open();
  quietHarbor = await InstalledCase.at(product.url);
});
afterAll(() => product.close());

// Traces by pointer on the drawn board and by keyboard in the list are parts of whole-case.test.ts.

/** Quarters of a point of a named play, as far as its stage 2 is closed. */
async function tracedMarks(play: string): Promise<number> {
  const steps = quietHarbor.steps(play);
  const closed = 1 + steps.findIndex((step) => 'close' in step && step.close === 'trace');
  return (await replayed(quietHarbor.logOf(steps.slice(0, closed)))).score.quarters;
}

/** A trainee whose board is still empty: the log of a named play up to there, opened through the real dialog. */
async function comeToTheBoard(trainee: Trainee, play: string): Promise<BoardWork> {
  await trainee.page.goto(product.url);
  await trainee.openLog(quietHarbor.log(play, (step) => 'place' in step));
  await trainee.closeRecap();
  return trainee.tracing(quietHarbor.scenario);
}

/** Steps of a named play of one kind. */
function steps<Key extends string>(play: string, key: Key): Extract<PlayStep, Record<Key, unknown>>[] {
  return quietHarbor
    .steps(play)
    .filter((step): step is Extract<PlayStep, Record<Key, unknown>> => key in step);
}

it('merges a CoinJoin blindly in Korean, and meets the person whom that named', TIMEOUT, async () => {
  const page = await product.page({ locale: 'ko-KR' });
  const trainee = new Trainee(page, new PointerHands(page), 'ko');
  const board = await comeToTheBoard(trainee, 'poor');
  await board.show('list');
  for (const step of steps('poor', 'place')) await board.perform(step);
  await trainee.openDocument('E-17');
  await board.show('list');
  for (const step of steps('poor', 'merge')) await board.merge(step);

  // The donation page of a stranger now stands on a cluster of the service's own coins.
  const tags = quietHarbor.scenario.spec.tracing?.tags ?? {};
  const [tag = ''] = Object.keys(tags).filter((id) => tags[id]?.seenIn.includes('E-17'));
  const words = quietHarbor.scenario.text(`tracing.tags.${tag}.text`, 'ko');
  expect(words).toMatch(/[가-힣]/);
  const named = page.locator('.trace-list tr', { hasText: words });
  await named.first().waitFor();
  expect(await named.count()).toBeGreaterThan(1);

  const statement = steps('poor', 'fill').find(({ fill }) => fill === 'cluster-statement');
  if (statement === undefined) throw new Error('The play "poor" files no statement on the cluster.');
  await trainee.fill(statement);
  await trainee.file('cluster-statement');
  await trainee.awaitDocument('E-64');
  await trainee.openDocument('E-64');
  expect(await page.locator('[data-screen="evidence"]').innerText()).toContain('서이안');
  await trainee.openDocument('correction-notice');
  const { verified, over, score } = await replayed(await trainee.exportLog());
  expect({ verified, over }).toEqual({ verified: true, over: false });
  // Both other ways of tracing earn far more than this.
  const careful = ['expert', 'middling'].map((play) => tracedMarks(play));
  for (const marks of await Promise.all(careful)) expect(marks).toBeGreaterThan(score.quarters);
  expect(product.faults).toEqual([]);
});
