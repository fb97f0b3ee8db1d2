import { describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { Desk, quietHarbor } from './desk';
import { asks, captured, files, lease, located, pointsOf, stopsUntil, until } from './stage-three';

const desk0 = captured(located);

/** The reply of the point in Havn has been read: Wednesday 19 March, 10:00. */
const replied = desk0.fork().play([...asks('R-06'), until('2031-03-19T10:00'), { open: 'E-33' }]);

const CONTENT = { data: 'content' };

describe('the channel to Havn', () => {
  const stranger = captured(
    new Desk('practice', quietHarbor(), { kr_budapest: 'not_party' }).playTo('expert', 'trace'),
  );

  it.each(['budapest', 'g7'])('is open by %s while Korea is a party', (channel) => {
    const desk = desk0.fork().play([...asks('R-06', { channel }), { await: 'E-33' }]);
    expect(desk.cameAt('M-07')).toBe('2031-03-18 12:00');
    expect(desk.cameAt('E-33')).toBe('2031-03-19 10:00');
    expect(pointsOf(desk)).toMatchObject({ 'D8 C4': 8, 'D8 C5': 4 });
  });

  it('is open by the G7 network alone if she is not', () => {
    const g7 = stranger.fork().play([...asks('R-06', { channel: 'g7' }), { await: 'E-33' }]);
    expect(g7.cameAt('E-33')).toBe('2031-03-19 10:00');
    expect(pointsOf(g7)).toMatchObject({ 'D8 C4': 8 });
  });

  it('is refused by Budapest then: half a day and two points, and the address of the right one', () => {
    const desk = stranger.fork().play([...asks('R-06'), { await: 'M-07-channel' }]);
    expect(desk.cameAt('M-07-channel')).toBe('2031-03-18 12:00');
    desk.play([...asks('R-06', { channel: 'g7' }), { await: 'E-33' }]);
    expect(desk.cameAt('E-33')).toBe('2031-03-19 13:00');
    expect(pointsOf(desk)).toMatchObject({ 'D8 C4': 6 });
  });

  it('does not lead to Port Amara, in either case', () => {
    for (const desk of [desk0, stranger]) {
      const sent = desk.fork().play([...asks('R-06', { to: 'pecb' }), { await: 'W-R07-channel' }]);
      expect(sent.cameAt('W-R07-channel')).toBe('2031-03-18 12:00');
      expect(sent.fact('budapest_error')).toBe(true);
      expect(sent.fact('log')).toBe('live');
    }
  });
});

describe('the log of March', () => {
  it('is asked for again if a point is open, which takes three days more', () => {
    const desk = desk0.fork().play([...asks('R-06', CONTENT), { await: 'M-07-ask' }]);
    expect(desk.cameAt('M-07-ask')).toBe('2031-03-18 12:00');
    desk.play([...asks('R-06'), { await: 'E-33' }]);
    expect(desk.cameAt('E-33')).toBe('2031-03-22 10:00');
    // The third of six points was wrong at first.
    expect(pointsOf(desk)).toMatchObject({ 'D8 C4': 8, 'D8 C5': 3 });
  });

  it.each([
    ['a minute before a day is left', '2031-03-31T07:59', 'preserved'],
    ['when a day is left', '2031-03-31T08:00', 'gone'],
  ])('is asked for at the last moment: %s', (_, begun, log) => {
    const desk = desk0.fork().play([until(begun), ...asks('R-06'), until('2031-04-02T09:00')]);
    expect(desk.fact('log')).toBe(log);
  });

  it.each([
    ['2031-03-27T07:59', 'preserved'],
    ['2031-03-27T08:00', 'gone'],
  ])('is kept by the bureaus only if five days are left: %s', (begun, log) => {
    const fields = { measure: 'preserve', data: 'address', urgency: 'rotation', follow: 'mla' };
    const desk = desk0
      .fork()
      .play([until(begun), { fill: 'R-07-sk', fields }, { send: 'R-07-sk' }, until('2031-04-02T09:00')]);
    expect(desk.fact('log')).toBe(log);
  });

  it('stops the clock three days and twelve hours before it is gone, and is gone at nine', () => {
    const desk = desk0.fork();
    const stops = stopsUntil(desk, desk.at('2031-04-01T12:00'));
    expect(stops).toContain('2031-03-29 09:00');
    expect(stops).toContain('2031-03-31 21:00');
    expect(desk.becameAt('log', 'gone')).toBe('2031-04-01 09:00');
    expect(desk.cameAt('do-log-gone')).toBe('2031-04-01 09:00');
  });

  it('is deleted after sixty days if no request has followed', () => {
    const desk = replied.fork().play([until('2031-05-18T10:01')]);
    expect(desk.becameAt('log', 'gone')).toBe('2031-05-18 10:00');
    expect(desk.cameAt('preservation-lapsed')).toBe('2031-05-18 10:00');
  });

  it('takes 120 days if it is kept and the request does not say where', () => {
    const asked = replied.fork().play(asks('R-10', { preservation: 'none' }));
    // Received on Friday 21 March 17:00, 08:00 in Havn. 120 days end on a Saturday; sixty on a Tuesday.
    expect(asked.dueAt('R-10')).toBe('2031-07-21 16:00');
    expect(replied.fork().play(asks('R-10')).dueAt('R-10')).toBe('2031-05-20 17:00');
  });
});

describe('whose line it was', () => {
  const leased = (steps: readonly PlayStep[]) => replied.fork().play([...steps, { await: 'E-35' }]);

  it.each([
    ['the corrected second', lease('2031-03-14T14:40:18Z'), 'studio', 'right'],
    ['the last second of the first lease', lease('2031-03-14T14:40:54Z'), 'studio', 'right'],
    ['no lease', lease('2031-03-14T14:40:55Z'), 'gap', 'none'],
    ['the last second of no lease', lease('2031-03-14T14:41:09Z'), 'gap', 'none'],
    ['the first second of the café', lease('2031-03-14T14:41:10Z'), 'cafe', 'wrong'],
    ['the second that the relay wrote', lease('2031-03-14T14:41:52Z'), 'cafe', 'wrong'],
    ['the log-in of February', lease('2031-02-28T13:49:00Z', ['E-11']), 'row1', 'none'],
    ['an interval with its reason', asks('R-04-lease'), '', 'right'],
  ])('is answered for what was asked: %s', (_, steps, variant, fact) => {
    const desk = leased(steps);
    expect(desk.world.exhibits['E-35']?.variant).toBe(variant);
    expect(desk.fact('ips_lease')).toBe(fact);
  });

  it('cannot be asked any more once ninety days are over', () => {
    const desk = replied.fork().play([until('2031-06-13T09:00'), ...asks('R-04-lease')]);
    expect(desk.becameAt('ips_lease', 'lost')).toBe('2031-06-12 00:00');
    desk.play([until('2031-06-17T18:00')]);
    expect(desk.cameAt('E-35')).toBeNull();
  });

  it('leads to a café whose owner has nothing to do with it, if the clock is not put right', () => {
    const desk = leased(lease('2031-03-14T14:41:52Z')).play([{ open: 'E-35' }]);
    const before = desk.points()['D7 C3'];
    desk.play([{ decide: 'D8-search', option: 'search' }]);
    expect(desk.fact('innocent_named')).toBe(true);
    expect(desk.fact('alarm')).toBe(1);
    expect(desk.world.breaches).toEqual(['innocent-named']);
    expect(desk.world.awards.at(-1)).toMatchObject({ point: 'D8', competency: 'C3', quarters: -8 });
    expect(desk.points()['D7 C3']).toBe(before);
    // Decided on Monday 24 March at 11:00; the file is closed on the next day, the complaint comes on the fifth.
    desk.play([until('2031-03-30T09:00')]);
    expect(desk.cameAt('cafe-nothing')).toBe('2031-03-25 11:00');
    expect(desk.cameAt('cafe-correction')).toBe('2031-03-29 11:00');
  });

  it('is not asked of the café once the right row is in', () => {
    const desk = leased(asks('R-04-lease')).play([{ open: 'E-35' }]);
    const asked = desk.view().decisions.map(({ id }) => id);
    expect(asked).not.toContain('D8-search');
  });
});

describe('the capture', () => {
  const operator = { operator: 'eom', witness: 'do' };

  it('of the same evening shows the evening twice, and no second day', () => {
    const desk = located
      .fork()
      .play([
        until('2031-03-17T21:45'),
        { open: 'E-28' },
        ...files('capture-1'),
        ...files('capture-2', operator),
      ]);
    // Filed at 23:15, and begun on Monday.
    expect(desk.cameAt('E-30')).toBeNull();
    expect(desk.fact('capture')).toBe('single');
    expect(pointsOf(desk)).toMatchObject({ 'D7 C6': 5 });
  });

  it('cannot be made once the page has been put right', () => {
    const desk = desk0.fork().play([until('2031-03-29T22:06')]);
    expect(desk.cameAt('leak-closed')).toBe('2031-03-29 22:05');
    expect(desk.view().forms.find(({ paper }) => paper === 'capture-2')?.open ?? false).toBe(false);
  });
});
