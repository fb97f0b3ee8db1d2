import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { XapiStatement } from '../../../src/protocol';
import { endpointFault, type Sending, sendStatements } from '../../../src/review/handover/send-statements';
import { SentIds } from '../../../src/review/handover/sent-ids';

/** A learning record store of our own: keeps one statement an id, and can be told what to answer next. */
class Store {
  readonly kept: string[] = [];
  readonly answers: (number | 'hang up' | 'lose answer')[] = [];
  readonly heads: (string | undefined)[] = [];
  requests = 0;
  readonly #server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      this.requests += 1;
      this.heads.push(request.headers.authorization, String(request.headers['x-experience-api-version']));
      const answer = this.answers.shift() ?? 200;
      if (answer === 'hang up') return request.socket.destroy();
      if (typeof answer === 'number' && answer !== 200) {
        response.writeHead(answer, { 'retry-after': '2' });
        return response.end();
      }
      const ids = (JSON.parse(body) as { id: string }[]).map(({ id }) => id);
      if (ids.some((id) => this.kept.includes(id))) {
        response.writeHead(409);
        return response.end();
      }
      this.kept.push(...ids);
      if (answer === 'lose answer') return request.socket.destroy();
      response.writeHead(200);
      return response.end(JSON.stringify(ids));
    });
  });
  async open(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}/xapi/`;
  }
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

let store = new Store();
afterEach(() => {
  store.close();
  store = new Store();
});

const statements = (count: number): XapiStatement[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${String(index).padStart(8, '0')}-0000-5000-8000-000000000000`,
  }));

async function send(count: number, sent = new Set<string>(), signal = new AbortController().signal) {
  const waits: number[] = [];
  const progress: number[] = [];
  const sending: Sending = {
    fetch: globalThis.fetch,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  const address = { endpoint: await store.open(), key: 'ключ', secret: 's' };
  const outcome = await sendStatements(
    statements(count),
    address,
    sent,
    (done) => progress.push(done),
    signal,
    sending,
  );
  return { outcome, waits, progress, sent };
}

test('sends all in batches, with the version and the key', async () => {
  const { outcome, progress } = await send(120);
  expect(outcome).toEqual({ kind: 'sent', statements: 120, before: 0 });
  expect(progress).toEqual([50, 100, 120]);
  expect(store.kept).toEqual(statements(120).map(({ id }) => id));
  expect(store.heads.slice(0, 2)).toEqual([`Basic ${Buffer.from('ключ:s').toString('base64')}`, '1.0.3']);
});

test('a busy store is asked again, after as long as it says; a lost connection too', async () => {
  store.answers.push(503, 'hang up', 429);
  const { outcome, waits } = await send(10);
  expect(outcome).toEqual({ kind: 'sent', statements: 10, before: 0 });
  expect(waits).toEqual([2000, 4000, 12_000]);
  expect(store.requests).toBe(4);
});

test('a batch whose answer was lost is not kept twice', async () => {
  store.answers.push('lose answer');
  const { outcome } = await send(3);
  expect(outcome).toEqual({ kind: 'sent', statements: 3, before: 0 });
  expect(store.kept).toHaveLength(3);
});

test('what was sent before is not sent again', async () => {
  const sent = new Set(statements(4).map(({ id }) => id));
  const { outcome } = await send(6, sent);
  expect(outcome).toEqual({ kind: 'sent', statements: 2, before: 4 });
  expect(store.kept).toEqual(
    statements(6)
      .slice(4)
      .map(({ id }) => id),
  );
  expect(sent.size).toBe(6);
});

test('a store that refuses is asked once, and the rest is kept back', async () => {
  store.answers.push(200, 401);
  const { outcome, waits, sent } = await send(120);
  expect(outcome).toEqual({ kind: 'failed', status: 401, statements: 50 });
  expect(waits).toEqual([]);
  expect(sent.size).toBe(50);
});

test('stopped before it begins, nothing leaves', async () => {
  const { outcome } = await send(3, new Set(), AbortSignal.abort());
  expect(outcome).toEqual({ kind: 'stopped', statements: 0 });
  expect(store.requests).toBe(0);
});

test('only https addresses without a password can be sent to', () => {
  expect(endpointFault(' ')).toBe('empty');
  expect(endpointFault('lrs.example')).toBe('no-address');
  expect(endpointFault('http://lrs.example/xapi')).toBe('not-https');
  expect(endpointFault('https://me:pw@lrs.example/xapi')).toBe('credentials');
  expect(endpointFault('https://lrs.example/xapi')).toBeNull();
});

test('ids are kept for an endpoint, and for it alone', () => {
  const disk = new Map<string, string>();
  const storage = {
    getItem: (key: string) => disk.get(key) ?? null,
    setItem: (key: string, value: string) => void disk.set(key, value),
  };
  const [one] = statements(1);
  const ids = new SentIds('https://a.example/xapi/', storage);
  ids.add(one!.id);
  ids.keep();
  expect(new SentIds('https://a.example/xapi', storage).has(one!.id)).toBe(true);
  expect(new SentIds('https://b.example/xapi', storage).has(one!.id)).toBe(false);
});
