import { describe, expect, test } from 'vitest';
import { type Act, jsonEdit, type Loader, ScenarioReader, WorkspaceStore } from '../../src/author/workspace';
import { utf8 } from '../../src/base';
import { loadScenario } from '../../src/scenario';

const META = { name: 'drill', source: 'template' } as const;

function opened(files: Record<string, string>, now: () => number = () => 0): WorkspaceStore {
  return new WorkspaceStore(
    { files: new Map(Object.entries(files)), meta: META, history: { undo: [], redo: [] } },
    now,
  );
}

function texts(store: WorkspaceStore): Record<string, string> {
  return Object.fromEntries(store.workspace().files);
}

describe('an edit', () => {
  test('replaces spans that are all counted in the text before it', () => {
    const store = opened({ a: '0123456789' });
    store.edit([
      { file: 'a', from: 8, to: 10, insert: 'EIGHT' },
      { file: 'a', from: 1, to: 2, insert: '' },
      { file: 'a', from: 4, to: 4, insert: '+' },
    ]);
    expect(texts(store)).toEqual({ a: '023+4567EIGHT' });
    store.undo();
    expect(texts(store)).toEqual({ a: '0123456789' });
  });

  test('that overlaps or lies outside is refused and changes nothing', () => {
    const store = opened({ a: '0123' });
    const overlap = [
      { file: 'a', from: 0, to: 3, insert: '' },
      { file: 'a', from: 2, to: 4, insert: '' },
    ];
    expect(() => store.edit(overlap)).toThrow(RangeError);
    expect(() => store.edit([{ file: 'a', from: 3, to: 9, insert: '' }])).toThrow(RangeError);
    expect(texts(store)).toEqual({ a: '0123' });
    expect(store.undo()).toBe(false);
  });

  test('can make and remove a file, and be taken back', () => {
    const store = opened({ a: 'one' });
    store.edit([
      { file: 'a', remove: true },
      { file: 'b', from: 0, to: 0, insert: 'two' },
    ]);
    expect(texts(store)).toEqual({ b: 'two' });
    store.undo();
    expect(texts(store)).toEqual({ a: 'one' });
    store.redo();
    expect(texts(store)).toEqual({ b: 'two' });
  });
});

describe('undo', () => {
  test('goes back across files in the order of the edits', () => {
    let now = 0;
    const store = opened({ a: '', b: '' }, () => now);
    for (const [file, insert] of [
      ['a', 'first'],
      ['b', 'second'],
      ['a', 'third '],
    ] as const) {
      now += 5000;
      store.edit([{ file, from: 0, to: 0, insert }]);
    }
    expect(texts(store)).toEqual({ a: 'third first', b: 'second' });
    store.undo();
    store.undo();
    expect(texts(store)).toEqual({ a: 'first', b: '' });
    store.redo();
    expect(texts(store)).toEqual({ a: 'first', b: 'second' });
    store.edit([{ file: 'b', from: 0, to: 6, insert: 'other' }]);
    expect(store.redo()).toBe(false);
    expect(texts(store)).toEqual({ a: 'first', b: 'other' });
  });

  test('takes back what was typed without a pause at once, and what came after a pause alone', () => {
    let now = 0;
    const store = opened({ a: '' }, () => now);
    const type = (insert: string, wait: number): void => {
      now += wait;
      const { length } = texts(store).a ?? '';
      store.edit([{ file: 'a', from: length, to: length, insert }]);
    };
    for (const key of 'relay') type(key, 100);
    type('!', 2000);
    store.undo();
    expect(texts(store)).toEqual({ a: 'relay' });
    store.undo();
    expect(texts(store)).toEqual({ a: '' });
    store.redo();
    store.redo();
    expect(texts(store)).toEqual({ a: 'relay!' });
  });

  test('gives deleted text back', () => {
    let now = 0;
    const store = opened({ a: 'relay' }, () => now);
    for (let at = 5; at > 2; at -= 1) {
      now += 100;
      store.edit([{ file: 'a', from: at - 1, to: at, insert: '' }]);
    }
    expect(texts(store)).toEqual({ a: 're' });
    store.undo();
    expect(texts(store)).toEqual({ a: 'relay' });
  });
});

