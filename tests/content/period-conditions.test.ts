import { expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario';
import { FIRST_NOTICE, readScenarioFiles } from '../support/scenario-files';

const REFUSED = 'instruments.R-01.outcomes.0.when';

/** Loads the small case with another condition on the first outcome of its request. */
function withCondition(condition: string) {
  const files = readScenarioFiles(FIRST_NOTICE);
  const text = new TextDecoder().decode(files['scenario.json']);
  const changed = text.replace('tipped_off && alarm >= 2', condition);
  expect(changed).not.toBe(text);
  return loadScenario({ ...files, 'scenario.json': new TextEncoder().encode(changed) });
}

it('orders the ends of a period by day', () => {
  const { scenario } = withCondition("from('period') < '2031-04-04' && to('period') >= '2031-04-10'");
  const holds = (from: string, to: string) =>
    scenario?.condition(REFUSED)({ variable: () => '', call: (name) => (name === 'from' ? from : to) });
  expect(holds('2031-04-03', '2031-04-10')).toBe(true);
  expect(holds('2031-04-04', '2031-04-10')).toBe(false);
  expect(holds('2031-04-03', '2031-04-09')).toBe(false);
  expect(holds('2030-12-31', '2031-11-01')).toBe(true);
});

it('compares a day with a day only', () => {
  const { diagnostics } = withCondition("from('period') < '2031-04-31' && to('period') > 'May'");
  expect(diagnostics.map(({ code }) => code)).toEqual(['CB0510', 'CB0510']);
});

it('orders no other texts', () => {
  const { diagnostics } = withCondition("value('period') < '2031-04-30'");
  expect(diagnostics.map(({ code }) => code)).toEqual(['CB0502']);
});
