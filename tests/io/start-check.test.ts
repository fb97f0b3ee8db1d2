import { expect, test } from 'vitest';
import { utf8 } from '../../src/base';
import { type CheckMessage, serveCheck } from '../../src/io/check-service';
import { type CheckPort, startCheck } from '../../src/io/start-check';
import { type CheckProgress, unpackScenario } from '../../src/scenario';
import { loadGood } from '../scenario/check/good-case';
import { set } from '../support/broken-scenario';

/** A checker behind structured clone as a worker is, which answers a turn later. */
function port(): CheckPort & { ended: boolean } {
  let deliver: (message: CheckMessage) => void = () => undefined;
  const made: CheckPort & { ended: boolean } = {
    ended: false,
    post: (request) =>
      setTimeout(() => {
        if (!made.ended) serveCheck(structuredClone(request), (message) => deliver(structuredClone(message)));
      }),
    listen: (onMessage) => {
      deliver = onMessage;
    },
    end: () => {
      made.ended = true;
    },
  };
  return made;
}

test('the files of a scenario are checked, with progress, and the worker is ended', async () => {
  const { scenario } = loadGood(set('facts/mood', { flag: false }));
  const told: CheckProgress[] = [];
  const line = port();
  const { result } = startCheck(
    unpackScenario(scenario.packed),
    { onProgress: (progress) => told.push(progress) },
    line,
  );
  const report = await result;
  expect(report?.whole).toBe(true);
  expect(report?.findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['CB1130 /facts/mood']);
  expect(told.length).toBeGreaterThan(0);
  expect(line.ended).toBe(true);
});

test('a check that is cancelled rejects at once, and says so by its name', async () => {
  const line = port();
  const running = startCheck(unpackScenario(loadGood().scenario.packed), {}, line);
  running.cancel();
  await expect(running.result).rejects.toMatchObject({ name: 'AbortError' });
  expect(line.ended).toBe(true);
});

test('of a scenario with errors there is no report', async () => {
  const line = port();
  expect(await startCheck({ 'scenario.json': utf8('{}') }, {}, line).result).toBeNull();
  expect(line.ended).toBe(true);
});
