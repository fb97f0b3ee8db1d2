import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readInsight } from '../../src/author/usage/insight';
import { renameChanges, renameFault, usedAt } from '../../src/author/usage/rename';
import { applyChanges } from '../../src/author/workspace/changes';
import { loadScenario } from '../../src/scenario';

const SMALL = `{
  "facts": { "alarm": { "level": [0, 3] }, "met": { "flag": false } },
  "exhibits": { "E-01": { "title": "Note" } },
  "decisions": {
    "D1": {
      "title": "Call",
      "options": {
        "call": { "text": "See {hash:E-01}", "effects": [{ "raise": "alarm" }, { "add": "E-01", "by": "D1" }], "points": { "C1": 1 } }
      }
    }
  },
  "flow": {
    "initial": "one",
    "states": {
      "one": { "stage": { "closes": "has(\\"E-01\\") && alarm > 1" }, "on": { "D1.call": "two" }, "opens": ["D1"] },
      "two": { "on": { "one.closed": { "to": "one", "when": "chosen('D1', 'call') || !met" } } }
    }
  },
  "scoring": { "competencies": { "C1": { "title": "Law" } } }
}
`;

const told = (text: string) =>
  readInsight(text)!.uses.map(({ kind, id, how, line, from, to }) => {
    expect(text.slice(from, to), `${kind} ${id} at line ${line}`).toBe(id);
    return `${line} ${how} ${kind} ${id}`;
  });

test('every declaration, effect, condition, event, placeholder and point is found at its line and place', () => {
  expect(told(SMALL).sort()).toEqual(
    [
      '13 named stage one',
      '2 declared fact alarm',
      '2 declared fact met',
      '3 declared exhibit E-01',
      '5 declared decision D1',
      '8 named exhibit E-01',
      '8 named exhibit E-01',
      '8 set fact alarm',
      '8 named decision D1',
      '8 named competency C1',
      '15 declared stage one',
      '15 read exhibit E-01',
      '15 read fact alarm',
      '15 named decision D1',
      '15 named decision D1',
      '16 named stage one',
      '16 named stage one',
      '16 read decision D1',
      '16 read fact met',
      '19 declared competency C1',
    ].sort(),
  );
});

test('the thing at a place is the nearest that it names or belongs to', () => {
  const { uses } = readInsight(SMALL)!;
  expect(usedAt(uses, '/facts/alarm/level')?.id).toBe('alarm');
  expect(usedAt(uses, '/decisions/D1/options/call/effects/0/raise')?.id).toBe('alarm');
  expect(usedAt(uses, '/decisions/D1/options/call/text')?.id).toBe('E-01');
  expect(usedAt(uses, '/decisions/D1/title')?.id).toBe('D1');
  expect(usedAt(uses, '/meta')).toBeUndefined();
});

test('what is no JSON gives nothing, what is no scenario gives no uses', () => {
  expect(readInsight('{')).toBeUndefined();
  for (const text of ['null', '[]', '3', '{"facts": 3, "flow": []}'])
    expect(readInsight(text)!.uses).toEqual([]);
});

test('a rename that cannot be is refused with its reason', () => {
  const { uses } = readInsight(SMALL)!;
  const fact = { kind: 'fact', id: 'alarm' } as const;
  expect(renameFault(uses, fact, 'alarm')).toBe('same');
  expect(renameFault(uses, fact, 'Alarm-2')).toBe('spelling');
  expect(renameFault(uses, fact, 'met')).toBe('taken');
  expect(renameFault(uses, { kind: 'decision', id: 'D1' }, 'E-01')).toBe('taken');
  expect(renameFault(uses, fact, 'noise')).toBeUndefined();
});

function flagship(): Map<string, string> {
  const root = 'scenarios/quiet-harbor/';
  const names = ['scenario.json', 'text.ko.json', 'exhibits/E-01.md', 'exhibits/E-01.ko.md'];
  return new Map(names.map((name) => [name, readFileSync(root + name, 'utf8')]));
}

test('the flagship: every use stands where it is said to stand, and renaming an exhibit, a fact, a stage and a form leaves no fault', () => {
  const bytes = (files: ReadonlyMap<string, string>) =>
    Object.fromEntries([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));
  // Bodies that are not read here are missed; nothing else may be.
  const faults = (files: ReadonlyMap<string, string>) =>
    loadScenario(bytes(files))
      .diagnostics.filter(({ code }) => code !== 'CB0805' && code !== 'CB0806')
      .map(({ code, message }) => `${code} ${message}`);
  let files = flagship();
  expect(told(files.get('scenario.json')!).length).toBeGreaterThan(3000);
  const before = faults(files);
  for (const [kind, id, next] of [
    ['exhibit', 'E-01', 'E-901'],
    ['fact', 'alarm', 'noise'],
    ['stage', 'alert', 'begin'],
    ['decision', 'D1-call', 'D1-ring'],
  ] as const) {
    const { uses } = readInsight(files.get('scenario.json')!)!;
    files = new Map(applyChanges(files, renameChanges(files, uses, { kind, id }, next)).files);
  }
  const after = readInsight(files.get('scenario.json')!)!.uses;
  const ids = (wanted: string) => new Set(after.filter(({ kind }) => kind === wanted).map(({ id }) => id));
  expect(ids('stage')).toEqual(new Set(['begin', 'trace', 'locate', 'takedown', 'after']));
  expect([...ids('exhibit')]).not.toContain('E-01');
  expect([...files.keys()]).toContain('exhibits/E-901.ko.md');
  expect([...files.keys()]).not.toContain('exhibits/E-01.md');
  expect(faults(files)).toEqual(before);
});
