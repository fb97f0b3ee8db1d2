import type { XapiStatement } from '../../protocol';

/** Where statements go. The key is kept in the page only while it is open. */
export interface LrsAddress {
  /** The endpoint of a learning record store, without `/statements`. */
  readonly endpoint: string;
  readonly key: string;
  readonly secret: string;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly statements: number; readonly before: number }
  | { readonly kind: 'stopped'; readonly statements: number }
  /** What the store answered; 0 if it could not be reached. `statements` are there all the same. */
  | { readonly kind: 'failed'; readonly status: number; readonly statements: number };

/** Statements of one request. */
const BATCH = 50;
/** Waits before the second, third and fourth attempt, ms. */
const WAITS = [1000, 4000, 12_000] as const;
const MOST_WAIT_MS = 60_000;
/** A store that has not answered by then counts as out of reach. */
const MOST_ANSWER_MS = 60_000;
const CONFLICT = 409;

/** How a request and a wait are made; the page's own unless a test gives others. */
export interface Sending {
  readonly fetch: typeof globalThis.fetch;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Whether an endpoint can be sent to, and if not why. Only over TLS, and never with a password in the address. */
export function endpointFault(text: string): 'empty' | 'no-address' | 'not-https' | 'credentials' | null {
  if (text.trim() === '') return 'empty';
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return 'no-address';
  }
  if (url.protocol !== 'https:') return 'not-https';
  return url.username !== '' || url.password !== '' ? 'credentials' : null;
}

/**
 * Sends statements in their order, in batches, each tried up to four times. A store keeps one statement an id (xAPI 1.0.3,
 * part 3, 2.1), and ids follow from the log, so a batch whose answer was lost can be sent again; where a store answers that
 * some of it is there, the batch goes one by one. `sent` holds the ids that are there, and gets those that come to be.
 */
export async function sendStatements(
  statements: readonly XapiStatement[],
  address: LrsAddress,
  sent: Set<string>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
  sending: Sending = IN_PAGE,
): Promise<SendOutcome> {
  const fresh = statements.filter(({ id }) => !sent.has(id));
  const before = statements.length - fresh.length;
  let done = 0;
  const settle = (batch: readonly XapiStatement[]): void => {
    for (const { id } of batch) sent.add(id);
    done += batch.length;
    onProgress(before + done);
  };
  for (let start = 0; start < fresh.length; start += BATCH) {
    const batch = fresh.slice(start, start + BATCH);
    let status = await post(batch, address, signal, sending);
    if (status === CONFLICT && batch.length > 1) {
      for (const one of batch) {
        status = await post([one], address, signal, sending);
        if (signal.aborted) break;
        if (status !== CONFLICT && !isFine(status)) break;
        settle([one]);
      }
    } else if (isFine(status) || status === CONFLICT) settle(batch);
    if (signal.aborted) return { kind: 'stopped', statements: done };
    if (!isFine(status) && status !== CONFLICT) return { kind: 'failed', status, statements: done };
  }
  return { kind: 'sent', statements: done, before };
}

/** The status of the last attempt; 0 if the store could not be reached. */
async function post(
  batch: readonly XapiStatement[],
  address: LrsAddress,
  signal: AbortSignal,
  { fetch, wait }: Sending,
): Promise<number> {
  const url = `${address.endpoint.trim().replace(/\/+$/, '')}/statements`;
  let status = 0;
  for (let attempt = 0; attempt <= WAITS.length && !signal.aborted; attempt += 1) {
    let asked = 0;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-experience-api-version': '1.0.3',
          authorization: `Basic ${base64(`${address.key}:${address.secret}`)}`,
        },
        body: JSON.stringify(batch),
        signal: AbortSignal.any([signal, AbortSignal.timeout(MOST_ANSWER_MS)]),
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
      status = answer.status;
      asked = Number(answer.headers.get('retry-after') ?? 0) * 1000;
    } catch {
      status = 0;
    }
    const again = status === 0 || status === 429 || status >= 500;
    const pause = WAITS[attempt];
    if (!again || pause === undefined || signal.aborted) break;
    await wait(Math.min(MOST_WAIT_MS, Math.max(pause, Number.isFinite(asked) ? asked : 0)), signal);
  }
  return status;
}

const isFine = (status: number): boolean => status >= 200 && status < 300;

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

const IN_PAGE: Sending = {
  fetch: (...call) => globalThis.fetch(...call),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};
