import { describe, expect, it } from 'vitest';
import { firstNotice, PlayedCase } from '../support/played-case';

describe('case time', () => {
  it('stops by itself when something reaches the trainee, and says what', () => {
    const played = new PlayedCase(firstNotice()).do({
      type: 'decision.make',
      decision: 'D1',
      option: 'say-nothing',
    });
    played.do({ type: 'clock.advance', until: played.at('2031-04-30T00:00') });
    // The bank asks again Tue 8 Apr 10:00 because no request was sent.
    expect(played.state.world.now).toBe(played.at('2031-04-08T10:00'));
    expect(played.dataOf('clock.stopped')).toEqual([{ wanted: played.at('2031-04-30T00:00'), by: 'M-01' }]);
  });

  it('goes forward only, and not without end', () => {
    const played = new PlayedCase(firstNotice());
    const { now } = played.state.world;
    expect(played.refusal({ type: 'clock.advance', until: now }).code).toBe('backwards');
    expect(played.refusal({ type: 'clock.advance', until: Number.NaN as never }).code).toBe('backwards');
    const far = (now + 401 * 86_400_000) as never;
    expect(played.refusal({ type: 'clock.advance', until: far }).code).toBe('too-far');
  });

  it('fires timers by due instant, then in the order in which they were set', () => {
    const timed = firstNotice((json) => {
      json.injects = {
        'I-late': { title: 'b', at: '2031-04-07T10:00', effects: [{ set: 'route', to: 'police' }] },
        'I-early': { title: 'a', at: '2031-04-07T09:40', effects: [{ raise: 'alarm' }] },
        'I-same': { title: 'c', at: '2031-04-07T10:00', effects: [{ set: 'route', to: 'fiu' }] },
      };
    });
    const played = new PlayedCase(timed).until('2031-04-07T12:00');
    expect(played.dataOf('inject.delivered')).toEqual([
      { inject: 'I-early' },
      { inject: 'I-late' },
      { inject: 'I-same' },
    ]);
    expect(played.state.world.facts.route).toBe('fiu');
    const times = played.events.filter((event) => event.type === 'timer.fired').map((event) => event.at);
    expect(times).toEqual([
      played.at('2031-04-07T09:40'),
      played.at('2031-04-07T10:00'),
      played.at('2031-04-07T10:00'),
    ]);
  });

  it('fires what falls due while an act takes its time', () => {
    const timed = firstNotice((json) => {
      json.injects = { 'I-x': { title: 'x', at: '2031-04-07T10:00', effects: [{ deliver: 'M-01' }] } };
    });
    const played = new PlayedCase(timed).do({ type: 'decision.make', decision: 'D1', option: 'speak' });
    expect(played.state.world.messages['M-01']).toBe(played.at('2031-04-07T10:00'));
    expect(played.state.world.now).toBe(played.at('2031-04-07T10:30'));
  });

  it('leaves out an inject whose condition does not hold at its time', () => {
    const played = new PlayedCase(firstNotice()).do({
      type: 'decision.make',
      decision: 'D1',
      option: 'say-nothing',
    });
    played
      .fill('R-01', { period: { from: '2031-04-04', to: '2031-04-05' } })
      .do({ type: 'request.send', paper: 'R-01' });
    played.until('2031-04-08T11:00');
    expect(played.state.world.messages['M-01']).toBeUndefined();
  });

  it('counts office hours of the office that does the work, breaks left out', () => {
    // A review takes 2 office hours of the desk: from 09:45 with no break between.
    const played = new PlayedCase(firstNotice());
    for (const [finding, slots, exhibits] of [
      ['F-01', { code: 'intelligence' }, ['E-01']],
      ['F-02', { number: 'one' }, ['E-01']],
      ['F-03', { code: 'open' }, ['E-01']],
    ] as const) {
      played.do({ type: 'finding.draft', finding, slots, exhibits, confidence: 'likely' });
      played.do({ type: 'finding.submit', finding });
    }
    // Three findings at 15 minutes each: 10:15. Two office hours end at 13:15, past the break of 12:00-13:00.
    expect(played.state.world.now).toBe(played.at('2031-04-07T10:15'));
    played.do({ type: 'finding.review', review: 'V-1', findings: ['F-01', 'F-02', 'F-03'] });
    expect(played.state.world.now).toBe(played.at('2031-04-07T13:15'));
    expect(played.dataOf('finding.reviewed')).toEqual([
      { review: 'V-1', findings: ['F-01', 'F-02', 'F-03'], band: 'two-or-more-unsound' },
    ]);
  });

  it('names in its options only what the trainee can know', () => {
    const played = new PlayedCase(firstNotice());
    const texts = JSON.stringify(played.view().clock.options);
    expect(texts).not.toContain('asks again');
    expect(played.view().clock.options.map((one) => one.id)).toEqual(['next', 'hour', 'office', 'morning']);
  });
});
