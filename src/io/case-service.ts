import { assertNever } from '../base';
import { ENGINE_VERSION } from '../engine';
import {
  branchSession,
  continueSession,
  type HostCall,
  type HostCalls,
  HostFailure,
  type HostMessage,
  type HostRequest,
  type HostReturn,
  type LogProblem,
  openSession,
  parseCommand,
  parseLog,
  parseQuery,
  type ReadOnlyReason,
  readableLog,
  readOnlySession,
  type SaveCard,
  type SessionNumber,
  type SessionOpened,
  type SessionRequest,
  type SlotNumber,
  verifyLog,
} from '../protocol';
import type { StoredCard } from './case-store';
import { cardOf, logTextOf, OpenCase } from './open-case';
import { hashOfText, loadText } from './packed-text';
import type { ResilientStore } from './resilient-store';
import type { ScenarioSource } from './scenario-source';
import { wellFormed } from './well-formed';

/** What a service needs of the machine it runs on. */
export interface ServiceSurroundings {
  readonly store: ResilientStore;
  scenarios(base: string): ScenarioSource;
  /** Wall time now, ISO 8601 in UTC with milliseconds. */
  wall(): string;
  /** A fresh seed for a session. */
  seed(): string;
  /** Holds a slot against other pages of this browser; gives its release, or null if another page holds it. */
  lock(slot: SlotNumber): Promise<(() => void) | null>;
}

/**
 * The host's side of the messages: one page, at most one open case. Requests are answered one after the other, in the
 * order in which they came; a snapshot is pushed only after its events are saved. Questions about the chain change
 * nothing: they overtake what waits for a save and are answered by what was last saved.
 */
