import type { Locator, Page } from 'playwright-core';
import type { ComparedSpan, PlayStep } from '../../src/scenario';
import { acted, type Hands } from './hands';

type Step<Key extends string> = Extract<PlayStep, Record<Key, unknown>>;

/** Which leg of a finding another finding stands in. */
export type LegOf = (finding: string, cited: string) => string;

/** Judges with the given hands: findings and their review, the case theory, comparisons, and what an exhibit proves. */
export class JudgementWork {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
  ) {}

  /** Lays a finding out to be worked on. */
  async takeFinding(finding: string): Promise<Locator> {
    const { hands, page } = this;
    await hands.go('findings');
    const paper = page.locator(`article.finding--open[data-id="${finding}"]`);
    if ((await paper.count()) > 0) return paper;
    const card = `.findings-others [data-id="${finding}"] .finding__foot button`;
    const line = `.findings-table tr[data-id="${finding}"] th button`;
    const opener = page.locator(`${card}, ${line}`);
    // Findings of earlier stages are left out until all are asked for.
    if ((await opener.count()) === 0) await hands.choose(page.locator('.findings-bar input[value="all"]'));
    await hands.press(opener);
    return paper;
  }

  async find(step: Step<'find'>, legOf: LegOf): Promise<void> {
    const { hands } = this;
    const { find, slots, exhibits, findings = [], confidence } = step;
    const paper = await this.takeFinding(find);
    // What was submitted before is first taken back.
    const change = paper.locator('.finding__reopen button');
    if ((await change.count()) > 0) await hands.press(change);
    for (const [slot, value] of Object.entries(slots)) {
      const blank = paper.locator(`.pick[data-id="${slot}"]`);
      const typed = await blank.evaluate((element) => element.matches('input'));
      // An instant is written as a reader writes it: "2031-03-14 14:40:18".
      if (typed) await hands.write(blank, value.replace('T', ' ').replace('Z', ''));
      else await hands.pick(blank, value);
    }
    for (const exhibit of exhibits) {
      // A finding that is stated anew keeps what it cites.
      if ((await paper.locator(`.shown__one[data-exhibit="${exhibit}"]`).count()) > 0) continue;
      await hands.pick(paper.locator('[data-id="add-exhibit"]'), exhibit);
    }
    for (const cited of findings) {
      await hands.pick(paper.locator(`.pick[data-id="leg-${legOf(find, cited)}"]`), cited);
    }
    await hands.choose(paper.locator(`input[value="${confidence}"]`));
    const submit = paper.locator('[data-id="submit-finding"]');
    await hands.press(submit);
    await submit.waitFor({ state: 'detached' });
  }

  async review({ review, findings }: Step<'review'>): Promise<void> {
    const { hands, page } = this;
    await hands.go('findings');
    const strip = page.locator(`section.review[data-id="${review}"]`);
    const folded = strip.locator('.review__fold[aria-expanded="false"]');
    if ((await folded.count()) > 0) await hands.press(folded);
    const answers = await strip.locator('.review__past li').count();
    for (const [index, finding] of findings.entries()) {
      await hands.pick(strip.locator(`[data-id="place-${index + 1}"]`), finding);
    }
    await hands.press(strip.locator('[data-id="ask-review"]'));
    await strip.locator('.review__past li').nth(answers).waitFor();
  }

  async theory({ theory, blanks, doubts, apart = {} }: Step<'theory'>): Promise<void> {
    const { hands, page } = this;
    await hands.go('findings');
    const side = page.locator(`.theory[data-id="${theory}"]`);
    for (const [blank, value] of Object.entries(blanks)) {
      await hands.pick(side.locator(`.pick[data-id="${blank}"]`), value);
    }
    for (const [exhibit, fit] of Object.entries(apart)) {
      await hands.choose(side.locator(`.apart tr[data-id="${exhibit}"] input[value="${fit}"]`));
    }
    for (const doubt of doubts) await hands.tick(side.locator(`input[value="${doubt}"]`), true);
    await hands.press(side.locator('[data-id="hand-in"]'));
    await side.locator('[data-id="hand-in"][aria-disabled="true"]').waitFor();
  }

  /** Calls what two lines are to each other. The first paper must lie open in the locker. */
  async compare(a: ComparedSpan, b: ComparedSpan, relation: Step<'compare'>['as']): Promise<void> {
    const { hands, page } = this;
    await hands.letter('c', page.locator('.evidence-viewer__bar').getByRole('button').nth(1));
    const dialog = page.locator('dialog.compare-dialog[open]');
    const [first, second] = (['first', 'second'] as const).map((side) =>
      dialog.locator(`.compare-column[data-side="${side}"]`),
    );
    if (first === undefined || second === undefined) return;
    await hands.choose(await lineThatHolds(first, a.words));
    await hands.select(second.getByRole('combobox'), b.exhibit);
    await hands.choose(await lineThatHolds(second, b.words));
    await hands.choose(dialog.locator(`.compare-call input[value="${relation}"]`));
    await acted(page, () => hands.press(dialog.locator('.compare-call').getByRole('button')));
  }

  /** Closes the comparison that lies open. */
  async endComparison(): Promise<void> {
    const dialog = this.page.locator('dialog.compare-dialog[open]');
    await this.hands.press(dialog.locator('.ui-dialog__head button'));
    await dialog.waitFor({ state: 'detached' });
  }

  /** Says what the exhibit that lies open in the locker proves, and what it does not. */
  async assess({ proves, limits }: Step<'assess'>): Promise<void> {
    const said = this.page.locator('.evidence-assess textarea');
    for (const [index, text] of [proves, limits].entries()) {
      await acted(this.page, () => this.hands.write(said.nth(index), text));
    }
  }
}

/** The line of a paper that holds these words of its Markdown, read as the page shows it. */
async function lineThatHolds(column: Locator, words: string): Promise<Locator> {
  await column.locator('.compare-line').first().waitFor();
  const lines = await column.locator('.compare-line__text').allInnerTexts();
  const at = lines.findIndex((line) => bare(line).includes(bare(words)));
  if (at < 0) throw new Error(`No line of the paper holds "${words}".`);
  return column.locator('.compare-line input').nth(at);
}

/** Without the signs of emphasis, the bars of a table and the dots that stand for them. */
const bare = (text: string): string =>
  text
    .replace(/[*`|·]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
