import { expect, test } from 'vitest';
import { injectRows, sortedRows } from '../../src/author/injects/inject-rows';

const CASE = {
  agencies: { bank: { name: 'The bank' } },
  exhibits: { 'E-01': { from: 'bank' } },
  injects: {
    late: {
      title: 'Late',
      at: '2031-03-04T09:00',
      owner: 'Kim',
      effects: [{ add: 'E-01' }, { raise: 'alarm', by: 2 }],
    },
    early: { title: 'Early', at: '2031-03-03T09:00', effects: [{ set: 'met', to: true }] },
    caused: { title: 'Caused', when: "sent('R-01')", delay: 'PT2H', effects: [] },
  },
  deadlines: { log: { text: 'The log', from: { event: 'R-01.sent', after: 'P3D' } } },
};

test('each line says when, who, what and whose it is', () => {
  expect(injectRows(CASE).map(({ id, who, what, when, owner }) => [id, who, what, when, owner])).toEqual([
    ['late', 'The bank', 'add E-01, raise alarm 2', '', 'Kim'],
    ['early', '', 'set met true', '', ''],
    ['caused', '', '', "sent('R-01') + PT2H", ''],
    ['log', '', '', 'R-01.sent + P3D', ''],
  ]);
});

test('lines without a time come last, whichever way they are sorted', () => {
  const ids = (down: boolean) => sortedRows(injectRows(CASE), 'at', down).map(({ id }) => id);
  expect(ids(false)).toEqual(['early', 'late', 'caused', 'log']);
  expect(ids(true)).toEqual(['late', 'early', 'caused', 'log']);
});

test('it takes what is no scenario', () => {
  for (const value of [undefined, null, [], { injects: 3 }, { injects: { a: 1, b: { effects: 'x' } } }]) {
    expect(() => injectRows(value)).not.toThrow();
  }
});
