import { describe, expect, it } from 'vitest';
import type { Confidence, FindingGrade } from '../../src/scenario';
import { firstNotice, PlayedCase } from '../support/played-case';

/** The expert's first day: E-02 comes in as evidence. */
function withExtract(handling = 'evidence', tainted = false): PlayedCase {
  const scenario = firstNotice((json) => {
    json.instruments['R-01'].outcomes = [
      { is: 'granted', after: 'PT1H', effects: [{ add: 'E-02', handling, tainted }] },
    ];
  });
  const played = new PlayedCase(scenario).do({
    type: 'decision.make',
    decision: 'D1',
    option: 'say-nothing',
  });
  played
    .fill('R-01', { period: { from: '2031-04-04', to: '2031-04-05' } })
    .do({ type: 'request.send', paper: 'R-01' });
  return played.until('2031-04-07T11:30');
}

function gradeOf(played: PlayedCase, number: string, exhibits: string[], confidence: Confidence = 'likely') {
  played.do({ type: 'finding.draft', finding: 'F-02', slots: { number }, exhibits, confidence });
  played.do({ type: 'finding.submit', finding: 'F-02' });
  return played.state.world.findings['F-02'];
}

describe('the five grades of a finding', () => {
  it.each<[string, PlayedCase, string, string[], FindingGrade]>([
    ['true, and a sufficient set of evidence cited', withExtract(), 'three', ['E-02'], 'supported'],
    ['more cited than needed', withExtract(), 'three', ['E-01', 'E-02'], 'supported'],
    ['true, but nothing cited that suffices', withExtract(), 'three', ['E-01'], 'not-admissible'],
    ['true, carried by intelligence', withExtract('intelligence'), 'three', ['E-02'], 'not-admissible'],
    ['true, carried by police information', withExtract('police'), 'three', ['E-02'], 'not-admissible'],
    [
      'true, carried by a tainted exhibit',
      withExtract('evidence', true),
      'three',
      ['E-02'],
      'not-admissible',
    ],
    ['false, and an exhibit in hand shows it', withExtract(), 'one', ['E-01'], 'contradicted'],
    ['false, and nothing in hand shows it', new PlayedCase(firstNotice()), 'one', ['E-01'], 'open'],
  ])('%s', (_, played, number, exhibits, grade) => {
    expect(gradeOf(played, number, exhibits)?.grade).toBe(grade);
  });

  it('is true but unsupported without a set that suffices or looks like it', () => {
    const scenario = firstNotice((json) => {
      delete json.findings['F-02'].weak;
    });
    expect(gradeOf(new PlayedCase(scenario), 'three', ['E-01'])?.grade).toBe('true-but-unsupported');
  });

  it('caps the confidence by the strongest set held', () => {
    expect(gradeOf(withExtract(), 'three', ['E-02'])?.cap).toBe('likely');
    const both = firstNotice((json) => {
      json.findings['F-02'].sufficient = [
        { exhibits: ['E-01'], cap: 'possible' },
        { exhibits: ['E-01', 'E-02'], cap: 'almost-certain' },
      ];
      json.findings['F-02'].purpose = 'internal';
      json.exhibits['E-02'].present = 'start';
    });
    expect(gradeOf(new PlayedCase(both), 'three', ['E-01', 'E-02'])?.cap).toBe('almost-certain');
    expect(gradeOf(new PlayedCase(both), 'three', ['E-01'])?.cap).toBe('possible');
  });

  it('takes a set only for the values that it is a set for', () => {
    const scenario = firstNotice((json) => {
      json.findings['F-02'].slots.number.right = ['one', 'three'];
      json.findings['F-02'].sufficient = [{ exhibits: ['E-02'], cap: 'likely', when: { number: ['three'] } }];
      json.findings['F-02'].contradicted = undefined;
      json.exhibits['E-02'].present = 'start';
    });
    expect(gradeOf(new PlayedCase(scenario), 'three', ['E-02'])?.grade).toBe('supported');
    expect(gradeOf(new PlayedCase(scenario), 'one', ['E-02'])?.grade).toBe('true-but-unsupported');
  });

  it('lets intelligence carry an internal finding', () => {
    const played = new PlayedCase(firstNotice());
    played.do({
      type: 'finding.draft',
      finding: 'F-01',
      slots: { code: 'intelligence' },
      exhibits: ['E-01'],
      confidence: 'likely',
    });
    played.do({ type: 'finding.submit', finding: 'F-01' });
    expect(played.state.world.findings['F-01']?.grade).toBe('supported');
  });
});

