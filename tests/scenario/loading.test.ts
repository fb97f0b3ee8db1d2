import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../src/base';
import {
  formatDiagnostic,
  type LoadedScenario,
  loadPacked,
  loadScenario,
  unpackScenario,
} from '../../src/scenario';
import { brokenScenario, put, replace, set } from '../support/broken-scenario';
import { FIRST_NOTICE, readScenarioFiles } from '../support/scenario-files';

function firstNotice(): LoadedScenario {
  const { scenario, diagnostics } = loadScenario(readScenarioFiles(FIRST_NOTICE));
  expect(diagnostics).toEqual([]);
  if (!scenario) throw new Error('The fixture did not load');
  return scenario;
}

const scenario = firstNotice();

describe('a loaded scenario', () => {
  it('gives texts by path of ids in both languages', () => {
    expect(scenario.text('exhibits.E-01.title', 'en')).toBe('Note of a telephone call');
    expect(scenario.text('exhibits.E-01.title', 'ko')).toBe('전화 통화 기록');
    expect(scenario.text('flow.states.alert.stage.aims.1', 'en')).toBe('Write a notice that is accepted.');
    expect(scenario.text('instruments.R-02.warnings.0.text', 'ko')).toBe(
      '지금은 근무 시간이 아니어서 근무가 시작되면 읽습니다.',
    );
  });

  it('throws on a path that has no text, a condition that is not there, a body of nothing', () => {
    expect(() => scenario.text('exhibits.E-99.title', 'en')).toThrow('No text at exhibits.E-99.title');
    expect(() => scenario.text('exhibits.E-01.kind', 'en')).toThrow();
    expect(() => scenario.condition('injects.I-9.when')).toThrow('No condition at');
    expect(() => scenario.body('E-99', undefined, 'en')).toThrow('No body of exhibit E-99');
    expect(() => scenario.body('constructor', undefined, 'en')).toThrow('No body of exhibit constructor');
  });

  it('fills ledger placeholders in bodies and leaves hashes to the engine', () => {
    const body = scenario.body('E-02', undefined, 'en');
    expect(body).toContain('| 0.20000000 BTC |');
    expect(body).toContain('Fee: 2000 satoshi');
    expect(body).toContain('{hash:E-02}');
    expect(body).toMatch(/`[0-9a-f]{64}` \| 0\.29997000 BTC/);
    expect(scenario.body('E-01', undefined, 'ko')).toMatch(/`bcrt1q[0-9a-z]{38}`로 0\.20000000 BTC/);
  });

  it('gives variants their own bodies', () => {
    expect(scenario.body('E-03', 'late', 'en')).toContain('It came late');
    expect(scenario.body('E-03', 'late', 'ko')).toContain('통보가 늦어');
  });

  it('hashes the first-language body as it is stored', () => {
    const stored = readScenarioFiles(FIRST_NOTICE)['exhibits/E-02.md'] ?? new Uint8Array();
    expect(scenario.bodyHash('E-02', undefined)).toBe(sha256Hex(stored));
    expect(scenario.bodyHash('E-03', 'late')).not.toBe(scenario.bodyHash('E-03', undefined));
  });

  it('starts at 00:30 UTC and knows zones and calendars', () => {
    expect(scenario.start).toBe(Date.parse('2031-04-07T00:30Z'));
    expect(scenario.zones.get('washington')?.changes.map(({ utcMinutes }) => utcMinutes)).toEqual([
      -240, -300,
    ]);
    const desk = scenario.calendars.get('desk');
    expect(desk).toMatchObject({
      opens: 540,
      closes: 1080,
      breaks: [{ from: 720, to: 780 }],
      closed: ['2031-05-05'],
    });
  });

  it('has its conditions by path', () => {
    const condition = scenario.condition('flow.states.alert.on.alert.closed.0.when');
    const world = { tipped_off: false };
    const env = { variable: () => world.tipped_off, call: (name: string) => name === 'granted' };
    expect(condition(env)).toBe(true);
    world.tipped_off = true;
    expect(condition(env)).toBe(false);
  });

  it('is the same when packed, written, read and unpacked', () => {
    const again = loadPacked(JSON.parse(JSON.stringify(scenario.packed)));
    expect(again.diagnostics).toEqual([]);
    expect(again.scenario?.hash).toBe(scenario.hash);
    expect(scenario.hash).toBe(sha256Hex(canonicalJson(scenario.packed)));
    expect(loadScenario(unpackScenario(scenario.packed)).scenario?.hash).toBe(scenario.hash);
  });

  it('changes its hash with any text, and not with files beside it or white space', () => {
    const hash = (files: ReturnType<typeof brokenScenario>) => loadScenario(files).scenario?.hash;
    expect(hash(brokenScenario(replace('exhibits/E-03.ko.md', '접수', '수리')))).not.toBe(scenario.hash);
    expect(hash(brokenScenario(replace('text.ko.json', '첫 통보', '첫 번째 통보')))).not.toBe(scenario.hash);
    expect(hash(brokenScenario(set('meta/minutes', 11)))).not.toBe(scenario.hash);
    expect(hash(brokenScenario(put('layout.json', '{}'), put('README.md', 'For the author.')))).toBe(
      scenario.hash,
    );
    expect(hash(brokenScenario(set('meta/minutes', 10)))).toBe(scenario.hash);
  });

  it('shows the first language where a translation is missing', () => {
    const files = brokenScenario(put('text.ko.json', '{}'), put('exhibits/E-01.ko.md', undefined));
    const { scenario: partly, diagnostics } = loadScenario(files);
    expect(partly?.text('meta.title', 'ko')).toBe('First notice');
    expect(partly?.body('E-01', undefined, 'ko')).toContain('Note of a telephone call');
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('diagnostics', () => {
  it('are all told at once, in order of file and place', () => {
    const files = brokenScenario(
      set('scoring/pass', 140),
      set('meta/minutes', 'ten'),
      set('exhibits/E-01/from', 'dessk'),
      set('injects/I-2/when', 'tiped_off'),
      put('exhibits/E-03.md', undefined),
    );
    const lines = loadScenario(files, 'scenarios/first-notice').diagnostics.map(formatDiagnostic);
    expect(lines.map((line) => line.replace(/:\d+:\d+ /, ': '))).toEqual([
      'CB0202 error scenarios/first-notice/scenario.json: /meta/minutes: Expected a number, found "ten".',
      'CB0301 error scenarios/first-notice/scenario.json: /exhibits/E-01/from: There is no agency "dessk" in agencies. (did you mean "desk"?)',
      'CB0805 error scenarios/first-notice/scenario.json: /exhibits/E-03: There is no body file exhibits/E-03.md.',
      'CB0503 error scenarios/first-notice/scenario.json: /injects/I-2/when: There is no fact or parameter "tiped_off". (did you mean "tipped_off"?)',
      'CB0205 error scenarios/first-notice/scenario.json: /scoring/pass: Too much: at most 100, found 140.',
    ]);
  });

  it('stand at the line and column of the value, or of the key', () => {
    const json = '{\n  "format": 1,\n  "metta": {}\n}';
    const { diagnostics } = loadScenario({ 'scenario.json': new TextEncoder().encode(json) });
    const unknown = diagnostics.find(({ code }) => code === 'CB0201');
    expect(unknown).toMatchObject({ line: 3, column: 3, pointer: '/metta', fix: 'did you mean "meta"?' });
    const format = loadScenario({ 'scenario.json': new TextEncoder().encode('{\r\n  "format": 2 }') });
    expect(format.diagnostics.find(({ code }) => code === 'CB0209')).toMatchObject({ line: 2, column: 13 });
  });

  it('explain a union by the branch that was meant', () => {
    const messages = (effect: unknown) =>
      loadScenario(brokenScenario(set('forms/intake/filed/0', effect))).diagnostics.map(
        ({ message, fix }) => `${message} ${fix ?? ''}`,
      );
    expect(messages({ raise: 'alarm', by: 'two' })).toEqual(['Expected a number, found "two". ']);
    expect(messages({ award: 'D1', why: 'Because.' })).toContain(
      'The key "points" is missing. "points": Points by competency, in steps of 0.25; negative ones are costs.',
    );
    expect(messages({ sett: 'tipped_off' })[0]).toMatch(
      /expected \{ "set": … \}, or .*did you mean "set"\?$/,
    );
  });

  it('hold the conditions of a sufficient set to the slots of the claim', () => {
    const when = { number: ['three', 'tree'], numbr: ['one'] };
    const { diagnostics } = loadScenario(brokenScenario(set('findings/F-02/sufficient/0/when', when)));
    expect(diagnostics.map(({ code, fix }) => `${code} ${fix}`)).toEqual([
      'CB0702 did you mean "three"?',
      'CB0704 did you mean "number"?',
    ]);
  });

  it('use RFC 6901 for pointers', () => {
    const files = brokenScenario(set('flow/states/alert/on/E-01.open~ed', 'late'));
    expect(loadScenario(files).diagnostics.map(({ pointer }) => pointer)).toContain(
      '/flow/states/alert/on/E-01.open~0ed',
    );
  });
});
