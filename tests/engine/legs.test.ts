import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../src/scenario';
import { firstNotice, PlayedCase } from '../support/played-case';

const AT = '2031-04-04T11:20:00Z';
type Edit = Parameters<typeof firstNotice>[0];

/** Everything is in hand as evidence from the start; F-01 rests on E-01, F-02 on E-02, F-03 on E-03. */
function desk(edit: Edit = () => undefined, mode: 'practice' | 'guided' = 'practice'): PlayedCase {
  const scenario = firstNotice((json) => {
    for (const id of ['E-01', 'E-02', 'E-03']) {
      json.exhibits[id].present = 'start';
      json.exhibits[id].handling = 'evidence';
    }
    edit(json);
  });
  return new PlayedCase(scenario, mode);
}

function state(
  played: PlayedCase,
  finding: string,
  slots: Record<string, string>,
  exhibits: string[],
  findings?: string[],
  confidence: Confidence = 'likely',
) {
  const legs = findings === undefined ? {} : { findings };
  played.do({ type: 'finding.draft', finding, slots, exhibits, ...legs, confidence });
  played.do({ type: 'finding.submit', finding });
  return played.state.world.findings[finding];
}
const call = (played: PlayedCase, exhibits = ['E-01']) =>
  state(played, 'F-01', { code: 'intelligence' }, exhibits);
const money = (played: PlayedCase, exhibits = ['E-02']) =>
  state(played, 'F-02', { number: 'three' }, exhibits);
const receipt = (played: PlayedCase, exhibits = ['E-03']) =>
  state(played, 'F-03', { code: 'intelligence' }, exhibits);
const whole = (played: PlayedCase, findings: string[], at = AT) =>
  state(played, 'F-04', { at }, [], findings);

