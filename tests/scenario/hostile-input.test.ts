import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPacked, loadScenario } from '../../src/scenario';
import { brokenScenario, put } from '../support/broken-scenario';

const encoder = new TextEncoder();

/** The codes and messages that scenario.json alone gets with this content. */
function sentences(content: string | Uint8Array): readonly string[] {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return loadScenario({ 'scenario.json': bytes }).diagnostics.map(
    ({ code, message }) => `${code} ${message}`,
  );
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))]).buffer);
}

describe('a file that cannot be a scenario gets one sentence', () => {
  it('for 100 MB, without being decoded', () => {
    expect(sentences(new Uint8Array(100 * 1024 * 1024))).toEqual([
      'CB0003 The folder holds 100 MB; at most 20 MB are read.',
    ]);
    expect(sentences(new Uint8Array(3 * 1024 * 1024))).toEqual([
      'CB0002 The file holds 3 MB; at most 2 MB are read.',
    ]);
  });

  it('for 10,000 lists in each other, with the place of the first that is too deep', () => {
    const { diagnostics } = loadScenario({ 'scenario.json': encoder.encode('['.repeat(10_000)) });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'CB0103', line: 1, column: 65 });
    expect(sentences(`{"a":`.repeat(10_000))).toHaveLength(1);
  });

  it('for brackets in a text there is none about depth', () => {
    expect(sentences(`{ "a": "${'['.repeat(500)}\\"${'{'.repeat(500)}" }`)[0]).not.toMatch(/^CB0103/);
  });

  it('for a file that was cut off anywhere', () => {
    const whole = brokenScenario()['scenario.json'] ?? new Uint8Array();
    for (let length = 1; length < whole.length; length += 997) {
      const found = sentences(whole.slice(0, length));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^CB010[12] /);
    }
  });

  it('for UTF-16, a byte order mark, and bytes that are no UTF-8', () => {
    expect(sentences(utf16('{}'))).toEqual(['CB0004 The file is UTF-16 or UTF-32, not UTF-8.']);
    expect(sentences(new Uint8Array([0x7b, 0, 0x7d, 0]))).toEqual([
      'CB0004 The file is UTF-16 or UTF-32, not UTF-8.',
    ]);
    expect(sentences(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toEqual([
      'CB0006 The file begins with a byte order mark.',
    ]);
    expect(sentences(new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]))).toEqual([
      'CB0005 The file is not UTF-8: byte 2 does not fit.',
    ]);
    expect(sentences(new Uint8Array([0x22, 0xc0, 0x80, 0x22]))[0]).toMatch(/byte 2/);
  });

  it('for nothing, blanks, a number and a list', () => {
    expect(sentences('')).toEqual(['CB0007 The file is empty.']);
    expect(sentences(' \n\t')).toEqual(['CB0007 The file is empty.']);
    expect(sentences('7')).toContain('CB0202 Expected an object, found 7.');
    expect(sentences('[]')).toContain('CB0202 Expected an object, found a list.');
  });

  it('for a missing file', () => {
    expect(loadScenario({}).diagnostics).toMatchObject([
      { code: 'CB0001', file: 'scenario.json', line: 1, column: 1 },
    ]);
  });
});

describe('keys that reach a prototype', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`${key} is refused wherever it stands`, () => {
      const json = `{ "exhibits": { "${key}": { "polluted": true } } }`;
      expect(sentences(json)).toContain(`CB0105 "${key}" cannot be a key.`);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    });
  }

  it('are refused in catalogues and packed scenarios', () => {
    const { diagnostics } = loadScenario(brokenScenario(put('text.ko.json', '{ "__proto__": "x" }')));
    expect(diagnostics.map(({ code }) => code)).toContain('CB0105');
    const packed: unknown = JSON.parse(
      '{"casebridge":1,"scenario":{"__proto__":{"a":1}},"texts":{},"bodies":{}}',
    );
    expect(loadPacked(packed).diagnostics.map(({ code }) => code)).toContain('CB0105');
  });
});

describe('duplicate keys', () => {
  it('are told at the second place', () => {
    const { diagnostics } = loadScenario({
      'scenario.json': encoder.encode('{\n "meta": {},\n "meta": {}\n}'),
    });
    const found = diagnostics.filter(({ code }) => code === 'CB0104');
    expect(found).toMatchObject([{ line: 3, column: 2, pointer: '/meta' }]);
  });
});

describe('whatever the input', () => {
  const options = { numRuns: 150, seed: 2031 };

  it('loading JSON never throws', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        expect(loadScenario({ 'scenario.json': encoder.encode(json) }).scenario).toBeUndefined();
      }),
      options,
    );
  });

  it('loading bytes never throws', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ maxLength: 200 }),
        (scenario, catalogue) => {
          expect(
            loadScenario({ 'scenario.json': scenario, 'text.ko.json': catalogue }).scenario,
          ).toBeUndefined();
        },
      ),
      options,
    );
  });

  it('loading something as packed never throws', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 5 }), (value) => {
        expect(loadPacked(value).scenario).toBeUndefined();
        expect(
          loadPacked({ casebridge: 1, scenario: value, texts: {}, bodies: {} }).scenario,
        ).toBeUndefined();
      }),
      options,
    );
  });

  it('a scenario with some values replaced never throws, and every diagnostic has its place', () => {
    const text = new TextDecoder().decode(brokenScenario()['scenario.json']);
    const paths = pathsOf(JSON.parse(text));
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('E-01', 'R-02', 'alert', '#alert', '', 'a.b', 'toString'),
    );
    const changes = fc.array(fc.tuple(fc.nat(paths.length - 1), junk), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, (list) => {
        const root: unknown = JSON.parse(text);
        for (const [index, value] of list) replaceAt(root, paths[index] ?? [], value);
        const files = brokenScenario(put('scenario.json', JSON.stringify(root, null, 1)));
        const { diagnostics, scenario } = loadScenario(files);
        for (const { file, line, column, message } of diagnostics) {
          expect(files[file] !== undefined || line === 1).toBe(true);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message.length).toBeGreaterThan(10);
        }
        expect(scenario === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      }),
      options,
    );
  }, 120_000);
});

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]))].filter(
    ({ length }) => length > 0,
  );
}

function replaceAt(root: unknown, path: readonly string[], value: unknown): void {
  let at = root;
  for (const step of path.slice(0, -1)) {
    if (typeof at !== 'object' || at === null) return;
    at = Reflect.get(at, step);
  }
  if (typeof at === 'object' && at !== null) Reflect.set(at, path.at(-1) ?? '', value);
}
