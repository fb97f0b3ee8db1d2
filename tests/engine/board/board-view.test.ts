import { expect, it } from 'vitest';
import { boardAnswer } from '../../../src/engine';
import { BoardCase } from '../../support/board-case';

const MONDAY_17 = '2031-03-17T09:00';

function transaction(play: BoardCase, label: string) {
  const found = play.board.transactions.find(({ txid }) => txid === play.tx(label));
  if (found === undefined) throw new Error(`${label} is not on the board`);
  return found;
}

it('shows a CoinJoin for what it is: five equal outputs, and 1,496 readings', () => {
  const play = new BoardCase().place('TX-03');
  expect(transaction(play, 'TX-03').coinJoin).toEqual({
    participants: 5,
    equal: 5,
    value: 50_000_000,
    interpretations: '1496',
  });
  // 0.73 − 0.50 − 0.00003 = 0.22997: the sum ties the sixth output to the first payer, and no rule else does.
  const sums = transaction(play, 'TX-03').signals.filter(({ rules }) => rules.includes('amount-fits'));
  expect(sums.map(({ output }) => output)).toContain(5);
});

it('tells which rules name the change and which keep silent', () => {
  const play = new BoardCase().until(MONDAY_17).place('TX-05');
  const { signals, change } = transaction(play, 'TX-05');
  // Hop 2: the deposit address was used before, the chain goes on in the peel shape.
  const rules = signals.find(({ output }) => output === 1)?.rules ?? [];
  expect(rules).toContain('fresh');
  expect(rules).toContain('peeling-chain');
  expect(signals.every(({ output }) => output === 1)).toBe(true);
  expect(change).toEqual({ output: 1, by: 'rules' });
});

it('lets the trainee overrule the rules, and says who said it', () => {
  const play = new BoardCase().until(MONDAY_17).place('TX-05');
  play.act({ type: 'board.mark', transaction: play.tx('TX-05'), change: 0 });
  expect(transaction(play, 'TX-05').change).toEqual({ output: 0, by: 'you' });
  play.act({ type: 'board.mark', transaction: play.tx('TX-05'), change: null });
  expect(transaction(play, 'TX-05').change?.by).toBe('rules');
});

it('tells a tag on the address from one that its cluster hands on', () => {
  const play = new BoardCase().do({ type: 'document.open', document: 'E-01' }).until(MONDAY_17);
  play.place('TX-13');
  play
    .act({
      type: 'address.tag',
      address: play.address('W-ML-D07'),
      text: 'service',
      confidence: 'likely',
      source: '',
    })
    .act({
      type: 'cluster.merge',
      transaction: play.tx('TX-13'),
      confidence: 'almost-certain',
      alternative: '',
    });
  const { inputs } = transaction(play, 'TX-13');
  const tagged = inputs.find(({ address }) => address === play.address('W-ML-D07'));
  const beside = inputs.find(({ address }) => address === play.address('W-ML-D08'));
  expect(tagged?.tags.map(({ text }) => text)).toEqual(['service']);
  expect(tagged?.inherited).toEqual([]);
  expect(beside?.tags).toEqual([]);
  expect(beside?.inherited.map(({ text }) => text)).toEqual(['service']);
  expect(play.board.clusters.map(({ members }) => members.length)).toEqual([6]);
});

it('earns a tag with the exhibit that gives it, and stops at the service for that reason', () => {
  const play = new BoardCase().until(MONDAY_17).place('TX-05');
  const deposit = () => transaction(play, 'TX-05').outputs.find(({ index }) => index === 0);
  expect(deposit()?.tags).toEqual([]);
  expect(deposit()?.service.stop).toBe(false);
  play.do({ type: 'document.open', document: 'E-01' });
  expect(deposit()?.tags.map(({ text, source }) => [text, source])).toEqual([['Dalnaru deposit', 'E-01']]);
  expect(deposit()?.service.stop).toBe(true);
  expect(deposit()?.service.signals).toContain('deposit-tag');
});

it('says where the money of a coin is now, to the last satoshi', () => {
  const play = new BoardCase().until(MONDAY_17).place('TX-02', 'TX-04', 'TX-05');
  play.act({ type: 'board.stop', address: play.address('W-DN-MA'), service: 'dalnaru' });
  play.act({ type: 'board.taint', rule: 'fifo', from: `${play.tx('TX-02')}:1` });
  const { seeded, at } = play.board.taint;
  expect(seeded).toBe(349_844_346);
  expect(at.services + at.manyParties + at.onBoard + at.beyond + at.fees).toBe(seeded);
  // FIFO gives the first satoshi to the first output: W-PC-1, then W-UNK-1; of W-PC-1 the deposit, then the rest.
  expect(at.services).toBe(18_400_000);
});

