import { describe, expect, it } from 'vitest';
import type { JsonValue, Zone } from '../../src/base';
import { type ConditionEnv, type Diagnostic, loadScenario } from '../../src/scenario';
import { createConditionCompiler } from '../../src/scenario/conditions/check';
import { readDeclarations } from '../../src/scenario/declarations';
import { brokenScenario, set } from '../support/broken-scenario';

interface World {
  readonly variables?: Readonly<Record<string, boolean | number | string>>;
  /** Calls that are not false, empty or 0, as written: `has(E-01)`. */
  readonly calls?: Readonly<Record<string, boolean | number | string>>;
}

function environment({ variables = {}, calls = {} }: World): ConditionEnv {
  const facts = {
    tipped_off: false,
    offended_us: false,
    alarm: 0,
    route: 'none',
    treaty: 'signed',
    mode: 'practice',
  };
  const known: Readonly<Record<string, boolean | number | string>> = { ...facts, ...variables };
  return {
    variable: (name) => known[name] ?? `unknown variable ${name}`,
    call: (name, args) =>
      calls[`${name}(${args.join(', ')})`] ?? (name === 'dayOf' || name === 'attempt' ? 0 : false),
  };
}

const declared: JsonValue = JSON.parse(new TextDecoder().decode(brokenScenario()['scenario.json']));
const seoul: Zone = { id: 'seoul', utcMinutes: 540, abbreviation: 'KST', changes: [] };
const compile = createConditionCompiler(readDeclarations(declared), seoul);
const FLOW = { scope: 'flow' } as const;
const PAPER = { scope: 'paper', paper: 'R-02' } as const;

/** The scenario with another condition of an inject. */
function withCondition(when: string): readonly Diagnostic[] {
  return loadScenario(brokenScenario(set('injects/I-2/when', when))).diagnostics;
}

describe('a condition of the flow', () => {
  const cases: readonly (readonly [string, World, boolean])[] = [
    ['tipped_off', {}, false],
    ['tipped_off', { variables: { tipped_off: true } }, true],
    ['!tipped_off && !offended_us', {}, true],
    ['tipped_off || offended_us', { variables: { offended_us: true } }, true],
    ['tipped_off == false', {}, true],
    ['alarm >= 2', { variables: { alarm: 2 } }, true],
    ['alarm >= 2', { variables: { alarm: 1 } }, false],
    ['alarm + 1 > 2 - 1', { variables: { alarm: 1 } }, true],
    ['alarm > -1', {}, true],
    ['alarm != 0', {}, false],
    ["route == 'fiu'", { variables: { route: 'fiu' } }, true],
    ["route != 'fiu'", { variables: { route: 'fiu' } }, false],
    ["route in ['fiu', 'police']", { variables: { route: 'police' } }, true],
    ["route in ['fiu', 'police']", {}, false],
    ["mode == 'guided' ? tipped_off : alarm == 0", {}, true],
    ["treaty == 'draft'", { variables: { treaty: 'draft' } }, true],
    ["has('E-01')", { calls: { 'has(E-01)': true } }, true],
    ["!has('E-01')", { calls: { 'has(E-01)': true } }, false],
    ['has("E-01") && granted("R-02")', { calls: { 'has(E-01)': true } }, false],
    ["chosen('D1', 'speak')", { calls: { 'chosen(D1, speak)': true } }, true],
    ["graded('F-01', 'not-admissible')", { calls: { 'graded(F-01, not-admissible)': true } }, true],
    ["closed('alert')", { calls: { 'closed(alert)': true } }, true],
    ["opened('M-03') && opened('E-01')", { calls: { 'opened(M-03)': true, 'opened(E-01)': true } }, true],
    ["before('2031-04-09T00:00')", { calls: { 'before(2031-04-09T00:00)': true } }, true],
    ['dayOf() > 3', { calls: { 'dayOf()': 4 } }, true],
    ['true', {}, true],
    ["(tipped_off || has('E-02')) && alarm < 3", { calls: { 'has(E-02)': true } }, true],
    ["channel('secure', 'fiu-us')", { calls: { 'channel(secure, fiu-us)': true } }, true],
    ["patience('fiu-us') == 'wary'", { calls: { 'patience(fiu-us)': 'wary' } }, true],
  ];
  for (const [source, world, expected] of cases) {
    it(`${source} is ${expected} for ${JSON.stringify(world)}`, () => {
      expect(compile(source, FLOW).condition?.(environment(world))).toBe(expected);
    });
  }
});

