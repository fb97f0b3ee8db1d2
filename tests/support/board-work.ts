import type { Locator, Page } from 'playwright-core';
import { type BoardStep, isBoardStep } from '../../src/protocol/policy/board-steps';
import { type CaseLedger, caseLedger, type LoadedScenario, type PlayStep } from '../../src/scenario';
import { acted, type Hands, shown } from './hands';

/** Parts of the side panel, with the letter that brings the focus to each. */
const PARTS = { link: 'a', merge: 'm', flag: 'f', tags: 's' } as const;
type Part = keyof typeof PARTS;

/** How an item of the board (a txid or an outpoint) is found and taken up. */
export interface BoardSight {
  select(item: string): Promise<void>;
  /** The first of these items that is on the board. */
  first(items: readonly string[]): Promise<string | undefined>;
  /** Puts the transaction on the board that spends a coin which is shown there, or that made it. */
  place(txid: string, beside: { readonly coin: string; readonly as: 'spender' | 'maker' }): Promise<void>;
}

/** The list of the board: every row can be reached. */
export class ListSight implements BoardSight {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
  ) {}

  async select(item: string): Promise<void> {
    await this.hands.row(rowOf(this.page, item));
  }

  async first(items: readonly string[]): Promise<string | undefined> {
    for (const item of items) if ((await rowOf(this.page, item).count()) > 0) return item;
    return undefined;
  }

  async place(txid: string, { coin }: { readonly coin: string }): Promise<void> {
    await this.select(coin);
    await this.hands.letter('p', this.page.locator(`.trace-list [data-id="place-${txid}"]`).first());
  }
}

const rowOf = (page: Page, item: string): Locator =>
  page.locator(`.trace-list tr[data-item="${item}"]`).first();