describe('a finding that stands on legs', () => {
  it('is capped by how many of them count', () => {
    const played = desk();
    call(played);
    money(played);
    receipt(played);
    expect(whole(played, ['F-01'])).toMatchObject({ grade: 'true-but-unsupported', cap: null });
    expect(whole(played, ['F-01', 'F-03'])).toMatchObject({ grade: 'supported', cap: 'likely' });
    expect(whole(played, ['F-01', 'F-02', 'F-03'])).toMatchObject({
      grade: 'supported',
      cap: 'almost-certain',
    });
  });

  it('counts a leg only if its finding is supported', () => {
    const played = desk((json) => {
      json.exhibits['E-02'].handling = 'intelligence';
    });
    call(played);
    expect(money(played)?.grade).toBe('not-admissible');
    expect(receipt(played, ['E-01'])?.grade).toBe('true-but-unsupported');
    expect(whole(played, ['F-01', 'F-02', 'F-03'])?.grade).toBe('true-but-unsupported');
  });

  it('does not count what is not cited, or was only drafted', () => {
    const played = desk();
    call(played);
    money(played);
    played.do({
      type: 'finding.draft',
      finding: 'F-03',
      slots: { code: 'intelligence' },
      exhibits: ['E-03'],
      confidence: 'likely',
    });
    expect(whole(played, ['F-01', 'F-03'])?.grade).toBe('true-but-unsupported');
    expect(whole(played, ['F-01', 'F-02'])?.grade).toBe('supported');
  });

  it('may need a finding beside a set of exhibits, cited and supported', () => {
    const played = desk((json) => {
      json.findings['F-04'].sufficient.push({
        exhibits: ['E-02'],
        findings: ['F-01'],
        cap: 'almost-certain',
      });
    });
    const both = (findings: string[]) => state(played, 'F-04', { at: AT }, ['E-02'], findings);
    call(played, ['E-02']);
    expect(both(['F-01'])).toMatchObject({ grade: 'true-but-unsupported' });
    call(played);
    expect(both([])).toMatchObject({ grade: 'true-but-unsupported' });
    expect(both(['F-01'])).toMatchObject({ grade: 'supported', cap: 'almost-certain' });
  });

  it('keeps the grade that its legs gave it when it was submitted', () => {
    const played = desk();
    call(played);
    money(played, ['E-01']);
    expect(whole(played, ['F-01', 'F-02'])?.grade).toBe('true-but-unsupported');
    money(played);
    expect(played.state.world.findings['F-04']?.grade).toBe('true-but-unsupported');
    played.do({ type: 'finding.submit', finding: 'F-04' });
    expect(played.state.world.findings['F-04']?.grade).toBe('supported');
  });

  it('lets an exhibit carry one leg only', () => {
    const played = desk((json) => {
      json.findings['F-02'].weak = undefined;
      json.findings['F-02'].sufficient = [{ exhibits: ['E-01', 'E-02'], cap: 'likely' }];
    });
    call(played);
    expect(money(played, ['E-01', 'E-02'])?.grade).toBe('supported');
    expect(whole(played, ['F-01', 'F-02'])?.grade).toBe('true-but-unsupported');
  });

  it('takes of several sets the one that leaves the other legs theirs', () => {
    const played = desk((json) => {
      json.findings['F-02'].weak = undefined;
      json.findings['F-02'].sufficient.unshift({ exhibits: ['E-01'], cap: 'likely' });
    });
    call(played);
    // E-01 alone would carry it; E-02 does too, and leaves E-01 to the call.
    money(played, ['E-01', 'E-02']);
    expect(whole(played, ['F-01', 'F-02'])?.grade).toBe('supported');
    money(played, ['E-01']);
    expect(whole(played, ['F-01', 'F-02'])?.grade).toBe('true-but-unsupported');
  });

  it('may rest a leg on any of its findings, and counts the leg once', () => {
    const played = desk((json) => {
      json.findings['F-04'].legs = {
        call: { title: 'The call', findings: ['F-01'] },
        paper: { title: 'The paper', findings: ['F-02', 'F-03'] },
      };
      json.findings['F-04'].sufficient = [{ legs: 2, cap: 'likely' }];
    });
    call(played);
    money(played);
    receipt(played);
    expect(whole(played, ['F-02', 'F-03'])?.grade).toBe('true-but-unsupported');
    expect(whole(played, ['F-01', 'F-03'])?.grade).toBe('supported');
  });

  it('puts nothing before a court that intelligence carries', () => {
    const court = (purpose: string) => {
      const played = desk((json) => {
        json.findings['F-04'].purpose = purpose;
        json.exhibits['E-01'].handling = 'intelligence';
      });
      // An internal finding: supported by intelligence.
      expect(call(played)?.grade).toBe('supported');
      money(played);
      return whole(played, ['F-01', 'F-02'])?.grade;
    };
    expect(court('internal')).toBe('supported');
    expect(court('court')).toBe('true-but-unsupported');
  });

  it('is drafted with legs of its own that were written, each once', () => {
    const played = desk();
    const draft = (finding: string, findings: string[]) =>
      played.refusal({ type: 'finding.draft', finding, slots: {}, exhibits: [], findings, confidence: null });
    expect(draft('F-04', ['F-04'])).toEqual({ code: 'bad-value', about: 'F-04' });
    expect(draft('F-01', ['F-02'])).toEqual({ code: 'bad-value', about: 'F-02' });
    expect(draft('F-04', ['F-01'])).toEqual({ code: 'not-here', about: 'F-01' });
    call(played);
    expect(draft('F-04', ['F-01', 'F-01']).code).toBe('bad-value');
    played.do({
      type: 'finding.draft',
      finding: 'F-04',
      slots: { at: AT },
      exhibits: [],
      confidence: 'likely',
    });
    expect(played.refusal({ type: 'finding.submit', finding: 'F-04' }).code).toBe('incomplete');
  });

  it('shows its legs, how many it needs and which findings are cited', () => {
    const played = desk();
    call(played);
    money(played);
    whole(played, ['F-01', 'F-02']);
    expect(played.view().findings.find(({ id }) => id === 'F-04')).toMatchObject({
      legs: [
        { id: 'call', title: 'The call', findings: ['F-01'] },
        { id: 'money', title: 'The money', findings: ['F-02'] },
        { id: 'receipt', title: 'The receipt', findings: ['F-03'] },
      ],
      legsNeeded: 2,
      findings: ['F-01', 'F-02'],
    });
    expect(played.view().findings.find(({ id }) => id === 'F-02')).toMatchObject({ legs: [], legsNeeded: 0 });
  });
});

