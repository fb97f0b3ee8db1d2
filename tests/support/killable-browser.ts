import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './browser';
import { VIEWPORT } from './product';

export interface KillableBrowser {
  readonly page: Page;
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>;
}

/** A browser in processes of its own on a profile, which is there again when the next one starts on it. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const flags = [
    ...CHROMIUM_FLAGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  // Its own process group, so that the kill takes every process of the browser at once.
  const child = spawn(findChromium(), flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const browser = await chromium.connectOverCDP(await debuggerOf(child), { timeout: 120_000 });
  const page = await browser.contexts()[0]!.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewportSize(VIEWPORT);
  return {
    page,
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
    if (address === undefined) continue;
    // A browser whose complaints nobody reads any more would stop when the pipe is full.
    child.stderr!.resume();
    return address;
  }
  throw new Error('The browser ended before it could be reached.');
}
