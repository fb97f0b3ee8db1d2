import type { Locator, Page } from 'playwright-core';
import type { LoadedScenario, PlayStep } from '../../src/scenario';
import { acted, type Hands } from './hands';
import { PATIENCE_MS } from './product';

type PlanStep = Extract<PlayStep, { plan: string }>;

/** A bar is dragged only as far as it is sure to stay in sight, minutes. */
const DRAG_MINUTES = 60;
/** As much of time as the lanes show at first, minutes. */
const WINDOW_MINUTES = 240;
/** What a drag snaps to; a typed start may be any minute. */
const SNAP_MINUTES = 5;

/** Lays the plan of a joint operation with the given hands, executes it and plays it. */
export class OperationWork {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
  ) {}

  private get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  /** Chooses the window and places each step, on the lanes or in the list, whichever is shown. */
  async plan({ plan, starts = {} }: PlanStep, scenario: LoadedScenario): Promise<void> {
    const { hands, page } = this;
    const { windows, steps } = scenario.spec.operation ?? {};
    const at = windows?.[plan]?.at;
    if (at === undefined) throw new Error(`The operation has no window "${plan}".`);
    await hands.go('operations');
    await acted(page, () => hands.choose(page.locator(`.ops-side input[value="${plan}"]`)));
    const lanes = (await page.locator('.ops-lanes').count()) > 0;
    for (const [step, wish] of Object.entries(starts)) {
      if (wish === null) continue;
      const start = Math.ceil(wish / SNAP_MINUTES) * SNAP_MINUTES;
      if (steps?.[step]?.start === start) continue;
      if (!lanes) await this.#set(step, at, start);
      else {
        const bar = page.locator(`.ops-lanes .ops-bar[data-id="${step}"]`);
        if ((await bar.count()) === 0) await this.#takeFromShelf(step);
        await bar.waitFor();
        if (Math.abs(start) > DRAG_MINUTES) await this.#set(step, at, start);
        else if (start !== 0) await this.#drag(bar, start);
      }
    }
  }

  /** Executes the plan: by pointer it is held, by keyboard pressed twice. */
  async execute(): Promise<void> {
    const { dialog, hands, page } = this;
    await hands.go('operations');
    await hands.press(page.locator('.ops-side__foot .ui-button--irreversible'));
    await hands.confirm(dialog.locator('.ops-hold .ui-button--irreversible'));
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.ops-player').waitFor();
  }

  /** Plays the operation at its fastest until this decision (its title) waits; without one, as far as anything is known. */
  async play(decision?: string): Promise<void> {
    await this.hands.go('operations');
    for (let stops = 0; stops < 12; stops += 1) {
      if (decision !== undefined && (await this.#waits(decision))) return;
      if (!(await this.begin())) return;
      await this.#player.locator('.lucide-play').waitFor({ timeout: 6 * PATIENCE_MS });
    }
    throw new Error(`The operation stopped a dozen times, and not for ${decision}.`);
  }

  /** Sets the playback going; false if there is nothing more to come. */
  async begin(): Promise<boolean> {
    const { hands, page } = this;
    await hands.choose(page.locator('.ops-player input[value="20"]'));
    const button = this.#player;
    if (await button.isDisabled()) return false;
    if ((await button.getAttribute('aria-disabled')) === 'true') return false;
    await hands.press(button);
    return true;
  }

  /** What was heard on the radio, oldest first. */
  async heard(): Promise<readonly string[]> {
    return (await this.page.locator('.ops-heard__text').allInnerTexts()).reverse();
  }

  get #player(): Locator {
    return this.page.locator('.ops-player').getByRole('button').first();
  }

  async #waits(decision: string): Promise<boolean> {
    return (await this.page.locator('.ops-waiting button', { hasText: decision }).count()) > 0;
  }

  /** What is on no lane yet lies on the shelf, under its name. */
  async #takeFromShelf(step: string): Promise<void> {
    const button = this.page.locator(`.ops-shelf button[data-id="${step}"]`);
    await acted(this.page, () => this.hands.press(button));
  }

  /** Opens a step and writes when it begins, by the clock of the home desk. `at` is T0 there. */
  async #set(step: string, at: string, start: number): Promise<void> {
    const { dialog, hands, page } = this;
    const local = new Date(Date.parse(`${at}Z`) + start * 60_000).toISOString();
    const row = page.locator(`.ops-list [data-id="${step}"] .ops-list__open`);
    await hands.press(row.or(page.locator(`.ops-lanes .ops-bar[data-id="${step}"]`)));
    const boxes = dialog.locator('.ops-dialog__start').getByRole('textbox');
    await hands.write(boxes.nth(0), local.slice(0, 10));
    await hands.write(boxes.nth(1), local.slice(11, 16));
    await acted(page, () => hands.press(dialog.locator('.ops-dialog__start button[type="submit"]')));
    await hands.press(dialog.locator('.ui-dialog__head button'));
    await dialog.waitFor({ state: 'detached' });
  }

  /** Drags a bar from T0, where it was put, to a minute. */
  async #drag(bar: Locator, minutes: number): Promise<void> {
    const { page } = this;
    const track = await page.locator('.ops-lanes__utc').boundingBox();
    // The mouse must be over the bar itself, which takes hold of it: a hover waits for that.
    await bar.hover();
    const box = await bar.boundingBox();
    if (track === null || box === null) throw new Error('The bar is out of sight.');
    const pixels = (minutes / WINDOW_MINUTES) * track.width;
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await acted(page, async () => {
      await page.mouse.down();
      await page.mouse.move(from.x + pixels, from.y, { steps: 4 });
      await page.mouse.up();
    });
  }
}