/** Traces on the board with the given hands. Names things by the author's labels, as a named play does. */
export class BoardWork {
  /** How things on the board are found; the list until another is set. */
  sight: BoardSight;
  private readonly labels: CaseLedger;

  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
    private readonly scenario: LoadedScenario,
  ) {
    const ledger = caseLedger(scenario);
    if (ledger === null) throw new Error('This case has no ledger to trace.');
    this.labels = ledger;
    this.sight = new ListSight(page, hands);
  }

  static does(step: PlayStep): step is BoardStep {
    return isBoardStep(step);
  }

  private get side(): Locator {
    return this.page.locator('[data-id="board-side"]');
  }

  private tool(id: string): Locator {
    return this.page.locator(`.trace-bar [data-id="${id}"]`);
  }

  /** Opens the board and waits until its chain is there. */
  async open(): Promise<void> {
    if ((await this.page.locator('[data-screen="tracing"]').count()) === 0) await this.hands.go('tracing');
    await shown(this.page, 'tracing');
    await this.page.locator('.trace-loading').waitFor({ state: 'detached' });
  }

  async show(mode: 'transactions' | 'aggregated' | 'list'): Promise<void> {
    await this.open();
    await this.hands.choose(this.page.locator(`.trace-bar input[value="${mode}"]`));
  }

  async perform(step: BoardStep): Promise<void> {
    await this.open();
    const { labels } = this;
    if ('place' in step) return this.paste(step.place.map((label) => labels.txid(label)));
    if ('follow' in step) return this.follow(step);
    if ('merge' in step) return this.merge(step);
    if ('flag' in step) return this.flag(step);
    if ('stop' in step) return this.stop(step.stop, step.at);
    if ('undo' in step) return this.#press(this.tool('board-undo'));
    if ('redo' in step) return this.#press(this.tool('board-redo'));
    if ('extract' in step) return this.extract(step.extract);
    throw new Error(`A step of another kind: ${JSON.stringify(step)}`);
  }

  /** Starts from what an opened document names. */
  async placeCited(label: string): Promise<void> {
    await this.open();
    const start = this.page.locator(`[data-id="start-${this.labels.txid(label)}"]`).first();
    if ((await start.count()) === 0) await this.hands.press(this.tool('board-start'));
    await this.#press(start);
  }

  /** Puts the transaction on the board that spends an output of another one there. */
  async placeNext(from: string, output: number, label: string): Promise<void> {
    const coin = `${this.labels.txid(from)}:${output}`;
    await acted(this.page, () => this.sight.place(this.labels.txid(label), { coin, as: 'spender' }));
  }

  /** Puts the transaction on the board whose output an input there is. */
  async placeBefore(label: string, output: number): Promise<void> {
    const txid = this.labels.txid(label);
    await acted(this.page, () => this.sight.place(txid, { coin: `${txid}:${output}`, as: 'maker' }));
  }

  /** Many at once, as a table that was copied elsewhere. */
  async paste(txids: readonly string[]): Promise<void> {
    await this.hands.press(this.tool('board-find'));
    const dialog = this.page.locator('dialog[open]');
    await this.hands.write(dialog.locator('textarea'), txids.join('\n'));
    await this.#press(dialog.locator('[data-id="bulk-place"]'));
    await dialog.waitFor({ state: 'detached' });
  }

  async follow({
    follow,
    output,
    confidence,
    signals,
    alternative = '',
  }: Extract<BoardStep, { follow: string }>): Promise<void> {
    const { hands, side } = this;
    await this.#part(this.labels.txid(follow), 'link');
    await hands.choose(side.locator(`[data-wish="change"] input[value="${output}"]`));
    await hands.choose(side.locator(`[data-wish="assert"] input[value="${confidence}"]`));
    if (alternative !== '') await hands.select(side.locator('select'), alternative);
    for (const signal of signals) {
      const tick = side.locator(`input[type="checkbox"][value="${signal}"]`);
      if (!(await tick.isVisible())) await hands.press(side.locator('details:not([open]) > summary').last());
      await hands.tick(tick, true);
    }
    await this.#press(side.locator('[data-id="assert-link"]'));
  }

  async merge({ merge, confidence, alternative = '' }: Extract<BoardStep, { merge: string }>): Promise<void> {
    const { hands, side } = this;
    await this.#part(this.labels.txid(merge), 'merge');
    await hands.choose(side.locator(`[data-wish="merge"] input[value="${confidence}"]`));
    if (alternative !== '') await hands.select(side.locator('[data-wish="merge"] select'), alternative);
    await this.#press(side.locator('[data-id="merge-inputs"]'));
  }

  async flag({ flag, as, marks }: Extract<BoardStep, { flag: string }>): Promise<void> {
    const { hands, side } = this;
    await this.#part(this.labels.txid(flag), 'flag');
    await hands.choose(side.locator(`[data-wish="flag"] input[value="${as}"]`));
    for (const mark of marks) await hands.tick(side.locator(`input[type="checkbox"][value="${mark}"]`), true);
    await this.#press(side.locator('[data-id="set-flag"]'));
  }

  /** Marks the address (a label) of a coin on the board as the service's. */
  async stop(address: string, service: string): Promise<void> {
    const { hands, side } = this;
    await this.takeAddress(address);
    await hands.choose(side.locator(`[data-wish="stop"] input[value="${service}"]`));
    await this.#press(side.locator('[data-id="stop-here"]'));
  }

  /** Registers an extract of the board as an exhibit. */
  async extract(exhibit: string): Promise<void> {
    await this.hands.press(this.tool('board-export'));
    await this.hands.press(this.page.locator('[data-id="export-register"]'));
    const dialog = this.page.locator('dialog[open]');
    await this.#press(dialog.locator(`[data-id="register-${exhibit}"]`));
    await this.hands.press(dialog.locator('.ui-dialog__head button'));
    await dialog.waitFor({ state: 'detached' });
  }

  /** Every word of the list, row by row: what the board is. The entry that opens beside a selected row is no part of it. */
  async rows(): Promise<readonly string[]> {
    return this.page
      .locator('.trace-list tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll<HTMLElement>('th, td:not(.trace-inline)')]
            .map((cell) => cell.innerText)
            .join('\t'),
        ),
      );
  }

  /** Takes up a transaction (a label) and turns to a part of what can be said of it. */
  take(label: string, part: Exclude<Part, 'tags'>): Promise<void> {
    return this.#part(this.labels.txid(label), part);
  }

  /** Takes up an address (a label) and turns to its tags. */
  async takeAddress(label: string): Promise<void> {
    await this.#part(await this.#coinOf(label), 'tags');
  }

  async #part(item: string, part: Part): Promise<void> {
    await this.sight.select(item);
    await this.hands.letter(PARTS[part], this.side.locator(`[role="tab"][id$="-tab-${part}"]`));
    await this.side.locator(`[role="tab"][id$="-tab-${part}"][aria-selected="true"]`).waitFor();
  }

  /** An output on the board that pays this address (a label). */
  async #coinOf(address: string): Promise<string> {
    const { transactions = {} } = this.scenario.spec.ledger ?? {};
    const paying = Object.entries(transactions).flatMap(([label, { outputs }]) =>
      outputs.flatMap((output, index) =>
        output.address === address ? [`${this.labels.txid(label)}:${index}`] : [],
      ),
    );
    const found = await this.sight.first(paying);
    if (found === undefined) throw new Error(`Nothing on the board pays ${address}.`);
    return found;
  }

  #press(button: Locator): Promise<void> {
    return acted(this.page, () => this.hands.press(button));
  }
}
