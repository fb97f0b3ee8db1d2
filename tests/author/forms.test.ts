import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describe, leastValue } from '../../src/author/forms/shape';
import { knownSchema } from '../../src/author/source/known-schema';
import { schemasAt } from '../../src/author/source/schema-lookup';
import { applyChanges } from '../../src/author/workspace/changes';
import { jsonEdit } from '../../src/author/workspace/json-edit';
import { loadScenario } from '../../src/scenario';

const root = knownSchema();
const text = readFileSync('scenarios/quiet-harbor/scenario.json', 'utf8');
const flagship = JSON.parse(text);
const shape = (...path: (string | number)[]) => describe(root, path, flagship).shape;

test('each value is written by what the schema says it stands for', () => {
  expect(shape('meta', 'title')).toEqual({ kind: 'text', role: 'text' });
  expect(shape('decisions', 'D1-call', 'point')).toEqual({ kind: 'reference', to: 'point' });
  expect(shape('facts', 'alarm').kind).toBe('object');
  expect(shape('exhibits', 'E-01', 'from')).toEqual({ kind: 'reference', to: 'agency' });
  expect(shape('exhibits', 'E-01', 'handling')).toMatchObject({ kind: 'choice' });
  expect(shape('decisions', 'D1-call', 'options', 'call', 'effects')).toEqual({ kind: 'list' });
  expect(shape('decisions', 'D1-call', 'options', 'call', 'effects', 0, 'raise')).toEqual({
    kind: 'reference',
    to: 'fact',
  });
  expect(shape('injects', 'I-01', 'when')).toEqual({ kind: 'text', role: 'condition' });
  expect(shape('decisions', 'D1-call', 'options')).toEqual({ kind: 'record' });
  expect(describe(root, ['meta', 'title'], flagship).help).not.toBe('');
});

test('of effects, told apart by their verb, only the members of the one that it is are offered', () => {
  const at = shape('decisions', 'D1-call', 'options', 'call', 'effects', 0);
  expect(at.kind === 'object' && at.members.map(({ key }) => key)).toEqual(['raise', 'by']);
});

test('new things have the right shape at once', () => {
  const ids = { agency: 'A-KR', zone: 'seoul', place: 'seoul', person: 'maeng', point: 'D1' } as Record<
    string,
    string
  >;
  const parts = [
    'agencies',
    'people',
    'injects',
    'endings',
    'decisions',
    'exhibits',
    'facts',
    'deadlines',
    'findings',
  ];
  let files: ReadonlyMap<string, string> = new Map([['scenario.json', text]]);
  for (const part of [...parts, 'forms', 'instruments', 'messages']) {
    const value = leastValue(root, [part, 'added'], flagship, (kind) => ids[kind]);
    files = applyChanges(
      files,
      jsonEdit('scenario.json', files.get('scenario.json')!, [part, 'added'], value),
    ).files;
  }
  const { diagnostics } = loadScenario({
    'scenario.json': new TextEncoder().encode(files.get('scenario.json')!),
  });
  const shapes = diagnostics.filter(
    ({ code, pointer }) => code.startsWith('CB02') && pointer?.includes('/added'),
  );
  expect(shapes.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`)).toEqual([]);
});

test('what the schema does not know has no fields', () => {
  expect(schemasAt(root, ['nothing', 'here'], flagship)).toEqual([]);
  expect(describe(root, ['nothing'], flagship).shape).toEqual({ kind: 'raw' });
});
