import { describe, expect, it } from 'vitest';
import { firstNotice, PlayedCase } from '../support/played-case';

const sayNothing = { type: 'decision.make', decision: 'D1', option: 'say-nothing' } as const;
const speak = { type: 'decision.make', decision: 'D1', option: 'speak' } as const;

describe('the flow of a case', () => {
  it('opens the work of every active state, and only that', () => {
    const played = new PlayedCase(firstNotice());
    expect(played.state.world.active).toEqual(['', 'alert', 'alert.call']);
    expect(played.state.world.open).toEqual([
      'intake',
      'custody',
      'F-01',
      'F-02',
      'F-03',
      'V-1',
      'T-1',
      'board',
      'F-04',
      'operation',
      'D1',
    ]);
    played.do(sayNothing);
    expect(played.state.world.open).toContain('R-01');
    expect(played.state.world.open).toContain('R-02');
    expect(played.state.world.open).not.toContain('D1');
  });

  it('runs parallel states side by side', () => {
    const played = new PlayedCase(firstNotice()).do(sayNothing);
    expect(played.state.world.active).toEqual([
      '',
      'alert',
      'alert.work',
      'alert.work.enquiry',
      'alert.work.enquiry.bank',
      'alert.work.enquiry.bank.order',
      'alert.work.enquiry.abroad',
      'alert.work.enquiry.abroad.write',
    ]);
  });

  it('comes back through deep history to where each parallel state was left', () => {
    const played = new PlayedCase(firstNotice()).do(sayNothing);
    played
      .fill('R-01', { period: { from: '2031-04-04', to: '2031-04-05' } })
      .do({ type: 'request.send', paper: 'R-01' });
    expect(played.state.world.active).toContain('alert.work.enquiry.bank.waiting');
    played.do({ type: 'document.open', document: 'M-03' });
    expect(played.state.world.active).toEqual(['', 'alert', 'alert.aside']);
    played.do({ type: 'recall.answer', recall: 'Q-1', option: 'mail' });
    expect(played.state.world.active).toContain('alert.work.enquiry.bank.waiting');
    expect(played.state.world.active).toContain('alert.work.enquiry.abroad.write');
  });

  it('takes an eventless transition as soon as a fact allows it', () => {
    // Speaking raises the alarm by 2; two hours later the customer talks and raises it to 3.
    const played = new PlayedCase(firstNotice()).do(speak);
    expect(played.state.world.facts).toMatchObject({ tipped_off: true, alarm: 2 });
    expect(played.state.world.ending).toBeNull();
    played.until('2031-04-07T11:29');
    expect(played.state.world.ending).toBeNull();
    played.until('2031-04-07T11:31');
    expect(played.state.world.facts.alarm).toBe(3);
    expect(played.state.world.ending).toBe('too-late');
  });

  it('takes the first transition whose guard holds', () => {
    const guarded = firstNotice((json) => {
      json.flow.states.alert.states.call.on['D1.speak'] = [
        { to: '#late', when: 'alarm >= 2' },
        { to: 'work' },
      ];
    });
    expect(new PlayedCase(guarded).do(speak).state.world.ending).toBe('too-late');
    const unmet = firstNotice((json) => {
      json.flow.states.alert.states.call.on['D1.speak'] = [
        { to: '#late', when: 'alarm >= 3' },
        { to: 'work' },
      ];
    });
    expect(new PlayedCase(unmet).do(speak).state.world.ending).toBeNull();
  });

  it('takes a transition at a local time of the home desk, exactly then', () => {
    const played = new PlayedCase(firstNotice()).do(sayNothing).until('2031-05-09T17:59');
    expect(played.state.world.ending).toBeNull();
    played.until('2031-05-09T18:00');
    expect(played.state.world.ending).toBe('too-late');
    expect(played.state.world.now).toBe(played.at('2031-05-09T18:00'));
  });

  it('forgets a delay when its state is left', () => {
    const short = firstNotice((json) => {
      const { waiting } = json.flow.states.alert.states.work.states.enquiry.states.bank.states;
      waiting.after = { PT1H: { to: 'shut', effects: [{ expire: 'E-02' }] } };
      json.instruments['R-01'].outcomes = [{ is: 'granted', after: 'PT30M', effects: [{ add: 'E-02' }] }];
    });
    const played = new PlayedCase(short).do(sayNothing);
    played
      .fill('R-01', { period: { from: '2031-04-04', to: '2031-04-05' } })
      .do({ type: 'request.send', paper: 'R-01' });
    played.until('2031-04-07T15:00');
    expect(played.state.world.exhibits['E-02']?.expired).toBe(false);
    expect(played.types()).not.toContain('exhibit.expired');
  });

  it('closes a stage only when its condition holds, with the first outcome that applies', () => {
    const played = new PlayedCase(firstNotice()).do(sayNothing);
    expect(played.refusal({ type: 'stage.close', stage: 'alert' })).toEqual({
      code: 'stage-open',
      about: 'alert',
    });
  });
});

describe('effects', () => {
  it('stops a level at its ends', () => {
    const loud = firstNotice((json) => {
      json.decisions.D1.options.speak.effects = [{ raise: 'alarm', by: 9 }];
      json.flow.states.alert.states.work.always = undefined;
    });
    expect(new PlayedCase(loud).do(speak).state.world.facts.alarm).toBe(3);
  });

  it('logs each change of a fact once, with both values', () => {
    const played = new PlayedCase(firstNotice()).do(speak);
    expect(played.dataOf('fact.changed')).toEqual([
      { fact: 'tipped_off', from: false, to: true },
      { fact: 'alarm', from: 0, to: 2 },
    ]);
  });

  it('spends case time after what it pays for', () => {
    const played = new PlayedCase(firstNotice()).do(speak);
    expect(played.state.world.now).toBe(played.at('2031-04-07T10:30'));
    const made = played.events.find((event) => event.type === 'decision.made');
    expect(made?.at).toBe(played.at('2031-04-07T09:30'));
  });

  it('marks an irreversible act as executed', () => {
    expect(new PlayedCase(firstNotice()).do(speak).dataOf('commit.executed')).toEqual([
      { decision: 'D1', option: 'speak' },
    ]);
    expect(new PlayedCase(firstNotice()).do(sayNothing).dataOf('commit.executed')).toEqual([]);
  });
});