describe('a typed instant', () => {
  it.each([
    ['2031-04-04T11:20:00Z', 'supported'],
    ['2031-04-04T11:19:00Z', 'supported'],
    ['2031-04-04T11:21:00Z', 'supported'],
    ['2031-04-04T11:20Z', 'supported'],
    // A second beyond the tolerance of a minute.
    ['2031-04-04T11:21:01Z', 'open'],
    ['2031-04-04T11:18:59Z', 'open'],
    // KST taken for UTC: E-02 shows that it is false, up to a minute either way.
    ['2031-04-04T20:19:00Z', 'contradicted'],
    ['2031-04-04T20:21:00Z', 'contradicted'],
    ['2031-04-04T20:21:01Z', 'open'],
  ])('%s is %s', (at, grade) => {
    const played = desk();
    call(played);
    money(played);
    expect(whole(played, ['F-01', 'F-02'], at)?.grade).toBe(grade);
  });

  it('is exact where no tolerance is given', () => {
    const played = desk((json) => {
      delete json.findings['F-04'].slots.at.instant.within;
    });
    call(played);
    money(played);
    expect(whole(played, ['F-01', 'F-02'], '2031-04-04T11:20:01Z')?.grade).toBe('open');
    expect(whole(played, ['F-01', 'F-02'])?.grade).toBe('supported');
  });

  it('is contradicted only by what is in hand', () => {
    const played = desk((json) => {
      delete json.exhibits['E-02'].present;
    });
    expect(state(played, 'F-04', { at: '2031-04-04T20:20:00Z' }, ['E-01'])?.grade).toBe('open');
  });

  it.each(['2031-04-04T11:20:00', '2031-04-31T11:20:00Z', 'noon', ''])('is not "%s"', (at) => {
    const played = desk();
    const draft = { type: 'finding.draft', finding: 'F-04', exhibits: [], confidence: null } as const;
    expect(played.refusal({ ...draft, slots: { at } })).toEqual({ code: 'bad-value', about: 'at' });
  });

  it('is a slot without options', () => {
    const played = desk().do({
      type: 'finding.draft',
      finding: 'F-04',
      slots: { at: AT },
      exhibits: [],
      confidence: null,
    });
    expect(played.view().findings.find(({ id }) => id === 'F-04')?.slots).toEqual([
      { id: 'at', input: 'instant', title: 'Time', options: [], value: AT },
    ]);
  });

  it('can be the blank of a theory', () => {
    const played = desk((json) => {
      json.theories['T-1'].paragraph = 'The money came {at}.';
      json.theories['T-1'].blanks = { at: { instant: { utc: AT } } };
      for (const step of json.plays.expert.steps) if (step.theory) step.blanks = { at: AT };
      for (const step of json.plays.reader.steps) if (step.theory) step.blanks = { at: AT };
    });
    const hand = (at: string) =>
      ({ type: 'theory.submit', theory: 'T-1', blanks: { at }, doubts: ['contract'] }) as const;
    expect(played.refusal(hand('eleven')).code).toBe('bad-value');
    expect(played.do(hand(AT)).view().theories[0]?.blanks[0]).toMatchObject({ input: 'instant', value: AT });
  });
});

describe('what contradicts a finding', () => {
  it('is shown with the grade, and not before', () => {
    const contradicted = (mode: 'guided' | 'practice') => {
      const played = desk(undefined, mode);
      state(played, 'F-02', { number: 'one' }, ['E-01']);
      return played.view().findings.find(({ id }) => id === 'F-02');
    };
    // The guided opening stands, so the grade is told at once.
    expect(contradicted('guided')).toMatchObject({ grade: 'contradicted', contradictedBy: ['E-02'] });
    expect(contradicted('practice')).toMatchObject({ grade: null, contradictedBy: [] });
  });
});
