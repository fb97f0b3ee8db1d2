import { describe, expect, it } from 'vitest';
import { firstNotice, PlayedCase } from '../support/played-case';

const sayNothing = { type: 'decision.make', decision: 'D1', option: 'say-nothing' } as const;
const RIGHT = {
  predicate: 'fraud',
  trail: ['peel'],
  amount: '0.20000000',
  transfers: 3,
  consent: true,
  words: 'Three transfers to one address.',
};

/** Monday 7 April 2031, 09:50 in Seoul: the bank was told to say nothing. */
function atWork(edit?: Parameters<typeof firstNotice>[0]): PlayedCase {
  return new PlayedCase(firstNotice(edit)).do(sayNothing);
}

describe('a request to another authority', () => {
  it('is received in the first open minute of the addressee, by its own clock', () => {
    // Sent Mon 7 Apr 10:20 KST = Sun 6 Apr 21:20 EDT; the liaison opens Mon 08:30 EDT = 21:30 KST.
    const played = atWork().fill('R-02', RIGHT).do({ type: 'request.send', paper: 'R-02' });
    expect(played.state.world.requests['R-02']?.sentAt).toBe(played.at('2031-04-07T10:20'));
    expect(played.state.world.requests['R-02']?.receivedAt).toBe(played.at('2031-04-07T21:30'));
    played.until('2031-04-07T21:29');
    expect(played.types()).not.toContain('request.acknowledged');
    played.until('2031-04-07T21:30');
    expect(played.types()).toContain('request.acknowledged');
  });

  it('is granted after its lead time in office days of the addressee, with what it brings', () => {
    // Received Mon 7 Apr 08:30 EDT + 6 office days = Tue 15 Apr 08:30 EDT = 21:30 KST.
    const played = atWork()
      .fill('R-02', RIGHT)
      .do({ type: 'request.send', paper: 'R-02' })
      .until('2031-04-15T21:29');
    expect(played.view().requests.find((one) => one.paper === 'R-02')?.state).toBe('acknowledged');
    played.until('2031-04-15T21:30');
    expect(played.view().requests.find((one) => one.paper === 'R-02')?.state).toBe('granted');
    expect(played.state.world.exhibits['E-03']).toMatchObject({ handling: 'intelligence', by: 'R-02' });
  });

  it('does in the meantime what the instrument says, from receipt', () => {
    const played = atWork()
      .fill('R-02', RIGHT)
      .do({ type: 'request.send', paper: 'R-02' })
      .until('2031-04-07T22:00');
    expect(played.state.world.messages['M-02']).toBe(played.at('2031-04-07T22:00'));
  });

  it('comes back with the fields that were wrong, and can be corrected and sent again', () => {
    const played = atWork()
      .fill('R-02', { ...RIGHT, predicate: 'none' })
      .do({ type: 'request.send', paper: 'R-02' });
    // No time is spent on an ungraded attempt: sent 09:50 KST, received 21:30 KST, back after 2 office days.
    expect(played.state.world.now).toBe(played.at('2031-04-07T09:50'));
    played.until('2031-04-09T21:30');
    const returned = played.view().requests.find((one) => one.paper === 'R-02');
    expect(returned?.state).toBe('returned');
    expect(returned?.reason).toBe('The notice names no offence.');
    expect(returned?.fields.find((field) => field.id === 'predicate')?.returned).toBe(
      'Without a suspected offence the unit cannot act.',
    );
    expect(returned?.fields.find((field) => field.id === 'trail')?.returned).toBe('');
    expect(played.dataOf('score.awarded').filter((one) => 'point' in one && one.point === 'D2')).toEqual([]);
    played.fill('R-02', { predicate: 'fraud' }).do({ type: 'request.send', paper: 'R-02' });
    expect(played.state.world.requests['R-02']?.attempt).toBe(1);
    played.until('2031-04-18T23:00');
    expect(played.view().requests.find((one) => one.paper === 'R-02')?.state).toBe('granted');
  });

  it('is refused for a reason, and what refusing sets is set', () => {
    const played = atWork()
      .fill('R-02', { ...RIGHT, trail: ['peel', 'mixer'] })
      .do({ type: 'request.send', paper: 'R-02' })
      .until('2031-04-10T09:00');
    const refused = played.view().requests.find((one) => one.paper === 'R-02');
    // 2 office days after Mon 7 Apr, at 10:00 EDT: Wed 9 Apr 23:00 KST.
    expect(refused?.answeredAt?.at).toBe(played.at('2031-04-09T23:00'));
    expect(refused?.state).toBe('refused');
    expect(played.state.world.facts.offended_us).toBe(true);
  });

  it('answers an offended partner later', () => {
    const played = atWork((json) => {
      json.facts.offended_us = { flag: true };
    });
    played.fill('R-02', RIGHT).do({ type: 'request.send', paper: 'R-02' }).until('2031-04-16T21:29');
    expect(played.types()).not.toContain('request.granted');
    played.until('2031-04-16T21:30');
    expect(played.types()).toContain('request.granted');
  });

  it('lapses if a returned one is not sent again in time', () => {
    const played = atWork((json) => {
      json.instruments['R-02'].lapses = 'P14D';
    });
    played
      .fill('R-02', { ...RIGHT, predicate: 'none' })
      .do({ type: 'request.send', paper: 'R-02' })
      .until('2031-04-23T21:29');
    expect(played.types()).not.toContain('request.lapsed');
    played.until('2031-04-23T21:31');
    expect(played.dataOf('request.lapsed')).toEqual([{ request: 'R-02' }]);
  });

  it('cannot be sent twice while it is under way, nor changed', () => {
    const played = atWork().fill('R-02', RIGHT).do({ type: 'request.send', paper: 'R-02' });
    expect(played.refusal({ type: 'request.send', paper: 'R-02' }).code).toBe('not-open');
    const again = atWork((json) => {
      json.flow.states.alert.opens.push('R-02');
    });
    again.fill('R-02', RIGHT).do({ type: 'request.send', paper: 'R-02' });
    expect(again.refusal({ type: 'request.send', paper: 'R-02' }).code).toBe('under-way');
    expect(again.refusal({ type: 'request.draft', paper: 'R-02', field: 'words', value: 'x' }).code).toBe(
      'under-way',
    );
  });

  it('gives each right field its points at the first graded sending, and says why the others got none', () => {
    const played = atWork()
      .fill('R-02', { ...RIGHT, amount: '0.20000001', consent: false })
      .do({ type: 'request.send', paper: 'R-02' });
    const marks = played.state.world.awards.filter((one) => one.point === 'D2');
    expect(marks.map(({ competency, quarters, reason }) => [competency, quarters, reason])).toEqual([
      ['C5', 4, 'instruments.R-02.fields.predicate.label'],
      ['C5', 2, 'instruments.R-02.fields.trail.label'],
      ['C5', 0, 'instruments.R-02.fields.amount.label'],
      ['C4', 0, 'instruments.R-02.fields.consent.label'],
    ]);
  });

  it('leaves a field out whose condition does not hold', () => {
    const played = new PlayedCase(firstNotice(), 'practice', 'reusing', { treaty: 'draft' }).do(sayNothing);
    const fields = played
      .view()
      .requests.find((one) => one.paper === 'R-02')
      ?.fields.map((field) => field.id);
    expect(fields).toEqual(['predicate', 'trail', 'amount', 'transfers', 'words']);
  });

  it('warns beforehand of what can be known', () => {
    const preview = atWork()
      .view()
      .requests.find((one) => one.paper === 'R-02')?.preview;
    expect(preview?.warnings).toEqual(['The office is closed now; it reads this when it opens.']);
    expect(preview?.receipt).toMatchObject({ day: 7, hour: 21, minute: 30, zone: 'KST' });
  });
});
