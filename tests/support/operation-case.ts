import type { Mode } from '../../src/engine';
import type { LoadedScenario } from '../../src/scenario';
import { firstNotice, PlayedCase } from './played-case';

// biome-ignore lint/suspicious/noExplicitAny: a test edits the JSON as an author would
type Json = any;

/** T0 of the window that the tests use: Tuesday 8 April 2031, 21:20 KST = 12:20 UTC = 08:20 EDT = 16:20 PEL. */
export const T0 = '2031-04-08T21:20';

/**
 * A small case with a joint operation of three lanes: a door in Seoul, a flat in Pelagia whose search must not come before
 * it, an audit in Washington the day before. It begins on Monday 7 April 2031, 09:30 in Seoul, with E-01 on the desk.
 */
export function operationCase(edit?: (scenario: Json) => void): LoadedScenario {
  if (edit) return make(edit);
  plain ??= make(() => undefined);
  return plain;
}
let plain: LoadedScenario | undefined;

/** The case played up to a filed form of the plan. */
export function plannedCase(edit?: (scenario: Json) => void, mode?: Mode): PlayedCase {
  return new PlayedCase(operationCase(edit), mode)
    .fill('plan', { order: ['photo', 'memory'] })
    .do({ type: 'entry.file', paper: 'plan' });
}

/** The plan drawn up, not executed. */
export function draw(played: PlayedCase, starts: Readonly<Record<string, number | null>>): PlayedCase {
  played.do({ type: 'plan.draft', window: 'W-1' });
  for (const [step, start] of Object.entries(starts)) played.do({ type: 'plan.draft', step, start });
  return played;
}

export const CLEAN = { audit: -900, door: 0, flat: 2, coins: 25 };

