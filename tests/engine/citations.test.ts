import { describe, expect, it } from 'vitest';
import { abroadCase } from '../support/abroad-case';
import { PlayedCase } from '../support/played-case';

const open = (document: string) => ({ type: 'document.open', document }) as const;
const send = (paper: string) => ({ type: 'request.send', paper }) as const;
const begun = (edit?: Parameters<typeof abroadCase>[0]) =>
  new PlayedCase(abroadCase(edit)).do(open('E-01'), open('E-02')).fill('R-90', { authority: 'spcc' });
const field = (played: PlayedCase, id: string, paper = 'R-90') =>
  played
    .view()
    .requests.find((one) => one.paper === paper)
    ?.fields.find((one) => one.id === id);
const warnings = (played: PlayedCase) =>
  played.view().requests.find((one) => one.paper === 'R-90')?.preview?.warnings;

describe('a field for exhibits', () => {
  it('offers the exhibits in hand that were opened', () => {
    const played = new PlayedCase(abroadCase());
    expect(field(played, 'annexes')?.options).toEqual([]);
    played.do(open('E-02'));
    expect(field(played, 'annexes')?.options).toEqual([{ id: 'E-02', text: 'Transfers of 4 and 5 April' }]);
  });

  it('takes those and no others, each once', () => {
    const played = new PlayedCase(abroadCase()).do(open('E-02'));
    const draft = (value: string[]) =>
      ({ type: 'request.draft', paper: 'R-90', field: 'annexes', value }) as const;
    for (const value of [['E-01'], ['E-03'], ['E-02', 'E-02'], ['nothing']]) {
      expect(played.refusal(draft(value)).code).toBe('bad-value');
    }
    played.do(draft(['E-02']));
    expect(field(played, 'annexes')).toMatchObject({ value: ['E-02'], cites: ['E-02'], filled: true });
  });

  it('is right if what must be there is among them', () => {
    const wrong = (annexes: string[]) => {
      const played = begun().fill('R-90', { annexes }).do(send('R-90'));
      return played.state.world.requests['R-90']?.wrong;
    };
    expect(wrong(['E-01'])).toEqual(['annexes']);
    expect(wrong(['E-01', 'E-02'])).toEqual([]);
  });
});

describe('chips in a text', () => {
  it('cite exhibits in hand that were opened, each once; anything else is text', () => {
    const played = begun().fill('R-90', {
      facts: 'See [[E-02]], again [[E-02]] and [[E-01]]; [[E-03]], [[E-77]], [E-01] are nothing.',
    });
    expect(field(played, 'facts')?.cites).toEqual(['E-02', 'E-01']);
  });
});

describe('what a request cites, in conditions', () => {
  it('is read from chips and picked exhibits', () => {
    const played = begun();
    expect(warnings(played)).toEqual([]);
    played.fill('R-90', { facts: 'By [[E-02]].' });
    expect(warnings(played)).toEqual(['It cites the record.']);
    played.fill('R-90', { annexes: ['E-01'] });
    expect(warnings(played)).toEqual(['It cites the record.', 'It passes the note on.']);
  });

  it('does not count a field that does not stand on the paper', () => {
    const played = begun((json) => {
      json.instruments['R-90'].fields.facts.when = "picked('authority', 'pecb')";
    });
    played.fill('R-90', { facts: 'By [[E-01]].' });
    expect(warnings(played)).toEqual([]);
    expect(played.do(send('R-90')).state.world.facts.alarm).toBe(0);
  });
});

describe('the time of an instant field, in conditions', () => {
  it.each([
    ['2031-03-14T14:40:18Z', true],
    ['2031-03-14T14:41:09Z', true],
    ['2031-03-14T14:41:10Z', false],
    // To the minute means to its first second.
    ['2031-03-14T14:41Z', true],
    ['2031-03-14T14:42Z', false],
    ['', false],
  ])('%s is before 14:41:10: %s', (utc, before) => {
    const played = begun().fill('R-90', { at: { local: '2031-03-14T23:40', utc } });
    expect(warnings(played)?.includes('That is before the gap.')).toBe(before);
  });
});

