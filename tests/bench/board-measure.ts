import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Alias, build } from 'vite';
import { launchBrowser } from '../support/browser';
import type { BoardCost } from './board-page/board-page';

const PAGE = fileURLToPath(new URL('./board-page', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface BoardMeasures {
  readonly ours: BoardCost;
  readonly large: BoardCost;
  readonly sigma: Pick<BoardCost, 'whole' | 'reading'>;
  readonly chromium: string;
}

/** Builds the bench page, and measures our board and sigma.js on the same graph in the same browser. */
export async function measureBoard(alias: Alias[] = []): Promise<BoardMeasures> {
  const folder = mkdtempSync(join(tmpdir(), 'casebridge-board-'));
  await build({
    configFile: false,
    root: PAGE,
    logLevel: 'error',
    resolve: { alias },
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, path === '/' ? 'index.html' : path)).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html' });
        response.end(bytes);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 960, height: 540 } });
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const fresh = async (): Promise<void> => {
      await page.goto(`http://localhost:${address.port}/`);
      await page.waitForFunction(() => typeof window.benchBoard === 'function');
    };
    await fresh();
    const ours = await page.evaluate(() => window.benchBoard(10_000, 15_000));
    await fresh();
    const sigma = await page.evaluate(() => window.benchSigma(10_000, 15_000));
    await fresh();
    const large = await page.evaluate(() => window.benchBoard(100_000, 150_000));
    if (failures.length > 0) throw new Error(`the bench page failed: ${failures.join('; ')}`);
    return { ours, large, sigma, chromium: browser.version() };
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
