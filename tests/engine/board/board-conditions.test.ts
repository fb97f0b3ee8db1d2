import { expect, it } from 'vitest';
import { BoardCase } from '../../support/board-case';

/** A case in which each condition sets a flag of its own as soon as it holds. */
function watching(conditions: Record<string, string>): BoardCase {
  return new BoardCase((json) => {
    for (const [flag, when] of Object.entries(conditions)) {
      json.facts[flag] = { flag: false };
      json.injects[`watch-${flag.replaceAll('_', '-')}`] = { title: flag, when, effects: [{ set: flag }] };
    }
  });
}

it('counts only signals that truly single the asserted output out', () => {
  const play = watching({
    two: "continues('TX-05', '1') && signals('TX-05') >= 2",
    wrong_output: "continues('TX-06', '1') && signals('TX-06') >= 1",
    thumb: "signals('TX-07') >= 1",
  }).until('2031-03-17T09:00');
  play.place('TX-05', 'TX-06', 'TX-07');
  // Hop 2: the payee is not fresh, and the rest goes on in the peel shape.
  play.follow('TX-05', 1, ['fresh', 'peeling-chain']);
  expect(play.state.world.facts.two).toBe(true);
  // Hop 3 with payment and rest mistaken: the cited rules name the other output.
  play.follow('TX-06', 1, ['power-of-ten', 'peeling-chain']);
  expect(play.state.world.facts.wrong_output).toBe(false);
  // "The larger output is the change" is no rule, though here it points to the right one.
  play.follow('TX-07', 1, ['larger-output']);
  expect(play.state.world.facts.thumb).toBe(false);
});

it('asks for flags with their marks, for merges, stops and certainty', () => {
  const play = watching({
    joined: "flagged('TX-03', 'coin-join') && marked('TX-03', 'no-merge')",
    merged_it: "merged('TX-03')",
    served: "stopped('W-DN-MA', 'dalnaru')",
    likely_change: "continues('TX-03', '5') && certainty('TX-03') == 'likely'",
    payroll_seen: "considered('TX-03', 'payroll')",
    drawn: "onBoard('TX-03')",
  }).until('2031-03-17T09:00');
  const facts = () => play.state.world.facts;
  play.place('TX-03', 'TX-05');
  expect(facts().drawn).toBe(true);
  play.act({
    type: 'board.flag',
    transaction: play.tx('TX-03'),
    flag: 'coin-join',
    marks: ['equal-outputs'],
  });
  expect(facts().joined).toBe(false);
  play.act({ type: 'board.flag', transaction: play.tx('TX-03'), flag: 'coin-join', marks: ['no-merge'] });
  expect(facts().joined).toBe(true);
  play.act({ type: 'board.stop', address: play.address('W-DN-MA'), service: 'corvane' });
  expect(facts().served).toBe(false);
  play.act({ type: 'board.stop', address: play.address('W-DN-MA'), service: 'dalnaru' });
  expect(facts().served).toBe(true);
  play.follow('TX-03', 5, ['amount-fits'], 'almost-certain');
  expect(facts().likely_change).toBe(false);
  play.follow('TX-03', 5, ['amount-fits'], 'likely');
  expect(facts().likely_change).toBe(true);
  expect(facts().payroll_seen).toBe(false);
  expect(facts().merged_it).toBe(false);
  play.act({ type: 'cluster.merge', transaction: play.tx('TX-03'), confidence: 'likely', alternative: '' });
  expect(facts().merged_it).toBe(true);
});

it('shows a conditional transaction only in a case in which its fact holds', () => {
  const play = new BoardCase((json) => {
    json.injects['he-moves'] = {
      title: 'moved',
      at: '2031-05-01T12:00',
      effects: [{ set: 'paper_wallet' }],
    };
  });
  const z1 = { type: 'board.place', transactions: [play.tx('TX-Z1')], addresses: [] } as const;
  play.until('2031-05-02T09:00');
  play.do(z1);
  // 0.43595336 + 0.22997000 − 0.00001760 = 0.66590576
  expect(play.board.transactions[0]?.outputs.map(({ value }) => value)).toEqual([66_590_576]);

  const calm = new BoardCase().until('2031-05-02T09:00');
  expect(calm.refusal(z1).code).toBe('not-on-chain');
  // The coin that it would spend lies unspent there.
  calm.place('TX-16');
  expect(calm.board.transactions[0]?.outputs[0]?.spentBy).toBeNull();
});

it('registers an extract as an exhibit once its transactions are on the board', () => {
  const play = new BoardCase((json) => {
    json.exhibits['E-16'].extract = {
      needs: [['TX-13'], ['TX-01', 'TX-02']],
      missing: 'No whole sweep is on the board.',
    };
  }).until('2031-03-17T09:00');
  const register = { type: 'board.register', exhibit: 'E-16' } as const;
  expect(play.refusal(register).code).toBe('extract-not-ready');
  play.place('TX-01');
  const lacking = play.board.extracts.find(({ exhibit }) => exhibit === 'E-16');
  expect([lacking?.ready, lacking?.missing]).toEqual([false, 'No whole sweep is on the board.']);
  play.place('TX-02').do(register);
  expect(play.state.world.exhibits['E-16']?.handling).toBe('evidence');
  expect(play.dataOf('board.exported')).toHaveLength(1);
  expect(play.refusal(register).code).toBe('already-made');
});

it('keeps an extract back until what it would tell has been said', () => {
  const play = new BoardCase((json) => {
    json.exhibits['E-16'].extract = {
      needs: [['TX-02']],
      when: "certainty('TX-02') != ''",
      missing: 'The hop is not asserted.',
    };
  }).place('TX-02');
  const register = { type: 'board.register', exhibit: 'E-16' } as const;
  expect(play.refusal(register).code).toBe('extract-not-ready');
  // Right or wrong, the trainee's own word comes first.
  play.follow('TX-02', 0).do(register);
  expect(play.state.world.exhibits['E-16']).toBeDefined();
});

it('opens the second-chain table once the service is named and the payment to it is on the board', () => {
  const play = new BoardCase().until('2031-03-17T09:00');
  expect(play.board.secondChain).toBeNull();
  play.do({ type: 'document.open', document: 'E-01' });
  expect(play.board.secondChain).toBeNull();
  play.place('TX-06');
  expect(play.board.secondChain?.paid.value).toBe(25_000_000);
});