describe('conditions of use', () => {
  const alarm = (played: PlayedCase) => played.state.world.facts.alarm;
  const conditions = (played: PlayedCase, id: string) =>
    played.view().documents.find((one) => one.id === id)?.conditions;

  it('stand on the exhibit once it was opened, as long as they bind', () => {
    const played = new PlayedCase(abroadCase());
    expect(conditions(played, 'E-01')).toBe('');
    played.do(open('E-01'), open('E-02'));
    expect(conditions(played, 'E-01')).toBe('Not for court; no onward transfer.');
    expect(conditions(played, 'E-02')).toBe('');
    played.do(send('R-92')).until('2031-03-19T19:00');
    expect(conditions(played, 'E-01')).toBe('');
  });

  it('are broken by sending what cites it, once a paper', () => {
    expect(alarm(begun().fill('R-90', { facts: 'By [[E-01]].' }).do(send('R-90')))).toBe(1);
    expect(
      alarm(
        begun()
          .fill('R-90', { annexes: ['E-01'] })
          .do(send('R-90')),
      ),
    ).toBe(1);
    const both = begun().fill('R-90', { facts: '[[E-01]] [[E-01]]', annexes: ['E-01', 'E-02'] });
    expect(alarm(both)).toBe(0);
    expect(alarm(both.do(send('R-90')))).toBe(1);
  });

  it('are broken again by sending it again', () => {
    const played = begun().fill('R-90', { authority: 'pecb', annexes: ['E-01'] });
    played.do(send('R-90')).until('2031-05-11T13:00').do(send('R-90'));
    expect(alarm(played)).toBe(2);
  });

  it('are broken by a form that is filed', () => {
    const played = begun().fill('rude', { words: 'It was [[E-01]].' });
    expect(alarm(played.do({ type: 'entry.file', paper: 'rude' }))).toBe(1);
  });

  it('are kept by work that may cite it, by an unread exhibit, and by an attempt that costs nothing', () => {
    expect(alarm(begun().fill('R-91', { facts: '[[E-01]]' }).do(send('R-91')))).toBe(0);
    const unread = new PlayedCase(abroadCase()).fill('R-90', { authority: 'spcc', facts: '[[E-01]]' });
    expect(alarm(unread.do(send('R-90')))).toBe(0);
    const guided = begun().fill('R-92', { facts: '[[E-01]]', extra: 'no' }).do(send('R-92'));
    expect(alarm(guided)).toBe(0);
  });

  it('bind no more once the case frees it', () => {
    const played = begun().do(send('R-92')).until('2031-03-19T19:00');
    expect(alarm(played.fill('R-90', { annexes: ['E-01'] }).do(send('R-90')))).toBe(0);
  });
});

describe('a draft that copies another', () => {
  const values = (played: PlayedCase) =>
    Object.fromEntries(
      (played.view().requests.find((one) => one.paper === 'R-92')?.fields ?? []).map(({ id, value }) => [
        id,
        value,
      ]),
    );

  it('starts from what was sent, where it fits, and then from its own values', () => {
    const played = begun().fill('R-90', { facts: 'By [[E-02]].', annexes: ['E-02'] });
    // Not sent: the second draft is offered.
    expect(values(played)).toEqual({ authority: null, facts: null, annexes: null, extra: 'First.' });
    played.do(send('R-90'));
    // "spcc" is no option here.
    const copied = { authority: null, facts: 'By [[E-02]].', annexes: ['E-02'], extra: 'See before.' };
    expect(values(played)).toEqual(copied);
    expect(field(played, 'facts', 'R-92')?.cites).toEqual(['E-02']);
    // What is only drafted is not copied.
    played.until('2031-05-20T18:00').fill('R-90', { facts: 'Other.' });
    expect(values(played)).toEqual(copied);
  });

  it('copies a choice that exists on both', () => {
    const played = begun().fill('R-90', { authority: 'pecb' }).do(send('R-90'));
    expect(values(played).authority).toBe('pecb');
  });

  it('is a draft like any other once it is written in', () => {
    const played = begun().fill('R-90', { facts: 'A.' }).do(send('R-90')).fill('R-92', { extra: 'Mine.' });
    expect(values(played)).toMatchObject({ facts: 'A.', extra: 'Mine.' });
    played.do(send('R-92'));
    expect(played.state.world.requests['R-92']?.fields).toMatchObject({ facts: 'A.', extra: 'Mine.' });
  });
});
