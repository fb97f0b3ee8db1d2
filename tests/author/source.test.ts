import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { fixEdit } from '../../src/author/problems/fixes';
import { pointerMarks, stateFindings } from '../../src/author/problems/marks';
import { completeScenario, explain } from '../../src/author/source/complete';
import type { SchemaNode } from '../../src/author/source/schema-lookup';
import { applyChanges } from '../../src/author/workspace';
import { utf8 } from '../../src/base';
import { type CheckFinding, loadScenario, renderJsonSchema } from '../../src/scenario';
import { FIRST_NOTICE, readScenarioFiles } from '../support/scenario-files';

const files = readScenarioFiles(FIRST_NOTICE);
const TEXT = new TextDecoder().decode(files['scenario.json']);
const know = { schema: renderJsonSchema(true) as unknown as SchemaNode, value: JSON.parse(TEXT) };

/** What is offered where the text has a `¦`, which takes the place of `from`. */
function offered(from: string, to: string): readonly string[] {
  const at = TEXT.indexOf(from);
  if (at < 0 || !to.includes('¦')) throw new Error(`No place for ${to}`);
  const before = TEXT.slice(0, at) + to.slice(0, to.indexOf('¦'));
  const doc = before + to.slice(to.indexOf('¦') + 1) + TEXT.slice(at + from.length);
  const context = new CompletionContext(EditorState.create({ doc }), before.length, true);
  return completeScenario(context, know)?.options.map(({ label }) => label) ?? [];
}

describe('completion', () => {
  test('offers the keys that a part may have', () => {
    const keys = offered('"kind": "note"', '"¦"');
    expect(keys).toEqual(expect.arrayContaining(['"handling"', '"proves"', '"limits"', '"variants"']));
    expect(keys).not.toContain('"zones"');
    expect(offered('"level": "beginner"', '"¦": 1')).toContain('"minutes"');
  });

  test('offers the values of a choice', () => {
    expect(offered('"handling": "intelligence"', '"handling": "¦"')).toEqual([
      '"intelligence"',
      '"police"',
      '"evidence"',
      '"open"',
      '"internal"',
    ]);
  });

  test('offers ids where something is named, of that kind only', () => {
    expect(offered('"signed": "nam"', '"signed": "¦"')).toEqual(['"nam"', '"seok"', '"lowe"']);
    expect(offered('"point": "D1"', '"point": "¦"')).toEqual(['"D1"', '"D2"']);
  });

  test('offers facts and functions in a condition, and ids in the quotes of a function', () => {
    const words = offered('"when": "granted(\'R-02\') && !tipped_off"', '"when": "gran¦"');
    expect(words).toEqual(expect.arrayContaining(['tipped_off', 'alarm', 'treaty', 'granted', 'has']));
    const ids = offered('"when": "granted(\'R-02\') && !tipped_off"', '"when": "granted(\'R-¦\')"');
    expect(ids).toEqual(['R-01', 'R-02']);
  });

  test('says what a key is for', () => {
    const told = explain(TEXT, TEXT.indexOf('"handling"') + 3, know);
    expect(told && TEXT.slice(told.from, told.to)).toBe('"handling"');
    expect(told?.words).toMatch(/\w+/);
  });
});

describe('a fix', () => {
  /** Plants a fault, takes the fix of the diagnostic that it brings, and gives the text after it. */
  function repaired(from: string, to: string, code: string): string {
    const text = TEXT.replace(from, to);
    const { diagnostics } = loadScenario({ ...files, 'scenario.json': utf8(text) });
    const found = diagnostics.find((one) => one.code === code);
    if (found === undefined) throw new Error(diagnostics.map((one) => one.message).join('\n'));
    const changes = fixEdit(found, text);
    if (changes === undefined) throw new Error(`No fix for ${found.fix}`);
    return applyChanges(new Map([['scenario.json', text]]), changes).files.get('scenario.json') ?? '';
  }

  test('gives a misspelt fact, function, id, target or key its name back', () => {
    const closes = "filed('intake') && (granted('R-02')";
    expect(repaired('!tipped_off"', '!tiped_off"', 'CB0503')).toBe(TEXT);
    expect(repaired(closes, closes.replace('filed', 'file'), 'CB0504')).toBe(TEXT);
    expect(repaired(closes, closes.replace('R-02', 'R-022'), 'CB0507')).toBe(TEXT);
    expect(repaired('"signed": "nam"', '"signed": "nma"', 'CB0301')).toBe(TEXT);
    expect(repaired('"R-01.sent": "waiting"', '"R-01.sent": "waitin"', 'CB0602')).toBe(TEXT);
    expect(repaired('"handling": "intelligence"', '"handlin": "intelligence"', 'CB0201')).toBe(TEXT);
  });
});

test('marks reach up to all that a place lies in, and states have theirs by id', () => {
  const finding = (code: string, pointer: string, allowed?: string) =>
    ({
      code,
      pointer,
      severity: code === 'CB1120' ? 'error' : 'warning',
      file: 'scenario.json',
      line: 1,
      column: 1,
      message: '',
      ...(allowed ? { allowed } : {}),
    }) as CheckFinding;
  const findings = [
    finding('CB1102', '/flow/states/a/states/b/on/x'),
    finding('CB1120', '/flow/states/a'),
    finding('CB1101', '/flow/states/a/states/c'),
    finding('CB1101', '/flow/states/d', 'It is for a later version.'),
  ];
  expect([...pointerMarks(findings)]).toEqual(
    expect.arrayContaining([
      ['/flow', 'error'],
      ['/flow/states/a', 'error'],
      ['/flow/states/a/states/b/on/x', 'warning'],
    ]),
  );
  expect(Object.fromEntries(stateFindings(findings))).toEqual({
    a: 'soft-lock',
    'a.b': 'warning',
    'a.c': 'never',
  });
});
