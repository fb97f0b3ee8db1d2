import { describe, expect, it } from 'vitest';
import { abroadCase } from '../support/abroad-case';
import { PlayedCase } from '../support/played-case';

const send = { type: 'request.send', paper: 'R-90' } as const;

/** Sent on Wednesday 19 March 2031, 18:00 in Seoul. */
function sentTo(authority: string, fields: Record<string, unknown> = { facts: 'A gap.' }): PlayedCase {
  return new PlayedCase(abroadCase()).fill('R-90', { authority, ...fields }).do(send);
}

const stateOf = (played: PlayedCase) => played.view().requests.find((one) => one.paper === 'R-90')?.state;

describe('a request through offices at home', () => {
  // One office day at the prosecutor and one at the ministry: transmitted Fri 21 Mar 18:00 KST = 09:00 UTC.
  // Received there, and answered after that authority's lead time, in KST:
  it.each([
    // Fri 13:00 PEL is closed, Sat too, then two holidays: Tue 08:00 PEL. +90 d = Mon 23 Jun 08:00 PEL.
    ['pecb', '2031-03-25T13:00', '2031-06-23T13:00'],
    // Fri 09:00 SKT (UTC+0) is open. +60 d = Tue 20 May 09:00 UTC = 10:00 SKT (UTC+1 by then).
    ['spcc', '2031-03-21T18:00', '2031-05-20T18:00'],
    // Fri 05:00 EDT is closed; 08:00 EDT = 12:00 UTC. +60 d = Tue 20 May 12:00 UTC = 08:00 EDT.
    ['fcd', '2031-03-21T21:00', '2031-05-20T21:00'],
  ])('is received by %s at %s and answered at %s, to the minute', (authority, received, answered) => {
    const played = sentTo(authority);
    const record = played.state.world.requests['R-90'];
    expect(record?.to).toBe(authority);
    expect(record?.sentAt).toBe(played.at('2031-03-19T18:00'));
    expect(record?.receivedAt).toBe(played.at(received));
    const minuteBefore = (local: string) => played.at(local) - 60_000;
    while (played.state.world.now < minuteBefore(received))
      played.do({ type: 'clock.advance', until: minuteBefore(received) as never });
    expect(stateOf(played)).toBe('sent');
    expect(stateOf(played.until(received))).toBe('acknowledged');
    while (played.state.world.now < minuteBefore(answered))
      played.do({ type: 'clock.advance', until: minuteBefore(answered) as never });
    expect(stateOf(played)).toBe('acknowledged');
    expect(stateOf(played.until(answered))).toBe('granted');
  });

  it('comes back at the next opening if the day is closed', () => {
    // Tue 25 Mar 08:00 PEL + 45 d = Fri 9 May, closed like Saturday: Sun 11 May 08:00 PEL = 13:00 KST.
    const played = sentTo('pecb', {});
    expect(played.state.world.requests['R-90']?.answerDue).toBe(played.at('2031-05-11T13:00'));
    expect(stateOf(played.until('2031-05-11T13:00'))).toBe('returned');
  });

  it('tells beforehand where it goes, by which way and channel, and when it would be received', () => {
    const played = new PlayedCase(abroadCase());
    const seen = () => played.view().requests.find((one) => one.paper === 'R-90')!;
    expect(seen().to.agency).toBe('pecb');
    expect(seen().via).toEqual(['Prosecutor', 'Ministry']);
    expect(seen().channel).toBe('Mutual legal assistance');
    expect(seen().preview?.receipt.at).toBe(played.at('2031-03-25T13:00'));
    played.fill('R-90', { authority: 'spcc' });
    expect(seen().to).toEqual({ agency: 'spcc', name: 'SPCC authority', short: 'SPCC' });
    expect(seen().preview?.receipt.at).toBe(played.at('2031-03-21T18:00'));
  });

  it('stays addressed as it was sent, also when its state of things changes', () => {
    const played = sentTo('spcc').until('2031-05-20T18:00');
    const seen = () => played.view().requests.find((one) => one.paper === 'R-90')!;
    expect(seen().to.agency).toBe('spcc');
    played.fill('R-90', { authority: 'fcd' });
    expect(seen().to.agency).toBe('fcd');
  });
});

