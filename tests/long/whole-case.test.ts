import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { type BoardWork, ListSight } from '../support/board-work';
import { DrawnSight } from '../support/drawn-board';
import { type Hands, KeyboardHands, PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { ledgerSecrets } from '../support/ledger-secrets';
import { forget, overhear, toldTo } from '../support/overheard';
import { PATIENCE_MS, Product, VIEWPORT } from '../support/product';
import { type Replay, replayed, told } from '../support/replay-log';
import { Trainee } from '../support/trainee';

const TIMEOUT = { timeout: 1_500_000 };

let product: Product;
let quietHarbor: InstalledCase;
beforeAll(async () => {
  product = await Product.open();
  quietHarbor = await InstalledCase.at(product.url);
});
afterAll(() => product.close());

type PlaceSteps = Extract<PlayStep, { place: readonly string[] }>;
const places = (step: PlayStep): step is PlaceSteps => 'place' in step;

/** What the trace below brings to the board. */
const CHAIN = /^TX-0[2-9]$|^TX-10$/;

/**
 * From the transfer of the report, which a document cites, back to where the chain begins, and on to where it stops;
 * `midway` once the first hop is asserted.
 */
async function trace(board: BoardWork, play: string, midway: () => Promise<void>): Promise<void> {
  await board.placeCited('TX-05');
  await board.placeBefore('TX-04', 0);
  await board.placeBefore('TX-02', 1);
  const chain = quietHarbor.stage(play, 'trace').flatMap((step) => {
    return 'follow' in step && step.follow !== 'TX-03' ? [step] : [];
  });
  for (const [index, step] of chain.entries()) {
    await board.follow(step);
    if (step.follow === 'TX-05') await midway();
    const next = chain[index + 1]?.follow;
    if (next !== undefined && next > 'TX-05') await board.placeNext(step.follow, step.output, next);
  }
  await board.placeNext('TX-02', 0, 'TX-03');
}

/** Stage 2 of a named play, but that the chain is followed by hand, hop by hop, where the play puts it there at once. */
async function playStage2(
  trainee: Trainee,
  play: string,
  drawn: boolean,
  midway: (board: BoardWork) => Promise<void>,
): Promise<void> {
  const { page, hands } = trainee;
  const board = trainee.tracing(quietHarbor.scenario);
  const list = new ListSight(page, hands);
  let traced = false;
  for (const step of quietHarbor.stage(play, 'trace')) {
    if (places(step)) {
      const others = step.place.filter((label) => !CHAIN.test(label));
      if (!traced && others.length < step.place.length) {
        traced = true;
        await board.show(drawn ? 'transactions' : 'list');
        if (drawn) board.sight = new DrawnSight(page);
        await trace(board, play, () => midway(board));
        board.sight = list;
      }
      await board.show('list');
      if (others.length > 0) await trainee.perform({ place: others }, quietHarbor);
      continue;
    }
    if (traced && 'follow' in step && step.follow !== 'TX-03') continue;
    await trainee.perform(step, quietHarbor);
  }
}

/** Chooses the picture of a place, or its list. */
async function see({ page, hands }: Trainee, place: Parameters<Hands['go']>[0], way: string): Promise<void> {
  await hands.go(place);
  await hands.choose(page.locator(`[data-screen="${place}"] input[type="radio"][value="${way}"]`).first());
}

/** Leaves the page and comes back into the same case. */
async function leaveAndReturn(trainee: Trainee): Promise<void> {
  await trainee.page.reload();
  await trainee.resume();
  await trainee.closeRecap();
}

async function whereabouts({ page, clock }: Trainee): Promise<{ screen: string | null; time: string }> {
  const screen = await page.locator('[data-screen]').getAttribute('data-screen');
  return { screen, time: await clock.reads() };
}

/** Plays the night of a named play: the operation plays by itself up to each decision, and stops there. */
async function playTheNight(trainee: Trainee, steps: readonly PlayStep[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    if (!('advance' in step)) {
      await trainee.perform(step, quietHarbor);
      continue;
    }
    const next = steps[index + 1];
    if (next !== undefined && 'decide' in next) {
      const title = quietHarbor.scenario.text(`decisions.${next.decide}.title`, trainee.language);
      await trainee.operation.play(title);
    } else {
      await trainee.operation.play();
      await trainee.clock.advanceTo(step.advance);
    }
  }
}

/** Stage 4 of a named play in three: up to the executed plan, the night, and what remains of it. */
function stage4(play: string): readonly [PlayStep[], PlayStep[], PlayStep[]] {
  const steps = quietHarbor.stage(play, 'takedown');
  const executed = 1 + steps.findIndex((step) => 'execute' in step);
  const over = 1 + steps.findLastIndex((step) => 'advance' in step);
  return [steps.slice(0, executed), steps.slice(executed, over), steps.slice(over)];
}

/** Writes the account, and reads the sheet of the whole case; gives what the command line says of the log. */
async function handedIn(trainee: Trainee, account: string, ending: string): Promise<Replay> {
  await trainee.account(account);
  const title = quietHarbor.scenario.text(`endings.${ending}.title`, trainee.language);
  expect(await trainee.page.locator('article.debrief').innerText()).toContain(title);
  const replay = await replayed(await trainee.exportLog());
  expect({ verified: replay.verified, over: replay.over }).toEqual({ verified: true, over: true });
  expect(product.faults).toEqual([]);
  return replay;
}

async function expectMarks(page: Page, words: string, outcome: string): Promise<void> {
  expect(await page.locator('.debrief__outcome').innerText()).toBe(outcome);
  expect(await page.locator('.debrief__sum').innerText()).toContain(words);
}

const outcomesOf = (replay: Replay): unknown =>
  Object.fromEntries(told(replay, 'outcome.decided').map(({ stage, outcome }) => [stage, outcome]));

it.concurrent(
  'plays the whole case in English, by pointer, from the start page to a clean takedown',
  TIMEOUT,
  async () => {
    // The view of the board must stand still when it is clicked.
    const still = { viewport: VIEWPORT, locale: 'en-GB', reducedMotion: 'reduce' } as const;
    const context = await product.browser.newContext(still);
    await overhear(context);
    const page = await product.pageOf(context);
    const trainee = new Trainee(page, new PointerHands(page));
    await page.goto(product.url);
    await trainee.startCase({ mode: 'practice' });
    expect(await trainee.clock.reads()).toBe('09:00 Mon 3 Mar');

    for (const step of quietHarbor.stage('expert', 'alert')) {
      await trainee.perform(step, quietHarbor);
      // Once with a request not yet written to its end, once with the order and the test payment on their way.
      if (!('await' in step && step.await === 'E-07') && !('send' in step && step.send === 'R-03')) continue;
      const before = await whereabouts(trainee);
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
      expect(await whereabouts(trainee)).toEqual(before);
    }
    await trainee.account('I logged the report, asked who else was on it, and got the records by order.');
    await expectMarks(page, '23 of 23 points', quietHarbor.outcome('alert', 'best', 'en'));
    expect(await page.getByText('No breach of procedure.').count()).toBe(1);

    await playStage2(trainee, 'expert', true, async (board) => {
      const asserted = page.locator('[data-id="board-side"] .trace-said');
      await asserted.waitFor();
      await board.perform({ undo: true });
      await asserted.waitFor({ state: 'detached' });
      await board.perform({ redo: true });
      await asserted.waitFor();
    });
    // What the worker told the page all the while names things by txid and address, and nobody's owner.
    const heard = (await toldTo(page)).join('\n');
    expect(heard.length).toBeGreaterThan(100_000);
    expect(ledgerSecrets(quietHarbor.scenario).filter((secret) => heard.includes(secret))).toEqual([]);
    await forget(page);

    const steps = quietHarbor.stage('expert', 'locate');
    for (const step of steps) {
      // The other comparisons are made just as this one is, and move nothing else.
      if ('compare' in step && step.compare !== 'K-06') continue;
      if (step === steps[0]) await see(trainee, 'map', 'picture');
      if ('find' in step && step.find === 'F-13') await see(trainee, 'findings', 'board');
      await trainee.perform(step, quietHarbor);
      // A night on the drawn map; the weeks that follow are the same moves, and quicker beside the list.
      if (step === steps[0]) await see(trainee, 'map', 'list');
      if (!('send' in step) || step.send !== 'R-10') continue;
      await trainee.go('map');
      const before = await trainee.clock.reads();
      await leaveAndReturn(trainee);
      expect(await trainee.clock.reads()).toBe(before);
      for (const request of ['R-09', 'R-10', 'R-11']) {
        const title = quietHarbor.scenario.text(`instruments.${request}.title`, 'en');
        await page.locator('.map-side').getByText(title).first().waitFor();
      }
    }

    const [plan, night, after] = stage4('expert');
    for (const step of plan) {
      if ('compare' in step) continue;
      if ('plan' in step) await see(trainee, 'operations', 'picture');
      await trainee.perform(step, quietHarbor);
    }
    await playTheNight(trainee, night);
    for (const step of after) await trainee.perform(step, quietHarbor);

    for (const step of quietHarbor.stage('expert', 'after')) {
      if (!('compare' in step)) await trainee.perform(step, quietHarbor);
    }

    const replay = await handedIn(trainee, 'I held the log, asked four states, and four legs stand.', 'X-A');
    expect(outcomesOf(replay)).toMatchObject({ alert: 'best', locate: 'best', takedown: 'best' });
    expect(replay.score.quarters).toBe(180 * 4);
    expect(replay.score.breaches).toEqual([]);
    expect(told(replay, 'finding.graded').find(({ finding }) => finding === 'F-20')).toEqual({
      finding: 'F-20',
      grade: 'supported',
      cap: 'almost-certain',
    });
    expect(told(replay, 'compare.made').map(({ right }) => right)).toEqual([true]);
  },
);

it.concurrent(
  'plays the whole case in Korean, by keyboard alone in List view, to a takedown with losses',
  TIMEOUT,
  async () => {
    const page = await product.page({ locale: 'ko-KR', reducedMotion: 'reduce' });
    // Whoever forgets and reaches for the mouse is stopped.
    Object.defineProperty(page, 'mouse', {
      get: () => {
        throw new Error('This play has no mouse.');
      },
    });
    const hands = new KeyboardHands(page);
    const trainee = new Trainee(page, hands, 'ko');
    await page.goto(product.url);
    await trainee.startCase({ mode: 'practice' });
    await see(trainee, 'desk', 'list');
    expect(await page.locator('canvas').count()).toBe(0);

    for (const step of quietHarbor.stage('middling', 'alert')) await trainee.perform(step, quietHarbor);
    await trainee.account('영장으로 기록을 받았고 동결은 요청하지 않았음. 두 번째 입금은 출금됨.');
    await expectMarks(page, '23점 중 22점', quietHarbor.outcome('alert', 'middling', 'ko'));

    await playStage2(trainee, 'middling', false, async (board) => {
      await board.perform({ undo: true });
      await board.perform({ redo: true });
      const before = await board.rows();
      expect(before.length).toBeGreaterThan(6);
      await leaveAndReturn(trainee);
      await board.show('list');
      expect(await board.rows()).toEqual(before);
    });

    for (const step of quietHarbor.stage('middling', 'locate')) {
      await trainee.perform(step, quietHarbor);
      if (!('open' in step) || step.open !== 'M-10') continue;
      const sheet = await trainee.takePaper('R-09');
      const wrong = sheet.locator('.paper-row:has([class*="returned"])');
      expect(await wrong.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')))).toEqual([
        'link',
      ]);
    }

    const [plan, night, after] = stage4('middling');
    for (const step of plan) await trainee.perform(step, quietHarbor);
    // In the middle of the night the browser is left: what was heard stays heard, and nothing goes on by itself.
    const { operation } = trainee;
    await operation.begin();
    const lines = page.locator('.ops-heard');
    await lines.nth(1).waitFor({ timeout: 4 * PATIENCE_MS });
    await page.reload();
    await trainee.resume();
    await trainee.closeRecap();
    await trainee.go('operations');
    const [heard, time] = [await operation.heard(), await trainee.clock.reads()];
    expect(heard.length).toBeGreaterThan(1);
    await page.locator('.ops-player .lucide-play').waitFor();
    await playTheNight(trainee, night);
    await trainee.go('operations');
    expect((await operation.heard()).slice(0, heard.length)).toEqual(heard);
    expect(await trainee.clock.reads()).not.toBe(time);
    for (const step of after) await trainee.perform(step, quietHarbor);

    for (const step of quietHarbor.stage('middling', 'after')) await trainee.perform(step, quietHarbor);
    expect(await page.locator('canvas').count()).toBe(0);

    const replay = await handedIn(trainee, '세션과 일부 코인을 잃었음. 남은 것은 증거로 씀.', 'X-B');
    expect(replay.score.quarters).toBe(138 * 4);
    expect(replay.score.breaches).toEqual([]);
    const about = (type: string) => told(replay, type).filter(({ request }) => request === 'R-09');
    expect(about('request.returned')).toEqual([expect.objectContaining({ fields: ['link'] })]);
    expect(about('request.granted')).toHaveLength(1);
  },
);
