import { describe, expect, it } from 'vitest';
import { Desk, scenario, stepsOf } from './desk';
import { withOnDesk } from './later-exhibits';
import { AUTHORITY, QUERY, RECORD, send, until } from './papers';

const LATER = ['E-13', 'E-14', 'E-16'];
/** What only the exhibits of the second stage show. */
const SPOILS = /E-13|E-14|E-16|R-118|rider|ferry|Saebyeok|Seomyeon|배달|새벽7호|승무원|항해|서면지점/;

/** The steps of stage 1 but for its close, with which stage 2 begins. */
function beforeTheClose(play: string) {
  const steps = stepsOf(play);
  return steps.slice(
    0,
    steps.findIndex((one) => 'close' in one),
  );
}

function slot(desk: Desk, finding: string, name: string) {
  return desk
    .view()
    .findings.find(({ id }) => id === finding)
    ?.slots.find(({ id }) => id === name);
}

describe('who logged in, and who drew the cash', () => {
  it('are listed from the start, and belong to no review of this stage', () => {
    const listed = new Desk().view().findings.filter(({ open }) => open);
    expect(listed.map(({ id }) => id)).toEqual(['F-01', 'F-02', 'F-03', 'F-04', 'F-05', 'F-06', 'F-07']);
    expect(scenario().spec.reviews?.['review-1']?.findings).toEqual(['F-01', 'F-02', 'F-03', 'F-06', 'F-07']);
  });

  it.each(['expert', 'second-line', 'middling', 'poor'])(
    'are told by nothing that the play "%s" meets',
    (name) => {
      const desk = new Desk().play(beforeTheClose(name));
      for (const id of LATER) expect(desk.world.exhibits[id]).toBeUndefined();
      for (const language of ['en', 'ko'] as const) {
        expect(JSON.stringify(desk.view(language))).not.toMatch(SPOILS);
      }
    },
  );

  it('are told by nothing on the desk when the case opens', () => {
    for (const language of ['en', 'ko'] as const) {
      expect(JSON.stringify(new Desk().view(language))).not.toMatch(SPOILS);
    }
  });

  it('cannot be answered in this stage, and are open whatever is said', () => {
    const desk = new Desk('practice', withOnDesk(['E-10', 'E-11'])).play([
      { open: 'E-10' },
      { open: 'E-11' },
      {
        find: 'F-04',
        slots: { login: 'login-0228', user: 'ma' },
        exhibits: ['E-11'],
        confidence: 'likely',
      },
      { find: 'F-05', slots: { drawer: 'not-shown' }, exhibits: ['E-10'], confidence: 'possible' },
    ]);
    expect(slot(desk, 'F-04', 'user')?.options.map(({ id }) => id)).toEqual(['ma', 'not-shown']);
    expect(slot(desk, 'F-05', 'drawer')?.options.map(({ id }) => id)).toEqual(['ma', 'not-shown']);
    expect(desk.world.findings['F-04']?.grade).toBe('open');
    expect(desk.world.findings['F-05']?.grade).toBe('open');
    const refused = desk.do({
      type: 'finding.draft',
      finding: 'F-04',
      slots: { user: 'someone-else' },
      exhibits: ['E-11'],
      confidence: 'likely',
    });
    expect(refused?.code).toBe('bad-value');
  });

  it('are proved by the exhibits of the next stage', () => {
    const all = ['E-10', 'E-11', ...LATER];
    const desk = new Desk('practice', withOnDesk(all)).play(all.map((open) => ({ open })));
    const login = (user: string, exhibits: string[]) => {
      desk.play([
        { find: 'F-04', slots: { login: 'login-0228', user }, exhibits, confidence: 'almost-certain' },
      ]);
      return desk.world.findings['F-04'];
    };
    expect(login('someone-else', ['E-11', 'E-16'])).toMatchObject({
      grade: 'supported',
      cap: 'almost-certain',
    });
    expect(login('someone-else', ['E-11'])?.grade).toBe('true-but-unsupported');
    expect(login('ma', ['E-11', 'E-16'])?.grade).toBe('contradicted');
    expect(login('not-shown', ['E-11', 'E-16'])?.grade).toBe('open');
    const cash = (drawer: string, exhibits: string[]) => {
      desk.play([{ find: 'F-05', slots: { drawer }, exhibits, confidence: 'almost-certain' }]);
      return desk.world.findings['F-05'];
    };
    expect(cash('rider', ['E-13', 'E-14'])).toMatchObject({ grade: 'supported', cap: 'almost-certain' });
    expect(cash('rider', ['E-14'])?.grade).toBe('true-but-unsupported');
    expect(cash('ma', ['E-13', 'E-14'])?.grade).toBe('contradicted');
  });
});

describe('the payment address', () => {
  const desk = new Desk().play([
    ...send('R-01', QUERY),
    { await: 'E-05' },
    until('2031-03-05T09:00'),
    ...send('R-03', AUTHORITY),
    ...send('R-05', RECORD),
    { await: 'E-09' },
    { open: 'E-09' },
    { await: 'E-06' },
    { open: 'E-06' },
  ]);
  const found = (address: string, exhibits: string[]) => {
    desk.play([{ find: 'F-06', slots: { address }, exhibits, confidence: 'almost-certain' }]);
    const { grade, cap } = desk.world.findings['F-06'] ?? {};
    return [grade, cap];
  };

  it('is shown by the record in which it stands', () => {
    expect(found('own-test', ['E-08', 'E-09'])).toEqual(['supported', 'likely']);
    expect(found('washington', ['E-06'])).toEqual(['supported', 'likely']);
  });

  it("is not shown by the other's record", () => {
    expect(found('own-test', ['E-06'])).toEqual(['true-but-unsupported', null]);
    expect(found('washington', ['E-08', 'E-09'])).toEqual(['true-but-unsupported', null]);
  });

  it('is almost certain on both records, whichever address is named', () => {
    expect(found('own-test', ['E-06', 'E-08', 'E-09'])).toEqual(['supported', 'almost-certain']);
    expect(found('washington', ['E-06', 'E-08', 'E-09'])).toEqual(['supported', 'almost-certain']);
  });

  it('is contradicted where the wallet that paid is named', () => {
    expect(found('test-wallet', ['E-08', 'E-09'])).toEqual(['contradicted', null]);
  });
});
