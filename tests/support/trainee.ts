import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { ComparedSpan, LoadedScenario, PlayStep } from '../../src/scenario';
import { BoardWork } from './board-work';
import { ClockWork } from './clock-work';
import { type Hands, type Place, shown } from './hands';
import { JudgementWork, type LegOf } from './judgement-work';
import { OperationWork } from './operation-work';
import { fillField } from './paper-work';
import { PATIENCE_MS } from './product';

export type PageLanguage = 'en' | 'ko';

/** What stands on the buttons that have no other handle. */
const WORDS = {
  en: {
    openCase: 'Open the case: ',
    slots: 'Save in',
    settingsNext: 'Next: how to play',
    notice: 'Next: content notice',
    begin: 'Begin the case',
    goOnCase: 'Continue the case',
    goOn: 'Go on',
    register: 'Register in custody…',
    pause: 'Pause',
    exportLog: 'Export log',
    execute: 'Execute',
    openLog: 'Open a log',
    verify: 'Verify and open',
    verified: 'The log verifies.',
    close: 'Close',
  },
  ko: {
    openCase: '사건 열기: ',
    slots: '저장할 칸',
    settingsNext: '다음: 진행 방식',
    notice: '다음: 내용 안내',
    begin: '사건 시작',
    goOnCase: '사건 계속하기',
    goOn: '계속',
    register: '보관 등록…',
    pause: '일시정지',
    exportLog: '기록 내보내기',
    execute: '실행',
    openLog: '기록 열기',
    verify: '검증하고 열기',
    verified: '기록이 검증되었습니다.',
    close: '닫기',
  },
} as const;

export interface Opening {
  readonly mode?: 'guided' | 'practice' | 'assessment';
  readonly slot?: 1 | 2 | 3;
}

/** What the steps of a named play leave to the case: what lies beside what, and what stands where. */
export interface CaseToPlay {
  readonly scenario: LoadedScenario;
  /** The document that a decision lies beside; null if it is asked for on the desk. */
  readonly beside: (decision: string) => string | null;
  readonly compared: (comparison: string) => { readonly a: ComparedSpan; readonly b: ComparedSpan };
  readonly legOf: LegOf;
}

/** A trainee at the page, who knows what lies where and works it with these hands. */
export class Trainee {
  readonly words: (typeof WORDS)[PageLanguage];
  readonly clock: ClockWork;
  readonly judgement: JudgementWork;
  readonly operation: OperationWork;
  /** The tracing board, for a trainee who was given a case to trace. */
  board: BoardWork | null = null;

  constructor(
    readonly page: Page,
    readonly hands: Hands,
    readonly language: PageLanguage = 'en',
  ) {
    this.words = WORDS[language];
    this.clock = new ClockWork(page, hands);
    this.judgement = new JudgementWork(page, hands);
    this.operation = new OperationWork(page, hands);
  }

