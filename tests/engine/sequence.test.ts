import { describe, expect, it } from 'vitest';
import { operationCase } from '../support/operation-case';
import { PlayedCase } from '../support/played-case';

const draft = (value: unknown) => ({ type: 'request.draft', paper: 'plan', field: 'order', value }) as never;
const fieldOf = (played: PlayedCase) =>
  played
    .view()
    .forms.find(({ paper }) => paper === 'plan')!
    .fields.find(({ id }) => id === 'order')!;

/** Quarter points of each award of the filed plan, with the sentence that goes with it. */
function marks(order: readonly string[], edit?: Parameters<typeof operationCase>[0]) {
  const played = new PlayedCase(operationCase(edit));
  played.fill('plan', { order }).do({ type: 'entry.file', paper: 'plan' });
  return played.state.world.awards.map(({ point, competency, quarters, reason }) => [
    point,
    competency,
    quarters,
    played.scenario.text(reason, 'en'),
  ]);
}

describe('a field that is a sequence', () => {
  it('holds options of its own, each once, in the order given', () => {
    const played = new PlayedCase(operationCase());
    expect(fieldOf(played)).toMatchObject({ input: 'sequence', value: null, filled: false });
    expect(fieldOf(played).options.map(({ id }) => id)).toEqual(['photo', 'memory', 'keys', 'off']);
    for (const value of [['photo', 'photo'], ['photo', 'lid'], 'photo', true, { from: '', to: '' }]) {
      expect(played.refusal(draft(value))).toEqual({ code: 'bad-value', about: 'order' });
    }
    played.do(draft(['keys', 'photo']));
    expect(fieldOf(played)).toMatchObject({ value: ['keys', 'photo'], filled: true });
    played.do(draft([]));
    expect(fieldOf(played).filled).toBe(false);
    expect(played.refusal({ type: 'entry.file', paper: 'plan' })).toEqual({
      code: 'incomplete',
      about: 'order',
    });
  });

  it.each([
    [['photo', 'memory', 'keys'], 2, 'Order at the door'],
    [['photo', 'keys', 'memory'], 0, 'Photograph, memory, keys.'],
    [['photo', 'memory'], 0, 'Photograph, memory, keys.'],
    [['photo', 'memory', 'keys', 'off'], 0, 'Off comes last, if at all.'],
  ])('is right in its one order alone: %j', (order, quarters, sentence) => {
    expect(marks(order)[0]).toEqual(['D1', 'C1', quarters, sentence]);
  });
});

describe('marks beside the fields', () => {
  it.each([
    [['photo', 'memory', 'keys'], 1, 2],
    [['photo', 'off', 'memory'], 1, 0],
    [['memory', 'photo', 'off', 'keys'], 0, 0],
    [['photo', 'keys', 'off'], 0, 2],
    [['memory', 'keys'], 0, 2],
  ])('are given by what the paper holds: %j', (order, photographed, keys) => {
    expect(marks(order).slice(1)).toEqual([
      [
        'D1',
        'C1',
        photographed,
        photographed > 0 ? 'Photographed before it was touched.' : 'Photograph first.',
      ],
      ['D1', 'C1', keys, keys > 0 ? 'Keys while it was on.' : 'Keys need a machine that is on.'],
    ]);
  });

  it('stand on requests too, given when first sent', () => {
    const played = new PlayedCase(
      operationCase((json) => {
        const outcomes = [
          { is: 'returned', when: "empty('words')", after: 'PT1H', reason: 'Say more.' },
          { is: 'granted', after: 'PT1H' },
        ];
        json.instruments['R-80'] = {
          title: 'Request',
          letterhead: 'desk',
          to: 'fiu-us',
          point: 'D1',
          gives: 'evidence',
          usual: 'an hour',
          bar: { least: 1, most: 2 },
          fields: { words: { input: 'text', label: 'Words', optional: true } },
          marks: [{ when: "!empty('words')", points: { C1: 0.5 }, why: 'Said.', wrong: 'Not said.' }],
          prefill: [{ values: { words: '' } }],
          outcomes,
        };
        json.flow.states.alert.opens.push('R-80');
      }),
    );
    const given = () => played.state.world.awards.map(({ quarters }) => quarters);
    played.do({ type: 'request.send', paper: 'R-80' }).until('2031-04-08T09:00');
    expect(given()).toEqual([0]);
    played.fill('R-80', { words: 'More.' }).do({ type: 'request.send', paper: 'R-80' });
    expect(given()).toEqual([0]);
  });
});
