import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { type Hands, KeyboardHands, type Place, PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { Product } from '../support/product';
import { type Replay, replayed, told } from '../support/replay-log';
import { type PageLanguage, Trainee } from '../support/trainee';

const TIMEOUT = { timeout: 420_000 };

let product: Product;
let quietHarbor: InstalledCase;
beforeAll(async () => {
  product = await Product.open();
  quietHarbor = await InstalledCase.at(product.url);
});
afterAll(() => product.close());

/** The steps of stage 3 of a named play, from the first of which this holds. */
function steps(play: string, from: (step: PlayStep) => boolean = () => true): readonly PlayStep[] {
  const all = quietHarbor.stage(play, 'locate');
  return all.slice(all.findIndex(from));
}

/** A trainee before this step of a named play: its log up to there, opened through the real dialog. */
async function comeTo(
  step: PlayStep | undefined,
  play: string,
  { language = 'en', keyboard = false }: { readonly language?: PageLanguage; readonly keyboard?: boolean },
): Promise<Trainee> {
  const locale = { en: 'en-GB', ko: 'ko-KR' }[language];
  const page = await product.page({ locale, reducedMotion: 'reduce' });
  if (keyboard) {
    // Whoever forgets and reaches for the mouse is stopped.
    Object.defineProperty(page, 'mouse', {
      get: () => {
        throw new Error('This play has no mouse.');
      },
    });
  }
  const hands: Hands = keyboard ? new KeyboardHands(page) : new PointerHands(page);
  const trainee = new Trainee(page, hands, language);
  await page.goto(product.url);
  await trainee.openLog(quietHarbor.log(play, (each) => each === step));
  await trainee.closeRecap();
  return trainee;
}

/** Chooses the picture of a place, or its list. */
async function see({ page, hands }: Trainee, place: Place, way: string): Promise<void> {
  await hands.go(place);
  await hands.choose(page.locator(`[data-screen="${place}"] input[type="radio"][value="${way}"]`).first());
}

/** What the command line says of the log that the page hands out, once the account is written. */
async function handedIn(trainee: Trainee, account: string): Promise<Replay> {
  await trainee.account(account);
  const replay = await replayed(await trainee.exportLog());
  expect(product.faults).toEqual([]);
  return replay;
}

const outcomeOf = (replay: Replay): unknown =>
  told(replay, 'outcome.decided').find(({ stage }) => stage === 'locate')?.outcome;

/** The words of a message or an exhibit in the case's own text, as far as its first stop. */
function opening(path: string, language: PageLanguage): string {
  return quietHarbor.scenario.text(path, language).split(/[.,]/)[0] ?? '';
}

// Two pages at a time: the long line in one, the three short ones after each other in the other.
describe.concurrent('the best line', () => {
  it.sequential(
    'plays stage 3 to its best outcome by pointer; a reload finds three requests still in flight',
    TIMEOUT,
    async () => {
      const play = steps('expert');
      const trainee = await comeTo(play[0], 'expert', {});
      const { page } = trainee;
      for (const step of play) {
        // The other comparisons are made just as this one is, and move nothing else.
        if ('compare' in step && step.compare !== 'K-06') continue;
        if ('find' in step && step.find === 'F-13') await see(trainee, 'findings', 'board');
        await trainee.perform(step, quietHarbor);
        // A night on the drawn map; the weeks that follow are the same moves, and quicker beside the list.
        if (step === play[0]) await see(trainee, 'map', 'list');
        if (!('send' in step) || step.send !== 'R-10') continue;
        await trainee.go('map');
        const before = await trainee.clock.reads();
        await page.reload();
        await trainee.resume();
        await trainee.closeRecap();
        expect(await trainee.clock.reads()).toBe(before);
        const flying = page.locator('.map-side');
        for (const request of ['R-09', 'R-10', 'R-11']) {
          const title = quietHarbor.scenario.text(`instruments.${request}.title`, 'en');
          await flying.getByText(title).first().waitFor();
        }
      }
      const replay = await handedIn(trainee, 'I held the log, asked four states, and four legs stand.');
      expect(outcomeOf(replay)).toBe('best');
      const points = replay.score.points.filter(({ point }) => /^D([789]|1[01])$/.test(point));
      expect(points.length).toBeGreaterThan(4);
      for (const { point, quarters, most } of points) expect(quarters, point).toBe(most);
      expect(replay.score.breaches).toEqual([]);
      expect(told(replay, 'finding.graded').at(-1)).toEqual({
        finding: 'F-20',
        grade: 'supported',
        cap: 'almost-certain',
      });
      expect(told(replay, 'compare.made').map(({ right }) => right)).toEqual([true]);
    },
  );
});

describe.concurrent('lines on which something is lost', () => {
  it.sequential(
    'loses the relay log in Korean, and shows who the operator is by money, place and code',
    TIMEOUT,
    async () => {
      const play = steps('second-line', (step) => 'advance' in step && step.advance === '2031-03-28T10:00');
      const trainee = await comeTo(play[0], 'second-line', { language: 'ko' });
      const { page } = trainee;
      await see(trainee, 'map', 'list');
      for (const step of play) {
        await trainee.perform(step, quietHarbor);
        if ('advance' in step && step.advance.startsWith('2031-05-26')) {
          await trainee.openDocument('log-gone');
          const words = opening('messages.log-gone.body', 'ko');
          expect(await page.locator('[data-screen="inbox"]').innerText()).toContain(words);
        }
        if ('review' in step) {
          await page.getByText('세 건 모두 타당합니다.').first().waitFor();
          const paper = await trainee.judgement.takeFinding('F-20');
          await paper.locator('.finding__stamp--supported').waitFor();
        }
      }
      const replay = await handedIn(trainee, '접속 기록은 잃었음. 돈, 장소, 코드로 특정함.');
      expect(outcomeOf(replay)).toBe('middling');
      const log = told(replay, 'fact.changed').filter(({ fact }) => fact === 'log');
      expect(log.map(({ to }) => to)).toEqual(['gone']);
      expect(told(replay, 'finding.submitted').map(({ finding }) => finding)).not.toContain('F-14');
      expect(told(replay, 'finding.graded').at(-1)).toEqual({
        finding: 'F-20',
        grade: 'supported',
        cap: 'likely',
      });
    },
  );

  it.sequential(
    'has a request for assistance come back in Korean, repairs the one field, and gets it granted',
    TIMEOUT,
    async () => {
      const play = steps('middling', (step) => 'advance' in step && step.advance === '2031-05-12T09:00');
      const trainee = await comeTo(play[0], 'middling', { language: 'ko' });
      await see(trainee, 'map', 'list');
      for (const step of play) {
        await trainee.perform(step, quietHarbor);
        if ('open' in step && step.open === 'M-10') {
          const sheet = await trainee.takePaper('R-09');
          const wrong = sheet.locator('.paper-row:has([class*="returned"])');
          expect(await wrong.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')))).toEqual([
            'link',
          ]);
        }
        if ('open' in step && step.open === 'E-46') break;
      }
      const replay = await replayed(await trainee.exportLog());
      expect(product.faults).toEqual([]);
      const about = (type: string) => told(replay, type).filter(({ request }) => request === 'R-09');
      expect(about('request.returned')).toEqual([expect.objectContaining({ fields: ['link'] })]);
      expect(about('request.granted')).toHaveLength(1);
    },
  );

  it.sequential(
    'by keyboard in List view quotes what was lent, and leaves the person at risk waiting after two warnings',
    TIMEOUT,
    async () => {
      const play = steps('poor', (step) => 'open' in step && step.open === 'E-22');
      const trainee = await comeTo(play[0], 'poor', { keyboard: true });
      const { page, clock } = trainee;
      await see(trainee, 'desk', 'list');
      for (const step of play) {
        // A second long form, filled as the one before; nothing that is looked at here hangs on its answer.
        if (('fill' in step && step.fill === 'R-10') || ('send' in step && step.send === 'R-10')) continue;
        if ('advance' in step && step.advance.startsWith('2031-06-03')) {
          await clock.aim(step.advance);
          const stops: string[] = [];
          while (await clock.advance()) stops.push(await clock.reads());
          // One day and two and a half days after the record came, then three: each warning stops the clock by itself.
          expect(stops).toEqual(
            expect.arrayContaining(['23:10 Sat 31 May', '11:10 Mon 2 Jun', '23:10 Mon 2 Jun']),
          );
          await trainee.openDocument('pr01-warn-1');
          await trainee.openDocument('pr01-warn-2');
          continue;
        }
        await trainee.perform(step, quietHarbor);
        if ('send' in step && step.send === 'R-09') {
          await trainee.openDocument('W-fiu-closed');
          const words = opening('messages.W-fiu-closed.body', 'en');
          expect(await page.locator('[data-screen="inbox"]').innerText()).toContain(words);
        }
        if ('open' in step && step.open === 'pr01-letter') {
          const words = opening('messages.pr01-letter.body', 'en');
          expect(await page.locator('[data-screen="inbox"]').innerText()).toContain(words);
        }
      }
      expect(await page.locator('canvas').count()).toBe(0);
      const replay = await handedIn(trainee, 'I quoted what was lent, and waited.');
      expect(outcomeOf(replay)).toBe('critical');
      expect(replay.score.breaches).toEqual(expect.arrayContaining(['intelligence-filed', 'person-at-risk']));
      const warned = told(replay, 'clock.stopped').filter(({ by }) => String(by).startsWith('pr01-'));
      expect(warned.map(({ by }) => by)).toEqual(['pr01-warn-1', 'pr01-warn-2', 'pr01-letter']);
    },
  );
});
