import type { BoardAnswer, BoardQuery } from '../../engine';
import {
  type CaseHost,
  type DispatchResult,
  HostFailure,
  type HostProgress,
  type HostSnapshot,
  type PointLoss,
  type ReplayPlace,
} from '../../protocol';
import type { Language } from '../../scenario';
import type { ReviewDesk } from './review-desk';
import type { ReplayOpened, ReplayShown } from './review-message';

/** A host over a log, which stands at any of its events and plays none on. One at a time: a later one takes its place. */
export class ReplayHost implements CaseHost {
  readonly opened: ReplayOpened;
  readonly #desk: ReviewDesk;
  readonly #text: string;
  readonly #listeners = new Set<(snapshot: HostSnapshot) => void>();
  #shown: ReplayShown;
  #wanted: number;
  #language: Language | null;
  #moving: Promise<void> | null = null;

  constructor(
    desk: ReviewDesk,
    text: string,
    opened: ReplayOpened,
    shown: ReplayShown,
    language: Language | null,
  ) {
    this.#desk = desk;
    this.#text = text;
    this.opened = opened;
    this.#shown = shown;
    this.#wanted = shown.snapshot.sequence;
    this.#language = language;
  }

  /** What was on the trainee's screen at the event that is shown. */
  get place(): ReplayPlace {
    return this.#shown.place;
  }

  /** Number of the last event. */
  get last(): number {
    return this.opened.lines.length;
  }

  /** Number of the event that is shown. */
  get sequence(): number {
    return this.#shown.snapshot.sequence;
  }

  /** Goes to an event. Of many wishes in a hurry the last one is met; resolves when it is shown. */
  seek(sequence: number): Promise<void> {
    this.#wanted = Math.max(1, Math.min(this.last, Math.trunc(sequence)));
    this.#moving ??= this.#move();
    return this.#moving;
  }

  async #move(): Promise<void> {
    try {
      let wanted: number;
      do {
        wanted = this.#wanted;
        this.#shown = await this.#desk.ask<'show'>({
          call: 'show',
          sequence: wanted,
          language: this.#language,
        });
        for (const listener of [...this.#listeners]) listener(this.#shown.snapshot);
      } while (wanted !== this.#wanted);
    } finally {
      this.#moving = null;
    }
  }

  async dispatch(): Promise<DispatchResult> {
    return { ok: false, readOnly: 'replay' };
  }

  subscribe(listener: (snapshot: HostSnapshot) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#shown.snapshot);
    return () => this.#listeners.delete(listener);
  }

  async setLanguage(language: Language): Promise<void> {
    this.#language = language;
    await this.#moving;
    await this.seek(this.#wanted);
  }

  async ask<Query extends BoardQuery>(query: Query): Promise<Extract<BoardAnswer, { ask: Query['ask'] }>> {
    const answer = await this.#desk.ask<'ask'>({ call: 'ask', query });
    // The worker answers in the kind of the question.
    return answer as Extract<BoardAnswer, { ask: Query['ask'] }>;
  }

  watch(listener: (progress: HostProgress) => void): () => void {
    return this.#desk.watch(listener);
  }

  /** Of the whole log, whatever event is shown. */
  async losses(): Promise<readonly PointLoss[]> {
    return this.opened.losses;
  }

  async exportLog(): Promise<string> {
    return this.#text;
  }

  tryAgain(point: string): Promise<CaseHost> {
    return Promise.reject(new HostFailure('no-way-back', point));
  }

  async close(): Promise<void> {
    this.#listeners.clear();
  }
}
