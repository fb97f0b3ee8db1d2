import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseLog } from '../../src/protocol';
import { PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { type KillableBrowser, startKillable } from '../support/killable-browser';
import { served } from '../support/product';
import { Trainee } from '../support/trainee';

let server: { url: string; close: () => Promise<void> };
const profile = mkdtempSync(join(tmpdir(), 'casebridge-profile-'));
beforeAll(async () => {
  server = await served();
});
afterAll(async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true });
});

interface Running extends Pick<KillableBrowser, 'kill'> {
  readonly trainee: Trainee;
}

/** The browser on the same profile each time, at the start page. */
async function start(): Promise<Running> {
  const { page, kill } = await startKillable(profile);
  await page.goto(server.url);
  return { trainee: new Trainee(page, new PointerHands(page)), kill };
}

/** Number of the last event whose consequence the screen shows. */
async function shownSequence({ page }: Trainee): Promise<number> {
  return Number(await page.locator('[data-sequence]').getAttribute('data-sequence'));
}

/** Does each act, ends the browser as soon as the screen shows it, and comes back. Gives the trainee at the end. */
async function killedAfterEach(
  first: Running,
  acts: readonly ((trainee: Trainee) => Promise<unknown>)[],
): Promise<{ running: Running; shown: number }> {
  let running = first;
  let shown = 0;
  for (const [index, act] of acts.entries()) {
    await act(running.trainee);
    shown = await shownSequence(running.trainee);
    // Killed at once after the screen showed it: nothing may still be on its way to disk.
    await running.kill();
    running = await start();
    await running.trainee.resume();
    await running.trainee.closeRecap();
    expect(await shownSequence(running.trainee), `after act ${index + 1}`).toBeGreaterThanOrEqual(shown);
  }
  return { running, shown };
}

/** Types of the events in the log that the page hands out. */
async function typesOf(trainee: Trainee): Promise<string[]> {
  const log = parseLog(await trainee.exportLog());
  expect(log.ok).toBe(true);
  return log.ok ? log.value.lines.map((line) => line.type) : [];
}

it('keeps every event that was shown when the browser is killed in the middle of play', async () => {
  const begun = await start();
  await begun.trainee.startCase({ mode: 'practice' });
  const { running, shown } = await killedAfterEach(begun, [
    (trainee) => trainee.openDocument('E-01'),
    (trainee) => trainee.fill({ fill: 'intake', fields: { source: 'dalnaru-kofiu', code: 'intelligence' } }),
    (trainee) => trainee.clock.advanceTo('2031-03-03T10:30'),
  ]);
  const types = await typesOf(running.trainee);
  expect(types.length).toBeGreaterThanOrEqual(shown);
  expect(types.filter((type) => type === 'document.opened')).toHaveLength(1);
  expect(types.filter((type) => type === 'request.drafted')).toHaveLength(2);
  expect(types.filter((type) => type === 'session.started')).toHaveLength(4);
  await running.kill();
});

it('keeps every act on the tracing board that was shown, and comes back to the same board', async () => {
  const quietHarbor = await InstalledCase.at(server.url);
  const begun = await start();
  await begun.trainee.openLog(
    quietHarbor.log('expert', (step) => 'place' in step),
    2,
  );
  await begun.trainee.closeRecap();
  let rows: readonly string[] = [];
  const { running } = await killedAfterEach(begun, [
    async (trainee) => {
      const board = trainee.tracing(quietHarbor.scenario);
      await board.show('list');
      await board.placeCited('TX-05');
      await board.placeBefore('TX-04', 0);
      rows = await board.rows();
    },
  ]);
  const board = running.trainee.tracing(quietHarbor.scenario);
  await board.show('list');
  expect(await board.rows()).toEqual(rows);
  await board.perform({ undo: true });
  expect((await board.rows()).length).toBeLessThan(rows.length);
  await running.kill();
});
