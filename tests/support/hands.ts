import type { Locator, Page } from 'playwright-core';

/** How a trainee works the page: by pointer, or by keyboard alone. */
export interface Hands {
  /** Presses a button, a link or a row. Waits until it can be pressed. */
  press(target: Locator): Promise<void>;
  /** Chooses one radio button of a group. */
  choose(radio: Locator): Promise<void>;
  /** Sets a box to ticked or not. */
  tick(box: Locator, on: boolean): Promise<void>;
  /** Chooses a value of a list that unfolds. */
  select(list: Locator, value: string): Promise<void>;
  /** Writes a text into a box in place of what is there, and leaves the box. */
  write(box: Locator, text: string): Promise<void>;
  /** Chooses from the list that a button of a sentence opens. */
  pick(opener: Locator, option: string): Promise<void>;
  /** Does an act without a way back, in a dialog that closes once it is done: holds it, or presses it twice. */
  confirm(target: Locator): Promise<void>;
  /** Takes up a row of a tree of rows of which Tab reaches one. */
  row(row: Locator): Promise<void>;
  /** Presses a button that a letter stands for while a row has the focus. */
  letter(letter: string, button: Locator): Promise<void>;
  /** Opens one of the eight places. */
  go(place: Place): Promise<void>;
}

export const RAIL = [
  'desk',
  'inbox',
  'map',
  'tracing',
  'evidence',
  'findings',
  'operations',
  'debrief',
] as const;
export type Place = (typeof RAIL)[number];

/** Waits until a button is there and says that it can be pressed. */
export async function pressable(target: Locator): Promise<void> {
  await target.and(target.page().locator(':not([aria-disabled="true"]):not(:disabled)')).waitFor();
}

/** A hand on the mouse; it types only where text is asked for. */
export class PointerHands implements Hands {
  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await pressable(target);
    await target.click();
  }

  async choose(radio: Locator): Promise<void> {
    await faceOf(radio).click();
    await radio.and(this.page.locator(':checked')).waitFor({ state: 'attached' });
  }

  async tick(box: Locator, on: boolean): Promise<void> {
    if ((await box.isChecked()) !== on) await faceOf(box).click();
    await box.and(this.page.locator(on ? ':checked' : ':not(:checked)')).waitFor({ state: 'attached' });
  }

  async select(list: Locator, value: string): Promise<void> {
    await list.selectOption(value);
  }

  async write(box: Locator, text: string): Promise<void> {
    await box.click();
    await box.fill(text);
    await box.blur();
  }

  async pick(opener: Locator, option: string): Promise<void> {
    const list = this.page.getByRole('listbox');
    const wanted = list.locator(`[role="option"][data-id="${option}"]`);
    // A list closes when its button is scrolled away under it: the page must have come to rest.
    await opener.scrollIntoViewIfNeeded();
    await this.page.evaluate(
      () => new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(rest))),
    );
    await this.press(opener);
    await wanted.click();
    await list.waitFor({ state: 'detached' });
  }

  async confirm(target: Locator): Promise<void> {
    await target.hover();
    await this.page.mouse.down();
    await target.waitFor({ state: 'detached' });
    await this.page.mouse.up();
  }

  async row(row: Locator): Promise<void> {
    // Its first words: further to the right a row has buttons of its own.
    await row.locator('td, th').nth(2).click();
    await row.and(this.page.locator('[aria-selected="true"]')).waitFor();
  }

  async letter(_letter: string, button: Locator): Promise<void> {
    await this.press(button);
  }

  async go(place: Place): Promise<void> {
    await this.page.locator('.ui-rail button').nth(RAIL.indexOf(place)).click();
    await shown(this.page, place);
  }
}

