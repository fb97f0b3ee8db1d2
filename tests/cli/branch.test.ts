import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { branchSession, logText, parseLog, playableCase } from '../../src/protocol';
import { loadScenario } from '../../src/scenario';
import { FIRST_NOTICE, readScenarioFiles } from '../support/scenario-files';
import { Checkout } from './terminal';

let checkout: Checkout;
beforeAll(() => {
  checkout = new Checkout();
});
afterAll(() => checkout.remove());

test('replay verifies a log that was taken up again and names its parent', async () => {
  await checkout.run('simulate', 'scenarios/first-notice', '--policy', 'expert', '--out', 'logs');
  const text = readFileSync(join(checkout.folder, 'logs/first-notice-expert-1-1.jsonl'), 'utf8');
  const parent = parseLog(text);
  const { scenario } = loadScenario(readScenarioFiles(FIRST_NOTICE));
  if (!parent.ok || scenario === undefined) throw new Error('The fixture does not play');
  const playable = playableCase(scenario);
  const branch = branchSession(parent.value, playable, 'D2', 1, '2026-05-06T10:00:00.000Z');
  checkout.write('again.jsonl', logText(branch?.lines ?? []));

  const { code, out } = await checkout.run('replay', 'again.jsonl');
  expect(code).toBe(0);
  const line = branch?.session.opened.parent;
  expect(out).toContain(
    `goes on from event ${line?.sequence} of another log, whose hash there is ${line?.hash}`,
  );
  const json = JSON.parse((await checkout.run('replay', 'again.jsonl', '--json')).out);
  expect(json.result.parent).toEqual(line);
  const first = JSON.parse(
    (await checkout.run('replay', 'logs/first-notice-expert-1-1.jsonl', '--json')).out,
  );
  expect(first.result.parent).toBeNull();
}, 60_000);
