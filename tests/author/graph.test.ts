import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { edgeLabel, flowChart, stateAt } from '../../src/author/graph/chart';
import { layOut } from '../../src/author/graph/layout';
import { firstCollapsed, revealed, searchChart, shownChart } from '../../src/author/graph/shown';

const ELK = createRequire(import.meta.url)('elkjs');

const SMALL = {
  decisions: { D1: { title: 'Call or wait' } },
  endings: { good: { title: 'A clean end' } },
  flow: {
    initial: 'one',
    on: { 'one.closed': 'two' },
    states: {
      one: {
        stage: { number: 1, title: 'Alert' },
        initial: 'a',
        states: {
          a: {
            opens: ['D1'],
            on: { 'D1.call': 'b' },
            after: { PT1H: [{ when: 'alarm > 1', to: 'b' }, '#two'] },
          },
          b: { always: { to: '#two.c', when: 'met' } },
        },
      },
      two: { parallel: true, states: { c: { on: { x: 'nowhere' } }, d: {} } },
      end: { end: 'good' },
    },
  },
};

test('the chart has every state with what it is known by, and every way with cause and condition', () => {
  const chart = flowChart(SMALL);
  expect([...chart.nodes.values()].map(({ id, title, kind, initial }) => [id, title, kind, initial])).toEqual(
    [
      ['one', 'Alert', 'group', true],
      ['one.a', 'Call or wait', 'state', true],
      ['one.b', '', 'state', false],
      ['two', '', 'parallel', false],
      ['two.c', '', 'state', true],
      ['two.d', '', 'state', true],
      ['end', 'A clean end', 'end', false],
    ],
  );
  expect(chart.edges.map((edge) => [edge.from, edge.to, edgeLabel(edge)])).toEqual([
    ['one.a', 'one.b', 'D1.call'],
    ['one.a', 'one.b', 'PT1H [alarm > 1]'],
    ['one.a', 'two', 'PT1H'],
    ['one.b', 'two.c', '[met]'],
  ]);
  expect(chart.loose).toEqual([
    { from: 'two.c', target: 'nowhere', pointer: '/flow/states/two/states/c/on/x' },
  ]);
});

test('it takes what is no scenario', () => {
  for (const value of [
    undefined,
    null,
    [],
    'x',
    { flow: 3 },
    { flow: { states: [1] } },
    { flow: { states: { a: 7 } } },
  ]) {
    expect(() => flowChart(value)).not.toThrow();
  }
  expect([...flowChart({ flow: { states: { a: 7 } } }).nodes.keys()]).toEqual(['a']);
});

test('a closed state keeps its arrows at the border and hides those inside', () => {
  const shown = shownChart(flowChart(SMALL), new Set(['one']));
  expect(shown.nodes.map(({ id }) => id)).toEqual(['one', 'two', 'two.c', 'two.d', 'end']);
  expect(shown.edges.map(({ from, to }) => [from, to])).toEqual([
    ['one', 'two'],
    ['one', 'two.c'],
  ]);
});

test('search, the state of a place, and opening what hides it', () => {
  const chart = flowChart(SMALL);
  expect(searchChart(chart, 'call WAIT').map(({ id }) => id)).toEqual(['one.a']);
  expect(stateAt(chart, '/flow/states/one/states/a/on/D1.call')?.id).toBe('one.a');
  expect(stateAt(chart, '/facts/alarm')).toBeUndefined();
  expect([...revealed(chart, new Set(['one', 'two']), 'one.a')]).toEqual(['two']);
});

test('the flagship is laid out closed and with a stage open: inner boxes lie in outer ones, boxes of a level apart', async () => {
  const chart = flowChart(JSON.parse(readFileSync('scenarios/quiet-harbor/scenario.json', 'utf8')));
  expect(chart.nodes.size).toBe(417);
  expect(chart.loose).toEqual([]);
  const collapsed = firstCollapsed(chart);
  for (const closed of [collapsed, new Set([...collapsed].filter((id) => id !== 'alert'))]) {
    const shown = shownChart(chart, closed);
    const { boxes, lines } = await layOut(new ELK(), shown);
    expect(boxes.size).toBe(shown.nodes.length);
    expect(lines.size).toBe(shown.edges.length);
    for (const { id, parent } of shown.nodes) {
      const box = boxes.get(id)!;
      if (parent === undefined) continue;
      const around = boxes.get(parent)!;
      expect(box.x >= around.x && box.x + box.width <= around.x + around.width, id).toBe(true);
      expect(box.y >= around.y && box.y + box.height <= around.y + around.height, id).toBe(true);
    }
    for (const one of shown.nodes) {
      for (const two of shown.nodes) {
        if (one.id >= two.id || one.parent !== two.parent) continue;
        const [a, b] = [boxes.get(one.id)!, boxes.get(two.id)!];
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${one.id} and ${two.id}`).toBe(true);
      }
    }
  }
});

test('two thousand states are charted and laid out stage by stage in seconds', async () => {
  const stages = Object.fromEntries(
    Array.from({ length: 20 }, (_, stage) => [
      `s${stage}`,
      {
        stage: { number: stage + 1, title: `Stage ${stage + 1}` },
        initial: 'n0',
        states: Object.fromEntries(
          Array.from({ length: 100 }, (__, at) => [`n${at}`, { always: `n${(at * 7 + 1) % 100}` }]),
        ),
        on: { done: `s${(stage + 1) % 20}` },
      },
    ]),
  );
  const chart = flowChart({ flow: { initial: 's0', states: stages } });
  expect(chart.nodes.size).toBe(2020);
  const begun = performance.now();
  const closed = firstCollapsed(chart);
  await layOut(new ELK(), shownChart(chart, closed));
  await layOut(new ELK(), shownChart(chart, revealed(chart, closed, 's3.n5')));
  expect(performance.now() - begun).toBeLessThan(10_000);
});
