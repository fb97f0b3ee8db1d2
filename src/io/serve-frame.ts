import {
  type CaseHost,
  type HostCall,
  HostFailure,
  type HostRequest,
  type HostReturn,
  type HostSnapshot,
  type SessionOpened,
} from '../protocol';
import { FRAME_CALLED, FRAME_LINE, FRAME_LISTENS, type FrameLook, type FrameMessage } from './frame-messages';

/** The page's end of the line to a frame. */
export interface FrameLine {
  /** Changes how the frame looks. */
  look(look: FrameLook): void;
  /** Lets go of the frame; the host stays open. */
  close(): void;
}

/**
 * Shows a case in a frame of `frame.html`, of this page's own origin. The frame may load before or after, and again;
 * it knows nothing of the host but what crosses the line. Closing the case in the frame leaves the host open.
 */
export function serveFrame(frame: HTMLIFrameElement, host: CaseHost, first: FrameLook): FrameLine {
  const { origin } = window.location;
  let served: ServedCase | null = null;
  let look = first;
  const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    const target = frame.contentWindow;
    if (target === null || source !== target || from !== origin || data !== FRAME_LISTENS) return;
    served?.close();
    const { port1, port2 } = new MessageChannel();
    served = new ServedCase(port1, host, look);
    target.postMessage(FRAME_LINE, origin, [port2]);
  };
  window.addEventListener('message', onMessage);
  // A frame that has loaded already says once more that it listens.
  frame.contentWindow?.postMessage(FRAME_CALLED, origin);
  return {
    look(next) {
      look = next;
      served?.look(next);
    },
    close() {
      window.removeEventListener('message', onMessage);
      served?.close();
    },
  };
}

/** Answers a frame's requests by one host. */
class ServedCase {
  readonly #port: MessagePort;
  #host: CaseHost;
  #session = 0;
  #releases: readonly (() => void)[] = [];

  constructor(port: MessagePort, host: CaseHost, look: FrameLook) {
    this.#port = port;
    this.#host = host;
    port.onmessage = ({ data }: MessageEvent<HostRequest>) => void this.#answer(data);
    this.look(look);
  }

  look(look: FrameLook): void {
    this.#post({ kind: 'look', look });
  }

  close(): void {
    this.#release();
    this.#port.close();
  }

  async #answer({ id, ask }: HostRequest): Promise<void> {
    try {
      this.#post({ kind: 'answer', id, value: await this.#perform(ask) });
    } catch (problem) {
      const known = problem instanceof HostFailure;
      const [code, detail] = known
        ? ([problem.code, problem.detail] as const)
        : (['internal', String(problem)] as const);
      this.#post({ kind: 'failure', id, code, detail });
    }
  }

  async #perform(ask: HostCall): Promise<HostReturn<HostCall['call']>> {
    switch (ask.call) {
      case 'hello':
        return null;
      case 'saves':
        return [];
      case 'resume':
        return this.#open(this.#host);
      case 'dispatch':
        return this.#host.dispatch(ask.command);
      case 'ask':
        return this.#host.ask(ask.query);
      case 'losses':
        return this.#host.losses();
      case 'setLanguage':
        await this.#host.setLanguage(ask.language);
        return null;
      case 'exportSession':
        return this.#host.exportLog();
      case 'tryAgain':
        return this.#open(await this.#host.tryAgain(ask.point, ask.slot));
      case 'close':
        this.#release();
        return null;
      default:
        throw new HostFailure('internal', `A frame has no ${ask.call}`);
    }
  }

  #open(host: CaseHost): SessionOpened {
    this.#release();
    this.#host = host;
    this.#session += 1;
    const session = this.#session;
    let first: HostSnapshot | null = null;
    const unsubscribe = host.subscribe((snapshot) => {
      if (first === null) first = snapshot;
      else this.#post({ kind: 'snapshot', session, snapshot });
    });
    const unwatch = host.watch((progress) => this.#post({ kind: 'progress', session, progress }));
    this.#releases = [unsubscribe, unwatch];
    if (first === null) throw new HostFailure('internal', 'The host shows nothing');
    return { session, snapshot: first };
  }

  #release(): void {
    for (const release of this.#releases) release();
    this.#releases = [];
  }

  #post(message: FrameMessage): void {
    this.#port.postMessage(message);
  }
}
