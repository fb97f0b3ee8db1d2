import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario';
import { brokenScenario, type Change, put, replace, set } from '../support/broken-scenario';

const told = (...changes: Change[]): string[] =>
  loadScenario(brokenScenario(...changes))
    .diagnostics.filter(({ code }) => code !== 'CB0802')
    .map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`);

const AT = 'findings/F-04/contradicted/0/between';

describe('a typed instant', () => {
  it('is one of the calendar', () => {
    expect(told(set('findings/F-04/slots/at/instant/utc', '2031-04-31T11:20:00Z'))[0]).toMatch(
      /^CB0403 \/findings\/F-04\/slots\/at\/instant\/utc: /,
    );
  });

  it('is contradicted between two instants in order, and not where it is right', () => {
    expect(told(set(AT, ['2031-04-04T20:21:00Z', '2031-04-04T20:19:00Z']))).toEqual([
      `CB0708 /${AT}: 2031-04-04T20:21:00Z is later than 2031-04-04T20:19:00Z.`,
    ]);
    expect(told(set(AT, ['2031-04-04T11:20:00Z', '2031-04-04T20:21:00Z']))).toEqual([
      `CB0709 /${AT}: 2031-04-04T11:20:00Z is right, so nothing contradicts it.`,
    ]);
  });

  it('is no slot with options, and those are no instants', () => {
    const between = ['2031-04-04T20:19:00Z', '2031-04-04T20:21:00Z'];
    expect(told(set('findings/F-02/contradicted/0', { slot: 'number', between, by: ['E-02'] }))).toEqual([
      'CB0730 /findings/F-02/contradicted/0/between: The slot has options; false ones are named in "values".',
    ]);
    expect(
      told(set('findings/F-04/sufficient/2', { exhibits: ['E-02'], when: { at: ['noon'] }, cap: 'likely' })),
    ).toEqual([
      'CB0730 /findings/F-04/sufficient/2/when/at: The slot is a typed instant; it has no options.',
    ]);
    expect(told(set('plays/reader/steps/10/slots/at', 'noon'))).toEqual([
      'CB0730 /plays/reader/steps/10/slots/at: The slot is a typed instant in UTC.',
    ]);
  });
});

describe('legs', () => {
  it('name findings', () => {
    expect(told(set('findings/F-04/legs/receipt/findings/0', 'F-91'))).toEqual([
      'CB0301 /findings/F-04/legs/receipt/findings/0: There is no finding "F-91" in findings.',
    ]);
  });

  it('are counted by something, and are there to be counted', () => {
    expect(told(set('findings/F-04/sufficient', [{ exhibits: ['E-02'], cap: 'likely' }]))).toEqual([
      'CB0732 /findings/F-04/legs: No number of legs suffices.',
    ]);
    expect(told(set('findings/F-02/sufficient/0', { legs: 1, cap: 'likely' }))).toEqual([
      'CB0732 /findings/F-02/sufficient/0/legs: 1 legs suffice, but there are 0.',
    ]);
  });

  it('are cited by a play only where the finding has them', () => {
    expect(told(set('plays/reader/steps/10/findings', ['F-01', 'F-04']))).toEqual([
      'CB0702 /plays/reader/steps/10/findings/1: There is no option "F-04".',
    ]);
  });
});

describe('what tells theories apart', () => {
  it('is named by exhibits, in plays by those of the theory', () => {
    expect(told(set('theories/T-1/apart/E-91', { fits: 'both', why: 'So.' }))).toEqual([
      'CB0301 /theories/T-1/apart/E-91: There is no exhibit "E-91" in exhibits.',
    ]);
    expect(told(set('plays/reader/steps/11/apart', { 'E-03': 'both' }))).toEqual([
      'CB0702 /plays/reader/steps/11/apart/E-03: There is no option "E-03".',
    ]);
  });
});

describe('a comparison', () => {
  const LATE = 'It came late';
  it('may quote what only a variant says', () => {
    expect(told(set('compare/K-1/b', { exhibit: 'E-03', span: LATE }))).toEqual([]);
    expect(told(set('compare/K-1/b', { exhibit: 'E-03', span: 'It came early' }))).toEqual([
      'CB0734 /compare/K-1/b/span: "It came early" stands in no span of E-03.',
    ]);
  });

  it('may quote over the end of a line, not over that of a paragraph', () => {
    expect(told(replace('exhibits/E-01.md', 'BTC at the address', 'BTC at\nthe address'))).toEqual([]);
    expect(
      told(replace('exhibits/E-01.md', 'BTC at the address', 'BTC at\n\nthe address')).map((one) =>
        one.slice(0, 6),
      ),
    ).toEqual(expect.arrayContaining(['CB0734', 'CB0736']));
  });

  it('wants the variants of what it compares divided alike, and only warns of the rest', () => {
    const split = put(
      'exhibits/E-03.late.ko.md',
      '# 접수 확인서\n\n늦었음.\n\n잔액 없음.\n\n연락관 데이나 로\n',
    );
    expect(told(split)).toEqual([
      'CB0737 : There are 4 paragraphs, items and rows in "ko", 3 in the first language.',
    ]);
    expect(told(split, set('compare/K-1/b', { exhibit: 'E-03', span: LATE }))[0]).toMatch(/^CB0736 /);
  });

  it('leaves a case without comparisons alone', () => {
    const none = [set('compare', undefined), set('plays/reader', undefined)];
    const split = replace('exhibits/E-01.ko.md', '경위 남가온', '끝.\n\n경위 남가온');
    expect(told(...none, split).map((one) => one.slice(0, 6))).toEqual(['CB0803']);
  });
});

describe('a condition on the trainee’s own words', () => {
  it('names comparisons and exhibits that are there', () => {
    expect(told(set('injects/I-2/when', "compared('K-1') && assessed('E-01')"))).toEqual([]);
    expect(told(set('injects/I-2/when', "compared('K-9') || assessed('M-01')"))).toEqual([
      'CB0507 /injects/I-2/when: There is no comparison "K-9" in compare.',
      'CB0507 /injects/I-2/when: There is no exhibit "M-01" in exhibits.',
    ]);
  });
});
