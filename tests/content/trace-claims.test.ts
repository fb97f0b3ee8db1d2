import { describe, expect, it } from 'vitest';
import { HALYARD, MESSAGE, SWAP, send } from './papers';
import { file, morning, since } from './stage-two';

describe('naming the crewing firm', () => {
  const known = morning.fork().play([{ await: 'E-19' }, { open: 'E-19' }, { open: 'E-21' }]);

  it('abroad costs three points and the good will of Pelagia, which corrects after three days', () => {
    const desk = known.fork().play([...send('R-07', MESSAGE, { subject: 'thole' }), { await: 'E-23' }]);
    expect(since(desk)).toEqual([['D5', -3]]);
    expect(desk.sentAt('R-07')).toBe('2031-03-12 12:00');
    expect(desk.cameAt('E-23')).toBe('2031-03-15 12:00');
    expect(desk.fact('offended_pe')).toBe(true);
    // Asked again, now rightly: five days, and five more of an offended partner. The points are lost once.
    desk.play([...send('R-07', MESSAGE), { await: 'W-R07-preserved' }]);
    expect(desk.sentAt('R-07')).toBe('2031-03-15 13:00');
    expect(desk.cameAt('W-R07-preserved')).toBe('2031-03-25 13:00');
    expect(since(desk)).toEqual([['D5', -3]]);
  });

  it('in a finding means to have gone through the pool, and is contradicted by the notice', () => {
    const path = ['TX-02', 'TX-04', 'TX-05', 'TX-06', 'TX-07', 'TX-08', 'TX-09', 'TX-10'];
    const desk = known.fork().play([
      { place: path },
      ...path.map((hop) => ({ follow: hop, output: 0, confidence: 'possible' as const, signals: [] })),
      { extract: 'E-25' },
      { open: 'E-25' },
      {
        find: 'F-10',
        slots: { hops: 'n-7', start: 'W-PC-0', end: 'thole', amount: 'a-240' },
        exhibits: ['E-25', 'E-19'],
        confidence: 'likely',
      },
    ]);
    expect(desk.world.findings['F-10']?.grade).toBe('contradicted');
    expect(desk.fact('peel')).toBe('through_hot');
  });

  it('is not possible before a paper has named it', () => {
    const desk = morning.fork();
    const option = desk
      .view()
      .requests.find(({ paper }) => paper === 'R-07')
      ?.fields.find(({ id }) => id === 'subject')
      ?.options.map(({ id }) => id);
    expect(option).toEqual(['deposits', 'everything']);
  });
});

describe('the swap', () => {
  it('is worth most as "ambiguous", with the number and the record that decides', () => {
    const desk = morning.fork().play(file('swap-statement', SWAP));
    expect(desk.points()['D6 C2']).toBe(6);
    expect(desk.fact('swap')).toBe('ambiguous');
  });

  it('asserted by the best fit loses three, and is contradicted by the order record', () => {
    const desk = morning
      .fork()
      .play([
        ...file('swap-statement', SWAP, { choice: 'lb-3' }),
        ...send('R-05-halyard', HALYARD),
        { await: 'E-20' },
      ]);
    // 2 for the number, 1 for the record that decides, 1 for the alternative, less 3.
    expect(desk.points()['D6 C2']).toBe(1);
    expect(desk.fact('swap')).toBe('asserted');
    expect(desk.cameAt('swap-contradicted')).toBe('2031-03-18 21:00');
  });

  it('is true but unsupported if the right payout is named without the record', () => {
    const desk = morning.fork().play(file('swap-statement', SWAP, { choice: 'lb-2' }));
    expect(desk.points()['D6 C2']).toBe(4);
    expect(desk.fact('swap')).toBe('open');
  });

  it('is settled as a lead when the order record comes', () => {
    const desk = morning
      .fork()
      .play([...file('swap-statement', SWAP), ...send('R-05-halyard', HALYARD), { await: 'E-20' }]);
    expect(desk.fact('swap')).toBe('records_int');
    expect(desk.world.exhibits['E-20']?.handling).toBe('police');
    expect(desk.points()['D6 C4']).toBe(2);
  });
});