describe('a state and an instrument that an author adds', () => {
  const added = () =>
    new PlayedCase(
      abroadCase((json) => {
        json.zones.nordmark = { utc: '+05:30', abbreviation: 'NMT' };
        json.places.nordmark = { name: 'Nordmark', lat: 5, lon: 80, invented: true };
        json.agencies.nord = {
          name: 'Nordmark Police',
          short: 'Nordmark',
          country: 'XN',
          place: 'nordmark',
          zone: 'nordmark',
          hours: 'Mon-Sat 08:00-14:00',
          law: 'Preserves at once.',
        };
        json.channels.contact.states.XN = { note: 'Newly a party.' };
        json.instruments['R-99'] = {
          title: 'Preservation in Nordmark',
          letterhead: 'desk',
          to: 'nord',
          via: [{ agency: 'prosecutor', takes: '2 office days' }],
          channel: 'contact',
          gives: 'police',
          usual: 'three office days',
          bar: { least: 3, most: 3 },
          fields: { what: { input: 'text', label: 'What', right: true } },
          outcomes: [
            { is: 'refused', when: "!channel('contact', 'nord')", after: 'PT1H' },
            { is: 'granted', after: '3 office days', effects: [{ add: 'E-03' }] },
          ],
        };
        json.flow.states.alert.opens.push('R-99');
      }),
    );

  it('works by the JSON alone', () => {
    const played = added().fill('R-99', { what: 'The logs.' }).do({ type: 'request.send', paper: 'R-99' });
    // Transmitted Fri 21 Mar 18:00 KST = 14:30 NMT, after closing: Sat 08:00 NMT = 11:30 KST. Office days: Mon, Tue, Wed.
    const record = played.state.world.requests['R-99'];
    expect(record?.receivedAt).toBe(played.at('2031-03-22T11:30'));
    expect(record?.answerDue).toBe(played.at('2031-03-26T11:30'));
    played.until('2031-03-26T11:30');
    expect(played.state.world.exhibits['E-03']).toBeDefined();
    const view = played.view();
    expect(view.offices.find((one) => one.id === 'nord')).toMatchObject({
      city: 'Nordmark',
      law: 'Preserves at once.',
      patience: '',
      slower: false,
    });
    expect(view.channels.find((one) => one.id === 'contact')?.states).toContainEqual({
      country: 'XN',
      open: true,
      note: 'Newly a party.',
    });
  });
});

describe('channels', () => {
  const contact = (played: PlayedCase) => played.view().channels.find((one) => one.id === 'contact');

  it('are open where their condition holds, closed where the case says so, and nowhere else', () => {
    expect(contact(new PlayedCase(abroadCase()))).toEqual({
      id: 'contact',
      title: '24/7 contact point',
      states: [
        { country: 'XB', open: true, note: 'Answers in one day.' },
        { country: 'XA', open: false, note: 'Pelagia is not a party.' },
      ],
    });
    const outside = new PlayedCase(abroadCase(), 'practice', 'reusing', { party: 'no' });
    expect(contact(outside)?.states[0]?.open).toBe(false);
  });

  it.each([
    ['contact', 'spcc', true],
    ['contact', 'pecb', false],
    ['contact', 'fcd', false],
    ['mla', 'fcd', true],
  ])('asked in a condition: %s to %s is %s', (channel, agency, open) => {
    const played = new PlayedCase(
      abroadCase((json) => {
        json.flow.states.alert.tasks.asked = { text: 'T', done: `channel('${channel}', '${agency}')` };
      }),
    );
    expect(played.view().stage?.tasks.find((one) => one.id === 'asked')?.done).toBe(open);
  });
});
