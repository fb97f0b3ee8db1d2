import { describe, expect, it } from 'vitest';
import { createRng } from '../../src/base';
import { compileCase } from '../../src/engine';
import { playableCase, playPolicy, randomPolicy, simulate } from '../../src/protocol';
import { caseLedger, type LoadedScenario, loadScenario } from '../../src/scenario';
import { readScenarioFiles } from '../support/scenario-files';
import { shipped } from '../support/scenarios';
import { Desk } from './desk';

const DRILLS = ['first-notice', 'spot-the-join', 'the-door'];
const RANDOM_RUNS = 10;
/** More commands than any of fifty random runs took. */
const MOST = 400;

function deskOf(scenario: LoadedScenario): Desk {
  return new Desk('practice', compileCase(scenario));
}

function playOf(scenario: LoadedScenario, name: string): Desk {
  const play = scenario.spec.plays?.[name];
  if (play === undefined) throw new Error(`no play ${name}`);
  return deskOf(scenario).play(play.steps);
}

/** What can be reached in all, as `Desk.points` gives it. */
function most(scenario: LoadedScenario): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(scenario.spec.scoring.points).flatMap(([point, { most }]) =>
      Object.entries(most).map(([competency, points]) => [`${point} ${competency}`, points]),
    ),
  );
}

/** Every text and body in both languages, ledger placeholders filled in. */
function documents(scenario: LoadedScenario) {
  const { packed, text, body } = scenario;
  const texts = Object.keys(packed.texts.ko ?? {}).map((path) => ({
    name: path,
    en: text(path, 'en'),
    ko: text(path, 'ko'),
  }));
  const bodies = Object.keys(packed.bodies)
    .filter((key) => !key.endsWith('.ko'))
    .map((key) => {
      const [exhibit = '', variant] = key.split('.');
      return { name: key, en: body(exhibit, variant, 'en'), ko: body(exhibit, variant, 'ko') };
    });
  return [...texts, ...bodies];
}

const times = (text: string) => [...text.matchAll(/\b\d{1,2}:\d{2}\b/g)].map(([one]) => one).sort();
const amounts = (text: string) => [...text.matchAll(/\b\d+\.\d{8}\b/g)].map(([one]) => one).sort();
const hangul = /[가-힣]/;

describe.each(DRILLS)('%s', (id) => {
  const scenario = shipped(id);

  it('is a drill in two languages of at most a quarter of an hour, without a single diagnostic', () => {
    expect(loadScenario(readScenarioFiles(`scenarios/${id}`)).diagnostics).toEqual([]);
    const { kind, languages, minutes } = scenario.spec.meta;
    expect({ kind, languages }).toEqual({ kind: 'drill', languages: ['en', 'ko'] });
    expect(minutes).toBeLessThanOrEqual(15);
  });

  it('gives the expert every point and no breach', () => {
    const desk = playOf(scenario, 'expert');
    expect(desk.points()).toEqual(most(scenario));
    expect(desk.world.breaches).toEqual([]);
    expect(desk.world.ending).toBe(scenario.spec.scoring.distinction?.ending);
  });

  it('gives the poor play nothing', () => {
    const desk = playOf(scenario, 'poor');
    expect(Object.values(desk.points()).filter((points) => points > 0)).toEqual([]);
    expect(desk.world.breaches).not.toEqual([]);
  });

  it('ends whatever is done at random', { timeout: 60_000 }, () => {
    const playable = playableCase(scenario);
    for (let run = 1; run <= RANDOM_RUNS; run += 1) {
      const seed = `${id}-${run}`;
      const { session, stuck } = simulate(playable, randomPolicy(createRng(seed), MOST), {
        seed,
        mode: 'practice',
        parameters: {},
        pseudonym: 'fuzz',
      });
      expect({ seed, stuck, over: session.running.over }).toEqual({ seed, stuck: null, over: true });
    }
  });

  it('gives the expert the same marks in assessment', () => {
    const play = scenario.spec.plays?.expert;
    if (play === undefined) throw new Error('no expert');
    const { session, stuck } = simulate(playableCase(scenario), playPolicy(play.steps, scenario), {
      seed: 's',
      mode: 'assessment',
      parameters: {},
      pseudonym: 'expert',
    });
    expect(stuck).toBeNull();
    expect(session.running.ending).toBe(scenario.spec.scoring.distinction?.ending);
  });

  it('says the same times and amounts in both languages, and is in Korean where it is Korean', () => {
    for (const { name, en, ko } of documents(scenario)) {
      expect({ name, times: times(ko) }).toEqual({ name, times: times(en) });
      expect({ name, amounts: amounts(ko) }).toEqual({ name, amounts: amounts(en) });
      if (en.length > 12) expect(hangul.test(ko), `${name}: ${ko}`).toBe(true);
    }
  });

  it('balances its chain', () => {
    const { transactions = {} } = scenario.spec.ledger ?? {};
    for (const [label, { inputs, outputs, fee }] of Object.entries(transactions)) {
      const sum = (coins: readonly { btc: string }[]) =>
        coins.reduce((all, { btc }) => all + BigInt(btc.replace('.', '')), 0n);
      expect(sum(inputs) - sum(outputs), label).toBe(BigInt(fee));
    }
  });
});