function make(edit: (scenario: Json) => void): LoadedScenario {
  return firstNotice((json) => {
    json.zones.pelagia = { utc: '+04:00', abbreviation: 'PEL' };
    json.agencies.pecb = {
      name: 'Economic Crime Bureau',
      short: 'PECB',
      country: 'XA',
      place: 'amara',
      zone: 'pelagia',
      hours: 'Sun-Thu 08:00-16:00',
    };
    json.places.amara = { name: 'Port Amara', lat: -12, lon: 64, invented: true };
    Object.assign(json.facts, {
      session: { choice: ['none', 'captured', 'locked', 'lost'] },
      reserve: { choice: ['untouched', 'seized', 'partial', 'lost'] },
      went: { level: [0, 9] },
    });
    json.exhibits['E-02'].present = 'start';
    const box = (text: string) => ({ text });
    json.forms.plan = {
      title: 'Joint plan',
      letterhead: 'desk',
      point: 'D1',
      fields: {
        roles: { input: 'tick', label: 'Roles in writing', optional: true },
        press: {
          input: 'choice',
          label: 'Press',
          optional: true,
          options: { embargo: box('Embargo'), nothing: box('Nothing') },
        },
        boxes: {
          input: 'choices',
          label: 'Asked for',
          optional: true,
          options: { overtime: box('Overtime'), night: box('Night execution') },
        },
        order: {
          input: 'sequence',
          label: 'Order at the door',
          options: {
            photo: box('Photograph'),
            memory: box('Memory'),
            keys: box('Keys'),
            off: { text: 'Power off', wrong: 'Off comes last, if at all.' },
          },
          right: ['photo', 'memory', 'keys'],
          points: { C1: 0.5 },
          wrong: 'Photograph, memory, keys.',
        },
      },
      marks: [
        {
          when: "precedes('order', 'photo', 'memory')",
          points: { C1: 0.25 },
          why: 'Photographed before it was touched.',
          wrong: 'Photograph first.',
        },
        {
          when: "picked('order', 'keys') && !precedes('order', 'off', 'keys')",
          points: { C1: 0.5 },
          why: 'Keys while it was on.',
          wrong: 'Keys need a machine that is on.',
        },
      ],
    };
    json.operation = {
      title: 'Small harbor',
      opensWith: 'plan',
      windows: {
        'W-1': { title: 'Tuesday', at: T0 },
        'W-2': { title: 'Wednesday', at: '2031-04-09T21:20', when: "filed('plan')" },
      },
      night: { from: '20:00', to: '06:00' },
      lanes: {
        'harbor-1': { name: 'Harbor-1', role: 'Door and wallet', agency: 'desk', place: 'seoul' },
        flat: { name: 'Flat team', role: 'Second key', agency: 'pecb', place: 'amara' },
        annex: { name: 'Annex', role: 'Audit', agency: 'fiu-us', place: 'washington' },
      },
      steps: {
        audit: { title: 'Audit', lane: 'annex', minutes: 30, range: [-2880, 0], optional: true },
        door: { title: 'Door', lane: 'harbor-1', minutes: 20, start: 0, range: [-10, 30] },
        flat: {
          title: 'Flat',
          lane: 'flat',
          minutes: 15,
          range: [-60, 60],
          irreversible: true,
          rule: 'He is missed within minutes.',
        },
        coins: {
          title: 'Coins',
          lane: 'harbor-1',
          minutes: 30,
          range: [0, 240],
          needs: { door: 'The keys are behind it.' },
          optional: true,
        },
      },
      conflicts: {
        'flat-first': {
          when: "start('flat') < start('door')",
          steps: ['flat', 'door'],
          text: 'His absence is seen at the door.',
          knownFrom: ['E-02', 'E-03'],
          move: { step: 'flat', to: 2 },
        },
        overtime: {
          when: "placed('flat') && !entered('plan', 'boxes', 'overtime')",
          steps: ['flat'],
          text: 'The office is closed by then.',
          knownFrom: ['E-01'],
        },
      },
      columns: {
        session: {
          after: 'door',
          rows: [
            {
              when: "start('flat') < start('door')",
              effects: [{ set: 'session', to: 'lost' }, { raise: 'alarm' }],
              why: 'He was warned by the flat.',
            },
            {
              when: "start('door') < -5 || start('door') > 10",
              effects: [{ set: 'session', to: 'locked' }],
              why: 'He was at his keys.',
            },
            { effects: [{ set: 'session', to: 'captured' }], why: 'He was on the roof.' },
          ],
        },
        // 02:00 KST.
        reserve: {
          at: 280,
          rows: [
            {
              when: "begun('coins') && session == 'captured'",
              effects: [{ set: 'reserve', to: 'seized' }],
              why: 'Moved before two.',
            },
            {
              when: "placed('coins')",
              effects: [{ set: 'reserve', to: 'partial' }, { deliver: 'M-02' }],
              why: 'Without the keys only a part.',
            },
            { effects: [{ set: 'reserve', to: 'lost' }], why: 'Nobody moved them.' },
          ],
        },
      },
      radio: {
        go: { after: 'door', lane: 'harbor-1', text: 'Go.' },
        held: {
          after: 'door',
          minutes: 1,
          when: "session == 'captured'",
          lane: 'harbor-1',
          text: 'Subject held on the roof.',
        },
        dark: {
          after: 'door',
          minutes: 1,
          when: "session == 'lost'",
          lane: 'harbor-1',
          text: 'Screen dark.',
        },
        second: { after: 'flat', minutes: 2, when: "heard('go')", lane: 'flat', text: 'Second key held.' },
        quiet: { at: -6, lane: 'harbor-1', text: 'Subject to the roof.' },
      },
    };
    const { stage } = json.flow.states.alert;
    const task = (done: string) => ({ text: done, done });
    json.flow = {
      initial: 'alert',
      states: {
        alert: {
          stage: { ...stage, closes: "reserve != 'untouched'" },
          opens: ['plan', 'operation'],
          tasks: {
            chosen: task("window() == 'W-1'"),
            none: task("window() == ''"),
            unplaced: task("start('coins') == 100000"),
            begun: task("begun('door') && !begun('coins')"),
            executed: task('executed()'),
            roles: task("entered('plan', 'roles', 'yes')"),
            press: task("entered('plan', 'press', 'embargo')"),
            keys: task("entered('plan', 'order', 'keys')"),
          },
          on: {
            'operation.executed': { effects: [{ raise: 'went' }] },
            'operation.door': { effects: [{ raise: 'went', by: 2 }] },
            'operation.session': [{ when: "session == 'locked'", to: 'aborted' }],
            'alert.closed': 'noticed',
          },
        },
        noticed: { end: 'noticed' },
        aborted: { end: 'too-late' },
      },
    };
    json.injects = {};
    json.deadlines = {};
    json.plays = {};
    json.compare = {};
    edit(json);
  });
}
