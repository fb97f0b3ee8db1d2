import { expect, test } from 'vitest';
import { createRng } from '../../src/base';
import { timelineText } from '../../src/cli/timeline';
import { type Policy, parseLog, playableCase, playPolicy, randomPolicy, simulate } from '../../src/protocol';
import type { PlayStep } from '../../src/scenario';
import { firstNotice } from '../io/first-notice';

const scenario = firstNotice();

/** The events of a play with what the timeline says of them, without number and time. */
function told(policy: Policy): readonly string[] {
  const settings = { seed: '1', mode: 'practice', parameters: {}, pseudonym: 'play' } as const;
  const parsed = parseLog(simulate(playableCase(scenario), policy, settings).text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return timelineText(parsed.value.lines, scenario)
    .trimEnd()
    .split('\n')
    .map((row) => row.replace(/^ *\d+ {2}.{20} {2}/, '').replace(/ {2,}/, ' | '));
}
const played = (steps: readonly PlayStep[]) => told(playPolicy(steps, scenario));

test('acts on the board are told by the author’s labels, a row each', () => {
  const rows = played(scenario.spec.plays!.tracer!.steps);
  expect(
    rows.slice(
      rows.findIndex((row) => row.startsWith('board.')),
      -1,
    ),
  ).toEqual([
    'board.changed | place TX-1 W-BANK',
    'board.changed | place TX-2 TX-3',
    'cluster.merged | TX-3 possible, 2 addresses',
    'board.undone | cluster.merge',
    'board.redone | cluster.merge',
    'cluster.split | TX-3',
    'link.asserted | TX-3 -1 possible',
    'link.withdrawn | TX-3',
    'link.asserted | TX-1 1 likely power-of-ten payment The customer may have sold something.',
    'board.changed | flag TX-2 payroll fixed-amounts',
    'board.changed | stop W-BANK sorae',
    'address.tagged | W-REST rest of the first transfer likely E-02',
    'board.changed | taint fifo TX-1:1',
    'note.written | note The rest of the first transfer came to the same address.',
    'board.exported | E-04, 3 transactions',
    'exhibit.added | E-04 evidence false',
  ]);
});

test('a refused act says what of it was wrong', () => {
  const rows = played([{ split: 'TX-3' }]);
  expect(rows).toContain('command.refused | cluster.split TX-3: nothing-there (TX-3)');
});

test('no act on the board is told by a whole txid or address, not even of strangers', () => {
  const seeds = ['timeline-1', 'timeline-2', 'timeline-3', 'timeline-4'];
  const all = seeds.flatMap((seed) => told(randomPolicy(createRng(seed), 200)));
  const rows = all.filter((row) => /^(board|address|link|cluster)\./.test(row));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((row) => /[0-9a-f]{64}|bcrt1[0-9a-z]{20}/.test(row))).toEqual([]);
});
