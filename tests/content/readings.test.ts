import { expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { Desk } from './desk';
import { ORDER, QUERY, RECORD, send, until } from './papers';

const theory: readonly PlayStep[] = [
  {
    theory: 'T-1',
    blanks: { service: 'mothlight', holder: 'ma', device: 'DV-7Q2M', ip: '198.51.100.42', user: 'not-shown' },
    doubts: ['own-device-later'],
  },
  { close: 'alert' },
];
const records: readonly PlayStep[] = [{ await: 'E-10' }, { open: 'E-10' }, { open: 'E-11' }, ...theory];
const order = send('R-02', ORDER);

/** The readings of the debrief of a stage; it opens after the trainee's own account. */
function listed(desk: Desk, about: string) {
  expect(desk.do({ type: 'note.write', kind: 'account', about, text: 'What I did.' })).toBeNull();
  return desk.view().debrief?.readings ?? [];
}

/** Those that are read again without being asked for. */
const readings = (desk: Desk, about = 'alert'): readonly string[] =>
  listed(desk, about).flatMap(({ id, again }) => (again ? [id] : []));

it.each([
  ['expert', ['D2-held', 'D3-both']],
  ['second-line', ['D2-held', 'D3-washington']],
  ['middling', ['D2-withdrawn', 'D3-own']],
  ['poor', ['D1-call', 'D2-tainted']],
])('stage 1 of the play "%s" is read again at two decision points', (name, ids) => {
  expect(readings(new Desk().playAlert(name))).toEqual(ids);
});

it.each([
  ['expert', ['D5-stopped', 'D6-ambiguous']],
  ['second-line', ['D5-stopped', 'D6-ambiguous']],
  // The merge was undone and the company written to; both come before the hop on one signal.
  ['middling', ['D4-undone', 'D6-mail']],
  ['poor', ['D4-named', 'D5-hot']],
])('stage 2 of the play "%s" is read again at two decision points', (name, ids) => {
  expect(readings(new Desk().playTo(name, 'trace'), 'trace')).toEqual(ids);
});

it.each([
  ['expert', ['D11-protected', 'D7-double', 'D8-right']],
  ['second-line', ['D11-protected', 'D7-double', 'D8-none']],
  ['middling', ['D11-protected', 'D7-single', 'D8-right']],
  ['poor', ['D11-harmed', 'D7-intrusive', 'D8-none']],
])('stage 3 of the play "%s" has one reading each for the person, the capture and the clock', (name, ids) => {
  const all = listed(new Desk().playTo(name, 'locate'), 'locate').map(({ id }) => id);
  expect(all.filter((id) => /^D([789]|1[01])-/.test(id)).sort()).toEqual(ids);
});

it('what went wrong is read first, one decision a point', () => {
  const { no_notice_reason: _, no_notice_length: __, ...silent } = ORDER;
  const cases: readonly (readonly [readonly PlayStep[], readonly string[]])[] = [
    [
      [until('2031-03-04T09:00'), ...send('R-02', { ...silent, no_notice: 'no' }), ...records],
      ['D2-customer-told', 'D3-none'],
    ],
    [
      [
        ...send('R-01', QUERY, { content: 'amount' }),
        until('2031-03-04T09:00'),
        ...order,
        { await: 'E-05' },
        ...records,
      ],
      ['D1-abroad', 'D3-none'],
    ],
    [
      [
        until('2031-03-04T09:00'),
        ...order,
        until('2031-03-05T09:00'),
        ...send('R-05', RECORD, { consent: 'not-asked' }),
        { await: 'E-06' },
        ...records,
      ],
      ['D1-silent', 'D3-washington-noconsent'],
    ],
  ];
  for (const [steps, ids] of cases) expect(readings(new Desk().play(steps))).toEqual(ids);
});