describe('a finding in the making', () => {
  it('refuses values and exhibits that the trainee cannot have', () => {
    const played = new PlayedCase(firstNotice());
    const draft = { type: 'finding.draft', finding: 'F-02', confidence: null } as const;
    expect(played.refusal({ ...draft, slots: { number: 'seven' }, exhibits: [] })).toEqual({
      code: 'bad-value',
      about: 'number',
    });
    expect(played.refusal({ ...draft, slots: {}, exhibits: ['E-02'] })).toEqual({
      code: 'not-here',
      about: 'E-02',
    });
    expect(played.refusal({ type: 'finding.submit', finding: 'F-02' }).code).toBe('incomplete');
  });

  it('offers a value only once an opened exhibit shows it', () => {
    const scenario = firstNotice((json) => {
      json.domains.count.options.three.seenIn = ['E-01'];
    });
    const played = new PlayedCase(scenario);
    const options = () => played.view().findings[1]?.slots[0]?.options.map((one) => one.id);
    expect(options()).toEqual(['one']);
    played.do({ type: 'document.open', document: 'E-01' });
    expect(options()).toEqual(['one', 'three']);
  });

  it('does not show its grade before a debrief, unless a step of the guided opening stands', () => {
    const practice = withExtract();
    gradeOf(practice, 'three', ['E-02']);
    expect(practice.view().findings.find((one) => one.id === 'F-02')?.grade).toBeNull();
    const guided = new PlayedCase(firstNotice(), 'guided');
    guided.do({
      type: 'finding.draft',
      finding: 'F-01',
      slots: { code: 'intelligence' },
      exhibits: ['E-01'],
      confidence: 'likely',
    });
    guided.do({ type: 'finding.submit', finding: 'F-01' });
    expect(guided.view().findings.find((one) => one.id === 'F-01')?.grade).toBe('supported');
  });
});

describe('a review in threes', () => {
  function reviewed(confidence: Confidence): PlayedCase {
    const scenario = firstNotice((json) => {
      json.exhibits['E-02'].present = 'start';
      json.exhibits['E-03'].present = 'start';
    });
    const played = new PlayedCase(scenario);
    gradeOf(played, 'three', ['E-02'], confidence);
    for (const [finding, exhibit] of [
      ['F-01', 'E-01'],
      ['F-03', 'E-03'],
    ] as const) {
      played.do({
        type: 'finding.draft',
        finding,
        slots: { code: 'intelligence' },
        exhibits: [exhibit],
        confidence: 'almost-certain',
      });
      played.do({ type: 'finding.submit', finding });
    }
    return played.do({ type: 'finding.review', review: 'V-1', findings: ['F-01', 'F-02', 'F-03'] });
  }

  it('finds all sound, and locks the three', () => {
    const played = reviewed('likely');
    expect(played.state.world.reviews[0]?.band).toBe('all-sound');
    expect(played.refusal({ type: 'finding.submit', finding: 'F-02' }).code).toBe('locked');
  });

  it('counts a confidence above the cap as unsound', () => {
    expect(reviewed('almost-certain').state.world.reviews[0]?.band).toBe('one-unsound');
  });

  it('takes exactly three different submitted findings', () => {
    const played = reviewed('almost-certain');
    const ask = (findings: string[]) =>
      played.refusal({ type: 'finding.review', review: 'V-1', findings }).code;
    expect(ask(['F-01', 'F-02'])).toBe('three-findings');
    expect(ask(['F-01', 'F-01', 'F-02'])).toBe('three-findings');
    expect(ask(['F-01', 'F-02', 'F-09'])).toBe('three-findings');
  });
});
