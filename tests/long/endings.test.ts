import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { type Replay, replayed } from '../support/replay-log';
import { Trainee } from '../support/trainee';

// A clean takedown and one with losses are played in whole-case.test.ts; a collapse in court, and every other way into
// each ending, in tests/content/endings.test.ts.

const TIMEOUT = { timeout: 600_000 };

let product: Product;
let quietHarbor: InstalledCase;
beforeAll(async () => {
  product = await Product.open();
  quietHarbor = await InstalledCase.at(product.url);
});
afterAll(() => product.close());

const scores = new Map<string, number>();

/** A trainee at the beginning of a stage: the log of what was played before, opened through the real dialog. */
async function comeTo(before: readonly PlayStep[]): Promise<Trainee> {
  const page = await product.page({ locale: 'en-GB', reducedMotion: 'reduce' });
  const trainee = new Trainee(page, new PointerHands(page));
  await page.goto(product.url);
  await trainee.openLog(quietHarbor.logOf(before));
  await trainee.closeRecap();
  await trainee.hands.choose(page.locator('.desk input[type="radio"][value="list"]'));
  return trainee;
}

/** The steps of a named play before a stage is closed, with the close. */
function through(play: string, stage: string): readonly PlayStep[] {
  const steps = quietHarbor.steps(play);
  return steps.slice(0, 1 + steps.findIndex((step) => 'close' in step && step.close === stage));
}

async function ends(trainee: Trainee, ending: string): Promise<Replay> {
  await trainee.go('debrief');
  await trainee.account('I write down what I did, and what came of it.');
  const sheet = await trainee.page.locator('article.debrief').innerText();
  expect(sheet).toContain(quietHarbor.scenario.text(`endings.${ending}.title`, 'en'));
  const replay = await replayed(await trainee.exportLog());
  expect({ verified: replay.verified, over: replay.over }).toEqual({ verified: true, over: true });
  expect(product.faults).toEqual([]);
  scores.set(ending, replay.score.quarters);
  return replay;
}

it(
  'ends in a critical failure from stage 4 on, where a person was left at risk in stage 3',
  TIMEOUT,
  async () => {
    const before = through('poor', 'locate');
    const trainee = await comeTo(before);
    for (const step of quietHarbor.steps('poor').slice(before.length))
      await trainee.perform(step, quietHarbor);
    const { score } = await ends(trainee, 'X-0');
    expect(score.breaches).toContain('person-at-risk');
    expect(score.quarters).toBe(5.25 * 4);
  },
);

it('ends with an empty harbor where the best file so far lets both windows pass', TIMEOUT, async () => {
  const trainee = await comeTo(through('expert', 'locate'));
  await trainee.awaitDocument('window-missed');
  await trainee.awaitDocument('end-xd');
  const { score } = await ends(trainee, 'X-D');
  expect(score.breaches).toEqual([]);
});

it('ends with leads burnt after the best night, where a banner told everybody', TIMEOUT, async () => {
  const night = through('expert', 'takedown').flatMap((step): PlayStep[] => {
    if ('decide' in step && step.decide === 'D15') return [{ ...step, option: 'banner' }];
    const notice = ('fill' in step && step.fill === 'notice') || ('file' in step && step.file === 'notice');
    return notice ? [] : [step];
  });
  const trainee = await comeTo(night);
  // What is found, recalled and compared does not bear on the ending.
  const acts = ['advance', 'open', 'decide', 'fill', 'file', 'close'];
  for (const step of quietHarbor.stage('expert', 'after')) {
    if (acts.some((act) => act in step)) await trainee.perform(step, quietHarbor);
  }
  const { score } = await ends(trainee, 'X-C');
  expect(score.points.find(({ point }) => point === 'D15')?.quarters).toBe(0);
});

it('ranks them: the better the ending, the more the marks', () => {
  const ranked = [...scores].sort(([, one], [, other]) => other - one).map(([ending]) => ending);
  expect(ranked).toEqual(['X-C', 'X-D', 'X-0']);
});