// Four hops pay 1,410 each. TX-11 pays 3,000, which stands last: under FIFO they are of its last payer, under LIFO of its
// first, whose coin is tainted; haircut bears 2.52 of 3.721.
it.each([
  ['fifo', 5640],
  ['lifo', 8640],
  ['haircut', 7672],
] as const)('counts money once that leaves the board and comes back to it, by %s', (rule, fees) => {
  // TX-08 to TX-10 are not there: what leaves by W-PC-4 comes back in TX-11, beside what W-CV-WEIR brings.
  const play = new BoardCase().until(MONDAY_17).place('TX-02', 'TX-04', 'TX-05', 'TX-06', 'TX-07', 'TX-11');
  play.act({ type: 'board.taint', rule, from: `${play.tx('TX-02')}:1` });
  const { seeded, at } = play.board.taint;
  expect(seeded).toBe(349_844_346);
  expect(at.services + at.manyParties + at.onBoard + at.beyond + at.fees).toBe(seeded);
  expect(Object.values(at).every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true);
  expect(at.fees).toBe(fees);
});

it('draws the board anew when a tag is earned by something that takes no time', () => {
  const play = new BoardCase((json) => {
    const [first] = Object.values<{ opens: string[] }>(json.flow.states);
    first?.opens.push('halyard-mail');
    json.tracing.tags.dalnaru.when = "chosen('halyard-mail', 'wait')";
  });
  play.do({ type: 'document.open', document: 'E-01' }).place('TX-05');
  const tags = () =>
    transaction(play, 'TX-05')
      .outputs.filter(({ index }) => index === 0)
      .flatMap((coin) => coin.tags.map(({ text }) => text));
  expect(tags()).toEqual([]);
  const { now } = play.state.world;
  play.do({ type: 'decision.make', decision: 'halyard-mail', option: 'wait' });
  expect(play.state.world.now).toBe(now);
  expect(tags()).toEqual(['Dalnaru deposit']);
});

it('answers questions about an address with totals and rows, and nothing for an unknown one', () => {
  const play = new BoardCase().until(MONDAY_17);
  const ask = (address: string) => {
    const answer = boardAnswer(play.compiled, play.state, 'en', { ask: 'address', address, from: 0 });
    return answer.ask === 'address' ? answer.detail : null;
  };
  const detail = ask(play.address('W-PC-1'));
  expect([detail?.received, detail?.sent, detail?.count]).toEqual([345_712_936, 345_712_936, 2]);
  expect(detail?.rows.map(({ txid, change }) => [txid, change])).toEqual([
    [play.tx('TX-04'), 345_712_936],
    [play.tx('TX-05'), -345_712_936],
  ]);
  expect(detail?.firstSeen).toBe('2031-02-27 11:55');
  expect(ask('bcrt1qnobody')).toBeNull();
});

it('finds the way between two transactions within a budget, and says when there is none', () => {
  const play = new BoardCase().until(MONDAY_17);
  const connect = (from: string, to: string, budget: number) => {
    const answer = boardAnswer(play.compiled, play.state, 'en', {
      ask: 'connect',
      from: play.tx(from),
      to: play.tx(to),
      budget,
    });
    return answer.ask === 'connect' ? answer.path : null;
  };
  expect(connect('TX-02', 'TX-06', 10)).toEqual(
    ['TX-02', 'TX-04', 'TX-05', 'TX-06'].map((one) => play.tx(one)),
  );
  expect(connect('TX-02', 'TX-06', 3)).toBeNull();
});

it('does not connect two strangers over dust', () => {
  const play = new BoardCase().until(MONDAY_17);
  // TX-D1 sprays 546 satoshi on W-OP-01 and on the payroll's W-MC-0: no link in two steps.
  const answer = boardAnswer(play.compiled, play.state, 'en', {
    ask: 'connect',
    from: play.address('W-OP-01'),
    to: play.address('W-MC-0'),
    budget: 3,
  });
  // The spray itself pays both addresses, which is one transaction and says nothing of who holds them.
  expect(answer.ask === 'connect' ? answer.path : null).toBeNull();
});

it('takes a CoinJoin for an end of a way, from either side, and for nothing in between', () => {
  const play = new BoardCase().until(MONDAY_17);
  const connect = (from: string, to: string) => {
    const answer = boardAnswer(play.compiled, play.state, 'en', { ask: 'connect', from, to, budget: 2 });
    return answer.ask === 'connect' ? answer.path : null;
  };
  const [before, join] = [play.tx('TX-02'), play.tx('TX-03')];
  expect(connect(before, join)).toEqual([before, join]);
  expect(connect(join, before)).toEqual([join, before]);
  // Both pay into TX-03, which ties neither to the other.
  expect(connect(play.address('W-OP-02'), play.address('W-X-02'))).toBeNull();
});
