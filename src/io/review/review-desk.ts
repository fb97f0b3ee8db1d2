import { HostFailure, type HostProgress } from '../../protocol';
import type { Language } from '../../scenario';
import { startOwnWorker } from '../own-worker';
import { ReplayHost } from './replay-host';
import type {
  CheckedLog,
  LogFile,
  ReviewCall,
  ReviewMessage,
  ReviewRequest,
  ReviewReturn,
} from './review-message';
import reviewWorker from './review-worker.ts?worker&url';

/** The page's end of the line to the review's worker. */
export interface ReviewPort {
  post(request: ReviewRequest): void;
  /** Called once, with what takes messages and what takes the word that the worker is gone. */
  listen(onMessage: (message: ReviewMessage) => void, onGone: (why: string) => void): void;
}

interface Waiting {
  readonly resolve: (value: ReviewReturn<ReviewCall['call']>) => void;
  readonly reject: (failure: HostFailure) => void;
}

/** What the review page can have done in its worker. Every method rejects with a HostFailure. */
export class ReviewDesk {
  readonly #port: ReviewPort;
  readonly #waiting = new Map<number, Waiting>();
  readonly #watchers = new Set<(progress: HostProgress) => void>();
  #requests = 0;
  #gone: string | null = null;

  constructor(port: ReviewPort, base: string) {
    this.#port = port;
    port.listen(
      (message) => this.#receive(message),
      (why) => this.#lose(why),
    );
    void this.ask<'hello'>({ call: 'hello', base }).catch(() => undefined);
  }

  /** Checks logs one after the other; `onChecked` hears each as it is done. Stops when the signal is aborted. */
  async check(
    files: readonly LogFile[],
    onChecked: (checked: CheckedLog, file: LogFile) => void,
    signal: AbortSignal,
  ): Promise<void> {
    for (const file of files) {
      if (signal.aborted) return;
      onChecked(await this.ask<'check'>({ call: 'check', file }), file);
    }
  }

  /** Takes a log to be replayed, in place of the one before; null if its scenario is not at hand. */
  async replay(text: string, language: Language | null): Promise<ReplayHost | null> {
    const opened = await this.ask<'replay'>({ call: 'replay', text });
    if (opened === null) return null;
    const shown = await this.ask<'show'>({ call: 'show', sequence: 1, language });
    return new ReplayHost(this, text, opened, shown, language);
  }

  watch(listener: (progress: HostProgress) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  ask<Call extends ReviewCall['call']>(
    ask: Extract<ReviewCall, { call: Call }>,
  ): Promise<ReviewReturn<Call>> {
    if (this.#gone !== null) return Promise.reject(new HostFailure('internal', this.#gone));
    this.#requests += 1;
    const id = this.#requests;
    return new Promise((resolve, reject) => {
      // Answers come back under the number of their request, so the answer has the type of the call.
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#port.post({ id, ask });
    });
  }

  #receive(message: ReviewMessage): void {
    if (message.kind === 'progress') {
      for (const watcher of [...this.#watchers]) watcher(message.progress);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(new HostFailure('internal', message.why));
  }

  #lose(why: string): void {
    this.#gone = why;
    for (const { reject } of this.#waiting.values()) reject(new HostFailure('internal', why));
    this.#waiting.clear();
  }
}

/** Starts the review's worker. `base` is where `scenarios/` lies. */
export function createReviewDesk(base: string): ReviewDesk {
  const worker = startOwnWorker(reviewWorker, 'casebridge-review');
  return new ReviewDesk(
    {
      post: (request) => worker.postMessage(request),
      listen: (onMessage, onGone) => {
        worker.addEventListener('message', ({ data }: MessageEvent<ReviewMessage>) => onMessage(data));
        worker.addEventListener('error', ({ message }) => onGone(message));
        worker.addEventListener('messageerror', () => onGone('a message could not be read'));
      },
    },
    base,
  );
}
