import { expect, test } from 'vitest';
import { createRng } from '../../../src/base';
import { compileCase, MODES, startCase, step, traineeView } from '../../../src/engine';
import { randomPolicy } from '../../../src/protocol';
import { loadScenario } from '../../../src/scenario';
import { readDependencies } from '../../../src/scenario/check/dependencies';
import { Machine } from '../../../src/scenario/check/machine';
import { Model } from '../../../src/scenario/check/model';
import { search } from '../../../src/scenario/check/search';
import { sliceFor } from '../../../src/scenario/check/slices';
import { FIRST_NOTICE, readScenarioFiles } from '../../support/scenario-files';
import { comparable } from './engine-values';

const PLAYS = 25;
const MOST_COMMANDS = 60;

const { scenario } = loadScenario(readScenarioFiles(FIRST_NOTICE));
if (!scenario) throw new Error('the fixture loads');
const model = new Model(scenario);
const dependencies = readDependencies(model);

test.each([
  ['the flow', ['state:', 'state:alert', 'state:alert.work'], 14],
  ['the regions of the enquiry', ['state:alert.work.enquiry.bank', 'state:alert.work.enquiry.abroad'], 12],
  ['requests', ['request:R-01', 'request:R-02', 'partner:fiu-us'], 12],
  ['facts and injects', ['fact:alarm', 'fact:tipped_off', 'inject:I-1', 'inject:I-2', 'message:M-01'], 12],
  ['findings and exhibits', ['finding:F-01', 'exhibit:E-02', 'exhibit:E-03', 'registered:E-01'], 10],
  ['a deadline', ['deadline:answer', 'opened:E-03', 'message:M-02'], 12],
])('whatever the engine does, the model does: %s', (_, keys, bits) => {
  const asked = keys.map((key) => model.variables.at(key));
  const machine = new Machine(model, dependencies, sliceFor(model, dependencies, asked, bits).kept);
  const result = search(machine, { budget: 400_000 });
  expect(result.complete).toBe(true);
  const { ofEngine, ofSearch } = comparable(machine);
  const reached = ofSearch(result);
  const compiled = compileCase(scenario, 'reusing');
  let looked = 0;
  for (let seed = 0; seed < PLAYS; seed += 1) {
    const policy = randomPolicy(createRng(`walk-${seed}`), MOST_COMMANDS);
    const mode = MODES[seed % MODES.length] ?? 'practice';
    let { state } = startCase(compiled, {
      parameters: seed % 2 ? { treaty: 'draft' } : {},
      seed: 'fixed',
      mode,
    });
    const past: string[] = [];
    for (;;) {
      const here = ofEngine(state);
      if (!reached.has(here))
        throw new Error(`walk-${seed}, ${past.slice(-6).join(' > ')}: the model never comes to ${here}`);
      looked += 1;
      const move = policy.next(traineeView(compiled, state, 'investigator', 'en'), null);
      if (move.kind !== 'command') break;
      past.push(JSON.stringify(move.command));
      const stepped = step(compiled, state, move.command);
      if (stepped.ok) state = stepped.state;
    }
  }
  expect(looked).toBeGreaterThan(PLAYS * 5);
});