describe('a condition of a form or request', () => {
  const cases: readonly (readonly [string, World, boolean])[] = [
    ["wrong('predicate') && attempt() == 1", { calls: { 'wrong(predicate)': true, 'attempt()': 1 } }, true],
    ["wrong('predicate') && attempt() == 1", { calls: { 'wrong(predicate)': true, 'attempt()': 2 } }, false],
    ["picked('trail', 'mixer')", { calls: { 'picked(trail, mixer)': true } }, true],
    ["value('predicate') == 'tax'", { calls: { 'value(predicate)': 'tax' } }, true],
    ["value('words') == ''", { calls: { 'value(words)': '' } }, true],
    ["value('predicate') == ''", { calls: { 'value(predicate)': 'tax' } }, false],
    ["empty('words') || !open('fiu-us')", { calls: { 'open(fiu-us)': true } }, false],
    ["cites('E-01') && !misuses()", { calls: { 'cites(E-01)': true, 'misuses()': false } }, true],
    ["utc('words') < '2031-03-14T14:40:18Z'", { calls: { 'utc(words)': '2031-03-14T14:40:17Z' } }, true],
    ["utc('words') < '2031-03-14T14:40:18Z'", { calls: { 'utc(words)': '2031-03-14T14:40:18Z' } }, false],
    ["utc('words') != ''", { calls: { 'utc(words)': '' } }, false],
  ];
  for (const [source, world, expected] of cases) {
    it(`${source} is ${expected} for ${JSON.stringify(world)}`, () => {
      expect(compile(source, PAPER).condition?.(environment(world))).toBe(expected);
    });
  }
});

describe('a condition that cannot be', () => {
  /** Source, code, code units into the source, part of the fix or message. */
  const cases: readonly (readonly [string, string, number, string])[] = [
    ['tipped_off &&', 'CB0501', 13, 'ends too early'],
    ['tipped_off & alarm', 'CB0501', 11, 'not a condition'],
    ['alarm', 'CB0502', 0, 'int'],
    ['route == 2', 'CB0502', 0, 'string == int'],
    ['tipped_off && route', 'CB0502', 0, 'string'],
    ["route < 'fiu'", 'CB0502', 0, 'whole numbers'],
    ["has('E-01', 'E-02')", 'CB0502', 0, 'takes 1'],
    ['!offended_us && tiped_off', 'CB0503', 16, 'tipped_off'],
    ['has', 'CB0503', 0, 'has(…)'],
    ["alarm > 0 || haz('E-01')", 'CB0504', 13, 'has'],
    ['alarm / 0 == 1', 'CB0505', 0, 'nothing else'],
    ['alarm > 1.5', 'CB0505', 8, 'whole numbers'],
    ['alarm < 99999999999999999999', 'CB0505', 8, 'up to a million'],
    ["'a'.startsWith('b')", 'CB0505', 0, 'nothing else'],
    ['route in [route]', 'CB0505', 9, 'plain values'],
    ["route == 'fio'", 'CB0506', 9, 'fiu'],
    ["'fio' != route", 'CB0506', 0, 'fiu'],
    ["route in ['fiu', 'polis']", 'CB0506', 17, 'police'],
    ["mode == 'exam'", 'CB0506', 8, 'assessment'],
    ["has('E-011')", 'CB0507', 4, 'E-01'],
    ["chosen('D1', 'speek')", 'CB0507', 13, 'speak'],
    ["graded('F-01', 'good')", 'CB0507', 15, 'supported'],
    ["closed('call')", 'CB0507', 7, 'alert'],
    ["picked('trail', 'mixer')", 'CB0508', 0, 'fields'],
    ['has(route)', 'CB0509', 4, "has('…')"],
    ["before('2031-13-01T00:00')", 'CB0510', 7, 'YYYY'],
    ["channel('secur', 'fiu-us')", 'CB0507', 8, 'secure'],
    ["channel('secure', 'fiu')", 'CB0507', 18, 'fiu-us'],
    ["patience('bank') == 'willing'", 'CB0507', 9, 'patience'],
    ["patience('fiu-us') == 'weary'", 'CB0506', 22, 'wary'],
    ["cites('E-01')", 'CB0508', 0, 'fields'],
    ['misuses()', 'CB0508', 0, 'fields'],
  ];
  for (const [source, code, offset, words] of cases) {
    it(`${source} gets ${code} at its place`, () => {
      const { condition, problems } = compile(source, FLOW);
      expect(condition).toBeUndefined();
      expect(problems.map((problem) => `${problem.code} at ${problem.offset}`)).toEqual([
        `${code} at ${offset}`,
      ]);
      expect(`${problems[0]?.message} ${problems[0]?.fix ?? ''}`).toContain(words);
    });
  }

  it('tells the place behind escapes in the file', () => {
    const [found] = withCondition('has("E-01") && has("E-77")');
    const [start] = withCondition('alarm');
    // Two escaped quotes before the argument make it two columns longer in the file.
    expect((found?.column ?? 0) - (start?.column ?? 0)).toBe(19 + 2);
    expect(found?.line).toBe(start?.line);
    expect(found?.pointer).toBe('/injects/I-2/when');
  });

  it('tells every problem of one condition', () => {
    const { problems } = compile("tiped_off && has('E-77') && route == 'fio'", FLOW);
    expect(problems.map(({ code }) => code)).toEqual(['CB0503', 'CB0507', 'CB0506']);
  });

  it.each([
    "utc('words') < '2031-03-14T14:40Z'",
    "'2031-13-14T14:40:18Z' >= utc('words')",
    "utc('words') == '14 March'",
    "utc('words') < ''",
    "utc('words') > value('words')",
  ])('compares an instant with an instant to the second alone: %s', (source) => {
    expect(compile(source, PAPER).problems.map(({ code }) => code)).toEqual(['CB0510']);
  });

  it('asks fields of the form it stands on, not of another', () => {
    const { problems } = compile("wrong('period')", PAPER);
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'CB0507 There is no field "period" in the fields of "R-02".',
    ]);
  });
});
