import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseLog } from '../../src/protocol';
import { CHROMIUM_FLAGS, findChromium } from '../support/browser';
import { PointerHands } from '../support/hands';
import { InstalledCase } from '../support/installed-case';
import { served, VIEWPORT } from '../support/product';
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

interface Running {
  readonly trainee: Trainee;
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>;
}

/** A browser of its own process on the same profile each time, at the start page. */
async function start(): Promise<Running> {
  const flags = [
    ...CHROMIUM_FLAGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  // Its own process group, so that the kill takes every process of the browser at once.
  const child = spawn(findChromium(), flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const browser: Browser = await chromium.connectOverCDP(await debuggerOf(child), { timeout: 120_000 });
  const context = browser.contexts()[0]!;
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewportSize(VIEWPORT);
  await page.goto(server.url);
  return {
    trainee: new Trainee(page, new PointerHands(page)),
    kill: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid!, 'SIGKILL');
      await ended;
    },
  };
}

async function debuggerOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stderr! })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The browser ended before it could be reached.');
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