/** Two hands on the keyboard. Whatever Tab and the arrows do not reach cannot be done. */
export class KeyboardHands implements Hands {
  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await pressable(target);
    await this.#tabTo(target);
    await this.#key('Enter');
  }

  async choose(radio: Locator): Promise<void> {
    // What was done last may yet bring the focus elsewhere: then the way begins again.
    for (let look = 0; look < 5 && !(await isFocused(radio)); look += 1) {
      await this.#tabTo(radio, 'group');
      await this.#arrowTo(radio);
    }
    // Arrows choose as they move, so the first that is asked for may be under the focus without being chosen.
    if (!(await radio.isChecked())) await this.#key('Space');
    await radio.and(this.page.locator(':checked')).waitFor({ state: 'attached' });
  }

  async tick(box: Locator, on: boolean): Promise<void> {
    if ((await box.isChecked()) !== on) {
      await this.#tabTo(box);
      await this.#key('Space');
    }
    await box.and(this.page.locator(on ? ':checked' : ':not(:checked)')).waitFor({ state: 'attached' });
  }

  async select(list: Locator, value: string): Promise<void> {
    await this.#tabTo(list);
    const options = await list.locator('option').count();
    for (let press = 0; press < options && (await list.inputValue()) !== value; press += 1) {
      await this.#key('ArrowDown');
    }
    if ((await list.inputValue()) !== value) throw new Error(`The arrows do not reach "${value}".`);
  }

  async write(box: Locator, text: string): Promise<void> {
    await this.#tabTo(box);
    await this.#key('ControlOrMeta+A');
    await this.page.keyboard.type(text);
    await this.#key('Tab');
  }

  async pick(opener: Locator, option: string): Promise<void> {
    const list = this.page.getByRole('listbox');
    // A list closes when its button is scrolled away under it, as by the focus that Tab brought there: it is opened anew.
    for (let look = 0; look < 5; look += 1) {
      await this.press(opener);
      await list.waitFor();
      if (await this.#arrowToOption(option)) {
        await this.#key('Enter');
        await list.waitFor({ state: 'detached' });
        return;
      }
    }
    throw new Error(`The list does not stay open for "${option}".`);
  }

  async confirm(target: Locator): Promise<void> {
    await this.press(target);
    await this.#key('Enter');
    await target.waitFor({ state: 'detached' });
  }

  async row(row: Locator): Promise<void> {
    // The list takes in what was done last: rows may move, and the focus may yet be brought to where a letter leads.
    for (let look = 0; look < 10 && !(await isFocused(row)); look += 1) {
      await this.#tabTo(this.page.locator('tr[data-at][tabindex="0"]'));
      const way = await row.evaluate(
        (element) => Number(element.dataset.at) - Number((document.activeElement as HTMLElement).dataset.at),
      );
      for (let press = Math.abs(way); press > 0; press -= 1) {
        await this.#key(way > 0 ? 'ArrowDown' : 'ArrowUp');
      }
    }
    await row.and(this.page.locator(':focus')).waitFor();
  }

  async letter(letter: string): Promise<void> {
    await this.#key(letter);
  }

  async go(place: Place): Promise<void> {
    // In a box a digit is text.
    for (let press = 0; press < 10 && (await isTyping(this.page)); press += 1) await this.#key('Tab');
    await this.#key(`${RAIL.indexOf(place) + 1}`);
    await shown(this.page, place);
  }

  /** Moves to an option of the open list, once round at most; false if the list closes meanwhile. */
  async #arrowToOption(option: string): Promise<boolean> {
    const look = (): Promise<'there' | 'elsewhere' | 'closed'> =>
      this.page.evaluate((wanted) => {
        const list = document.querySelector('[role="listbox"]');
        if (list === null) return 'closed';
        const active = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
        return active?.dataset.id === wanted ? 'there' : 'elsewhere';
      }, option);
    const most = await this.page.getByRole('listbox').getByRole('option').count();
    let at = await look();
    for (let press = 0; press < most && at === 'elsewhere'; press += 1) {
      await this.#key('ArrowDown');
      at = await look();
    }
    if (at === 'elsewhere' && most > 0) throw new Error(`The arrows do not reach the option "${option}".`);
    return at === 'there';
  }

  #key(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Moves the focus with Tab, backward if the target lies before it. `group`: any radio of its group will do. */
  async #tabTo(target: Locator, reach: 'itself' | 'group' = 'itself'): Promise<void> {
    // Several presses between two looks; what the reckoning misses, the next look puts right.
    for (let look = 0; look < 60; look += 1) {
      const way = await target.evaluate(tabsBetween, reach === 'group');
      if (way === 0) return;
      for (let press = Math.abs(way); press > 0; press -= 1) await this.#key(way > 0 ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`Tab does not reach ${target}.`);
  }

  /** Moves within a group of radio buttons, once round at most. */
  async #arrowTo(radio: Locator): Promise<void> {
    const all = await radio.evaluate((element) =>
      element instanceof HTMLInputElement
        ? document.querySelectorAll(`input[type="radio"][name="${CSS.escape(element.name)}"]`).length
        : 0,
    );
    for (let press = 0; press < all && !(await isFocused(radio)); press += 1) await this.#key('ArrowDown');
  }
}

/**
 * How many presses of Tab the focus seems to be away from an element, negative for backward; 0 only if it is there.
 * Runs in the page.
 */
function tabsBetween(target: SVGElement | HTMLElement, group: boolean): number {
  const focus = document.activeElement ?? document.body;
  const name = (element: Element): string | null =>
    element.matches('input[type="radio"]') ? element.getAttribute('name') : null;
  if (focus === target || (group && name(target) !== null && name(focus) === name(target))) return 0;
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ]
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility())
    // A group of radio buttons is one stop.
    .filter(
      (element, index, all) =>
        name(element) === null || name(element) !== name(all[index - 1] ?? element) || index === 0,
    );
  const before = (element: Element, other: Element): boolean =>
    (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (focus === document.body) return 1;
  const forward = before(focus, target);
  const [first, last] = forward ? [focus, target] : [target, focus];
  const passed = stops.filter((element) => before(first, element) && before(element, last)).length;
  return (forward ? 1 : -1) * Math.min(passed + 1, 12);
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

const isTyping = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select';
    return document.activeElement?.closest(typing) != null;
  });

/** What is drawn for a native input that is itself invisible: the label round it. */
const faceOf = (input: Locator): Locator => input.locator('xpath=ancestor::label[1]');

/** Waits until a place stands on the screen with its code. */
export async function shown(page: Page, place: Place): Promise<void> {
  await page.locator(`[data-screen="${place}"] [data-panel-heading=""]`).waitFor({ state: 'attached' });
}

/** Does an act and waits until it stands in the log and on the screen. */
export async function acted(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.locator('[data-sequence]').getAttribute('data-sequence');
  await act();
  await page.locator(`[data-sequence]:not([data-sequence="${before}"])`).waitFor();
}
