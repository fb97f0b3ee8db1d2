import { describe, expect, it } from 'vitest';
import { Desk, scenario } from './desk';
import { pointsOf } from './stage-three';

const BEST = {
  ...{ 'D7 C6': 7, 'D7 C3': 2, 'D8 C4': 8, 'D8 C5': 4, 'D9 C4': 5, 'D9 C1': 2 },
  ...{ 'D10 C5': 12, 'D11 C9': 10, 'D11 C8': 2 },
};

const band = (desk: Desk) => desk.world.reviews.findLast(({ review }) => review === 'review-3')?.band;
const graded = (desk: Desk, finding: string) => {
  const { grade, cap } = desk.world.findings[finding] ?? {};
  return [grade, cap];
};

describe('the expert line of stage 3', () => {
  const desk = new Desk().playTo('expert', 'locate');

  it('ends best on day 114, with every point of the stage and none lost before', () => {
    expect(desk.outcome('locate')).toBe('best');
    expect(desk.now).toBe('2031-06-24 11:10');
    expect(pointsOf(desk)).toEqual(BEST);
    expect(Object.values(desk.points()).reduce((sum, one) => sum + one, 0)).toBe(99);
    expect(desk.world.breaches).toEqual([]);
    expect(desk.world.ending).toBeNull();
    expect(desk.world.facts).toMatchObject({
      ...{ capture: 'double', log: 'preserved', ips_lease: 'right', mailbox: 'ev', fiu: 'consented' },
      ...{ mla_pe: 'granted', mla_sk: 'granted', mla_us: 'granted' },
      ...{ pr01: 'protected', pr01_cover: 'ordinary', no_notice: 'in_force', observed: 10 },
      ...{ alarm: 0, custody_debt: 0, innocent_named: false },
      ...{ offended_us: false, offended_pe: false, offended_sk: false, budapest_error: false },
    });
  });

  it('meets every instant of the calendar', () => {
    expect(desk.cameAt('E-28')).toBe('2031-03-17 21:40');
    expect(desk.cameAt('E-29')).toBe('2031-03-17 22:10');
    expect(desk.sentAt('R-06')).toBe('2031-03-18 10:00');
    expect(desk.cameAt('M-07')).toBe('2031-03-18 12:00');
    // Twenty-four hours, at night as well.
    expect(desk.cameAt('E-33')).toBe('2031-03-19 10:00');
    expect(desk.cameAt('E-30')).toBe('2031-03-19 21:30');
    // Seven days from Wednesday 12 March 15:45; consent five days after.
    expect(desk.cameAt('E-22')).toBe('2031-03-19 15:45');
    expect(desk.becameAt('fiu', 'consented')).toBe('2031-03-24 15:45');
    // Five days from Wednesday 19 March 11:00.
    expect(desk.cameAt('E-35')).toBe('2031-03-24 11:00');
    expect(desk.cameAt('E-36')).toBe('2031-03-24 11:00');
    // Six days from Tuesday 18 March 08:00 EDT.
    expect(desk.cameAt('E-38')).toBe('2031-03-24 21:00');
    // Two Korean working days, to Friday 21 March 18:00; received there at 09:00; sixty days.
    expect(desk.sentAt('R-10')).toBe('2031-03-19 18:00');
    expect(desk.cameAt('E-34')).toBe('2031-05-20 18:00');
    // Received on Friday 21 March 08:00 EDT; sixty days.
    expect(desk.cameAt('E-39')).toBe('2031-05-20 21:00');
    expect(desk.cameAt('E-45')).toBe('2031-05-30 23:10');
    // Decided, written and sent within the hour; three hours of Washington's duty line.
    expect(desk.becameAt('pr01', 'protected')).toBe('2031-05-31 03:15');
    // Weekend and Founders' Days: received on Tuesday 25 March 08:00 PEL; ninety days.
    expect(desk.cameAt('M-09')).toBe('2031-03-25 13:00');
    expect(desk.cameAt('E-46')).toBe('2031-06-23 13:00');
    expect(desk.cameAt('E-47')).toBe('2031-06-23 13:00');
  });

  it('is told of each of ten Tuesdays, and gets the log of all of them', () => {
    expect(desk.cameAt('M-14-1')).toBe('2031-04-15 23:50');
    expect(desk.cameAt('M-14-10')).toBe('2031-06-17 23:50');
    expect(desk.cameAt('E-44')).toBe('2031-06-17 23:59');
    expect(desk.world.exhibits['E-44']?.variant).toBe('');
  });

  it('has the operator on all four legs, and every finding as sure as its exhibits bear', () => {
    expect(graded(desk, 'F-20')).toEqual(['supported', 'almost-certain']);
    for (const id of ['F-13', 'F-14', 'F-15', 'F-16', 'F-18', 'F-19', 'F-28']) {
      expect([id, ...graded(desk, id)]).toEqual([id, 'supported', 'almost-certain']);
    }
    // A string can be copied; what Ma says is still missing.
    for (const id of ['F-17', 'F-21']) {
      expect([id, ...graded(desk, id)]).toEqual([id, 'supported', 'likely']);
    }
    expect(band(desk)).toBe('all-sound');
  });

  it('makes every comparison rightly for which both exhibits are in hand', () => {
    const made = desk.events.flatMap((event) => (event.type === 'compare.made' ? [event.data] : []));
    const possible = Object.values(scenario().spec.compare ?? {}).filter(({ a, b }) =>
      [a, b].every(({ exhibit }) => desk.cameAt(exhibit) !== null),
    );
    expect(made).toHaveLength(possible.length);
    expect(made.every(({ right }) => right)).toBe(true);
  });

  it('gets the same marks in assessment mode, and is told nothing on the way', () => {
    const silent = new Desk('assessment').playTo('expert', 'locate');
    expect(pointsOf(silent)).toEqual(BEST);
    expect(silent.world.feedback).toEqual([]);
  });
});

