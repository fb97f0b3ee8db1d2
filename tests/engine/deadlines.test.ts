import { describe, expect, it } from 'vitest';
import { step } from '../../src/engine';
import { firstNotice, PlayedCase } from '../support/played-case';

// biome-ignore lint/suspicious/noExplicitAny: a test edits the JSON as an author would
type Json = any;

/** Opened, the note of the call tells of a log abroad that is overwritten on Thursday at nine. */
const LOG = {
  text: 'The log abroad is overwritten',
  kind: 'expiry',
  office: 'fiu-us',
  exhibit: 'E-01',
  at: '2031-04-10T09:00',
  when: "opened('E-01')",
  saved: "sent('R-02')",
  lost: [{ set: 'route', to: 'police' }],
  warn: ['P1D', 'PT6H'],
};
const open = { type: 'document.open', document: 'E-01' } as const;
const sayNothing = { type: 'decision.make', decision: 'D1', option: 'say-nothing' } as const;
const NOTICE = { predicate: 'fraud', trail: ['peel'], amount: '0.20000000', transfers: 3, words: 'Three.' };

/** The fixture, from Mon 7 Apr 09:30, with nothing that comes by itself but these deadlines. */
function withDeadlines(deadlines: Json, edit: (json: Json) => void = () => undefined): PlayedCase {
  const scenario = firstNotice((json) => {
    json.injects = {};
    json.deadlines = deadlines;
    edit(json);
  });
  return new PlayedCase(scenario);
}

/** What the journal says of deadlines: when, what, of which. */
const told = (played: PlayedCase): string[] =>
  played
    .view()
    .journal.filter(({ kind }) => kind === 'deadline')
    .map(({ at, what, title }) => `${at.day}. ${at.hour}:${at.minute} ${what}: ${title}`);

/** How each advance to this time ended: `day. hour, by what`. */
function stops(played: PlayedCase, local: string): string[] {
  const seen: string[] = [];
  const target = played.at(local);
  while (played.state.world.now < target) {
    const before = played.dataOf('clock.stopped').length;
    played.do({ type: 'clock.advance', until: target });
    const [stop] = played.dataOf('clock.stopped').slice(before) as { by: string }[];
    const { day, hour } = played.view().clock.now;
    if (stop !== undefined) seen.push(`${day}. ${hour}, ${stop.by}`);
  }
  return seen;
}

