import { describe, expect, it } from 'vitest';
import type { DebriefView } from '../../src/engine';
import { firstNotice, PlayedCase } from '../support/played-case';

type Edit = NonNullable<Parameters<typeof firstNotice>[0]>;
const DECIDE = { type: 'decision.make', decision: 'D1', option: 'say-nothing' } as const;
const ACCOUNT = { type: 'note.write', kind: 'account', about: 'alert', text: 'I asked late.' } as const;

/** A case whose only stage closes after the first decision; `ends` says whether the case ends with it. */
function played(edit: Edit = () => undefined, mode: 'practice' | 'assessment' = 'practice', ends = true) {
  const scenario = firstNotice((json) => {
    json.flow.states.alert.stage.closes = "chosen('D1', 'say-nothing')";
    if (!ends) json.flow.states.alert.on = {};
    edit(json);
  });
  return new PlayedCase(scenario, mode);
}
function closed(...from: Parameters<typeof played>): PlayedCase {
  return played(...from)
    .do({ type: 'document.open', document: 'E-01' }, DECIDE)
    .do({ type: 'stage.close', stage: 'alert' }, ACCOUNT);
}
function debriefOf(one: PlayedCase): DebriefView {
  const { debrief } = one.view();
  if (debrief === null) throw new Error('There is no debrief');
  return debrief;
}

describe('the debrief of the whole case', () => {
  it('opens when the case ends, with the ending and a verdict; a stage has neither', () => {
    const whole = debriefOf(closed());
    expect(whole.scope).toBe('case');
    expect(whole.ending).toMatchObject({ id: 'too-late', title: 'Too late' });
    expect(whole.verdict).toMatchObject({ result: 'not-passed', needed: 60 });
    const stage = debriefOf(closed(undefined, 'practice', false));
    expect([stage.scope, stage.ending, stage.verdict]).toEqual(['stage', null, null]);
  });

  it('opens also when the case ends in a stage that was never closed', () => {
    const one = played((json) => {
      json.flow.states.alert.states.call.on['D1.speak'] = '#late';
    }).do({ type: 'decision.make', decision: 'D1', option: 'speak' });
    expect(one.state.world.ending).toBe('too-late');
    expect(debriefOf(one)).toMatchObject({ scope: 'case', account: null, ending: null });
    expect(debriefOf(one.do(ACCOUNT))).toMatchObject({ outcome: { title: '' }, ending: { id: 'too-late' } });
  });
});

describe('the course in days', () => {
  it('puts each decision point on the day it was first acted on, with what was missed and known then', () => {
    const { course } = debriefOf(closed());
    // The case begins at 09:30: 570 of 1,440 minutes. Only one of D1's two points was earned: 4 of 8 quarters.
    expect(course?.from).toBeCloseTo(1 + 570 / 1440);
    const [first, second] = course?.points ?? [];
    expect(first).toMatchObject({
      point: 'D1',
      acted: true,
      quarters: 4,
      most: 8,
      missed: 4,
      documents: 1,
      critical: false,
      again: true,
    });
    expect(Math.floor(first?.day ?? 0)).toBe(1);
    // Nothing was done at D2, so it stands at the end, and there is no way back to it.
    expect(second).toMatchObject({ point: 'D2', acted: false, missed: 20, again: false, day: course?.to });
    expect(course?.stages).toEqual([
      { id: 'alert', number: 1, title: 'The call', from: course?.from, to: course?.to },
    ]);
  });

  it('leaves a point whose stage was never come to without a day', () => {
    const one = closed((json) => {
      json.flow.states.alert.states.call.on['D1.speak'] = '#later';
      json.flow.states.later = {
        stage: { ...json.flow.states.alert.stage, number: 2 },
        briefing: 'Later.',
        on: { 'later.closed': '#late' },
      };
      json.scoring.points.D2.stage = 'later';
    });
    expect(debriefOf(one).course?.points[1]).toMatchObject({ point: 'D2', day: null, documents: 0 });
  });

  it('marks the point that a critical failure belongs to', () => {
    const one = closed((json) => {
      json.scoring.breaches['B-1'].critical = true;
      json.scoring.breaches['B-1'].point = 'D2';
      json.decisions.D1.options['say-nothing'].effects = [{ flag: 'B-1' }];
    });
    const debrief = debriefOf(one);
    expect(debrief.course?.points.map(({ critical }) => critical)).toEqual([false, true]);
    expect(debrief.verdict?.critical).toBe(true);
  });

  it('names the deadlines that were lost, with their day', () => {
    const one = closed();
    const due = one.at('2031-04-07T09:31');
    const { world } = one.state;
    one.state = { ...one.state, world: { ...world, deadlines: { answer: { due, outcome: 'lost' } } } };
    const [lost] = debriefOf(one).course?.lost ?? [];
    expect(lost).toMatchObject({ id: 'answer', text: 'Log of the answer is overwritten' });
    expect(lost?.day).toBeCloseTo(1 + 571 / 1440);
  });

  it('a hint that costs points is no act on its point', () => {
    const one = played()
      .do({ type: 'hint.take', hint: 'H-1', step: 1 })
      .do(DECIDE, { type: 'stage.close', stage: 'alert' }, ACCOUNT);
    const debrief = debriefOf(one);
    expect(debrief.marks?.points[1]).toMatchObject({ point: 'D2', reasons: [{ quarters: -1 }] });
    expect(debrief.course?.points[1]).toMatchObject({ point: 'D2', acted: false });
  });

  it('in an assessment there are no points before the end, and no way back after it', () => {
    const open = debriefOf(closed(undefined, 'assessment', false));
    expect(open.course?.points).toEqual([]);
    const over = debriefOf(closed(undefined, 'assessment'));
    expect(over.course?.points.map(({ again }) => again)).toEqual([false, false]);
  });
});