describe('the second line of stage 3', () => {
  const desk = new Desk().playTo('second-line', 'locate');

  it('forgets the log, and loses the twelve points of D8 and no other', () => {
    // Four off for a request of ninety days that was to catch a log of thirty; nothing to take them from.
    expect(pointsOf(desk)).toEqual({ ...BEST, 'D8 C4': 0, 'D8 C5': 0 });
    expect(desk.becameAt('log', 'gone')).toBe('2031-04-01 09:00');
    expect(desk.cameAt('log-gone')).toBe('2031-04-01 09:00');
    expect(desk.world.breaches).toEqual([]);
  });

  it('gets the order for the image alone, with the annex on the thirty minutes', () => {
    // Received on Monday 24 March 08:00 in Havn, 17:00 in Seoul; sixty days.
    expect(desk.cameAt('E-34')).toBe('2031-05-23 17:00');
    expect(desk.world.exhibits['E-34']?.variant).toBe('image');
    const body = scenario().body('E-34', 'image', 'en');
    expect(body).toContain('30 minutes');
    expect(body).not.toContain('198.51.100.42');
  });

  it('knows the room by the parcel, and the line by a log-in of February', () => {
    expect(desk.cameAt('E-43')).toBe('2031-03-26 10:00');
    expect(desk.world.exhibits['E-35']?.variant).toBe('row1');
    // The row of 14 March was never asked for.
    expect(desk.becameAt('ips_lease', 'lost')).toBe('2031-06-12 00:00');
  });

  it('has the operator by money, place and code: "likely", and the line is not among the legs', () => {
    expect(desk.world.findings['F-20']?.findings).toEqual(['F-28', 'F-16', 'F-17']);
    expect(graded(desk, 'F-20')).toEqual(['supported', 'likely']);
    expect(desk.world.findings['F-14']).toBeUndefined();
    expect(band(desk)).toBe('all-sound');
  });

  it('ends middling, the person protected, in time for the first window', () => {
    expect(desk.outcome('locate')).toBe('middling');
    expect(desk.world.facts).toMatchObject({
      ...{ capture: 'double', log: 'gone', mla_pe: 'granted', mla_sk: 'granted', mla_us: 'granted' },
      ...{ fiu: 'unused', mailbox: 'ev', pr01: 'protected', alarm: 0 },
    });
    expect(desk.cameAt('E-46')).toBe('2031-06-23 13:00');
  });
});

