import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CAPS, OpenFailure, openFiles } from '../../src/author/shelf/open-files';
import { utf8 } from '../../src/base';
import { packScenario } from '../../src/scenario';

const SCENARIO = '{ "meta": { "id": "drill" } }';
const file = (path: string, content: string | Uint8Array = SCENARIO) => ({
  path,
  bytes: typeof content === 'string' ? utf8(content) : content,
});

function problemOf(...files: readonly ReturnType<typeof file>[]): string {
  try {
    openFiles(files);
  } catch (problem) {
    if (problem instanceof OpenFailure) return problem.problem.why;
    throw problem;
  }
  return 'opened';
}

describe('a scenario is opened', () => {
  test('from a folder, without what does not belong to it', () => {
    const opened = openFiles([
      file('relay/scenario.json', '{\r\n}\r\n'),
      file('relay/exhibits/E-01.md', 'One.\n'),
      file('relay/exhibits/pictures/a.png'),
      file('relay/.git/config'),
      file('relay/notes.docx'),
    ]);
    expect([...opened.files]).toEqual([
      ['exhibits/E-01.md', 'One.\n'],
      ['scenario.json', '{\n}\n'],
    ]);
    expect(opened.meta.name).toBe('relay');
    expect(opened.ignored).toEqual(['exhibits/pictures/a.png', 'notes.docx']);
    expect(opened.lineEnds).toEqual(['scenario.json']);
  });

  test('from a zip and from a packed file, with the same texts', () => {
    const folder = {
      'scenario.json': utf8(`{\n  "meta": {\n    "id": "drill"\n  }\n}\n`),
      'text.ko.json': utf8(`{\n  "meta.title": "훈련"\n}\n`),
      'exhibits/E-01.ko.md': utf8('하나.\n'),
    };
    const zip = zipSync(Object.fromEntries(Object.entries(folder).map(([path, b]) => [`drill/${path}`, b])));
    const packed = JSON.stringify(packScenario(folder));
    const [fromZip, fromPacked] = [
      openFiles([file('drill.zip', zip)]),
      openFiles([file('drill.casebridge.json', packed)]),
    ];
    expect(Object.fromEntries(fromZip.files)).toEqual(Object.fromEntries(fromPacked.files));
    expect(fromPacked.meta).toEqual({ name: 'drill', source: 'packed' });
  });
});

test('what cannot be a scenario is refused by its own reason', () => {
  const big = new Uint8Array(CAPS.file + 1).fill(0x20);
  const bomb = zipSync({ 'scenario.json': new Uint8Array(CAPS.file + 1) });
  const broken = zipSync({ 'scenario.json': strToU8(SCENARIO) }).slice(0, 40);
  expect(problemOf()).toBe('nothing');
  expect(problemOf(file('notes.txt'), file('readme.md'))).toBe('no-scenario');
  expect(problemOf(file('scenario.json', big))).toBe('too-large');
  expect(problemOf(file('drill.zip', bomb))).toBe('too-large');
  expect(problemOf(file('drill.zip', broken))).toBe('bad-zip');
  expect(problemOf(file('drill.zip', 'no zip'))).toBe('bad-zip');
  expect(problemOf(file('scenario.json', Uint8Array.of(0xff, 0xfe, 0x7b, 0)))).toBe('not-text');
  expect(problemOf(file('drill.zip', zipSync({ 'scenario.json': utf8('{}'), '../evil.md': utf8('') })))).toBe(
    'unsafe-path',
  );
  expect(problemOf(file('x.casebridge.json', '{ "casebridge": 1'))).toBe('not-json');
  expect(problemOf(file('x.casebridge.json', '[]'))).toBe('not-packed');
  expect(problemOf(file('x.casebridge.json', '{ "casebridge": 2 }'))).toBe('not-packed');
  const slash = '{ "casebridge": 1, "scenario": {}, "texts": {}, "bodies": { "../../x": "" } }';
  expect(problemOf(file('x.casebridge.json', slash))).toBe('not-packed');
  const deep = `{ "casebridge": 1, "scenario": ${'['.repeat(5000)}${']'.repeat(5000)}, "texts": {}, "bodies": {} }`;
  expect(problemOf(file('x.casebridge.json', deep))).toBe('not-packed');
  const many = Array.from({ length: CAPS.count + 1 }, (_, index) => file(`exhibits/E-${index}.md`, ''));
  expect(problemOf(...many)).toBe('too-many');
});
