import { describe, expect, it } from 'vitest';
import { caseMarks } from '../../src/engine';
import { firstNotice, PlayedCase } from '../support/played-case';

/** Closes the fixture's stage at once: its condition is made to hold from the start. */
function closed(
  mode: 'practice' | 'assessment',
  edit: Parameters<typeof firstNotice>[0] = () => undefined,
): PlayedCase {
  const scenario = firstNotice((json) => {
    json.flow.states.alert.stage.closes = "chosen('D1', 'say-nothing')";
    json.flow.states.alert.stage.outcomes.best.when = '!tipped_off';
    edit(json);
  });
  const played = new PlayedCase(scenario, mode).do({
    type: 'decision.make',
    decision: 'D1',
    option: 'say-nothing',
  });
  for (const [finding, slots, confidence] of [
    ['F-01', { code: 'intelligence' }, 'almost-certain'],
    ['F-03', { code: 'open' }, 'likely'],
  ] as const) {
    played.do({ type: 'finding.draft', finding, slots, exhibits: ['E-01'], confidence });
    played.do({ type: 'finding.submit', finding });
  }
  return played.do({ type: 'stage.close', stage: 'alert' });
}
const ACCOUNT = {
  type: 'note.write',
  kind: 'account',
  about: 'alert',
  text: 'I asked the bank to wait.',
} as const;

describe('the debrief of a stage', () => {
  it('opens with the own account: nothing is shown before it is written', () => {
    const played = closed('practice');
    expect(played.view().debrief).toMatchObject({
      account: null,
      marks: null,
      timeline: [],
      readings: [],
      outcome: { title: '' },
    });
    played.do(ACCOUNT);
    const debrief = played.view().debrief;
    expect(debrief?.account).toBe('I asked the bank to wait.');
    expect(debrief?.outcome.title).toBe('Noticed');
    expect(debrief?.readings[0]?.expert).toBe('Say nothing, and write it down.');
  });

  it('shows no marks in assessment before the end of the case', () => {
    const open = closed('assessment', (json) => {
      json.flow.states.alert.on = {};
    }).do(ACCOUNT);
    expect(open.state.world.ending).toBeNull();
    expect(open.view().debrief?.marks).toBeNull();
    expect(open.view().debrief?.findings).toEqual([]);
    const ended = closed('assessment').do(ACCOUNT);
    expect(ended.state.world.ending).toBe('too-late');
    expect(ended.view().debrief?.marks).not.toBeNull();
  });

  it('scores calibration by Brier', () => {
    // F-01 true at 95 %: 0.05² = 0.0025. F-03 false at 75 %: 0.75² = 0.5625. Mean 0.2825, in thousandths 283.
    const debrief = closed('practice').do(ACCOUNT).view().debrief;
    expect(debrief?.brier).toBe(283);
    expect(debrief?.calibration).toEqual([
      { confidence: 'possible', said: 50, right: 0, total: 0 },
      { confidence: 'likely', said: 75, right: 0, total: 1 },
      { confidence: 'almost-certain', said: 95, right: 1, total: 1 },
    ]);
  });

  it('still takes notes and recall answers after the end, and nothing else', () => {
    const played = closed('practice').do(ACCOUNT);
    played.do({ type: 'recall.answer', recall: 'Q-1', option: 'secure' });
    expect(played.view().debrief?.recall[0]).toMatchObject({ answered: 'secure', right: true });
    expect(played.refusal({ type: 'request.send', paper: 'R-02' }).code).toBe('case-over');
    expect(
      played.refusal({ type: 'clock.advance', until: (played.state.world.now + 1000) as never }).code,
    ).toBe('case-over');
  });
});

describe('marks', () => {
  it('stay between nothing and the most that a point can give', () => {
    const played = closed('practice');
    const award = {
      at: played.state.world.now,
      point: 'D1',
      competency: 'C1',
      quarters: 20,
      reason: 'x',
      stage: '',
    };
    const generous = { ...played.state.world, awards: [award] };
    const { points, competencies } = caseMarks(played.compiled, generous);
    // D1 gives at most C1 2 = 8 quarters, whatever was awarded.
    expect(points.find((one) => one.point === 'D1')).toMatchObject({ quarters: 8, most: 8 });
    expect(competencies.find((one) => one.competency === 'C1')).toEqual({
      competency: 'C1',
      quarters: 8,
      most: 8,
    });
    const harsh = new PlayedCase(firstNotice()).do({
      type: 'decision.make',
      decision: 'D1',
      option: 'speak',
    });
    expect(caseMarks(harsh.compiled, harsh.state.world).quarters).toBe(0);
  });
});

describe('a pause', () => {
  it('refuses everything but going on', () => {
    const played = new PlayedCase(firstNotice()).do({ type: 'session.pause' });
    expect(played.refusal({ type: 'screen.open', screen: 'map' }).code).toBe('paused');
    played.do({ type: 'session.resume' }, { type: 'screen.open', screen: 'map' });
    expect(played.view().paused).toBe(false);
  });
});