describe('First notice, hour by hour', () => {
  const scenario = shipped('first-notice');

  it('has the expert noticed the same evening: Lyngsund opens at 16:00 and needs four hours', () => {
    const desk = playOf(scenario, 'expert');
    // An hour of KoFIU's from 10:00, after ten minutes for the exchange and twenty for the request.
    expect(desk.cameAt('E-05')).toBe('2031-04-07 11:00');
    expect(desk.sentAt('R-02')).toBe('2031-04-07 11:30');
    expect(desk.cameAt('W-ack')).toBe('2031-04-07 16:30');
    expect(desk.cameAt('E-06')).toBe('2031-04-07 20:00');
    expect(desk.world.ending).toBe('noticed');
  });

  it('forgives one return: mended the next day, still before the sweep', () => {
    const desk = playOf(scenario, 'returned-once');
    expect(desk.cameAt('W-consent')).toBe('2031-04-07 17:00');
    expect(desk.cameAt('E-06')).toBe('2031-04-08 20:00');
    expect(desk.becameAt('money', 'held')).toBe('2031-04-08 20:00');
    expect(desk.world.ending).toBe('noticed');
  });

  const notice = {
    way: 'fiu',
    code: 'intelligence',
    consent: 'needless',
    offence: 'fraud',
    nexus: 'deposit',
    share: ['addresses'],
    ask: 'stop',
  };
  const answered = (fields: Record<string, string | string[]>) => {
    const desk = deskOf(scenario);
    return desk.play([
      { fill: 'R-02', fields: { ...notice, ...fields } },
      { send: 'R-02' },
      { advance: '2031-04-09T23:00' },
    ]);
  };

  it.each([
    ['the police', { way: 'police' }, 'W-police', '2031-04-07 19:00'],
    ['the Ministry of Justice', { way: 'mla' }, 'W-registry', '2031-04-09 17:00'],
    ['the company', { way: 'mail' }, 'W-support', '2031-04-07 10:40'],
    ['SFIO, with people in it', { share: ['addresses', 'complainants'] }, 'W-over', '2031-04-07 16:20'],
    ['SFIO, without consent', {}, 'W-consent', '2031-04-07 17:00'],
  ])('answers a notice to %s in its own voice and time', (_, fields, message, at) => {
    expect(answered(fields).cameAt(message)).toBe(at);
  });

  it('loses the deposit at 01:00 on Thursday if nobody is told', () => {
    const desk = deskOf(scenario).play([{ advance: '2031-04-10T09:00' }]);
    expect(desk.becameAt('money', 'gone')).toBe('2031-04-10 01:00');
  });

  it('ends worst for the poor play', () => {
    const desk = playOf(scenario, 'poor');
    expect(desk.world.ending).toBe('told');
    expect(desk.world.breaches).toEqual(expect.arrayContaining(['tipping-off', 'report-passed']));
  });
});

describe('Spot the join, shape by shape', () => {
  const scenario = shipped('spot-the-join');

  it('stays small', () => {
    expect(scenario.spec.ledger?.background?.transactions).toBeLessThanOrEqual(500);
    expect(caseLedger(scenario)?.labelOfTx(caseLedger(scenario)?.txid('TX-J') ?? '')).toBe('TX-J');
  });

  it('has four hops on two sound signals, one crowd, one stop and one payroll', () => {
    const desk = playOf(scenario, 'expert');
    expect(desk.world.facts).toMatchObject({
      join: 'apart',
      hops: 4,
      halted: true,
      wages: 'known',
      innocent: false,
    });
    expect(desk.world.reviews.map(({ band }) => band)).toEqual(['all-sound']);
    expect(desk.cameAt('W-asked')).not.toBeNull();
  });

  it('gives nothing for "the larger output is the change", which is wrong in the last hop', () => {
    const desk = deskOf(scenario).play([
      { open: 'E-01' },
      { open: 'E-02' },
      { place: ['TX-S0', 'TX-S1', 'TX-H1', 'TX-H2', 'TX-H3', 'TX-H4'] },
      { follow: 'TX-H4', output: 0, confidence: 'likely', signals: ['larger-output', 'power-of-ten'] },
      {
        fill: 'statement',
        fields: { end: 'rest', amount: '0.28489830', sure: 'likely', cannot: ['when'], next: 'further' },
      },
      { file: 'statement' },
    ]);
    expect(desk.points()).toMatchObject({ 'J2 C2': 0, 'J3 C3': 0 });
    expect(desk.world.facts.hops).toBe(0);
    expect(desk.cameAt('W-unasked')).not.toBeNull();
  });

  it('ends thin for the novice, and with strangers in the paper for the poor play', () => {
    expect(playOf(scenario, 'novice').world.ending).toBe('thin');
    const poor = playOf(scenario, 'poor');
    expect(poor.world.ending).toBe('strangers');
    expect(poor.world.breaches).toEqual(expect.arrayContaining(['innocent-named', 'strangers-merged']));
    expect(poor.cameAt('W-wages')).not.toBeNull();
  });
});

