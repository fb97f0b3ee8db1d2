import { expect, test } from 'vitest';
import { legChoices, legsStanding } from '../../../../src/trainee/panels/findings/legs';
import { locateView } from '../../../support/sample-locate';

const view = locateView('en');
const service = view.findings.find((finding) => finding.id === 'F-20');
if (service === undefined) throw new Error('The sample has no finding with legs');
const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);

test('each leg offers the submitted findings that carry it and names the others', () => {
  const choices = legChoices(service, ['F-18'], view.findings);
  expect(
    choices.map(({ id, cited, free, unsubmitted }) => [id, ids(cited), ids(free), ids(unsubmitted)]),
  ).toEqual([
    ['money', ['F-18'], ['F-15'], []],
    // F-14 is a draft.
    ['line', [], [], ['F-14']],
    ['place', [], ['F-16'], []],
    ['code', [], ['F-17'], []],
  ]);
});

test('two findings under one leg make one leg', () => {
  const standing = (...cited: string[]) => legsStanding(legChoices(service, cited, view.findings));
  expect([standing(), standing('F-18', 'F-15'), standing('F-18', 'F-16', 'F-17')]).toEqual([0, 1, 3]);
});

test('a finding that the view does not hold carries nothing', () => {
  const findings = view.findings.filter(({ id }) => id !== 'F-18');
  expect(legsStanding(legChoices(service, ['F-18'], findings))).toBe(0);
});
