import { loadScenario, type ScenarioFiles } from '../../../src/scenario';
import { brokenScenario, type Change, set } from '../../support/broken-scenario';

const text = (words: string) => ({ title: words, text: words });

/** A case that is small enough to be searched whole, and in which the checker finds nothing. */
const GOOD: Readonly<Record<string, unknown>> = {
  'meta/languages': ['en'],
  parameters: undefined,
  channels: undefined,
  'agencies/fiu-us/patience': undefined,
  'ledger/transactions/TX-4/when': undefined,
  tracing: undefined,
  operation: undefined,
  domains: undefined,
  findings: undefined,
  reviews: undefined,
  theories: undefined,
  compare: undefined,
  hints: undefined,
  plays: undefined,
  recall: undefined,
  debrief: undefined,
  facts: {
    tipped_off: { flag: false },
    alarm: { level: [0, 2] },
    route: { choice: ['none', 'fiu', 'police'] },
  },
  'exhibits/E-01/register': undefined,
  'exhibits/E-01/use': undefined,
  'exhibits/E-02/register': undefined,
  'exhibits/E-03': undefined,
  'exhibits/E-04': undefined,
  'exhibits/E-05': undefined,
  'messages/M-03': undefined,
  'forms/custody': undefined,
  'forms/intake': {
    title: 'Intake entry',
    letterhead: 'desk',
    point: 'D1',
    fields: { source: { input: 'tick', label: 'Known', right: true, points: { C1: 1 } } },
  },
  'instruments/R-02': undefined,
  'instruments/R-01': {
    title: 'Request for the extract',
    letterhead: 'desk',
    to: 'bank',
    gives: 'evidence',
    usual: 'four office hours',
    bar: { least: 0.2, most: 1 },
    once: true,
    fields: { whole: { input: 'tick', label: 'All of it' } },
    outcomes: [
      { is: 'refused', when: 'tipped_off', after: '2 office hours', reason: 'Closed.' },
      { is: 'granted', after: '4 office hours', deliver: 'M-01', effects: [{ add: 'E-02', by: 'R-01' }] },
    ],
  },
  decisions: {
    D1: {
      title: 'What to say',
      situation: 'They ask.',
      point: 'D1',
      beside: { exhibit: 'E-01' },
      options: {
        nothing: { text: 'Nothing.', points: { C1: 1 }, why: 'Right.' },
        speak: { text: 'All.', why: 'Wrong.', effects: [{ set: 'tipped_off' }, { raise: 'alarm', by: 2 }] },
      },
    },
    D2: {
      title: 'Which way',
      situation: 'Two ways.',
      point: 'D2',
      beside: { desk: true },
      options: {
        fiu: { text: 'The unit.', why: 'Right.', points: { C4: 1 }, effects: [{ set: 'route', to: 'fiu' }] },
        police: {
          text: 'The police.',
          why: 'Slow.',
          effects: [{ set: 'route', to: 'police' }, { raise: 'alarm' }],
        },
        shout: { text: 'Both.', when: 'alarm < 2', why: 'No.', effects: [{ raise: 'alarm' }] },
      },
    },
  },
  flow: {
    initial: 'call',
    states: {
      call: {
        stage: {
          number: 1,
          title: 'The call',
          aims: ['Choose.'],
          closes: "filed('intake') && (chosen('D1', 'nothing') || chosen('D1', 'speak'))",
          missing: 'Both.',
          outcomes: { calm: { when: '!tipped_off', ...text('Calm') }, loud: text('Loud') },
        },
        opens: ['intake', 'D1'],
        tasks: { intake: { text: 'File it.', done: "filed('intake')" } },
        on: { 'call.closed': 'work' },
      },
      work: {
        parallel: true,
        states: {
          bank: {
            initial: 'order',
            states: {
              order: { opens: ['R-01'], on: { 'R-01.sent': 'waiting' } },
              waiting: { on: { 'R-01.granted': 'known', 'R-01.refused': 'shut' } },
              known: {},
              shut: {},
            },
          },
          way: {
            initial: 'open',
            states: {
              open: {
                opens: ['D2'],
                on: {
                  'D2.fiu': 'gone',
                  'D2.police': [{ to: 'seen', when: 'alarm >= 2' }, { to: 'gone' }],
                  'D2.shout': 'seen',
                },
              },
              gone: {},
              seen: {},
            },
          },
        },
        always: { to: '#noticed', when: "has('E-02') && route == 'fiu'" },
        at: { '2031-05-09T18:00': '#late' },
      },
      noticed: { end: 'noticed' },
      late: { end: 'too-late' },
    },
  },
  injects: {
    'I-1': {
      title: 'Asks again',
      owner: 'desk',
      at: '2031-04-08T10:00',
      when: "!sent('R-01')",
      effects: [{ deliver: 'M-02' }],
    },
  },
  deadlines: {
    reply: { text: 'Reply', at: '2031-04-20T10:00', saved: "sent('R-01')", lost: [{ raise: 'alarm' }] },
  },
  'scoring/competencies': { C1: { title: 'Intake' }, C4: { title: 'Channel' } },
  'scoring/points': {
    D1: { title: 'The call', most: { C1: 2 } },
    D2: { title: 'The way', most: { C4: 1 } },
  },
};

const withoutKorean: Change = (files) => {
  for (const name of Object.keys(files)) if (/\.ko\.|E-0[345]/.test(name)) delete files[name];
};

export function goodFiles(...changes: readonly Change[]): ScenarioFiles {
  const parts = Object.entries(GOOD).map(([path, value]) => set(path, value));
  return brokenScenario(withoutKorean, ...parts, ...changes);
}

/** The good case with changes. Throws if it does not load: what the loader finds is no matter of the checker. */
export function loadGood(...changes: readonly Change[]) {
  const files = goodFiles(...changes);
  const { scenario, diagnostics } = loadScenario(files);
  if (!scenario)
    throw new Error(
      diagnostics.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`).join('\n'),
    );
  return { scenario, files };
}