export class CaseService {
  readonly #around: ServiceSurroundings;
  readonly #push: (message: HostMessage) => void;
  #source: ScenarioSource;
  #open: { readonly number: SessionNumber; readonly opened: OpenCase; readonly release: () => void } | null =
    null;
  #sessions = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(around: ServiceSurroundings, push: (message: HostMessage) => void) {
    this.#around = around;
    this.#push = push;
    this.#source = around.scenarios('');
  }

  /** Takes a request; its answer is pushed. Resolves once it is. */
  handle({ id, ask }: HostRequest): Promise<void> {
    if (ask.call === 'ask') return this.#answer(id, ask);
    const work = this.#queue.then(() => this.#answer(id, ask));
    this.#queue = work;
    return work;
  }

  async #answer(id: number, ask: HostCall): Promise<void> {
    try {
      this.#push({ kind: 'answer', id, value: await this.#perform(ask) });
    } catch (problem) {
      const known = problem instanceof HostFailure;
      const code = known ? problem.code : 'internal';
      this.#push({ kind: 'failure', id, code, detail: known ? problem.detail : String(problem) });
    }
  }

  async #perform(ask: HostCall): Promise<HostReturn<HostCall['call']>> {
    switch (ask.call) {
      case 'hello':
        this.#source = this.#around.scenarios(ask.base);
        return null;
      case 'scenarios':
        return this.#source.cards();
      case 'saves':
        return (await this.#around.store.cards()).map(saveCard);
      case 'storage':
        return this.#around.store.state;
      case 'start':
        return this.#start(ask.request);
      case 'resume':
        return this.#resume(ask.slot);
      case 'tryAgain':
        return this.#tryAgain(ask);
      case 'remove':
        return this.#remove(ask.slot);
      case 'exportSlot':
        return this.#exportSlot(ask.slot);
      case 'importLog':
        return this.#importLog(ask.slot, ask.text);
      case 'dispatch':
        return this.#dispatch(ask);
      case 'ask':
        return this.#ask(ask);
      case 'losses':
        return this.#opened(ask.session).losses();
      case 'setLanguage': {
        const opened = this.#opened(ask.session);
        await opened.setLanguage(ask.language);
        this.#show(ask.session, opened);
        return null;
      }
      case 'exportSession':
        return this.#opened(ask.session).log;
      case 'close':
        await this.#closeIf(({ number }) => number === ask.session);
        return null;
      default:
        return assertNever(ask);
    }
  }

  async #start(request: SessionRequest): Promise<SessionOpened> {
    const { store, wall, seed } = this.#around;
    await this.#closeIf(() => true);
    await this.#refuseAssessments(request.slot, request);
    const packed = await this.#source.packed(request.scenario);
    const { scenario, playable } = loadText(packed, 'scenario-unreadable');
    const release = await this.#lock(request.slot);
    try {
      const { slot, mode, pseudonym, parameters } = request;
      const [fallback = 'en'] = scenario.languages;
      const language = scenario.languages.find((one) => one === request.language) ?? fallback;
      const attempt = await store.countAttempt(scenario.spec.meta.id, mode);
      const opening = {
        mode,
        pseudonym,
        parameters,
        language,
        seed: seed(),
        played: 'played',
        attempt,
      } as const;
      const place = { slot, scenario, playable, packed, store, wall };
      return this.#enter(await OpenCase.begin(place, openSession(playable, opening, wall())), release);
    } catch (problem) {
      release();
      throw problem;
    }
  }

  async #resume(slot: SlotNumber): Promise<SessionOpened> {
    const { store, wall } = this.#around;
    await this.#closeIf(() => true);
    const stored = await store.read(slot);
    if (stored === undefined) throw new HostFailure('slot-empty', String(slot));
    const release = await this.#lock(slot);
    try {
      const { packed, lines } = stored;
      const { scenario, playable } = loadText(packed, 'save-unreadable');
      const place = { slot, scenario, playable, packed, store, wall };
      const { result, sound } = readableLog(logTextOf(lines));
      if (result.ok) {
        const verified = verifyLog(result.value, playable);
        if (verified.ok) {
          const first = continueSession(verified.value, wall());
          return this.#enter(await OpenCase.goOn(place, lines, first), release);
        }
        const session = readOnlySession(result.value, playable);
        return this.#enter(OpenCase.toRead(place, lines, session, reasonOf(verified.error)), release);
      }
      if (sound === null) throw new HostFailure('save-unreadable', result.error.code);
      const session = readOnlySession(sound, playable);
      return this.#enter(OpenCase.toRead(place, lines, session, 'chain-broken'), release);
    } catch (problem) {
      release();
      throw problem;
    }
  }

  async #tryAgain({ session, point, slot }: HostCalls['tryAgain']['ask']): Promise<SessionOpened> {
    const { store, wall } = this.#around;
    const { scenario, packed, log, slot: own } = this.#opened(session);
    await this.#refuseAssessments(slot, null);
    const parent = parseLog(log);
    if (!parent.ok || parent.value.opened.mode === 'assessment') throw new HostFailure('no-way-back', point);
    const attempt = await store.countAttempt(scenario.spec.meta.id, parent.value.opened.mode);
    const { playable } = loadText(packed, 'save-unreadable');
    const branch = branchSession(parent.value, playable, point, attempt, wall());
    if (branch === null) throw new HostFailure('no-way-back', point);
    // Another slot is held before this case is left, so that a refusal leaves everything as it was.
    const elsewhere = slot === own ? null : await this.#lock(slot);
    await this.#closeIf(() => true);
    const release = elsewhere ?? (await this.#lock(slot));
    try {
      return this.#enter(
        await OpenCase.begin({ slot, scenario, playable, packed, store, wall }, branch),
        release,
      );
    } catch (problem) {
      release();
      throw problem;
    }
  }

  async #remove(slot: SlotNumber): Promise<null> {
    await this.#closeIf(({ opened }) => opened.slot === slot);
    const release = await this.#lock(slot);
    try {
      await this.#around.store.remove(slot);
    } catch (problem) {
      throw new HostFailure('storage', String(problem));
    } finally {
      release();
    }
    return null;
  }

  async #exportSlot(slot: SlotNumber): Promise<string> {
    if (this.#open?.opened.slot === slot) return this.#open.opened.log;
    const stored = await this.#around.store.read(slot);
    if (stored === undefined) throw new HostFailure('slot-empty', String(slot));
    return logTextOf(stored.lines);
  }

  async #importLog(slot: SlotNumber, text: string): Promise<HostReturn<'importLog'>> {
    const { store, wall } = this.#around;
    const parsed = parseLog(text);
    if (!parsed.ok) return { ok: false, problem: parsed.error };
    const { opened, lines } = parsed.value;
    if (opened.mode === 'assessment') throw new HostFailure('assessment-import');
    await this.#refuseAssessments(slot, null);
    const packed = await this.#packedByHash(opened.scenario.hash, opened.scenario.id);
    if (packed === null) {
      const problem = { code: 'scenario-missing', sequence: 1, expected: opened.scenario.hash } as const;
      return {
        ok: false,
        problem: { ...problem, found: `${opened.scenario.id} ${opened.scenario.version}` },
      };
    }
    const { scenario, playable } = loadText(packed, 'scenario-unreadable');
    const verified = verifyLog(parsed.value, playable);
    if (!verified.ok) return { ok: false, problem: verified.error };
    await this.#closeIf((open) => open.opened.slot === slot);
    const release = await this.#lock(slot);
    try {
      const savedAt = lines.at(-1)?.wall ?? wall();
      const card = cardOf(slot, scenario, verified.value, savedAt);
      const texts = text.split('\n').filter((line) => line !== '');
      await store.replace(slot, { card, packed, lines: texts });
    } finally {
      release();
    }
    return { ok: true };
  }

  async #dispatch({ session, command }: HostCalls['dispatch']['ask']): Promise<HostReturn<'dispatch'>> {
    const opened = this.#opened(session);
    const parsed = parseCommand(wellFormed(command));
    if (parsed === undefined) throw new HostFailure('internal', `No command: ${JSON.stringify(command)}`);
    const result = await opened.dispatch(parsed);
    this.#show(session, opened);
    return result;
  }

  #ask({ session, query }: HostCalls['ask']['ask']): HostReturn<'ask'> {
    const opened = this.#opened(session);
    const parsed = parseQuery(query);
    if (parsed === undefined) throw new HostFailure('internal', `No question: ${JSON.stringify(query)}`);
    let told = -1;
    const tell = (percent: number): void => {
      const whole = Math.floor(percent);
      if (whole <= told) return;
      told = whole;
      this.#push({ kind: 'progress', session, progress: { work: 'ledger', percent: whole } });
    };
    try {
      return opened.ask(parsed, tell);
    } finally {
      // Whoever saw it begin sees it end.
      if (told >= 0) tell(100);
    }
  }

  /** An assessment under way is played to its end, in its slot, and there is one a scenario. */
  async #refuseAssessments(slot: SlotNumber, request: SessionRequest | null): Promise<void> {
    const running = (await this.#around.store.cards())
      .map(saveCard)
      .filter(({ mode, ended, readOnly }) => mode === 'assessment' && !ended && readOnly === null);
    if (running.some((card) => card.slot === slot)) throw new HostFailure('assessment-locked', String(slot));
    if (request?.mode !== 'assessment') return;
    const elsewhere = running.find(({ scenario }) => scenario === request.scenario);
    if (elsewhere !== undefined) throw new HostFailure('assessment-elsewhere', String(elsewhere.slot));
  }

  /** The scenario with this hash: the installed one, or one that a save has kept. */
  async #packedByHash(hash: string, id: string): Promise<string | null> {
    const installed = await this.#source.packed(id).catch(() => null);
    const candidates = [installed];
    for (const { slot, scenario } of await this.#around.store.cards()) {
      if (scenario === id) candidates.push((await this.#around.store.read(slot))?.packed ?? null);
    }
    return candidates.find((packed) => packed !== null && hashOfText(packed) === hash) ?? null;
  }

  async #lock(slot: SlotNumber): Promise<() => void> {
    const release = await this.#around.lock(slot);
    if (release === null) throw new HostFailure('slot-in-use', String(slot));
    return release;
  }

  #enter(opened: OpenCase, release: () => void): SessionOpened {
    this.#sessions += 1;
    this.#open = { number: this.#sessions, opened, release };
    return { session: this.#sessions, snapshot: opened.snapshot() };
  }

  #opened(session: SessionNumber): OpenCase {
    if (this.#open?.number !== session) throw new HostFailure('session-closed');
    return this.#open.opened;
  }

  #show(session: SessionNumber, opened: OpenCase): void {
    this.#push({ kind: 'snapshot', session, snapshot: opened.snapshot() });
  }

  async #closeIf(which: (open: { number: SessionNumber; opened: OpenCase }) => boolean): Promise<void> {
    const open = this.#open;
    if (open === null || !which(open)) return;
    this.#open = null;
    try {
      await open.opened.close();
    } finally {
      open.release();
    }
  }
}

function saveCard({ engine, ...card }: StoredCard): SaveCard {
  return engine === ENGINE_VERSION ? card : { ...card, readOnly: 'other-engine' };
}

function reasonOf({ code }: LogProblem): ReadOnlyReason {
  return code === 'engine-version' ? 'other-engine' : 'replay-differs';
}
