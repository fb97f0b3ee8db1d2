import type { Page } from 'playwright-core';
import { acted, type Hands } from './hands';

/** Moves the clock of a case with the given hands: on the map to a time, from the desk to what comes next. */
export class ClockWork {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
  ) {}

  /** Case time on the home clock of the top bar, as it stands there: "09:05 Mon 3 Mar". */
  async reads(): Promise<string> {
    const clock = this.page.locator('.ui-top__clocks li').first();
    const [time, date] = [clock.locator('time'), clock.locator('.ui-top__date')];
    return `${await time.innerText()} ${await date.innerText()}`.replaceAll('\u00a0', ' ');
  }

  /** Aims the clock on the map at a time of the home desk ("2031-03-04T09:00"). */
  async aim(local: string): Promise<void> {
    const { hands, page } = this;
    const [date = '', time = ''] = local.split('T');
    await hands.go('map');
    const move = page.locator('.map-move');
    await hands.choose(move.locator('input[type="radio"][value="date"]'));
    await hands.write(move.getByRole('textbox').nth(0), date);
    await hands.write(move.getByRole('textbox').nth(1), time);
  }

  /** Moves the clock to a time of the home desk, going on after every stop on the way. */
  async advanceTo(local: string): Promise<void> {
    await this.aim(local);
    let moved = true;
    while (moved) moved = await this.advance();
  }

  /** Moves towards what the map is aimed at, up to the next stop; false, and nothing done, once the time has passed. */
  async advance(): Promise<boolean> {
    const { hands, page } = this;
    const advance = page.locator('.map-move [data-id="advance"]');
    // While the clock is on its way the button is off without a word; once the moment has passed it says so.
    await advance.and(page.locator(':is(:not([aria-disabled]), [aria-describedby])')).waitFor();
    if ((await advance.getAttribute('aria-disabled')) !== null) return false;
    // Where something would be lost on the way the first press names it, and the second moves.
    const loses = (await advance.getAttribute('data-armed')) !== null;
    if (loses) await hands.press(advance);
    await acted(page, () => hands.press(loses ? advance.and(page.locator('[data-armed="true"]')) : advance));
    return true;
  }

  /** Moves from one known event to the next until what is waited for holds. */
  async awaitThat(holds: () => Promise<boolean>, what: string): Promise<void> {
    for (let stops = 0; stops < 60; stops += 1) {
      if (await holds()) return;
      await this.hands.go('desk');
      await acted(this.page, () => this.hands.press(this.page.locator('[data-id="advance-next"]')));
    }
    throw new Error(`${what} did not come by ${await this.reads()}.`);
  }
}
