import type { Page } from 'playwright-core';
import { boardModel } from '../../src/trainee/panels/tracing/picture';
import { wholeView } from '../../src/trainee/scenes/board/first-view';
import { layOut, plusAt } from '../../src/trainee/scenes/board/geometry';
import { type Point, toScreen } from '../../src/trainee/scenes/board/view';
import type { BoardSight } from './board-work';
import { lastBoard } from './overheard';

/**
 * The drawn board, for a hand on the mouse. A canvas has no elements to point at: where a node is drawn is worked out
 * from the board that the page was told, by the page's own layout, for the whole board in sight.
 */
export class DrawnSight implements BoardSight {
  /** The page must be overheard, and prefer reduced motion: the view must stand still when it is clicked. */
  constructor(private readonly page: Page) {}

  async select(item: string): Promise<void> {
    await this.#click((nodes) => nodes.find(({ id }) => id === item));
    const chosen = this.page.locator('[data-id="board-side"]').getByText(item.slice(0, 4), { exact: false });
    await chosen.first().waitFor();
  }

  async first(items: readonly string[]): Promise<string | undefined> {
    const { transactions } = await lastBoard(this.page);
    const shown = new Set(transactions.flatMap(({ outputs }) => outputs.map(({ outpoint }) => outpoint)));
    return items.find((item) => shown.has(item));
  }

  async place(
    txid: string,
    { coin, as }: { readonly coin: string; readonly as: 'spender' | 'maker' },
  ): Promise<void> {
    if (as === 'spender') {
      await this.#click((nodes) => nodes.find(({ id, onward }) => id === coin && onward === txid), true);
      return;
    }
    // The picture offers the way on; the way back lies in the panel.
    await this.select(coin);
    const side = this.page.locator('[data-id="board-side"]');
    await side
      .locator('.trace-facts button')
      .filter({ hasText: txid.slice(0, 4) })
      .first()
      .click();
    await side.locator('[data-id="place-selected"]').click();
  }

  /** Clicks a node in the picture of the whole board, or the plus beside it. */
  async #click(find: (nodes: Nodes) => Nodes[number] | undefined, plus = false): Promise<void> {
    const { page } = this;
    await page.locator('.trace-bar [data-id="board-fit"]').click();
    const canvas = page.locator('[data-canvas="board"][data-state="drawn"] canvas');
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('The board is not drawn.');
    const { graph } = boardModel(await lastBoard(page), 'en', {
      view: 'transactions',
      selected: [],
      lit: null,
    });
    const geometry = layOut(graph);
    const node = find(graph.nodes);
    if (node === undefined) throw new Error('What was looked for is not drawn.');
    const at = graph.nodes.indexOf(node);
    const centre: Point = { x: geometry.targets.xs[at] ?? 0, y: geometry.targets.ys[at] ?? 0 };
    const view = wholeView(geometry, { width: box.width, height: box.height, textScale: 1 });
    const { x, y } = toScreen(view, plus ? plusAt(centre.x, centre.y, node) : centre);
    await page.mouse.click(box.x + x, box.y + y);
  }
}

type Nodes = ReturnType<typeof boardModel>['graph']['nodes'];
