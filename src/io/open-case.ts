import type { BoardAnswer, BoardQuery, Command, EngineEffect } from '../engine';
import {
  applyCommand,
  type CaseSession,
  changeLanguage,
  type DispatchResult,
  endSession,
  fingerprintOf,
  formatLine,
  type HostSnapshot,
  lossesOf,
  type PlayableCase,
  type PointLoss,
  type ReadOnlyReason,
  readableLog,
  type SessionStep,
  type SlotNumber,
} from '../protocol';
import type { Language, LoadedScenario } from '../scenario';
import type { StoredCard, StoredCase } from './case-store';
import type { ResilientStore } from './resilient-store';

/** What an open case needs beside its session. */
interface CasePlace {
  readonly slot: SlotNumber;
  readonly scenario: LoadedScenario;
  readonly playable: PlayableCase;
  /** The packed scenario as JSON text, as it is saved. */
  readonly packed: string;
  readonly store: ResilientStore;
  /** Wall time now, ISO 8601 in UTC. */
  readonly wall: () => string;
}

/** A case in play: a session, its whole log, and the slot it is saved in. Every event is saved before it is shown. */
export class OpenCase {
  readonly readOnly: ReadOnlyReason | null;
  readonly #place: CasePlace;
  readonly #lines: string[] = [];
  #session: CaseSession;
  /** The session as it was last saved: what the page has been shown, or is about to be. */
  #saved: CaseSession;
  #effects: readonly EngineEffect[] = [];

  private constructor(
    place: CasePlace,
    session: CaseSession,
    lines: readonly string[],
    readOnly: ReadOnlyReason | null,
  ) {
    this.#place = place;
    this.#session = session;
    this.#saved = session;
    this.#lines = [...lines];
    this.readOnly = readOnly;
  }

  /** Begins a new session in a slot, in place of what is there. */
  static async begin(place: CasePlace, first: SessionStep): Promise<OpenCase> {
    const lines = first.lines.map(formatLine);
    const open = new OpenCase(place, first.session, lines, null);
    open.#effects = first.effects;
    await place.store.replace(place.slot, open.#stored());
    return open;
  }

  /** Goes on with a saved session; `first` are the lines that say so. */
  static async goOn(place: CasePlace, saved: readonly string[], first: SessionStep): Promise<OpenCase> {
    const open = new OpenCase(place, first.session, saved, null);
    await open.#record(first);
    return open;
  }

  /** Opens a saved session for reading. */
  static toRead(
    place: CasePlace,
    saved: readonly string[],
    session: CaseSession,
    reason: ReadOnlyReason,
  ): OpenCase {
    return new OpenCase(place, session, saved, reason);
  }

  get slot(): SlotNumber {
    return this.#place.slot;
  }

  get scenario(): LoadedScenario {
    return this.#place.scenario;
  }

  /** The packed scenario as JSON text. */
  get packed(): string {
    return this.#place.packed;
  }

  /** The log as JSON Lines. */
  get log(): string {
    return logTextOf(this.#lines);
  }

  snapshot(): HostSnapshot {
    const { running, language, head } = this.#session;
    return {
      view: running.view(language),
      effects: this.#effects,
      storage: this.#place.store.state,
      readOnly: this.readOnly,
      fingerprint: fingerprintOf(head),
      sequence: head.sequence,
    };
  }

  async dispatch(command: Command): Promise<DispatchResult> {
    if (this.readOnly !== null) return { ok: false, readOnly: this.readOnly };
    const done = applyCommand(this.#session, command, this.#place.wall());
    await this.#record(done);
    return done.refusal === null ? { ok: true } : { ok: false, refusal: done.refusal };
  }

  /**
   * Answers a question about the chain by what is saved already, so that it need not wait for a save under way and
   * shows nothing that is not safe. `onProgress` hears percents while the chain is made.
   */
  ask(query: BoardQuery, onProgress: (percent: number) => void): BoardAnswer {
    const { running, language } = this.#saved;
    return running.ask(query, language, onProgress);
  }

  /** Of the decision points whose marks are shown. It plays the log again, which takes a part of a second. */
  losses(): readonly PointLoss[] {
    const { running, language } = this.#saved;
    const marks = running.view(language).debrief?.marks?.points ?? [];
    const shown = new Set(marks.map(({ point }) => point));
    if (shown.size === 0) return [];
    const { result, sound } = readableLog(this.log);
    const log = result.ok ? result.value : sound;
    return log === null ? [] : lossesOf(log, this.#place.playable).filter(({ point }) => shown.has(point));
  }

  async setLanguage(language: Language): Promise<void> {
    if (language === this.#session.language || !this.#place.scenario.languages.includes(language)) return;
    this.#effects = [];
    if (this.readOnly !== null) this.#session = this.#saved = { ...this.#session, language };
    else await this.#record(changeLanguage(this.#session, language, this.#place.wall()));
  }

  async close(): Promise<void> {
    if (this.readOnly === null) await this.#record(endSession(this.#session, this.#place.wall()));
  }

  async #record(done: SessionStep): Promise<void> {
    this.#session = done.session;
    this.#effects = done.effects;
    this.#lines.push(...done.lines.map(formatLine));
    await this.#place.store.append(this.slot, this.#stored(), done.lines.length);
    this.#saved = done.session;
  }

  #stored(): StoredCase {
    const { packed, scenario, slot, wall } = this.#place;
    const card = cardOf(slot, scenario, this.#session, wall());
    return { card, packed, lines: this.#lines };
  }
}

/** What the start page says of a save. */
export function cardOf(
  slot: SlotNumber,
  scenario: LoadedScenario,
  { opened, running, language, head }: CaseSession,
  savedAt: string,
): StoredCard {
  const titles = scenario.languages.map((one) => [one, scenario.text('meta.title', one)] as const);
  return {
    slot,
    scenario: opened.scenario.id,
    title: Object.fromEntries(titles),
    mode: opened.mode,
    language,
    pseudonym: opened.pseudonym,
    events: head.sequence,
    savedAt,
    day: running.day,
    stage: running.stage,
    ended: running.over,
    readOnly: null,
    engine: opened.engine,
  };
}

export function logTextOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
