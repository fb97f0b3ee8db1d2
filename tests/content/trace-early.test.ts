import { describe, expect, it } from 'vitest';
import type { Desk } from './desk';
import { CLUSTER, PATH, SWAP } from './papers';
import { file, morning, opened } from './stage-two';

const STAGE_ONE = ['F-01', 'F-02', 'F-03', 'F-04', 'F-05', 'F-06', 'F-07'];

/** Findings that can be drafted, without those of stage 1. */
const claims = (desk: Desk) =>
  desk
    .view()
    .findings.filter(({ id, open }) => open && !STAGE_ONE.includes(id))
    .map(({ id }) => id);

const theories = (desk: Desk) =>
  desk
    .view()
    .theories.filter(({ open }) => open)
    .map(({ id }) => id);

describe('what a claim gives away', () => {
  it('is not on the desk before the trainee has met it', () => {
    expect(claims(opened)).toEqual([]);
    expect(theories(opened)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['TX-13', ['F-08']],
    ['TX-03', ['F-09', 'F-23']],
    ['TX-10', ['F-10', 'F-27']],
    ['TX-06', ['F-12']],
    ['TX-P1', ['F-11']],
  ])('comes with %s on the board, and stays when that is taken off', (transaction, expected) => {
    const desk = morning.fork().play([{ place: [transaction] }]);
    expect(claims(desk)).toEqual(expected);
    desk.play([{ undo: true }]);
    expect(claims(desk)).toEqual(expected);
  });

  it('the runs of 10 March are spoken of once the report of the vendor is in', () => {
    expect(claims(morning.fork().play([{ await: 'E-19' }]))).toEqual(['F-11']);
  });

  it('the case theory, which tells the whole path, waits for the three statements', () => {
    const desk = morning
      .fork()
      .play([...file('cluster-statement', CLUSTER), ...file('path-statement', PATH)]);
    expect(theories(desk)).toEqual([]);
    desk.play(file('swap-statement', SWAP));
    expect(theories(desk)).toEqual(['T-2']);
  });

  it('no option names a hop, an amount or a number of payouts', () => {
    const texts = opened
      .fork()
      .view()
      .requests.filter(({ paper }) => ['R-04-shop', 'R-05-halyard', 'R-07', 'R-08'].includes(paper))
      .flatMap(({ fields }) => fields.flatMap(({ options }) => options.map(({ text }) => text)));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /\d\.\d{3}|hop \d|two deposit|12:02/.test(text))).toEqual([]);
  });
});
