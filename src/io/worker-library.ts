import type { BoardAnswer, BoardQuery, Command } from '../engine';
import {
  type CaseHost,
  type CaseLibrary,
  type DispatchResult,
  type HostCall,
  HostFailure,
  type HostMessage,
  type HostProgress,
  type HostRequest,
  type HostReturn,
  type HostSnapshot,
  type LogProblem,
  type PointLoss,
  type SaveCard,
  type ScenarioCard,
  type SessionNumber,
  type SessionOpened,
  type SessionRequest,
  type SlotNumber,
  type StorageState,
} from '../protocol';
import type { Language } from '../scenario';
import caseWorker from './case-worker.ts?worker&url';
import { startOwnWorker } from './own-worker';

/** The page's end of the line to a host. */
export interface HostPort {
  post(request: HostRequest): void;
  /** Called once, with what takes messages and what takes the word that the host is gone. */
  listen(onMessage: (message: HostMessage) => void, onGone: (why: string) => void): void;
}

/**
 * The library of this page: cases run in a worker of their own. `base` is where the page lies; `scenarios/` is beside
 * it. Asks the browser to keep the saves when the first session starts.
 */
export function createCaseLibrary(
  port: () => HostPort = workerPort,
  base: string = document.baseURI,
): CaseLibrary {
  return new WorkerLibrary(port(), base);
}

function workerPort(): HostPort {
  const worker = startOwnWorker(caseWorker, 'casebridge');
  return {
    post: (request) => worker.postMessage(request),
    listen: (onMessage, onGone) => {
      worker.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => onMessage(data));
      worker.addEventListener('error', ({ message }) => onGone(message));
      worker.addEventListener('messageerror', () => onGone('a message could not be read'));
    },
  };
}

interface Waiting {
  readonly resolve: (value: HostReturn<HostCall['call']>) => void;
  readonly reject: (failure: HostFailure) => void;
}

class WorkerLibrary implements CaseLibrary {
  readonly #port: HostPort;
  readonly #waiting = new Map<number, Waiting>();
  readonly #hosts = new Map<SessionNumber, WorkerHost>();
  #requests = 0;
  #gone: string | null = null;

  constructor(port: HostPort, base: string) {
    this.#port = port;
    port.listen(
      (message) => this.#receive(message),
      (why) => this.#lose(why),
    );
    void this.ask<'hello'>({ call: 'hello', base }).catch(() => undefined);
  }

  scenarios(): Promise<readonly ScenarioCard[]> {
    return this.ask<'scenarios'>({ call: 'scenarios' });
  }

  saves(): Promise<readonly SaveCard[]> {
    return this.ask<'saves'>({ call: 'saves' });
  }

  async start(request: SessionRequest): Promise<CaseHost> {
    askToKeep();
    return this.#enter(await this.ask<'start'>({ call: 'start', request }));
  }

  async resume(slot: SlotNumber): Promise<CaseHost> {
    return this.#enter(await this.ask<'resume'>({ call: 'resume', slot }));
  }

  async remove(slot: SlotNumber): Promise<void> {
    await this.ask<'remove'>({ call: 'remove', slot });
  }

  exportLog(slot: SlotNumber): Promise<string> {
    return this.ask<'exportSlot'>({ call: 'exportSlot', slot });
  }

  importLog(slot: SlotNumber, text: string): Promise<{ ok: true } | { ok: false; problem: LogProblem }> {
    return this.ask<'importLog'>({ call: 'importLog', slot, text });
  }

  storage(): Promise<StorageState> {
    return this.ask<'storage'>({ call: 'storage' });
  }