test('a journal replayed over the first files gives the same files and the same history', () => {
  let now = 0;
  const acts: Act[] = [];
  const store = opened({ a: 'x', b: '' }, () => now);
  store.onAct((act) => acts.push(act));
  const random = mulberry(7);
  for (let turn = 0; turn < 400; turn += 1) {
    now += Math.floor(random() * 1500);
    const roll = random();
    if (roll < 0.15) store.undo();
    else if (roll < 0.25) store.redo();
    else {
      const file = random() < 0.5 ? 'a' : 'b';
      const { length } = store.workspace().files.get(file) ?? '';
      const from = Math.floor(random() * (length + 1));
      const to = Math.min(length, from + Math.floor(random() * 3));
      store.edit([{ file, from, to, insert: 'abc\n'.slice(0, Math.floor(random() * 5)) }]);
    }
  }
  const copy = opened({ a: 'x', b: '' });
  for (const act of JSON.parse(JSON.stringify(acts)) as Act[]) copy.replay(act);
  expect(texts(copy)).toEqual(texts(store));
  expect(copy.history()).toEqual(store.history());
  while (copy.undo());
  expect(texts(copy)).toEqual({ a: 'x', b: '' });
});

describe('an edit of a JSON value', () => {
  const text = '{\n  "meta": { "id": "drill" },\n  "facts": {\n    "seen": { "type": "flag" }\n  }\n}\n';
  const edited = (path: readonly (string | number)[], value: unknown, before = text): string => {
    const store = opened({ f: before });
    store.edit(jsonEdit('f', before, path, value));
    return texts(store).f ?? '';
  };

  test('touches nothing but the value', () => {
    expect(edited(['meta', 'id'], 'harbor')).toBe(text.replace('"drill"', '"harbor"'));
    expect(edited(['meta', 'title'], 'One')).toBe(text.replace('"drill"', '"drill", "title": "One"'));
  });

  test('adds a line to an object of lines, and takes it out again', () => {
    const added = edited(['facts', 'alarm'], { type: 'level', most: 2 });
    expect(added).toBe(text.replace('"flag" }', '"flag" },\n    "alarm": { "type": "level", "most": 2 }'));
    expect(edited(['facts', 'alarm'], undefined, added)).toBe(text);
    expect(edited(['facts', 'seen'], undefined, added)).toBe(
      text.replace('"seen": { "type": "flag" }', '"alarm": { "type": "level", "most": 2 }'),
    );
    expect(JSON.parse(edited(['facts', 'seen'], undefined))).toEqual({ meta: { id: 'drill' }, facts: {} });
  });

  test('spreads what is too long for a line, and makes objects on the way', () => {
    const words = Array.from({ length: 3 }, (_, index) => `word ${index} `.repeat(6));
    const after = edited(['notes', 'first'], words);
    expect(JSON.parse(after)).toEqual({ ...JSON.parse(text), notes: { first: words } });
    expect(after).toContain('\n  "notes": {\n    "first": [\n      "word 0 ');
    expect(edited(['list', 0], 'a', '{}')).toBe('{\n  "list": ["a"]\n}');
    expect(edited(['list', 1], 'b', '{ "list": ["a"] }')).toBe('{ "list": ["a", "b"] }');
  });

  test('does nothing where a path leads through a text, or the file is no JSON', () => {
    expect(edited(['meta', 'id', 'deep'], 1)).toBe(text);
    expect(edited(['meta', 'id'], 1, '')).toBe('');
  });
});

test('a broken file keeps its last value, and the loader says in words what is wrong', async () => {
  const store = opened({ 'scenario.json': '{ "meta": { "id": "one" } }' });
  const reader = new ScenarioReader(store, loaderInPage());
  store.edit([{ file: 'scenario.json', from: 2, to: 2, insert: '?' }]);
  const broken = reader.now();
  expect(broken.broken).toEqual(new Set(['scenario.json']));
  expect(broken.values.get('scenario.json')).toEqual({ meta: { id: 'one' } });
  await new Promise((resolve) => setTimeout(resolve, 10));
  const { diagnostics, checked, sound } = reader.reading();
  expect({ checked, sound }).toEqual({ checked: 1, sound: false });
  expect(diagnostics?.map(({ code, line, column }) => ({ code, line, column }))).toEqual([
    { code: 'CB0101', line: 1, column: 3 },
  ]);
  store.undo();
  expect(reader.now().broken.size).toBe(0);
  reader.close();
});

/** The loader of the worker, answering after the present turn. */
function loaderInPage(): Loader {
  const files: Record<string, Uint8Array> = {};
  let tell: Parameters<Loader['listen']>[0] = () => undefined;
  return {
    post: ({ revision, changed }) => {
      for (const [file, text] of changed) if (text !== null) files[file] = utf8(text);
      const { diagnostics, scenario } = loadScenario(files);
      queueMicrotask(() => tell({ revision, diagnostics, sound: scenario !== undefined, took: 0 }));
    },
    listen: (onAnswer) => {
      tell = onAnswer;
    },
    close: () => undefined,
  };
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
