import { expect, test } from 'vitest';
import { compileCase, startCase, step, traineeView } from '../../../src/engine';
import { playPolicy } from '../../../src/protocol';
import { readDependencies } from '../../../src/scenario/check/dependencies';
import { Machine } from '../../../src/scenario/check/machine';
import { Model } from '../../../src/scenario/check/model';
import { search } from '../../../src/scenario/check/search';
import { sliceFor } from '../../../src/scenario/check/slices';
import { everyScenario } from '../../support/scenarios';
import { comparable } from './engine-values';

/** States of the engine along every named play of a scenario. */
function statesOf([, scenario]: ReturnType<typeof everyScenario>[number]) {
  const compiled = compileCase(scenario, 'reusing');
  return Object.entries(scenario.spec.plays ?? {}).flatMap(([name, { parameters = {}, steps }]) => {
    const policy = playPolicy(steps, scenario);
    let { state } = startCase(compiled, { parameters, seed: 'fixed', mode: 'practice' });
    const states = [{ name, state }];
    for (;;) {
      const move = policy.next(traineeView(compiled, state, 'investigator', 'en'), null);
      if (move.kind !== 'command') return states;
      const stepped = step(compiled, state, move.command);
      if (!stepped.ok) return states;
      ({ state } = stepped);
      states.push({ name, state });
    }
  });
}

test.each(everyScenario())(
  'every named play of %s stays within the model, region by region',
  (...one) => {
    const [, scenario] = one;
    const model = new Model(scenario);
    const dependencies = readDependencies(model);
    const states = statesOf(one);
    expect(states.length).toBeGreaterThan(10);
    let searched = 0;
    for (const { region } of model.chart.nodes) {
      if (!region) continue;
      const machine = new Machine(model, dependencies, sliceFor(model, dependencies, [region], 10).kept);
      const result = search(machine, { budget: 15_000 });
      if (!result.complete) continue;
      searched += 1;
      const { ofEngine, ofSearch } = comparable(machine);
      const reached = ofSearch(result);
      for (const { name, state } of states) {
        const here = ofEngine(state);
        if (!reached.has(here))
          throw new Error(`${region.key}, play ${name}: the model never comes to ${here}`);
      }
    }
    expect(searched).toBeGreaterThan(model.chart.nodes.filter(({ region }) => region).length / 2);
  },
  300_000,
);