  /** Asks the host; rejects with a HostFailure. */
  ask<Call extends HostCall['call']>(ask: Extract<HostCall, { call: Call }>): Promise<HostReturn<Call>> {
    if (this.#gone !== null) return Promise.reject(new HostFailure('internal', this.#gone));
    this.#requests += 1;
    const id = this.#requests;
    return new Promise((resolve, reject) => {
      // Answers come back under the number of their request, so the answer has the type of the call.
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#port.post({ id, ask });
    });
  }

  async tryAgain(session: SessionNumber, point: string, slot: SlotNumber): Promise<CaseHost> {
    const opened = await this.ask<'tryAgain'>({ call: 'tryAgain', session, point, slot });
    this.forget(session);
    return this.#enter(opened);
  }

  forget(session: SessionNumber): void {
    this.#hosts.delete(session);
  }

  #enter({ session, snapshot }: SessionOpened): CaseHost {
    const host = new WorkerHost(this, session, snapshot);
    this.#hosts.set(session, host);
    return host;
  }

  #receive(message: HostMessage): void {
    if (message.kind === 'snapshot') {
      this.#hosts.get(message.session)?.show(message.snapshot);
      return;
    }
    if (message.kind === 'progress') {
      this.#hosts.get(message.session)?.report(message.progress);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(new HostFailure(message.code, message.detail));
  }

  #lose(why: string): void {
    this.#gone = why;
    for (const { reject } of this.#waiting.values()) reject(new HostFailure('internal', why));
    this.#waiting.clear();
  }
}

class WorkerHost implements CaseHost {
  readonly #library: WorkerLibrary;
  readonly #session: SessionNumber;
  readonly #listeners = new Set<(snapshot: HostSnapshot) => void>();
  readonly #watchers = new Set<(progress: HostProgress) => void>();
  #present: HostSnapshot;

  constructor(library: WorkerLibrary, session: SessionNumber, snapshot: HostSnapshot) {
    this.#library = library;
    this.#session = session;
    this.#present = snapshot;
  }

  dispatch(command: Command): Promise<DispatchResult> {
    return this.#library.ask<'dispatch'>({ call: 'dispatch', session: this.#session, command });
  }

  subscribe(listener: (snapshot: HostSnapshot) => void): () => void {
    this.#listeners.add(listener);
    const snapshot = this.#present;
    // A cue sounds once: whoever comes later sees the same view without its effects.
    this.#present = { ...snapshot, effects: [] };
    listener(snapshot);
    return () => this.#listeners.delete(listener);
  }

  show(snapshot: HostSnapshot): void {
    this.#present = this.#listeners.size === 0 ? snapshot : { ...snapshot, effects: [] };
    for (const listener of [...this.#listeners]) listener(snapshot);
  }

  ask<Query extends BoardQuery>(query: Query): Promise<Extract<BoardAnswer, { ask: Query['ask'] }>> {
    const answer = this.#library.ask<'ask'>({ call: 'ask', session: this.#session, query });
    // The host answers in the kind of the question.
    return answer as Promise<Extract<BoardAnswer, { ask: Query['ask'] }>>;
  }

  losses(): Promise<readonly PointLoss[]> {
    return this.#library.ask<'losses'>({ call: 'losses', session: this.#session });
  }

  watch(listener: (progress: HostProgress) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  report(progress: HostProgress): void {
    for (const watcher of [...this.#watchers]) watcher(progress);
  }

  async setLanguage(language: Language): Promise<void> {
    await this.#library.ask<'setLanguage'>({ call: 'setLanguage', session: this.#session, language });
  }

  exportLog(): Promise<string> {
    return this.#library.ask<'exportSession'>({ call: 'exportSession', session: this.#session });
  }

  tryAgain(point: string, slot: SlotNumber): Promise<CaseHost> {
    return this.#library.tryAgain(this.#session, point, slot);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    this.#watchers.clear();
    await this.#library.ask<'close'>({ call: 'close', session: this.#session });
    this.#library.forget(this.#session);
  }
}

/** The browser may clear an address's data when the disk is short; asked, it may promise not to. */
function askToKeep(): void {
  if (typeof navigator === 'undefined') return;
  const { storage } = navigator;
  if (typeof storage?.persist === 'function') void storage.persist().catch(() => undefined);
}
