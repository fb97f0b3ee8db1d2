import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario';
import { brokenScenario, set } from '../support/broken-scenario';

const GOOD = {
  text: 'The log is overwritten',
  kind: 'expiry',
  office: 'fiu-us',
  exhibit: 'E-02',
  from: { event: 'R-02.granted', after: 'P2D' },
  when: "opened('E-01')",
  saved: "granted('R-01')",
  lost: [{ raise: 'alarm' }],
  warn: ['P1D'],
};

/** What is said of one deadline and a condition of an inject, but for the translation it has not. */
function said(deadline: object, when = 'tipped_off'): string[] {
  const change = brokenScenario(set('deadlines/log', deadline), set('injects/I-2/when', when));
  return loadScenario(change)
    .diagnostics.filter(({ code }) => code !== 'CB0802')
    .map(({ code, message, fix }) => [code, message, fix ?? ''].join(' ').trim());
}

describe('a deadline', () => {
  it('may say everything that the format knows', () => {
    expect(said(GOOD)).toEqual([]);
    expect(said(GOOD, "lost('log')")).toEqual([]);
    expect(said({ ...GOOD, from: { event: 'M-01.opened', after: '3 office days' } })).toEqual([]);
    expect(said({ text: 'The bank opens', at: '2031-04-08T09:00' })).toEqual([]);
  });

  it('falls at a time or after an event', () => {
    expect(said({ ...GOOD, at: '2031-04-10T09:00' })).toEqual(['CB0611 "log" has both "at" and "from".']);
    expect(said({ text: 'The bank opens' })).toEqual(['CB0611 "log" has neither "at" nor "from".']);
  });

  it('runs from an event that comes', () => {
    expect(said({ ...GOOD, from: { event: 'R-02.grantd', after: 'P2D' } })).toEqual([
      'CB0607 Nothing ever tells the flow "R-02.grantd". did you mean "R-02.granted"?',
    ]);
  });

  it('lies after the start of the case, as its warnings do', () => {
    expect(said({ text: 'Gone', at: '2031-04-07T09:30' })).toEqual([
      'CB0613 "log" is over before the case begins.',
    ]);
    const soon = { text: 'Soon', at: '2031-04-08T09:30' };
    expect(said({ ...soon, warn: ['PT23H59M'] })).toEqual([]);
    expect(said({ ...soon, warn: ['P1D'] })).toEqual([
      'CB0613 P1D before the deadline nothing has begun yet.',
    ]);
  });

  it('is named in conditions by an id that is there', () => {
    expect(said(GOOD, "lost('lag')")).toEqual([
      'CB0507 There is no deadline "lag" in deadlines. did you mean "log"?',
    ]);
  });

  it('has conditions, effects and references like any other part', () => {
    const codes = (deadline: object) => said(deadline).map((line) => line.slice(0, 6));
    expect(codes({ ...GOOD, office: 'fiu-uk' })).toEqual(['CB0301']);
    expect(codes({ ...GOOD, exhibit: 'E-99' })).toEqual(['CB0301']);
    expect(codes({ ...GOOD, saved: 'tiped_off' })).toEqual(['CB0503']);
    expect(codes({ ...GOOD, lost: [{ raise: 'tipped_off' }] })).toEqual(['CB0304']);
    expect(codes({ ...GOOD, warn: ['a day'] })).toEqual(['CB0401']);
    expect(codes({ ...GOOD, kind: 'end' })).toEqual(['CB0206']);
  });
});