describe('a deadline at a fixed time', () => {
  it('stops the clock at each warning, once, and when something is lost', () => {
    const played = withDeadlines({ log: LOG }).do(open);
    expect(stops(played, '2031-04-12T00:00')).toEqual(['9. 9, log', '10. 3, log', '10. 9, log']);
    expect(told(played)).toEqual([
      '9. 9:0 near: The log abroad is overwritten',
      '10. 3:0 near: The log abroad is overwritten',
      '10. 9:0 lost: The log abroad is overwritten',
    ]);
    expect(played.dataOf('deadline.passed')).toEqual([{ deadline: 'log', saved: false }]);
    expect(played.state.world.facts.route).toBe('police');
  });

  it('asks for attention where the trainee is told', () => {
    const played = withDeadlines({ log: LOG }).do(open);
    const advance = { type: 'clock.advance', until: played.at('2031-04-12T00:00') } as const;
    const effects: unknown[] = [];
    for (let move = 0; move < 3; move += 1) {
      const stepped = step(played.compiled, played.state, advance);
      if (!stepped.ok) throw new Error(stepped.refusal.code);
      played.state = stepped.state;
      effects.push(...stepped.effects);
    }
    expect(effects).toEqual([
      { type: 'cue', cue: 'deadline' },
      { type: 'caption', caption: 'deadline-near', about: 'log' },
      { type: 'cue', cue: 'deadline' },
      { type: 'caption', caption: 'deadline-near', about: 'log' },
      { type: 'caption', caption: 'deadline-lost', about: 'log' },
    ]);
  });

  it('passes in silence for whom it is hidden, and yet what is lost is lost', () => {
    const played = withDeadlines({ log: LOG });
    expect(stops(played, '2031-04-12T00:00')).toEqual([]);
    expect(told(played)).toEqual([]);
    expect(played.dataOf('deadline.passed')).toEqual([{ deadline: 'log', saved: false }]);
    expect(played.state.world.facts.route).toBe('police');
  });

  it('is told even so when its loss brings something to the desk', () => {
    const played = withDeadlines({ log: { ...LOG, lost: [{ deliver: 'M-01' }] } });
    expect(stops(played, '2031-04-12T00:00')).toEqual(['10. 9, log']);
    expect(told(played)).toEqual(['10. 9:0 lost: The log abroad is overwritten']);
    expect(played.state.world.messages['M-01']).toBe(played.at('2031-04-10T09:00'));
  });

  it('is kept once it is saved: no warning, nothing lost', () => {
    const played = withDeadlines({ log: LOG }, (json) => {
      json.instruments['R-02'].outcomes = [{ is: 'granted', after: '30 office days' }];
      json.instruments['R-02'].meanwhile.receipt.after = '30 office days';
    });
    played.do(open, sayNothing).fill('R-02', NOTICE).do({ type: 'request.send', paper: 'R-02' });
    expect(played.view().deadlines).toEqual([]);
    expect(stops(played, '2031-04-12T00:00')).toEqual([]);
    expect(told(played)).toEqual(['10. 9:0 kept: The log abroad is overwritten']);
    expect(played.dataOf('deadline.passed')).toEqual([{ deadline: 'log', saved: true }]);
    expect(played.state.world.facts.route).toBe('fiu');
  });

  it('answers to lost() from its instant on', () => {
    const watched = (saved: string) =>
      withDeadlines({ log: { ...LOG, saved } }, (json) => {
        json.injects = { gone: { title: 'gone', when: "lost('log')", effects: [{ deliver: 'M-02' }] } };
      }).until('2031-04-11T00:00');
    const lost = watched('tipped_off');
    expect(lost.state.world.messages['M-02']).toBe(lost.at('2031-04-10T09:00'));
    expect(watched('!tipped_off').state.world.messages['M-02']).toBeUndefined();
  });

  it('warns while an act takes its time, without stopping it, and then no more', () => {
    const soon = { ...LOG, at: '2031-04-07T15:00', saved: "filed('intake')", lost: [], warn: ['PT5H'] };
    const played = withDeadlines({ log: soon }).do(open);
    played.do({ type: 'decision.make', decision: 'D1', option: 'speak' });
    expect(played.state.world.now).toBe(played.at('2031-04-07T10:30'));
    expect(told(played)).toEqual(['7. 10:0 near: The log abroad is overwritten']);
    expect(stops(played, '2031-04-07T14:00')).toEqual([]);
  });

  it('does not warn of what came to be known after the warning', () => {
    const played = withDeadlines({ log: { ...LOG, warn: ['P1D'] } }).until('2031-04-09T10:00');
    expect(
      played
        .do(open)
        .view()
        .deadlines.map(({ id }) => id),
    ).toEqual(['log']);
    expect(stops(played, '2031-04-12T00:00')).toEqual(['10. 9, log']);
  });
});

describe('the debrief', () => {
  it('tells on its timeline that a deadline was lost or kept, and no warning', () => {
    const kept = { text: 'Ask the bank', at: '2031-04-09T12:00', saved: "chosen('D1', 'say-nothing')" };
    const played = withDeadlines({ log: LOG, kept }, (json) => {
      json.flow.states.alert.stage.closes = "chosen('D1', 'say-nothing')";
      json.flow.states.alert.stage.outcomes.best.when = '!tipped_off';
    });
    played.do(open, sayNothing).until('2031-04-10T10:00').do({ type: 'stage.close', stage: 'alert' });
    played.do({ type: 'note.write', kind: 'account', about: 'alert', text: 'I waited.' });
    const turns = played
      .view()
      .debrief?.timeline.filter(({ text }) => text === LOG.text || text === kept.text);
    expect(turns?.map(({ at, what, tone }) => [at.at, what, tone])).toEqual([
      [played.at('2031-04-09T12:00'), 'kept', 'supported'],
      [played.at('2031-04-10T09:00'), 'lost', 'contradiction'],
    ]);
  });
});

