import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/scenario';
import { type Change, set } from '../../support/broken-scenario';
import { loadGood } from './good-case';

function findingsOf(...changes: readonly Change[]): readonly string[] {
  const { scenario, files } = loadGood(...changes);
  const report = checkScenario(scenario, { files });
  expect(report.whole).toBe(true);
  return report.findings
    .filter(({ allowed }) => allowed === undefined)
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

const call = 'flow/states/call';
const work = 'flow/states/work';
const order = `${work}/states/bank/states/order`;
const waiting = `${work}/states/bank/states/waiting`;
const way = `${work}/states/way/states`;

describe('a good case', () => {
  it('has no findings, and is searched whole', () => {
    expect(findingsOf()).toEqual([]);
  });
});

describe('a planted defect is found, and nothing else', () => {
  it.each<[what: string, expected: readonly string[], ...changes: Change[]]>([
    [
      'a state behind a condition that never holds',
      ['CB1101 /flow/states/work/states/bank/states/lost'],
      set(`${work}/states/bank/states/lost`, {}),
      set(`${waiting}/always`, { to: 'lost', when: "tipped_off && chosen('D1', 'nothing')" }),
    ],
    [
      'a state behind an event that comes too late for it',
      ['CB1101 /flow/states/work/states/bank/states/again'],
      set(`${work}/states/bank/states/again`, {}),
      set(`${waiting}/on/R-01.sent`, 'again'),
    ],
    [
      'a transition for an answer before it was asked for',
      ['CB1102 /flow/states/work/states/bank/states/order/on/R-01.granted'],
      set(`${order}/on/R-01.granted`, 'known'),
    ],
    [
      'a transition whose condition never holds there',
      [`CB1102 /${way}/gone/always`],
      set(`${way}/gone/always`, { to: 'seen', when: "route == 'none'" }),
    ],
    [
      'an option that is offered never',
      ['CB1103 /decisions/D2/options/early'],
      set('decisions/D2/options/early', { text: 'Early.', when: "!filed('intake')", why: 'No.' }),
    ],
    [
      'an outcome behind one that is the same',
      ['CB1104 /instruments/R-01/outcomes/1'],
      set('instruments/R-01/outcomes/1', {
        is: 'refused',
        when: 'tipped_off',
        after: 'PT1H',
        reason: 'Again.',
      }),
      set('instruments/R-01/outcomes/2', {
        is: 'granted',
        after: '4 office hours',
        deliver: 'M-01',
        effects: [{ add: 'E-02', by: 'R-01' }],
      }),
    ],
    [
      'an outcome with a condition that cannot hold when it is sent',
      ['CB1104 /instruments/R-01/outcomes/0'],
      set('instruments/R-01/outcomes/0/when', "tipped_off && has('E-02')"),
      set(`${waiting}/on/R-01.refused`, undefined),
      set(`${waiting}/on/D2.shout`, 'shut'),
    ],
    [
      'an ending whose one way asks for both of two options',
      ['CB1105 /endings/noticed'],
      set(`${work}/always/when`, "has('E-02') && chosen('D2', 'fiu') && chosen('D2', 'police')"),
      set(`${way}/gone/always`, { to: 'seen', when: "route == 'fiu'" }),
    ],
    [
      'a condition that always holds',
      [`CB1106 /${waiting}/on/R-01.granted/when`],
      set(`${waiting}/on/R-01.granted`, { to: 'known', when: "sent('R-01')" }),
    ],
    [
      'a condition that always holds, with a branch behind it',
      [`CB1106 /${way}/open/on/D2.fiu/0/when`],
      set(`${way}/open/on/D2.fiu`, [{ to: 'gone', when: "filed('intake')" }, { to: 'seen' }]),
    ],
    [
      'a task that is never done',
      [`CB1107 /${call}/tasks/intake/done`],
      set(`${call}/tasks/intake/done`, "granted('R-01')"),
    ],
    [
      'an inject that waits for what comes later',
      ['CB1108 /injects/I-2'],
      set('injects/I-2', {
        title: 'Early',
        owner: 'desk',
        at: '2031-04-09T10:00',
        when: "!before('2031-04-10T10:00')",
        effects: [{ raise: 'alarm' }],
      }),
    ],
    [
      'an inject that waits for a contradiction',
      ['CB1108 /injects/I-2'],
      set('injects/I-2', {
        title: 'Never',
        owner: 'desk',
        when: "!tipped_off && chosen('D1', 'speak')",
        effects: [{ raise: 'alarm' }],
      }),
    ],
    ['an exhibit that nothing brings', ['CB1109 /exhibits/E-09'], plantExhibit()],
    [
      'a message that nothing delivers',
      ['CB1110 /messages/M-09'],
      set('messages/M-09', { from: 'nam', subject: 'S', body: 'B' }),
    ],
    [
      'an outcome of a stage that is no combination',
      [`CB1111 /${call}/stage/outcomes/both`],
      set(`${call}/stage/outcomes`, {
        both: { when: "tipped_off && chosen('D1', 'nothing')", title: 'Both', text: 'Both' },
        calm: { when: '!tipped_off', title: 'Calm', text: 'Calm' },
        loud: { title: 'Loud', text: 'Loud' },
      }),
    ],
    [
      'a branch behind one without a condition',
      [`CB1113 /${way}/open/on/D2.police/1`],
      set(`${way}/open/on/D2.police`, [{ to: 'gone' }, { to: 'seen', when: 'alarm >= 2' }]),
    ],
    [
      'no time at which it ends by itself',
      [`CB1120 /${work}`],
      set(`${work}/at`, undefined),
      set(`${way}/seen/always`, { to: '#late', when: "route == 'police'" }),
    ],
    [
      'a stage that one of two options closes only in time',
      [`CB1120 /${call}`],
      set(
        `${call}/stage/closes`,
        "filed('intake') && (chosen('D1', 'nothing') || (chosen('D1', 'speak') && before('2031-04-07T12:00')))",
      ),
    ],
    [
      'two states that lead to each other without end',
      ['CB1121 /flow'],
      set(`${way}/seen/always`, { to: 'gone', when: 'alarm >= 2' }),
      set(`${way}/gone/always`, { to: 'seen', when: 'alarm >= 2' }),
    ],
    [
      'a stage that asks for what only the next one opens',
      [`CB1122 /${call}/stage/closes`],
      set(`${call}/stage/closes`, "filed('intake') && chosen('D1', 'nothing') && chosen('D1', 'speak')"),
      set(`${call}/at`, { '2031-04-07T18:00': 'work' }),
    ],
    [
      'a fact that nothing reads',
      ['CB1130 /facts/mood'],
      set('facts/mood', { flag: false }),
      set('injects/I-1/effects/1', { set: 'mood' }),
    ],
    [
      'a fact that nothing changes',
      ['CB1131 /facts/mood'],
      set('facts/mood', { flag: false }),
      set(`${waiting}/on/R-01.granted`, [{ to: 'shut', when: 'mood' }, { to: 'known' }]),
    ],
    ['a level that is never so high', ['CB1132 /facts/alarm'], set('facts/alarm/level', [0, 9])],
    ['a value that nothing sets', ['CB1132 /facts/route'], set('facts/route/choice/3', 'press')],
    [
      'a competency without points',
      ['CB1140 /scoring/competencies/C9'],
      set('scoring/competencies/C9', { title: 'Nine' }),
    ],
    [
      'points on an option that is never offered',
      ['CB1103 /decisions/D2/options/fiu', 'CB1141 /scoring/points/D2/most/C4'],
      set('decisions/D2/options/fiu/when', "!filed('intake')"),
      set('decisions/D2/options/police/effects/2', { set: 'route', to: 'fiu' }),
      set('scoring/pass', 50),
    ],
    [
      'a pass mark above all that can be earned',
      ['CB1103 /decisions/D2/options/fiu', 'CB1141 /scoring/points/D2/most/C4', 'CB1144 /scoring/pass'],
      set('decisions/D2/options/fiu/when', "!filed('intake')"),
      set('decisions/D2/options/police/effects/2', { set: 'route', to: 'fiu' }),
      set('scoring/pass', 90),
    ],
    [
      'a decision with one option',
      ['CB1142 /decisions/D3'],
      set('decisions/D3', {
        title: 'One',
        situation: 'One.',
        point: 'D2',
        beside: { desk: true },
        options: { only: { text: 'Only.', why: 'Only.' } },
      }),
      set(`${call}/opens/2`, 'D3'),
    ],
    [
      'a stage that is entered past its first state',
      ['CB1116 /flow/states/start/on/E-01.opened/0'],
      set('flow/initial', 'start'),
      set('flow/states/start', {
        on: { 'E-01.opened': [{ to: '#call.second', when: "mode == 'guided'" }, { to: 'call' }] },
        at: { '2031-04-08T09:00': 'call' },
      }),
      set(`${call}/initial`, 'first'),
      set(`${call}/states`, { first: {}, second: {} }),
    ],
    ['a pass mark of nothing', ['CB1145 /scoring/pass'], set('scoring/pass', 0), set('scoring/floor', 0)],
    [
      'more points declared than there are',
      ['CB1146 /scoring/points/D1/most/C1'],
      set('scoring/points/D1/most/C1', 3),
    ],
    [
      'an option that gives less than is declared',
      ['CB1146 /scoring/points/D1/most/C1'],
      set('decisions/D1/options/nothing/points/C1', 0.5),
    ],
    [
      'an inject that nobody looks after',
      ['CB1148 /injects/I-2'],
      set('injects/I-2', { title: 'Alone', at: '2031-04-09T10:00', effects: [{ raise: 'alarm' }] }),
    ],
    [
      'a level that nothing reads',
      ['CB1130 /facts/mood'],
      set('facts/mood', { level: [0, 2] }),
      set('injects/I-1/effects/1', { raise: 'mood' }),
    ],
    [
      'a level that nothing raises',
      ['CB1131 /facts/mood'],
      set('facts/mood', { level: [0, 2] }),
      set(`${waiting}/on/R-01.granted`, [{ to: 'shut', when: 'mood >= 1' }, { to: 'known' }]),
    ],
    [
      'a level that is raised only once',
      ['CB1132 /facts/mood'],
      set('facts/mood', { level: [0, 3] }),
      set('injects/I-1/effects/1', { raise: 'mood' }),
      set(`${waiting}/on/R-01.granted`, [{ to: 'shut', when: 'mood >= 1' }, { to: 'known' }]),
    ],
    [
      'an exhibit that only goes',
      ['CB1109 /exhibits/E-09'],
      plantExhibit(),
      set('injects/I-1/effects/1', { expire: 'E-09' }),
    ],
    [
      'an option whose condition decides nothing',
      ['CB1106 /decisions/D2/options/police/when'],
      set('decisions/D2/options/police/when', "filed('intake')"),
    ],
    [
      'a task that was done before it is set',
      [`CB1106 /${work}/tasks/early/done`],
      set(`${work}/tasks`, { early: { text: 'File it.', done: "filed('intake')" } }),
    ],
    [
      'a task at odds with itself',
      [`CB1107 /${work}/tasks/never/done`],
      set(`${work}/tasks`, { never: { text: 'Both.', done: "tipped_off && chosen('D1', 'nothing')" } }),
    ],
    [
      'an outcome of a stage that always applies, and leaves nothing to the others',
      [`CB1106 /${call}/stage/outcomes/any/when`],
      set(`${call}/stage/outcomes`, {
        any: { when: "chosen('D1', 'nothing') || chosen('D1', 'speak')", title: 'Any', text: 'Any' },
        calm: { when: '!tipped_off', title: 'Calm', text: 'Calm' },
        loud: { title: 'Loud', text: 'Loud' },
      }),
    ],
    [
      'a state that leads to itself without end',
      ['CB1121 /flow'],
      set(`${way}/seen/always`, { to: 'seen', when: 'alarm >= 2' }),
    ],
    [
      'an allowance for another place',
      ['CB1190 /check/allow/CB1101:~1flow~1states~1x'],
      set('check', { allow: { 'CB1101:/flow/states/x': 'It was once.' } }),
    ],
    [
      'an allowance for what is not there',
      ['CB1190 /check/allow/CB1130:~1facts~1mood'],
      set('check', { allow: { 'CB1130:/facts/mood': 'It was once.' } }),
    ],
  ])('%s', (_, expected, ...changes) => {
    expect(findingsOf(...changes).toSorted()).toEqual([...expected].toSorted());
  });
});

describe('a fix that is a change puts it right', () => {
  it.each<[string, ...Change[]]>([
    ['CB1106', set('decisions/D2/options/police/when', "filed('intake')")],
    ['CB1140', set('scoring/competencies/C9', { title: 'Nine' })],
    ['CB1146', set('scoring/points/D1/most/C1', 3)],
    ['CB1190', set('check', { allow: { 'CB1130:/facts/mood': 'It was once.' } })],
  ])('%s', (code, ...changes) => {
    const { scenario, files } = loadGood(...changes);
    const [finding] = checkScenario(scenario, { files }).findings;
    expect(finding?.code).toBe(code);
    const { edit } = finding ?? {};
    if (!edit) throw new Error('it has a change');
    // `set` takes a way of keys; what a pointer escapes is undone here.
    const keys = edit.pointer
      .slice(1)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    expect(findingsOf(...changes, put(keys, 'value' in edit ? edit.value : undefined))).toEqual([]);
  });
});

function put(keys: readonly string[], value: unknown): Change {
  return (files) => {
    const bytes = files['scenario.json'];
    const root = JSON.parse(new TextDecoder().decode(bytes));
    let at = root;
    for (const key of keys.slice(0, -1)) at = at[key];
    const last = keys.at(-1) ?? '';
    if (value === undefined) delete at[last];
    else at[last] = value;
    files['scenario.json'] = new TextEncoder().encode(JSON.stringify(root));
  };
}

function plantExhibit(): Change {
  return (files) => {
    set('exhibits/E-09', {
      title: 'Nine',
      kind: 'note',
      from: 'desk',
      handling: 'internal',
      alt: 'A note.',
      proves: 'Nothing.',
      limits: 'All.',
    })(files);
    files['exhibits/E-09.md'] = new TextEncoder().encode('Nine.\n');
  };
}
