import { describe, expect, it } from 'vitest';
import { stateJson } from '../../src/engine';
import { abroadCase } from '../support/abroad-case';
import { PlayedCase } from '../support/played-case';

const rude = { type: 'entry.file', paper: 'rude' } as const;
const amends = { type: 'entry.file', paper: 'amends' } as const;
const send = { type: 'request.send', paper: 'R-90' } as const;
const office = (played: PlayedCase) => played.view().offices.find((one) => one.id === 'pecb');

describe('the patience of a partner', () => {
  it('begins as the case says, in words that the trainee may read', () => {
    const played = new PlayedCase(abroadCase());
    expect(office(played)).toMatchObject({
      law: 'Gives records by treaty alone.',
      patience: 'Answers as usual.',
      slower: false,
    });
    expect(played.view().offices.find((one) => one.id === 'spcc')).toMatchObject({
      law: '',
      patience: '',
      slower: false,
    });
    expect(played.types()).not.toContain('partner.changed');
  });

  it('changes as soon as its condition holds, once, in the log, the journal and what the flow sees', () => {
    const played = new PlayedCase(abroadCase()).do(rude);
    expect(played.dataOf('partner.changed')).toEqual([{ agency: 'pecb', from: 'willing', to: 'offended' }]);
    expect(office(played)).toMatchObject({ patience: 'Was passed over.', slower: true });
    const lines = played.view().journal.filter((one) => one.kind === 'partner');
    expect(lines).toMatchObject([{ what: 'changed', about: 'pecb', title: 'PECB' }]);
    expect(played.view().stage?.tasks).toMatchObject([{ id: 'peace', done: false }]);
    played.until('2031-03-20T09:00');
    expect(played.dataOf('partner.changed')).toHaveLength(1);
    played.do(amends);
    expect(played.dataOf('partner.changed')[1]).toEqual({ agency: 'pecb', from: 'offended', to: 'wary' });
    expect(office(played)?.slower).toBe(false);
    expect(played.view().stage?.tasks).toMatchObject([{ id: 'peace', done: true }]);
  });

  it('slows the answers to what is sent meanwhile, before the office opens to answer', () => {
    // Received Tue 25 Mar 08:00 PEL; + 45 d + 5 d = Wed 14 May 08:00 PEL = 13:00 KST.
    const offended = new PlayedCase(abroadCase()).do(rude).fill('R-90', { authority: 'pecb' }).do(send);
    expect(offended.state.world.requests['R-90']?.answerDue).toBe(offended.at('2031-05-14T13:00'));
    // What makes peace later does not hasten it.
    offended.do(amends).until('2031-05-14T12:59');
    expect(offended.types()).not.toContain('request.returned');
    expect(offended.until('2031-05-14T13:00').types()).toContain('request.returned');
  });

  it('does not slow what was sent before, nor what goes to others', () => {
    const before = new PlayedCase(abroadCase()).fill('R-90', { authority: 'pecb' }).do(send).do(rude);
    expect(before.state.world.requests['R-90']?.answerDue).toBe(before.at('2031-05-11T13:00'));
    const other = new PlayedCase(abroadCase()).do(rude).fill('R-90', { authority: 'spcc' }).do(send);
    expect(other.state.world.requests['R-90']?.answerDue).toBe(other.at('2031-05-20T18:00'));
  });

  it('slows an answer that runs from transmission as well', () => {
    const direct = (json: { instruments: Record<string, { to: string }> }) => {
      json.instruments['R-92']!.to = 'pecb';
    };
    // Wed 19 Mar 18:00 KST + 1 h + 5 d.
    const played = new PlayedCase(abroadCase(direct)).do(rude).do({ type: 'request.send', paper: 'R-92' });
    expect(played.state.world.requests['R-92']?.answerDue).toBe(played.at('2031-03-24T19:00'));
  });

  it('goes on through several states in one look', () => {
    const played = new PlayedCase(
      abroadCase((json) => {
        json.agencies.pecb.patience.states.offended.to[0].when = 'true';
      }),
    ).do(rude);
    expect(played.state.world.partners).toMatchObject({ pecb: 'wary' });
  });

  it('is the same by both ways of stepping, and part of the state that a replay must reach', () => {
    const states = (['reusing', 'pure'] as const).map((stepping) => {
      const played = new PlayedCase(abroadCase(), 'practice', stepping).do(rude, amends);
      return stateJson(played.state);
    });
    expect(states[0]).toEqual(states[1]);
    expect(JSON.stringify(states[0])).toContain('"partners":{"fiu-us":"willing","pecb":"wary"}');
  });
});