describe('a deadline that runs from an event', () => {
  const reply = { text: 'Renew it', from: { event: 'R-02.sent', after: 'P5D' }, saved: "has('E-02')" };

  it('is there from the event on, and starts again with it', () => {
    const played = withDeadlines({ reply }).do(sayNothing);
    expect(played.view().deadlines).toEqual([]);
    // Left as it was, the notice comes back without a mark: sent 09:50, and five days run.
    played.fill('R-02', { ...NOTICE, predicate: 'none' }).do({ type: 'request.send', paper: 'R-02' });
    expect(played.view().deadlines.map(({ at }) => at.at)).toEqual([played.at('2031-04-12T09:50')]);
    // Back on Wed 9 Apr 21:30; the corrected one leaves half an hour of work later, at 22:00.
    played.until('2031-04-09T21:30');
    played.fill('R-02', { predicate: 'fraud' }).do({ type: 'request.send', paper: 'R-02' });
    expect(played.view().deadlines.map(({ at }) => at.at)).toEqual([played.at('2031-04-14T22:00')]);
    played.until('2031-04-16T00:00');
    const passed = played.events.filter(({ type }) => type === 'deadline.passed');
    expect(passed.map(({ at }) => at)).toEqual([played.at('2031-04-14T22:00')]);
  });

  it('starts again after it was lost, and is lost no more', () => {
    const short = { ...reply, from: { event: 'R-02.sent', after: 'P1D' } };
    const played = withDeadlines({ reply: short }).do(sayNothing);
    played.fill('R-02', { ...NOTICE, predicate: 'none' }).do({ type: 'request.send', paper: 'R-02' });
    played.until('2031-04-09T21:30');
    expect(played.state.world.deadlines.reply?.outcome).toBe('lost');
    played.fill('R-02', { predicate: 'fraud' }).do({ type: 'request.send', paper: 'R-02' });
    expect(played.state.world.deadlines.reply).toEqual({
      due: played.at('2031-04-10T22:00'),
      outcome: null,
    });
  });

  it('counts office days of its office, else of the home desk', () => {
    const from = { event: 'E-01.opened', after: '2 office days at 10:00' };
    const played = withDeadlines({
      home: { text: 'Here', from },
      abroad: { text: 'There', from, office: 'fiu-us' },
    }).do(open);
    const view = played.view().deadlines.map(({ id, office, at }) => [id, office, at.at]);
    // From Mon 7 Apr 09:30 in Seoul, Sunday evening in Washington: Wed 10:00 KST, and Tue 10:00 EDT.
    expect(view).toEqual([
      ['abroad', 'fiu-us', played.at('2031-04-08T23:00')],
      ['home', null, played.at('2031-04-09T10:00')],
    ]);
  });
});

describe('a plain reminder', () => {
  it('is shown until its instant and leaves no trace', () => {
    const played = withDeadlines({ plain: { text: 'The bank opens', at: '2031-04-08T09:00' } });
    expect(played.view().deadlines).toMatchObject([{ id: 'plain', kind: 'due', office: null }]);
    expect(stops(played, '2031-04-08T09:00')).toEqual([]);
    expect(played.view().deadlines).toEqual([]);
    expect(told(played)).toEqual([]);
    expect(played.types()).not.toContain('timer.fired');
    expect(played.types()).not.toContain('deadline.passed');
  });

  it('may still warn', () => {
    const plain = { text: 'The bank opens', at: '2031-04-08T09:00', warn: ['PT1H'] };
    expect(stops(withDeadlines({ plain }), '2031-04-09T00:00')).toEqual(['8. 8, plain']);
  });
});

