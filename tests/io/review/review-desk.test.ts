import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { createRng } from '../../../src/base';
import { type CheckedLog, ReviewDesk, type ReviewMessage } from '../../../src/io';
import { ReviewService } from '../../../src/io/review/review-service';
import { formatLine, type HostSnapshot, playableCase, randomPolicy, simulate } from '../../../src/protocol';
import { firstNotice, installed } from '../first-notice';

const scenario = firstNotice();
const packed = JSON.stringify(scenario.packed);
const settings = { mode: 'practice', parameters: {}, pseudonym: 'Juniper', seed: 'desk' } as const;
const { text, session } = simulate(playableCase(scenario), randomPolicy(createRng('desk'), 60), settings);

function openDesk(scenarios = installed([scenario])): ReviewDesk {
  let receive: (message: ReviewMessage) => void = () => undefined;
  const service = new ReviewService(
    {
      store: { cards: async () => [], read: async () => undefined },
      scenarios: () => scenarios,
      wall: () => '2031-01-01T00:00:00.000Z',
    },
    (message) => receive(structuredClone(message)),
  );
  return new ReviewDesk(
    {
      post: (request) => void service.handle(structuredClone(request)),
      listen: (onMessage) => {
        receive = onMessage;
      },
    },
    '',
  );
}

async function checked(desk: ReviewDesk, ...texts: string[]): Promise<CheckedLog[]> {
  const done: CheckedLog[] = [];
  const files = texts.map((one, index) => ({ fileName: `${index}.jsonl`, text: one }));
  await desk.check(files, (one) => done.push(one), new AbortController().signal);
  return done;
}

let lines: string[];
beforeAll(() => {
  lines = text.trimEnd().split('\n');
});

test('a sound log is verified and bears its marks; a changed, a removed and a cut-off line are named', async () => {
  const changed = lines.map((line, at) => (at === 9 ? line.replace(/"at":(\d+)/, '"at":1$1') : line));
  const removed = lines.filter((_, at) => at !== 4);
  const cut = text.slice(0, -20);
  const [sound, second, third, fourth] = await checked(
    openDesk(),
    text,
    `${changed.join('\n')}\n`,
    `${removed.join('\n')}\n`,
    cut,
  );
  expect(sound?.verdict).toEqual({ kind: 'verified' });
  expect(sound?.summary?.quarters).toBe(session.running.marks().quarters);
  expect(sound?.events).toBe(lines.length);
  expect(sound?.head).toBe(session.head.hash);
  expect(second?.verdict).toMatchObject({ kind: 'broken', problem: { code: 'hash', sequence: 10 } });
  expect(second?.summary).toBeNull();
  expect(second?.events).toBe(9);
  expect(third?.verdict).toMatchObject({ kind: 'broken', problem: { code: 'sequence-gap', sequence: 5 } });
  expect(fourth?.verdict).toMatchObject({
    kind: 'broken',
    problem: { code: 'cut-off', sequence: lines.length },
  });
});

test('a log whose scenario is not installed is readable, and verified once its file is given', async () => {
  const desk = openDesk(installed([]));
  const [before] = await checked(desk, text);
  expect(before?.verdict).toEqual({ kind: 'scenario-missing', hash: scenario.hash });
  expect(before?.events).toBe(lines.length);
  expect(await desk.ask<'scenario'>({ call: 'scenario', text: '{' })).toMatchObject({ ok: false });
  expect(await desk.ask<'scenario'>({ call: 'scenario', text: packed })).toMatchObject({
    ok: true,
    hash: scenario.hash,
  });
  expect((await checked(desk, text))[0]?.verdict).toEqual({ kind: 'verified' });
});

test('a replay shows every moment to whoever listens, refuses commands, and meets the last wish of a hurry', async () => {
  const desk = openDesk();
  await checked(desk, text);
  const host = await desk.replay(text, null);
  const seen: HostSnapshot[] = [];
  host!.subscribe((snapshot) => seen.push(snapshot));
  await Promise.all([host!.seek(12), host!.seek(9), host!.seek(lines.length), host!.seek(20)]);
  expect(seen.at(-1)?.sequence).toBe(20);
  expect(seen.at(-1)?.readOnly).toBe('replay');
  expect(seen.length).toBeLessThan(5);
  await host!.seek(lines.length);
  expect(seen.at(-1)?.view).toEqual({ ...session.running.view('en'), paused: false });
  await host!.seek(1);
  expect(seen.at(-1)?.fingerprint).toBe(JSON.parse(lines[0]!).hash.slice(0, 16));
  expect(host!.opened.marks).toEqual(session.running.marks());
  expect(host!.opened.lines.map(formatLine)).toEqual(lines);
  expect(await host!.dispatch()).toEqual({ ok: false, readOnly: 'replay' });
  expect(await host!.exportLog()).toBe(text);
  await host!.setLanguage('ko');
  expect(seen.at(-1)?.view.language).toBe('ko');
});