describe('what is read again', () => {
  const readings = (json: Parameters<Edit>[0]) => {
    const { call } = json.debrief.readings;
    json.debrief.readings = {
      call: { ...call, title: 'Call' },
      second: { ...call, title: 'Not the first that applies' },
      notice: { ...call, point: 'D2', title: 'Notice', when: 'true' },
    };
  };

  it('one a point, those at which most was missed first', () => {
    // D1 missed 4 quarters, D2 all of its 20.
    const all = debriefOf(closed(readings)).readings;
    expect(all.map(({ title, again }) => [title, again])).toEqual([
      ['Notice', true],
      ['Call', true],
    ]);
  });

  it('of a stage the first two in the order of the scenario', () => {
    const all = debriefOf(closed(readings, 'practice', false)).readings;
    expect(all.map(({ title }) => title)).toEqual(['Call', 'Notice']);
  });

  it('the points that the scenario closes with, before others', () => {
    const all = debriefOf(
      closed((json) => {
        readings(json);
        json.debrief.closing = ['D1'];
      }),
    ).readings;
    expect(all.map(({ point }) => point)).toEqual(['D1', 'D2']);
  });
});

describe('personal notes on habits', () => {
  const BIAS = { early: { text: 'You were sure before you had read it.', when: "staked('F-01', 'E-01')" } };
  const submit = (one: PlayedCase) =>
    one.do(
      {
        type: 'finding.draft',
        finding: 'F-01',
        slots: { code: 'intelligence' },
        exhibits: ['E-01'],
        confidence: 'likely',
      },
      { type: 'finding.submit', finding: 'F-01' },
    );
  const end = (one: PlayedCase) =>
    debriefOf(one.do(DECIDE, { type: 'stage.close', stage: 'alert' }, ACCOUNT)).bias;
  const biased: Edit = (json) => {
    json.debrief.bias = BIAS;
  };

  it('are shown where they hold: a finding submitted before a document was opened, even if it was read later', () => {
    const early = submit(played(biased)).do({ type: 'document.open', document: 'E-01' });
    expect(end(early)).toEqual([{ id: 'early', text: BIAS.early.text }]);
    const unread = submit(played(biased));
    expect(end(unread)).toHaveLength(1);
  });

  it('and not where they do not', () => {
    const read = played(biased).do({ type: 'document.open', document: 'E-01' });
    read.until('2031-04-07T09:45');
    expect(end(submit(read))).toEqual([]);
  });
});

it('gives three questions to recall, the same ones whatever is answered', () => {
  const many: Edit = (json) => {
    json.recall = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`Q-${number}`, json.recall['Q-1']]));
    json.debrief.recall = Object.keys(json.recall);
  };
  const one = closed(many);
  const asked = debriefOf(one).recall.map(({ id }) => id);
  expect(new Set(asked).size).toBe(3);
  one.do({ type: 'recall.answer', recall: asked[1]!, option: 'mail' });
  expect(debriefOf(one).recall.map(({ id }) => id)).toEqual(asked);
  expect(debriefOf(closed(many)).recall.map(({ id }) => id)).toEqual(asked);
});