describe('what the page sees of time', () => {
  const HOUR = 3_600_000;

  it('names a deadline with its kind and office, the next one first, and presses in its last day', () => {
    const played = withDeadlines({ log: LOG, due: { text: 'Reply', at: '2031-04-08T09:00' } }).do(open);
    expect(played.view().deadlines).toMatchObject([
      { id: 'due', kind: 'due', office: null, tone: 'contradiction', text: 'Reply' },
      { id: 'log', kind: 'expiry', office: 'fiu-us', tone: 'waiting' },
    ]);
    expect(played.view().deadlines[1]?.at).toMatchObject({ month: 4, day: 10, hour: 9, zone: 'KST' });
  });

  it('keeps back the office that has not come into the case', () => {
    const played = withDeadlines({ log: LOG }, (json) => {
      json.agencies['fiu-us'].stage = 'later';
      json.flow.states.later = {
        stage: { ...json.flow.states.alert.stage, number: 2 },
        on: { 'M-01.opened': 'late' },
      };
      json.flow.states.alert.on['M-02.opened'] = 'later';
    });
    expect(played.do(open).view().deadlines).toMatchObject([{ id: 'log', office: null }]);
  });

  it('dates the paper whose source dies, as long as that is known and not saved', () => {
    const played = withDeadlines({ log: LOG });
    const expires = () => played.view().documents.find(({ id }) => id === 'E-01')?.expires ?? null;
    expect(expires()).toBeNull();
    played.do(open);
    expect(expires()).toMatchObject({ day: 10, hour: 9, zone: 'KST' });
    played.do(sayNothing).fill('R-02', NOTICE).do({ type: 'request.send', paper: 'R-02' });
    expect(expires()).toBeNull();
  });

  it('goes to the next thing that is known: the office that opens, the deadline, the reply', () => {
    const played = withDeadlines({ log: { ...LOG, saved: "granted('R-02')", warn: undefined } });
    const next = () => {
      const option = played.view().clock.options.find(({ id }) => id === 'next');
      return { until: option?.until.at, about: option?.about };
    };
    // Nothing is known yet but the morning.
    expect(next()).toEqual({ until: played.at('2031-04-08T09:00'), about: '' });
    played.do(open);
    expect(next()).toEqual({ until: played.at('2031-04-10T09:00'), about: '' });
    played.do(sayNothing).fill('R-02', NOTICE).do({ type: 'request.send', paper: 'R-02' });
    expect(next()).toEqual({ until: played.at('2031-04-07T21:30'), about: 'Liaison' });
    played.until('2031-04-07T23:00');
    expect(next()).toEqual({ until: played.at('2031-04-10T09:00'), about: '' });
    played.until('2031-04-10T10:00');
    // Usually in five to seven days from receipt.
    expect(next()).toEqual({
      until: played.at('2031-04-14T21:30'),
      about: 'Spontaneous notice to a foreign unit',
    });
  });

  it('says before an advance what comes and what is gone by then, and nothing later', () => {
    const played = withDeadlines({ log: LOG, due: { text: 'Reply', at: '2031-04-08T09:00' } }).do(open);
    played.do(sayNothing).fill('R-01', { period: { from: '2031-04-04', to: '2031-04-05' } });
    played.do({ type: 'request.send', paper: 'R-01' });
    const known = (id: string) =>
      played
        .view()
        .clock.options.find((option) => option.id === id)
        ?.known.map(({ at, text, what, tone }) => [at.at, text, what, tone]);
    const sent = played.state.world.requests['R-01']?.receivedAt ?? 0;
    expect(known('hour')).toEqual([]);
    expect(known('morning')).toEqual([
      [sent + 4.8 * HOUR, 'Request for the extract', 'reply', 'request'],
      [played.at('2031-04-08T09:00'), 'Reply', 'deadline', 'contradiction'],
    ]);
    played.until('2031-04-09T10:00');
    expect(known('morning')).toEqual([
      [played.at('2031-04-10T09:00'), 'The log abroad is overwritten', 'deadline', 'contradiction'],
    ]);
  });
});
