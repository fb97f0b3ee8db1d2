import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import type { BoardWork } from '../support/board-work';
import { DrawnSight } from '../support/drawn-board';
import { KeyboardHands, PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { ledgerSecrets } from '../support/ledger-secrets';
import { overhear, toldTo } from '../support/overheard';
import { Product, VIEWPORT } from '../support/product';
import { type Replay, replayed } from '../support/replay-log';
import { Trainee } from '../support/trainee';

const TIMEOUT = { timeout: 360_000 };

let product: Product;
let quietHarbor: InstalledCase;
beforeAll(async () => {
  product = await Product.open();
  quietHarbor = await InstalledCase.at(product.url);
});
afterAll(() => product.close());

/** What the command line says of the log that each play exported. */
const replays: Replay[] = [];

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

/** From the transfer of the report, which a document cites, back to where the chain begins, and on to where it stops. */
async function trace(board: BoardWork, play: string, midway: () => Promise<void>): Promise<void> {
  await board.placeCited('TX-05');
  await board.placeBefore('TX-04', 0);
  await board.placeBefore('TX-02', 1);
  const chain = steps(play, 'follow').filter(({ follow }) => follow !== 'TX-03');
  for (const [index, step] of chain.entries()) {
    await board.follow(step);
    if (step.follow === 'TX-05') await midway();
    const next = chain[index + 1]?.follow;
    if (next !== undefined && next > 'TX-05') await board.placeNext(step.follow, step.output, next);
  }
  await board.placeNext('TX-02', 0, 'TX-03');
  for (const step of steps(play, 'flag')) if (step.flag === 'TX-03') await board.flag(step);
}

/** From the board to a finding that the prosecutor has accepted. */
async function support(trainee: Trainee, finding: string): Promise<void> {
  for (const exhibit of ['E-25', 'E-26']) {
    await trainee.perform({ extract: exhibit }, quietHarbor);
    await trainee.openDocument(exhibit);
  }
  const three = ['F-09', 'F-10', 'F-23'];
  for (const step of quietHarbor.stage('expert', 'trace')) {
    if ('find' in step && three.includes(step.find)) await trainee.perform(step, quietHarbor);
  }
  await trainee.judgement.review({ review: 'review-2', findings: three });
  // On its paper the stamp says that it is locked, in the list the grade stands beside it.
  const paper = trainee.page.locator(`[data-id="${finding}"]`).filter({ hasText: /Supported|Sound, locked/ });
  await paper.first().waitFor();
}

it('traces from the alert to a supported finding by pointer on the drawn board', TIMEOUT, async () => {
  const still = { viewport: VIEWPORT, locale: 'en-GB', reducedMotion: 'reduce' } as const;
  const context = await product.browser.newContext(still);
  await overhear(context);
  const page = await product.pageOf(context);
  const trainee = new Trainee(page, new PointerHands(page));
  const board = await comeToTheBoard(trainee, 'expert');
  board.sight = new DrawnSight(page);

  await trace(board, 'expert', async () => {
    const asserted = page.locator('[data-id="board-side"] .trace-said');
    await asserted.waitFor();
    await board.perform({ undo: true });
    await asserted.waitFor({ state: 'detached' });
    await board.perform({ redo: true });
    await asserted.waitFor();
  });
  await support(trainee, 'F-10');

  // What the worker told the page all the while names things by txid and address, and nobody's owner.
  const told = (await toldTo(page)).join('\n');
  expect(told.length).toBeGreaterThan(100_000);
  expect(ledgerSecrets(quietHarbor.scenario).filter((secret) => told.includes(secret))).toEqual([]);
  replays.push(await replayed(await trainee.exportLog()));
  expect(product.faults).toEqual([]);
});

it(
  'traces to the same finding in List view, by keyboard alone; a reload shows the same board',
  TIMEOUT,
  async () => {
    const page = await product.page({ locale: 'en-GB' });
    // Whoever forgets and reaches for the mouse is stopped.
    Object.defineProperty(page, 'mouse', {
      get: () => {
        throw new Error('This play has no mouse.');
      },
    });
    const trainee = new Trainee(page, new KeyboardHands(page));
    const board = await comeToTheBoard(trainee, 'middling');
    await board.show('list');

    await trace(board, 'middling', async () => {
      await board.perform({ undo: true });
      await board.perform({ redo: true });
      const before = await board.rows();
      expect(before.length).toBeGreaterThan(6);
      await page.reload();
      await trainee.resume();
      await trainee.closeRecap();
      await board.show('list');
      expect(await board.rows()).toEqual(before);
    });
    expect(await page.locator('canvas').count()).toBe(0);
    await support(trainee, 'F-10');
    replays.push(await replayed(await trainee.exportLog()));
    expect(product.faults).toEqual([]);
  },
);

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
  replays.push(await replayed(await trainee.exportLog()));
  expect(product.faults).toEqual([]);
});

it('has the command line accept the three logs and rank them', () => {
  expect(replays.map(({ verified, over }) => ({ verified, over }))).toEqual(
    [1, 2, 3].map(() => ({ verified: true, over: false })),
  );
  const [pointer = 0, keyboard = 0, blind = 0] = replays.map(({ score }) => score.quarters);
  expect(pointer).toBeGreaterThan(keyboard);
  expect(keyboard).toBeGreaterThan(blind);
});
