import { describe, expect, it } from 'vitest';
import type { Mode } from '../../src/engine';
import { firstNotice, PlayedCase } from '../support/played-case';

const open = { type: 'document.open', document: 'E-01' } as const;
const write = (kind: 'proves' | 'limits', text: string, about = 'E-01') =>
  ({ type: 'note.write', kind, about, text }) as const;
const PROVES = write('proves', 'Someone called.');
const LIMITS = write('limits', 'Not who.');
const author = {
  proves: 'That the bank called, and what it said.',
  limits: 'Not that what it said is true.',
};
const nothing = { proves: '', limits: '' };

const start = (mode: Mode) =>
  new PlayedCase(
    firstNotice((json) => {
      json.flow.states.alert.tasks.assess = { text: 'Assess.', done: "assessed('E-01')" };
    }),
    mode,
  );
const exhibit = (played: PlayedCase) => played.view().documents.find(({ id }) => id === 'E-01');

describe('what an exhibit proves and does not', () => {
  it('is written by the trainee, and written again', () => {
    const played = start('practice').do(open);
    expect(exhibit(played)?.assessment).toBeNull();
    played.do(PROVES);
    expect(exhibit(played)?.assessment).toEqual({ proves: 'Someone called.', limits: '' });
    played.do(LIMITS, write('proves', ' The bank called. '));
    expect(exhibit(played)?.assessment).toEqual({ proves: 'The bank called.', limits: 'Not who.' });
  });

  it('is asked for by a condition once both are written', () => {
    const played = start('practice');
    const done = () => played.view().stage?.tasks.find(({ id }) => id === 'assess')?.done;
    expect(done()).toBe(false);
    expect(played.do(PROVES) && done()).toBe(false);
    expect(played.do(LIMITS) && done()).toBe(true);
  });

  it('is written only of an exhibit that is here', () => {
    const played = start('practice').do({ type: 'decision.make', decision: 'D1', option: 'say-nothing' });
    for (const about of ['E-02', 'M-03', '', 'constructor']) {
      expect(played.refusal(write('proves', 'x', about))).toEqual({ code: 'not-here', about });
    }
    // Other notes are about anything.
    played.do({ type: 'note.write', kind: 'note', about: 'E-02', text: 'Still to come.' });
  });
});

describe('the author’s words on an exhibit', () => {
  it('stand beside the trainee’s own in practice, once both are written', () => {
    const played = start('practice').do(open, PROVES);
    expect(exhibit(played)).toMatchObject(nothing);
    expect(exhibit(played.do(LIMITS))).toMatchObject(author);
  });

  it('wait until the exhibit is opened', () => {
    expect(exhibit(start('practice').do(PROVES, LIMITS))).toMatchObject(nothing);
    expect(exhibit(start('guided'))).toMatchObject(nothing);
  });

  it('are read at once in guided mode', () => {
    expect(exhibit(start('guided').do(open))).toMatchObject(author);
  });

  it('are read without own ones once the stage is closed', () => {
    const scenario = firstNotice((json) => {
      json.flow.states.alert.stage.closes = "chosen('D1', 'say-nothing')";
    });
    const played = new PlayedCase(scenario).do(open, {
      type: 'decision.make',
      decision: 'D1',
      option: 'say-nothing',
    });
    expect(exhibit(played)).toMatchObject(nothing);
    expect(exhibit(played.do({ type: 'stage.close', stage: 'alert' }))).toMatchObject(author);
  });

  it('are kept back in assessment until the end', () => {
    const played = start('assessment').do(open, PROVES, LIMITS);
    expect(exhibit(played)).toMatchObject(nothing);
    expect(exhibit(played.until('2031-05-09T18:01'))).toMatchObject(author);
  });
});

describe('what tells two theories apart', () => {
  const hand = (apart?: Record<string, 'theory' | 'rival' | 'both' | 'neither'>) =>
    ({
      type: 'theory.submit',
      theory: 'T-1',
      blanks: { code: 'intelligence' },
      doubts: ['contract'],
      ...(apart && { apart }),
    }) as const;
  const rows = (played: PlayedCase) => played.view().theories[0]?.apart;
  const desk = () =>
    new PlayedCase(
      firstNotice((json) => {
        json.exhibits['E-02'].present = 'start';
        json.flow.states.alert.stage.closes = "handed('T-1')";
      }),
    );

  it('lists the exhibits that were opened, without a word of which they fit', () => {
    const played = desk();
    expect(rows(played)).toEqual([]);
    expect(rows(played.do(open))).toEqual([{ exhibit: 'E-01', fits: null, right: null, why: '' }]);
  });

  it('is told with the judgements of the stage in which the theory was handed in', () => {
    const played = desk().do(open, { type: 'document.open', document: 'E-02' }, hand({ 'E-02': 'rival' }));
    expect(rows(played)).toEqual([
      { exhibit: 'E-01', fits: null, right: null, why: '' },
      { exhibit: 'E-02', fits: 'rival', right: null, why: '' },
    ]);
    played.do({ type: 'stage.close', stage: 'alert' });
    expect(rows(played)).toEqual([
      { exhibit: 'E-01', fits: null, right: 'both', why: 'A call is made either way.' },
      { exhibit: 'E-02', fits: 'rival', right: 'theory', why: 'A boat is paid for once, not three times.' },
    ]);
  });

  it('is said of opened exhibits that the theory names, and may be left out', () => {
    const played = desk().do(open);
    expect(played.refusal(hand({ 'E-02': 'both' }))).toEqual({ code: 'not-here', about: 'E-02' });
    expect(played.refusal(hand({ 'E-03': 'both' }))).toEqual({ code: 'bad-value', about: 'E-03' });
    expect(played.refusal(hand({ 'E-01': 'each' as never })).code).toBe('bad-value');
    expect(rows(played.do(hand()))).toMatchObject([{ exhibit: 'E-01', fits: null }]);
    // Handed in again, it is what was said last.
    expect(rows(played.do(hand({ 'E-01': 'both' })))).toMatchObject([{ exhibit: 'E-01', fits: 'both' }]);
  });
});
