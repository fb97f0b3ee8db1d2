import { expect, it } from 'vitest';
import { scenarioCard } from '../../src/protocol';
import { firstNotice } from '../support/played-case';

it('says of a case whether guided mode begins with steps that are shown', () => {
  expect(scenarioCard(firstNotice()).workedExample).toBe(true);
  const without = firstNotice((json) => {
    const states = JSON.stringify(json.flow);
    json.flow = JSON.parse(states, (key, value) => (key === 'guide' && 'text' in value ? undefined : value));
  });
  expect(scenarioCard(without).workedExample).toBe(false);
});
