import { assertNever, sha256Hex } from '../../base';
import {
  branchSession,
  caseBook,
  classFigures,
  foldRun,
  formatLine,
  headOf,
  lossesOf,
  parseLog,
  parseQuery,
  type ReplayMoment,
  ReplayTrack,
  readableLog,
  textOr,
  verifyLog,
} from '../../protocol';
import { logTextOf } from '../open-case';
import type { ResilientStore } from '../resilient-store';
import type { ScenarioSource } from '../scenario-source';
import type {
  CheckedLog,
  LogFile,
  ReplayShown,
  ReviewCall,
  ReviewCalls,
  ReviewMessage,
  ReviewRequest,
  ReviewReturn,
} from './review-message';
import { ScenariosAtHand } from './scenarios-at-hand';

export interface ReviewSurroundings {
  readonly store: Pick<ResilientStore, 'cards' | 'read'>;
  scenarios(base: string): ScenarioSource;
  /** Wall time now, ISO 8601 in UTC with milliseconds. */
  wall(): string;
}

/** The worker's side of the review: checks logs, replays one, looks texts up. Requests are answered in their order. */
export class ReviewService {
  readonly #around: ReviewSurroundings;
  readonly #push: (message: ReviewMessage) => void;
  #scenarios: ScenariosAtHand;
  #track: ReplayTrack | null = null;
  #moment: ReplayMoment | null = null;
  #queue: Promise<void> = Promise.resolve();

  constructor(around: ReviewSurroundings, push: (message: ReviewMessage) => void) {
    this.#around = around;
    this.#push = push;
    this.#scenarios = new ScenariosAtHand(around.scenarios(''));
  }

  /** Takes a request; its answer is pushed. Resolves once it is. */
  handle({ id, ask }: ReviewRequest): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      try {
        this.#push({ kind: 'answer', id, value: await this.#perform(ask) });
      } catch (problem) {
        this.#push({
          kind: 'failure',
          id,
          why: problem instanceof Error ? problem.message : String(problem),
        });
      }
    });
    return this.#queue;
  }

  async #perform(ask: ReviewCall): Promise<ReviewReturn<ReviewCall['call']>> {
    switch (ask.call) {
      case 'hello':
        this.#scenarios = new ScenariosAtHand(this.#around.scenarios(ask.base));
        return null;
      case 'scenario':
        return this.#scenarios.give(ask.text);
      case 'check':
        return this.#check(ask.file);
      case 'saves':
        return this.#saves();
      case 'compare': {
        const at = this.#scenarios.known(ask.hash);
        return at === null ? null : classFigures(ask.runs, at.scenario.spec);
      }
      case 'book': {
        const at = this.#scenarios.known(ask.hash);
        return at === null ? null : caseBook(at.scenario, ask.language);
      }
      case 'texts': {
        const at = this.#scenarios.known(ask.hash);
        if (at === null) return {};
        return Object.fromEntries(ask.paths.map((path) => [path, textOr(at.scenario, path, ask.language)]));
      }
      case 'replay':
        return this.#replay(ask.text);
      case 'show':
        return this.#show(ask);
      case 'ask':
        return this.#answer(ask);
      case 'branch':
        return this.#branch(ask);
      default:
        return assertNever(ask);
    }
  }

  async #check({ fileName, text }: LogFile): Promise<CheckedLog> {
    const { result, sound } = readableLog(text);
    const first = sound?.lines[0]?.wall;
    const last = sound?.lines.at(-1)?.wall;
    const readable = {
      id: sha256Hex(text),
      fileName,
      opened: sound?.opened ?? null,
      events: sound?.lines.length ?? 0,
      head: sound === null ? '' : headOf(sound).hash,
      wall: first === undefined || last === undefined ? null : { first, last },
    };
    const refused = (verdict: CheckedLog['verdict']): CheckedLog => ({ ...readable, verdict, summary: null });
    // Its scenario is made ready all the same: what can be read of a broken log can be looked at.
    const named = sound?.opened.scenario;
    const at = named === undefined ? null : await this.#scenarios.find(named.hash, named.id);
    if (!result.ok) return refused({ kind: 'broken', problem: result.error });
    if (at === null) return refused({ kind: 'scenario-missing', hash: result.value.opened.scenario.hash });
    const verified = verifyLog(result.value, at.playable);
    if (!verified.ok) return refused({ kind: 'broken', problem: verified.error });
    const { running } = verified.value;
    const { over, ending } = running;
    const summary = foldRun(result.value, { marks: running.marks(), over, ending }, at.scenario.spec);
    return { ...readable, verdict: { kind: 'verified' }, summary };
  }

  async #saves(): Promise<readonly LogFile[]> {
    const files: LogFile[] = [];
    for (const { slot, scenario } of await this.#around.store.cards()) {
      const stored = await this.#around.store.read(slot);
      if (stored === undefined) continue;
      // A save keeps the scenario that it was played with.
      this.#scenarios.give(stored.packed);
      files.push({ fileName: `${scenario}-${slot}.jsonl`, text: logTextOf(stored.lines) });
    }
    return files;
  }

  async #replay(text: string): Promise<ReviewReturn<'replay'>> {
    this.#track = null;
    this.#moment = null;
    const { result, sound } = readableLog(text);
    if (sound === null) return null;
    const at = await this.#scenarios.find(sound.opened.scenario.hash, sound.opened.scenario.id);
    if (at === null) return null;
    this.#track = new ReplayTrack(sound, at.playable);
    const verified = result.ok ? verifyLog(result.value, at.playable) : null;
    if (!verified?.ok) return { lines: sound.lines, marks: null, losses: [] };
    const marks = verified.value.running.marks();
    return { lines: sound.lines, marks, losses: lossesOf(sound, at.playable) };
  }

  #show({ sequence, language }: ReviewCalls['show']['ask']): ReplayShown {
    if (this.#track === null) throw new Error('No log is being replayed');
    const moment = this.#track.at(sequence);
    this.#moment = moment;
    const view = moment.running.view(language ?? moment.language);
    const { target } = moment.place;
    const inEvidence =
      this.#track.simulated && view.documents.some(({ id, kind }) => id === target && kind === 'exhibit');
    return {
      place: inEvidence ? { screen: 'evidence', target } : moment.place,
      snapshot: {
        // A pause would lie over what is to be seen, and take the focus from the page around.
        view: { ...view, paused: false },
        effects: [],
        storage: { kind: 'saved' },
        readOnly: 'replay',
        fingerprint: moment.hash.slice(0, 16),
        sequence: Math.max(1, Math.min(this.#track.last, sequence)),
      },
    };
  }

  #answer({ query }: ReviewCalls['ask']['ask']): ReviewReturn<'ask'> {
    const parsed = parseQuery(query);
    if (this.#moment === null || parsed === undefined)
      throw new Error('Nothing is shown that could be asked');
    const { running, language } = this.#moment;
    return running.ask(parsed, language, (percent) =>
      this.#push({ kind: 'progress', progress: { work: 'ledger', percent: Math.floor(percent) } }),
    );
  }

  #branch({ text, point }: ReviewCalls['branch']['ask']): string | null {
    const parsed = parseLog(text);
    if (!parsed.ok) return null;
    const at = this.#scenarios.known(parsed.value.opened.scenario.hash);
    if (at === null) return null;
    const attempt = parsed.value.opened.attempt + 1;
    const branch = branchSession(parsed.value, at.playable, point, attempt, this.#around.wall());
    return branch === null ? null : logTextOf(branch.lines.map(formatLine));
  }
}