describe('the middling line of stage 3', () => {
  const desk = new Desk().playTo('middling', 'locate');

  it('loses a point of each kind, and none of the log', () => {
    expect(pointsOf(desk)).toEqual({
      ...BEST,
      // No second day (2), no other officer (1).
      'D7 C6': 4,
      // The FIU was not asked, and no reason stands in the file: half.
      'D9 C4': 2.5,
      'D9 C1': 1,
      // One item without its fact (2), and no reference: Pelagia was not asked to keep anything (0.5).
      'D10 C5': 9.5,
      // The prosecutor was asked first.
      'D11 C9': 8,
    });
    expect(desk.world.breaches).toEqual([]);
  });

  it('asked by the relay’s clock, got the café, and asked again by the right one', () => {
    const came = desk.events.flatMap(({ type, data }) =>
      type === 'fact.changed' && data.fact === 'ips_lease' ? [data.to] : [],
    );
    expect(came).toEqual(['wrong', 'right']);
    expect(desk.becameAt('ips_lease', 'wrong')).toBe('2031-03-24 12:05');
    // Sent on Tuesday 25 March 11:00; five days end on a Sunday.
    expect(desk.becameAt('ips_lease', 'right')).toBe('2031-03-31 09:00');
    expect(desk.world.exhibits['E-35']?.variant).toBe('studio');
    expect(desk.fact('innocent_named')).toBe(false);
  });

  it('has its request returned on day 45, repairs it the next day, and is left with the second window', () => {
    expect(desk.becameAt('mla_pe', 'returned')).toBe('2031-05-11 13:00');
    expect(desk.cameAt('M-10')).toBe('2031-05-11 13:00');
    expect(desk.sentAt('R-09')).toBe('2031-05-12 13:00');
    expect(desk.cameAt('E-46')).toBe('2031-07-28 13:00');
    expect(desk.cameAt('E-47')).toBe('2031-07-28 13:00');
  });

  it('protects the person on Monday evening, within the limit', () => {
    expect(desk.cameAt('pr01-prosecutor')).toBe('2031-06-02 18:00');
    expect(desk.becameAt('pr01', 'protected')).toBe('2031-06-02 22:00');
  });

  it('bears "likely" by money, line and place; the mailbox was never kept', () => {
    expect(graded(desk, 'F-20')).toEqual(['supported', 'likely']);
    expect(graded(desk, 'F-13')).toEqual(['supported', 'likely']);
    expect(desk.world.exhibits['E-39']?.variant).toBe('halyard');
    expect(desk.outcome('locate')).toBe('middling');
    expect(desk.world.facts).toMatchObject({ capture: 'single', log: 'preserved', mla_pe: 'granted' });
  });
});

describe('the poor line of stage 3', () => {
  const desk = new Desk().playTo('poor', 'locate');

  it('gets points for the boxes of one request, and no other', () => {
    // Of twelve: offences 1, link 2, measure 1, dual criminality 1, reference, urgency and procedure 0.5 each, translation 0.25.
    const none = Object.fromEntries(Object.keys(BEST).map((key) => [key, 0]));
    expect(pointsOf(desk)).toEqual({ ...none, 'D10 C5': 5.25 });
  });

  it('enters the machine: all that comes of it is excluded', () => {
    expect(desk.fact('capture')).toBe('intrusive');
    expect(desk.world.exhibits['E-29']?.tainted).toBe(true);
    expect(desk.world.exhibits['E-37']?.tainted).toBe(true);
    // Three from stage 1, and two for the machine, from its first answer: the scale ends at four.
    expect(desk.becameAt('alarm', 4)).toBe('2031-03-18 12:30');
    expect(desk.fact('custody_debt')).toBe(3);
  });

  it('quotes what was lent: the channel is closed, and the request comes back', () => {
    expect(desk.fact('fiu')).toBe('closed');
    expect(desk.cameAt('W-fiu-closed')).toBe(desk.sentAt('R-09'));
    expect(desk.fact('mla_pe')).toBe('returned');
    expect(desk.world.awards.filter(({ point, quarters }) => point === 'D9' && quarters < 0)).toHaveLength(1);
  });

  it('waits for the takedown: the person comes to harm, and nothing else weighs against that', () => {
    expect(desk.becameAt('pr01', 'harmed')).toBe('2031-06-02 23:10');
    expect(desk.cameAt('pr01-letter')).toBe('2031-06-02 23:10');
    expect(desk.outcome('locate')).toBe('critical');
    expect(desk.world.breaches).toEqual([
      ...['tipping-off', 'innocent-named', 'intrusive-access', 'intelligence-filed', 'person-at-risk'],
    ]);
  });

  it('names the operator on one leg, which is no leg', () => {
    expect(graded(desk, 'F-16')).toEqual(['true-but-unsupported', null]);
    expect(graded(desk, 'F-20')).toEqual(['true-but-unsupported', null]);
  });
});