  button(name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  /** From the start page into a new session of the first case. */
  async startCase({ mode = 'practice', slot = 1 }: Opening = {}): Promise<void> {
    const { words, hands, dialog } = this;
    await hands.press(this.page.getByRole('button', { name: words.openCase }).first());
    await this.lookThroughSettings();
    await hands.choose(dialog.locator(`input[value="${mode}"]`));
    await hands.choose(
      dialog.getByRole('radiogroup', { name: words.slots }).locator(`input[value="${slot}"]`),
    );
    await hands.press(this.button(words.notice, dialog));
    await hands.press(this.button(words.begin, dialog));
    await shown(this.page, 'desk');
  }

  /** Before the first case of a browser the settings are shown; later they are not. */
  async lookThroughSettings(): Promise<void> {
    const next = this.button(this.words.settingsNext, this.dialog);
    await next.or(this.button(this.words.notice, this.dialog)).waitFor();
    if ((await next.count()) > 0) await this.hands.press(next);
  }

  /** From the start page back into the save played last; leaves the recap open. */
  async resume(): Promise<void> {
    await this.hands.press(this.button(this.words.goOnCase));
    await this.dialog.waitFor();
  }

  /** From the start page: takes a log file into a slot and opens that save; leaves the recap open. */
  async openLog(log: string, slot: 1 | 2 | 3 = 1): Promise<void> {
    const { page, dialog, hands, words } = this;
    await hands.press(this.button(words.openLog));
    await dialog.locator('input[type="file"]').setInputFiles({
      name: 'log.jsonl',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(log),
    });
    await hands.choose(dialog.locator(`input[type="radio"][value="${slot}"]`));
    await hands.press(this.button(words.verify, dialog));
    // The whole log is played again.
    await dialog.getByText(words.verified).waitFor({ timeout: 4 * PATIENCE_MS });
    await hands.press(this.button(words.close, dialog).last());
    await hands.press(
      page
        .locator('.slots__list li')
        .nth(slot - 1)
        .getByRole('button')
        .first(),
    );
    await dialog.waitFor({ timeout: 4 * PATIENCE_MS });
  }

  async closeRecap(): Promise<void> {
    await this.hands.press(this.button(this.words.goOn, this.dialog));
    await this.dialog.waitFor({ state: 'detached' });
  }

  async go(place: Place): Promise<void> {
    await this.hands.go(place);
  }

  /** Whether a document has come in: a message into the inbox, an exhibit into the locker. */
  async holds(document: string): Promise<boolean> {
    return (await (await this.#findDocument(document)).count()) > 0;
  }

  async openDocument(document: string): Promise<void> {
    const row = await this.#findDocument(document);
    await this.hands.press(row);
    await this.#readRecord(document);
    const current = `:is(.mail-row, .evidence-strip__item)[data-id="${document}"][aria-current="true"]`;
    const read = ':not(.mail-row--unread, .evidence-strip__item--unopened)';
    const opened = this.page.locator(`${current}${read}`);
    // A hard passage first asks whether its summary will do.
    const record = this.page.locator('.hard-passage [data-id="read-record"]');
    await opened.or(record).first().waitFor();
    if ((await record.count()) === 0) return;
    await this.hands.press(record);
    await opened.waitFor();
  }

  /** A passage that may be hard is offered as a summary first. */
  async #readRecord(document: string): Promise<void> {
    const sheet = this.page.locator(`.document[data-id="${document}"]`);
    await sheet.waitFor();
    const record = sheet.locator('[data-id="read-record"]');
    if ((await record.count()) > 0) await this.hands.press(record);
  }

  async #findDocument(document: string): Promise<Locator> {
    if (!document.startsWith('E-')) {
      await this.go('inbox');
      return this.page.locator(`[data-screen="inbox"] .mail-row[data-id="${document}"]`);
    }
    await this.go('evidence');
    const strip = `.evidence-strip__item[data-id="${document}"]`;
    const card = `:is(.evidence-grid, .evidence-table) [data-id="${document}"] button`;
    return this.page.locator(`${strip}, ${card}`).first();
  }

  /** Takes a decision where it is asked for: beside a document in the inbox, or on the desk. */
  async decide(decision: string, option: string, beside: string | null): Promise<void> {
    const { hands, page } = this;
    if (beside === null) await this.go('desk');
    else {
      await this.go('inbox');
      await hands.press(page.locator(`.mail-row[data-id="${beside}"]`));
    }
    const asked = page.locator(`:is(section, article)[data-id="${decision}"]`);
    await hands.choose(asked.locator(`input[value="${option}"]`));
    await hands.press(asked.getByRole('button').first());
    // Without a way back there is a second step.
    const execute = asked.locator('.decision__preview, .ui-notice').locator('.ui-button--irreversible');
    const decided = page.locator(
      `:is(section, article)[data-id="${decision}"]:not(:has(input[type="radio"]))`,
    );
    await execute.or(decided).first().waitFor();
    if ((await execute.count()) > 0) await hands.press(execute);
    await decided.waitFor();
  }

  /** Answers a question on what was met before, on the desk. */
  async recall(question: string, option: string): Promise<void> {
    await this.go('desk');
    const card = this.page.locator(`.desk-card[data-id="${question}"]`);
    await this.hands.choose(card.locator(`input[value="${option}"]`));
    await this.hands.press(card.getByRole('button'));
    await card.locator('input').first().waitFor({ state: 'detached' });
  }

  /** Lays a form or a request on the desk of the inbox, or the custody entry of an exhibit into the locker. */
  async takePaper(paper: string, about?: string): Promise<Locator> {
    const { hands, page } = this;
    if (about !== undefined) {
      const sheet = page.locator('.evidence-viewer__sheet');
      if ((await page.locator('.evidence-side--entry').count()) > 0) return sheet;
      await this.openDocument(about);
      await hands.press(this.button(this.words.register));
      return sheet;
    }
    await this.go('inbox');
    const row = page.locator(`.inbox-list [data-id="${paper}"]`).first();
    const others = page.locator('.inbox-new .inbox-new__head');
    if ((await row.count()) === 0 && (await others.getAttribute('aria-expanded')) === 'false') {
      await hands.press(others);
    }
    await hands.press(row);
    // A request that was answered is written anew only if that is asked for.
    const again = page.locator('.inbox-side [data-id="write-again"]');
    if ((await again.count()) > 0) await hands.press(again);
    return page.locator('.inbox-desk__sheet');
  }

  async fill(step: Extract<PlayStep, { fill: string }>): Promise<void> {
    const sheet = await this.takePaper(step.fill, step.about);
    for (const [field, value] of Object.entries(step.fields)) {
      if (value !== null) await fillField(sheet, field, value, this.hands);
    }
  }

  /** Sends a request: the first press shows what would happen, the second sends. */
  async send(paper: string): Promise<void> {
    await this.takePaper(paper);
    const foot = this.page.locator('.inbox-side__foot');
    await this.hands.press(foot.getByRole('button').first());
    await this.hands.press(this.button(this.words.execute, this.dialog));
    await foot.waitFor({ state: 'detached' });
  }

  async file(paper: string, about?: string): Promise<void> {
    await this.takePaper(paper, about);
    const foot = this.page.locator('.inbox-side__foot, .evidence-side__foot');
    await this.hands.press(foot.getByRole('button').first());
    await foot.waitFor({ state: 'detached' });
  }

  /** Moves the clock from one known event to the next until the document is here. */
  awaitDocument(document: string): Promise<void> {
    return this.clock.awaitThat(() => this.holds(document), document);
  }

  async closeStage(): Promise<void> {
    await this.go('desk');
    await this.hands.press(this.page.locator('[data-id="close-stage"]'));
    await this.hands.press(this.dialog.locator('.ui-button--irreversible'));
    await shown(this.page, 'debrief');
  }

  /** Writes the account that opens the debrief. */
  async account(text: string): Promise<void> {
    const sheet = this.page.locator('.debrief--account');
    await this.hands.write(sheet.getByRole('textbox'), text);
    await this.hands.press(sheet.locator('.ui-button--main'));
    await this.page.locator('.debrief__outcome').waitFor();
  }

  /** The log as the page hands it out; works on the debrief, and in a case by its pause. */
  async exportLog(): Promise<string> {
    const inDebrief = await this.page.locator('.debrief__acts').count();
    if (inDebrief === 0) await this.hands.press(this.button(this.words.pause));
    const place = inDebrief === 0 ? this.dialog : this.page.locator('.debrief__acts');
    const arrives = this.page.waitForEvent('download');
    await this.hands.press(this.button(this.words.exportLog, place));
    const text = readFileSync(await (await arrives).path(), 'utf8');
    if (inDebrief === 0) await this.hands.press(this.button(this.words.goOn, this.dialog).last());
    return text;
  }

  /** Gives the labels by which a named play speaks of the chain. */
  tracing(scenario: LoadedScenario): BoardWork {
    this.board = new BoardWork(this.page, this.hands, scenario);
    return this.board;
  }

  /** Does a step of a named play of this case. */
  async perform(step: PlayStep, { scenario, beside, compared, legOf }: CaseToPlay): Promise<void> {
    const { clock, judgement } = this;
    if ('open' in step) return this.openDocument(step.open);
    if ('decide' in step) return this.decide(step.decide, step.option, beside(step.decide));
    if ('fill' in step) return this.fill(step);
    if ('file' in step) return this.file(step.file, step.about);
    if ('send' in step) return this.send(step.send);
    if ('find' in step) return judgement.find(step, legOf);
    if ('review' in step) return judgement.review(step);
    if ('theory' in step) return judgement.theory(step);
    if ('compare' in step) {
      const { a, b } = compared(step.compare);
      await this.openDocument(a.exhibit);
      await judgement.compare(a, b, step.as);
      return judgement.endComparison();
    }
    if ('assess' in step) {
      await this.openDocument(step.assess);
      return judgement.assess(step);
    }
    if ('advance' in step) return clock.advanceTo(step.advance);
    if ('await' in step) return this.awaitDocument(step.await);
    if ('plan' in step) return this.operation.plan(step, scenario);
    if ('execute' in step) return this.operation.execute();
    if ('recall' in step) return this.recall(step.recall, step.option);
    if ('close' in step) return this.closeStage();
    if (this.board !== null && BoardWork.does(step)) return this.board.perform(step);
    throw new Error(`A step of another kind: ${JSON.stringify(step)}`);
  }
}