describe('The door, way by way', () => {
  const scenario = shipped('the-door');

  it('has the machine at 20:30 and the coins at 21:12 for the expert', () => {
    const desk = playOf(scenario, 'expert');
    // A minute at the door, four for the orders, twenty-five at the machine.
    expect(desk.sentAt('R-machine')).toBe('2031-06-18 20:05');
    expect(desk.cameAt('E-05')).toBe('2031-06-18 20:30');
    // Two minutes to decide, five for the plan, thirty-five for test, confirmation and rest.
    expect(desk.cameAt('E-07')).toBe('2031-06-18 21:12');
    expect(desk.world.ending).toBe('whole');
  });

  it.each([
    ['envelope', 'coins', 'locked', 'seized'],
    ['bagged', 'machine', 'captured', 'gone'],
    ['poor', 'empty', 'lost', 'gone'],
  ])('ends the play "%s" with "%s"', (play, ending, session, reserve) => {
    const desk = playOf(scenario, play);
    expect(desk.world.facts).toMatchObject({ session, reserve });
    expect(desk.world.ending).toBe(ending);
  });

  it('locks the screen ten minutes after the door, and empties the wallet at 22:00', () => {
    const desk = deskOf(scenario).play([
      { decide: 'D-door', option: 'away' },
      { advance: '2031-06-18T22:30' },
    ]);
    expect(desk.becameAt('session', 'locked')).toBe('2031-06-18 20:10');
    expect(desk.becameAt('reserve', 'gone')).toBe('2031-06-18 22:00');
  });

  it('gives the man four minutes at most', () => {
    const desk = deskOf(scenario).play([{ advance: '2031-06-18T20:30' }]);
    expect(desk.becameAt('session', 'locked')).toBe('2031-06-18 20:04');
  });

  const machine = {
    attend: 'both',
    hands: 'ye',
    order: ['photo', 'awake', 'memory', 'keys', 'wallet', 'image', 'hash', 'off'],
    scope: 'warrant',
  };

  it.each([
    ['in order', {}, 'captured'],
    ['with the plug pulled', { order: ['photo', 'plug'] }, 'lost'],
    ['with the lid closed', { order: ['photo', 'lid', 'image'] }, 'locked'],
    ['off before the memory', { order: ['photo', 'awake', 'off', 'memory', 'image'] }, 'locked'],
    ['with a look through the files', { order: [...machine.order, 'look'] }, 'touched'],
    ['by the observer', { hands: 'aas' }, 'touched'],
  ])('leaves a machine that is taken %s in its state', (_, fields, session) => {
    const desk = deskOf(scenario).play([
      { decide: 'D-door', option: 'away' },
      { fill: 'R-machine', fields: { ...machine, ...fields } },
      { send: 'R-machine' },
      { await: 'E-05' },
    ]);
    expect(desk.world.facts.session).toBe(session);
  });

  const plan = {
    target: 'ready',
    check: 'two',
    people: ['cheon', 'gyeon', 'recording'],
    order: ['readback', 'test', 'wait', 'rest', 'log'],
    fee: 'stated',
  };

  it.each([
    ['by two, with a test', {}, 'seized', 'W-seized'],
    ['half now, half tomorrow', { order: ['readback', 'test', 'half'] }, 'partial', 'W-half'],
    ['pasted and all at once', { check: 'copy', order: ['whole'] }, 'gone', 'W-blind'],
    ['pasted, with a test', { check: 'copy' }, 'there', 'W-check'],
    ['without a witness', { people: ['cheon'] }, 'there', 'W-plan'],
  ])('moves coins %s', (_, fields, reserve, message) => {
    const desk = deskOf(scenario).play([
      { decide: 'D-door', option: 'away' },
      { fill: 'R-machine', fields: machine },
      { send: 'R-machine' },
      { await: 'E-05' },
      { open: 'E-05' },
      { decide: 'D-wallet', option: 'move' },
      { fill: 'R-wallet', fields: { ...plan, ...fields } },
      { send: 'R-wallet' },
      { await: message },
    ]);
    expect(desk.world.facts.reserve).toBe(reserve);
  });

  it('wants custody in UTC: nine hours off, and the point is lost', () => {
    const desk = deskOf(scenario).play([
      { decide: 'D-door', option: 'away' },
      { fill: 'R-machine', fields: machine },
      { send: 'R-machine' },
      { await: 'E-05' },
      {
        fill: 'custody',
        about: 'E-05',
        fields: {
          what: 'e05',
          found: { local: '2031-06-18T20:00', utc: '2031-06-18T20:00Z' },
          hash: '0'.repeat(64),
          hands: 'gyeon-ye',
          signatures: 'both',
        },
      },
      { file: 'custody', about: 'E-05' },
    ]);
    // What it is, from and to, and the signatures; neither time nor the hash.
    expect(desk.points()).toMatchObject({ 'P5 C6': 1.5 });
  });
});
