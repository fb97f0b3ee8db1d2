import { describe, expect, it } from 'vitest';
import { exhibitChips, loadScenario } from '../../src/scenario';
import { brokenScenario, type Change, set } from '../support/broken-scenario';

const told = (...changes: Change[]) =>
  loadScenario(brokenScenario(...changes)).diagnostics.map(
    ({ code, pointer, fix }) => `${code} ${pointer} ${fix ?? ''}`,
  );
const annexes = (part: Record<string, unknown>) =>
  set('instruments/R-01/fields/annexes', {
    input: 'exhibits',
    label: 'Annexes',
    optional: true,
    ...part,
  });

describe('exhibits that a paper cites', () => {
  it('must be there in the right answer, a draft and a play, picked or as a chip', () => {
    const at = '/instruments/R-01';
    expect(told(annexes({ right: ['E-01', 'E-011'] }))).toEqual([
      `CB0301 ${at}/fields/annexes/right/1 did you mean "E-01"?`,
    ]);
    expect(told(set('instruments/R-01/prefill', [{ values: { annexes: ['E-011'] } }]))).toEqual([
      `CB0301 ${at}/prefill/0/values/annexes/0 did you mean "E-01"?`,
    ]);
    expect(told(set('plays/expert/steps/4/fields/annexes', ['E-01', 'E-011']))).toEqual([
      'CB0301 /plays/expert/steps/4/fields/annexes/1 did you mean "E-01"?',
    ]);
    expect(told(set('instruments/R-02/prefill/1/values/words', 'By [[E-011]] and [[E-01]].'))).toEqual([
      'CB0301 /instruments/R-02/prefill/1/values/words did you mean "E-01"?',
    ]);
  });

  it('are a list', () => {
    expect(told(annexes({ right: true }))).toEqual(['CB0701 /instruments/R-01/fields/annexes/right ']);
    expect(told(set('plays/expert/steps/4/fields/annexes', 'E-01'))).toEqual([
      'CB0701 /plays/expert/steps/4/fields/annexes ',
    ]);
  });

  it('are written in a text as chips, each told once', () => {
    expect(exhibitChips('[[E-09]], [[E-09]] and [[E-10]]; [[ E-11 ]], [E-12], [[E-13')).toEqual([
      'E-09',
      'E-10',
    ]);
  });
});

describe('a draft that copies itself or another of its kind', () => {
  it('is sound', () => {
    expect(told(set('instruments/R-01/prefill', [{ copies: 'R-01' }]))).toEqual([]);
  });

  it('names an instrument that is there', () => {
    expect(told(set('instruments/R-01/prefill', [{ copies: 'R-011' }]))).toEqual([
      'CB0301 /instruments/R-01/prefill/0/copies did you mean "R-01"?',
    ]);
  });
});

describe('partners and channels', () => {
  it('begin in a state that they have', () => {
    expect(told(set('agencies/fiu-us/patience/initial', 'wiling'))).toContain(
      'CB0310 /agencies/fiu-us/patience/initial did you mean "willing"?',
    );
  });

  it('are named rightly by requests: addressees, offices on the way, the channel, work that may cite', () => {
    expect(
      told(
        set('instruments/R-01/addressees', [{ when: "empty('period')", to: 'bnk' }]),
        set('instruments/R-01/via', [{ agency: 'dessk', takes: '1 office day' }]),
        set('instruments/R-01/channel', 'secur'),
        set('exhibits/E-01/use/allowed', ['R-022']),
      ),
    ).toEqual(
      expect.arrayContaining([
        'CB0301 /instruments/R-01/addressees/0/to did you mean "bank"?',
        'CB0301 /instruments/R-01/via/0/agency did you mean "desk"?',
        'CB0301 /instruments/R-01/channel did you mean "secure"?',
        'CB0301 /exhibits/E-01/use/allowed/0 did you mean "R-02"?',
      ]),
    );
  });

  it('reach the other addressees too', () => {
    const also = set('instruments/R-02/addressees', [{ when: "empty('words')", to: 'bank' }]);
    expect(told(also)).toEqual(['CB0717 /instruments/R-02/channel ']);
  });
});
