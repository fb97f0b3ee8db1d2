import { describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import type { Desk } from './desk';
import { asks, captured, files, lease, located, pointsOf, stopsUntil, until } from './stage-three';

const start = captured(located);

describe('the answer of FIU Pelagia', () => {
  // It came on Wednesday 19 March 15:45; consent comes on Monday.
  const lent = start
    .fork()
    .play([...asks('R-06'), until('2031-03-19T16:00'), { open: 'E-33' }, { open: 'E-22' }]);

  it.each<[string, readonly PlayStep[]]>([
    ['among the grounds of a lease order', lease('2031-03-14T14:40:18Z', ['E-33', 'E-22'])],
    ['among the grounds of the request to Pelagia', asks('R-09', { grounds: ['E-22'] })],
  ])('closes the channel once it is quoted: %s', (_, steps) => {
    const desk = lent.fork().play(steps);
    expect(desk.fact('fiu')).toBe('closed');
    expect(desk.fact('offended_pe')).toBe(true);
    expect(desk.world.breaches).toEqual(['intelligence-filed']);
    expect(desk.cameAt('W-fiu-closed')).toBe(desk.now);
    // Four for the query, three off.
    expect(pointsOf(desk)).toMatchObject({ 'D9 C4': 1 });
  });

  it('closes it by the numbers of the accounts as well, once the Ministry has sent them on', () => {
    const desk = lent.fork().play([...asks('R-09', { data: 'numbers' }), { await: 'M-10' }]);
    // Sent on Wednesday 20:00, after hours: two working days end on Friday.
    expect(desk.becameAt('fiu', 'closed')).toBe('2031-03-21 18:00');
    expect(desk.world.breaches).toEqual(['intelligence-filed']);
    expect(desk.fact('mla_pe')).toBe('returned');
  });

  it('may be named in the request to Pelagia once it is free', () => {
    const desk = lent
      .fork()
      .play([until('2031-03-24T16:00'), ...asks('R-09', { data: 'numbers', grounds: ['E-22'] })]);
    expect(desk.fact('fiu')).toBe('consented');
    expect(desk.world.breaches).toEqual([]);
    desk.play([until('2031-06-30T09:00')]);
    expect(desk.fact('mla_pe')).toBe('granted');
  });

  it('is asked no more whether to ask, once it was asked', () => {
    const listed = (desk: Desk) => desk.view().decisions.find(({ id }) => id === 'D9-skip')?.open ?? false;
    expect(listed(start)).toBe(false);
  });
});

describe('a partner that was passed over', () => {
  it('answers five days later: Havn, whose reply was shown to Washington', () => {
    const replied = start
      .fork()
      .play([...asks('R-06'), until('2031-03-19T10:00'), { open: 'E-33' }, { open: 'E-37' }]);
    const message: readonly PlayStep[] = [
      {
        fill: 'R-07-sk',
        fields: { measure: 'preserve', data: 'address', urgency: 'rotation', follow: 'mla' },
      },
      { send: 'R-07-sk' },
    ];
    const shown = replied.fork().play(asks('R-05-larkspur', { grounds: ['E-33'] }));
    expect(shown.fact('offended_sk')).toBe(true);
    expect(shown.play(message).dueAt('R-07-sk')).toBe('2031-03-29 12:00');
    const other = replied.fork().play(asks('R-05-larkspur'));
    expect(other.play(message).dueAt('R-07-sk')).toBe('2031-03-24 12:00');
    // Two points off, of the eight for the log.
    expect(pointsOf(shown)).toMatchObject({ 'D8 C4': 6 });
  });
});

describe('a person at risk', () => {
  // The record came at 23:10 on Friday.
  const asked = start.fork().play([until('2031-05-30T23:15'), { open: 'E-45' }]);
  const protect: readonly PlayStep[] = [...files('protection'), ...asks('R-13')];
  const people = (desk: Desk) => {
    const points = pointsOf(desk);
    return [points['D11 C9'], points['D11 C8']];
  };

  it('is protected the same night', () => {
    const desk = asked.fork().play([{ decide: 'D11', option: 'now' }, ...protect, until('2031-05-31T03:15')]);
    expect(desk.becameAt('pr01', 'protected')).toBe('2031-05-31 03:15');
    expect(people(desk)).toEqual([10, 2]);
  });

  it('is protected on Monday evening if the prosecutor is asked first', () => {
    const desk = asked.fork().play([{ decide: 'D11', option: 'prosecutor' }]);
    // Eight office hours of Monday 2 June.
    expect(desk.now).toBe('2031-06-02 18:00');
    desk.play([...protect, until('2031-06-02T22:00')]);
    expect(desk.becameAt('pr01', 'protected')).toBe('2031-06-02 22:00');
    expect(people(desk)).toEqual([8, 2]);
  });

  it('is protected a day and a half later if more is asked first, and nothing more is known', () => {
    const desk = asked.fork().play([{ decide: 'D11', option: 'again' }]);
    expect(desk.now).toBe('2031-06-01 11:15');
    expect(desk.cameAt('pr01-nothing-new')).toBe('2031-06-01 11:15');
    desk.play([{ decide: 'D11-again', option: 'now' }, ...protect, until('2031-06-01T15:15')]);
    expect(desk.becameAt('pr01', 'protected')).toBe('2031-06-01 15:15');
    expect(people(desk)).toEqual([10, 2]);
  });

  it.each<[string, readonly PlayStep[]]>([
    [
      'more is asked a second time',
      [
        { decide: 'D11', option: 'again' },
        { decide: 'D11-again', option: 'again' },
      ],
    ],
    ['the takedown is waited for', [{ decide: 'D11', option: 'takedown' }]],
    ['it is decided, and nothing is sent', [{ decide: 'D11', option: 'now' }]],
  ])('comes to harm on Monday night if %s', (_, steps) => {
    const desk = asked.fork().play([...steps, until('2031-06-03T09:00')]);
    expect(desk.becameAt('pr01', 'harmed')).toBe('2031-06-02 23:10');
    expect(desk.cameAt('pr01-letter')).toBe('2031-06-02 23:10');
    expect(desk.world.breaches).toContain('person-at-risk');
    expect(
      desk
        .view()
        .decisions.filter(({ open }) => open)
        .map(({ id }) => id),
    ).not.toContain('D11');
  });

  it('is spoken of twice, and the clock stands still, before silence has the same end', () => {
    const desk = asked.fork();
    const stops = stopsUntil(desk, desk.at('2031-06-04T09:00'));
    const before = stops.filter((one) => one < '2031-06-02 23:10');
    expect(before).toContain('2031-05-31 23:10');
    expect(before).toContain('2031-06-02 11:10');
    expect(desk.cameAt('pr01-warn-1')).toBe('2031-05-31 23:10');
    expect(desk.cameAt('pr01-warn-2')).toBe('2031-06-02 11:10');
    expect(desk.becameAt('pr01', 'harmed')).toBe('2031-06-02 23:10');
  });

  it('is protected by a visit that tells of the operation as well, and the operator is told too', () => {
    const desk = asked
      .fork()
      .play([
        { decide: 'D11', option: 'now' },
        ...files('protection', { cover: 'exposing' }),
        ...asks('R-13'),
      ])
      .play([until('2031-05-31T04:00')]);
    expect(desk.world.facts).toMatchObject({ pr01: 'protected', pr01_cover: 'exposing', alarm: 2 });
    expect(people(desk)).toEqual([10, 0]);
  });

  it('is not found on the ground that money may move', () => {
    const desk = asked
      .fork()
      .play([{ decide: 'D11', option: 'now' }, ...files('protection'), ...asks('R-13', { ground: 'money' })])
      .play([until('2031-05-31T09:00')]);
    expect(desk.fact('pr01')).toBe('waiting');
    desk.play([...asks('R-13'), until('2031-05-31T13:00')]);
    expect(desk.fact('pr01')).toBe('protected');
  });
});

describe('what lapses', () => {
  it.each([
    ['in time', '2031-05-02T13:00', '', '2031-05-07 14:00'],
    ['after sixty days', '2031-05-04T13:00', 'no-still', '2031-05-12 09:00'],
  ])('the images of the locker, asked for %s', (_, begun, variant, came) => {
    const desk = start
      .fork()
      .play([...asks('R-04-rider'), { await: 'E-41' }, { open: 'E-41' }, until(begun)])
      .play([...asks('R-04-locker'), { await: 'E-42' }]);
    expect(desk.world.exhibits['E-42']?.variant).toBe(variant);
    expect(desk.cameAt('E-42')).toBe(came);
  });

  it('the letter to Larkspur, and with it the mailbox', () => {
    const desk = start
      .fork()
      .play([until('2031-03-18T21:00'), { open: 'E-37' }, ...asks('R-12'), until('2031-06-17T09:00')]);
    // Two office hours from 08:30 EDT; ninety days.
    expect(desk.cameAt('W-R12-kept')).toBe('2031-03-18 23:30');
    expect(desk.becameAt('mailbox', 'lapsed')).toBe('2031-06-16 23:30');
    desk.play([...asks('R-11'), { await: 'E-39' }]);
    expect(desk.world.exhibits['E-39']?.variant).toBe('halyard');
  });

  it('the silence of the exchange, and then its customer is told', () => {
    const desk = start.fork().play([until('2031-06-02T23:00')]);
    expect(desk.cameAt('no-notice-warn')).toBe('2031-06-02 10:00');
    expect(desk.becameAt('no_notice', 'lapsed')).toBe('2031-06-02 18:00');
    expect(desk.cameAt('no-notice-told')).toBe('2031-06-02 18:00');
    expect(desk.fact('alarm')).toBe(1);
    const renewed = start
      .fork()
      .play([until('2031-05-20T09:00'), ...files('renewal'), until('2031-06-02T23:00')]);
    expect(renewed.fact('no_notice')).toBe('in_force');
    expect(renewed.fact('alarm')).toBe(0);
  });
});

describe('certified copies from the United States', () => {
  const AGREEMENT = { parties: 'two', subject: 'case', use: 'evidence', rules: 'host' };
  const agreed = start
    .fork()
    .play([until('2031-03-18T21:00'), { open: 'E-37' }, ...asks('R-12'), until('2031-03-19T09:00')])
    .play([{ fill: 'R-15', fields: AGREEMENT }, { send: 'R-15' }, { await: 'E-39' }]);

  it('come by the agreement in thirty days', () => {
    // Two Korean working days from Wednesday 13:00; received on Friday 08:00 EDT; thirty days end on a Sunday.
    expect(agreed.cameAt('E-39')).toBe('2031-04-21 21:00');
    expect(agreed.fact('mailbox')).toBe('ev');
  });

  it('are not asked for a second time', () => {
    const usable = agreed.view().requests.filter(({ open }) => open);
    expect(usable.map(({ paper }) => paper)).not.toContain('R-11');
  });
});

it('the theory, which names those of whom the exchange’s records tell, waits for them', () => {
  const theories = (desk: Desk) =>
    desk
      .view()
      .theories.filter(({ open }) => open)
      .map(({ id }) => id);
  const desk = start.fork().play([...asks('R-04-shop'), { await: 'E-40' }, { open: 'E-40' }]);
  expect(theories(desk)).not.toContain('T-3');
  desk.play([until('2031-05-30T23:15'), { open: 'E-45' }, { decide: 'D10-without', option: 'without' }]);
  expect(theories(desk)).toContain('T-3');
});
