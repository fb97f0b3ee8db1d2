import type { BrowserContext, Page } from 'playwright-core';
import type { BoardView } from '../../src/engine';
import type { HostMessage } from '../../src/protocol';

declare global {
  var overheard: { board: BoardView | null; texts: string[] };
}

/** Listens to what the worker of a case tells its pages: each view, as it crosses, and the board of the last one. */
export async function overhear(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    globalThis.overheard = { board: null, texts: [] };
    const Real = globalThis.Worker;
    globalThis.Worker = class extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
          globalThis.overheard.texts.push(JSON.stringify(data));
          const told = data.kind === 'answer' ? data.value : data;
          if (told !== null && typeof told === 'object' && 'snapshot' in told) {
            globalThis.overheard.board = told.snapshot.view.board;
          }
        });
      }
    };
  });
}

/** Everything that was told so far, as JSON. */
export const toldTo = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.overheard.texts);

/** The board as the page was last told it. */
export async function lastBoard(page: Page): Promise<BoardView> {
  const board = await page.evaluate(() => globalThis.overheard.board);
  if (board === null) throw new Error('The page was told of no board.');
  return board;
}

/** Forgets everything that was told so far: a whole case is long. */
export const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.overheard.texts = [];
  });
