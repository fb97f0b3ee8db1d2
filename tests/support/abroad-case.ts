import type { LoadedScenario } from '../../src/scenario';
import { firstNotice } from './played-case';

// biome-ignore lint/suspicious/noExplicitAny: a test edits the JSON as an author would
type Json = any;

const KOREAN_HOLIDAYS = ['2031-03-03', '2031-05-01', '2031-05-05', '2031-05-28', '2031-06-06'];

const korean = (name: string) => ({
  name,
  short: name,
  country: 'KR',
  place: 'seoul',
  zone: 'seoul',
  hours: 'Mon-Fri 09:00-18:00',
  breaks: ['12:00-13:00'],
  closed: KOREAN_HOLIDAYS,
});

const abroad = (name: string, country: string, zone: string, hours: string, closed: string[] = []) => ({
  name: `${name} authority`,
  short: name,
  country,
  place: 'washington',
  zone,
  hours,
  closed,
});

const AUTHORITY = {
  input: 'choice',
  label: 'Authority',
  options: { pecb: { text: 'Pelagia' }, spcc: { text: 'Skerrland' }, fcd: { text: 'Washington' } },
};
const text = () => ({ input: 'text', label: 'Facts', long: true, optional: true });
const ANNEXES = { input: 'exhibits', label: 'Annexes', optional: true, right: ['E-02'] };

/**
 * A small case of requests to three states, in the office hours of the flagship. It begins on Wednesday 19 March 2031, 18:00
 * in Seoul, with a note (E-01) that its sender lets nobody pass on and a record (E-02), both on the desk.
 */
export function abroadCase(edit?: (scenario: Json) => void): LoadedScenario {
  if (edit) return make(edit);
  plain ??= make(() => undefined);
  return plain;
}
let plain: LoadedScenario | undefined;

function make(edit: (scenario: Json) => void): LoadedScenario {
  return firstNotice((json) => {
    json.clock = { start: '2031-03-19T18:00', zone: 'seoul' };
    json.zones.pelagia = { utc: '+04:00', abbreviation: 'PEL' };
    json.zones.skerrland = {
      utc: '+00:00',
      abbreviation: 'SKT',
      changes: [{ from: '2031-03-30T01:00Z', utc: '+01:00', abbreviation: 'SKT' }],
    };
    Object.assign(json.agencies, {
      prosecutor: korean('Prosecutor'),
      ministry: korean('Ministry'),
      pecb: {
        ...abroad('PECB', 'XA', 'pelagia', 'Sun-Thu 08:00-16:00', ['2031-03-23', '2031-03-24']),
        law: 'Gives records by treaty alone.',
        patience: {
          initial: 'willing',
          states: {
            willing: { text: 'Answers as usual.', to: [{ when: 'offended_pe', state: 'offended' }] },
            offended: {
              text: 'Was passed over.',
              slower: 'P5D',
              to: [{ when: "filed('amends')", state: 'wary' }],
            },
            wary: { text: 'Looks twice.' },
          },
        },
      },
      spcc: abroad('SPCC', 'XB', 'skerrland', 'Mon-Fri 08:00-16:00'),
      fcd: abroad('FCD', 'US', 'washington', 'Mon-Fri 08:00-17:00'),
    });
    json.parameters.party = {
      label: 'Party',
      options: { yes: { text: 'Yes' }, no: { text: 'No' } },
      default: 'yes',
    };
    json.facts.offended_pe = { flag: false };
    Object.assign(json.channels, {
      mla: { title: 'Mutual legal assistance', states: { XA: {}, XB: {}, US: {} } },
      contact: {
        title: '24/7 contact point',
        states: {
          XB: { when: "party == 'yes'", note: 'Answers in one day.' },
          XA: { closed: true, note: 'Pelagia is not a party.' },
        },
      },
    });
    json.exhibits['E-01'].use = {
      text: 'Not for court; no onward transfer.',
      free: "granted('R-92')",
      allowed: ['R-91'],
      misused: [{ raise: 'alarm' }],
    };
    json.exhibits['E-02'].present = 'start';
    const request = {
      letterhead: 'desk',
      gives: 'evidence',
      usual: 'two to three months',
      bar: { least: 60, most: 90, poor: 135 },
    };
    json.instruments['R-90'] = {
      ...request,
      title: 'Request for records',
      to: 'pecb',
      addressees: [
        { when: "picked('authority', 'spcc')", to: 'spcc' },
        { when: "picked('authority', 'fcd')", to: 'fcd' },
      ],
      via: [
        { agency: 'prosecutor', takes: '1 office day' },
        { agency: 'ministry', takes: '1 office day' },
      ],
      channel: 'mla',
      fields: {
        authority: AUTHORITY,
        facts: text(),
        annexes: ANNEXES,
        at: { input: 'instant', label: 'When', optional: true },
      },
      warnings: [
        { when: "cites('E-02')", text: 'It cites the record.' },
        { when: 'misuses()', text: 'It passes the note on.' },
        { when: "utc('at') != '' && utc('at') < '2031-03-14T14:41:10Z'", text: 'That is before the gap.' },
      ],
      outcomes: [
        {
          is: 'returned',
          when: "picked('authority', 'pecb') && empty('facts')",
          after: 'P45D',
          reason: 'The facts are missing.',
        },
        { is: 'granted', when: "picked('authority', 'pecb')", after: 'P90D' },
        { is: 'granted', after: 'P60D' },
      ],
    };
    json.instruments['R-91'] = {
      ...request,
      title: 'Query between units',
      to: 'fcd',
      fields: { facts: text() },
      outcomes: [
        { is: 'returned', when: "value('facts') == 'no'", after: 'PT1H', ungraded: true },
        { is: 'granted', after: 'PT1H' },
      ],
    };
    json.instruments['R-92'] = {
      ...request,
      title: 'Supplement',
      to: 'fcd',
      fields: {
        authority: { ...AUTHORITY, options: { pecb: { text: 'Pelagia' }, other: { text: 'Other' } } },
        facts: text(),
        annexes: ANNEXES,
        extra: { input: 'text', label: 'Extra', optional: true },
      },
      prefill: [
        { when: "sent('R-90')", copies: 'R-90', values: { extra: 'See before.' } },
        { values: { extra: 'First.' } },
      ],
      outcomes: [
        { is: 'returned', when: "value('extra') == 'no'", after: 'PT1H', ungraded: true },
        { is: 'granted', after: 'PT1H', fromSending: true },
      ],
    };
    const form = (field: Json, filed: Json[]) => ({
      title: 'Form',
      letterhead: 'desk',
      fields: { words: field },
      filed,
    });
    json.forms.rude = form(text(), [{ set: 'offended_pe' }]);
    json.forms.amends = form(text(), [{ set: 'offended_pe', to: false }]);
    json.injects = {};
    const { stage } = json.flow.states.alert;
    json.flow = {
      initial: 'alert',
      states: {
        alert: {
          stage,
          opens: ['R-90', 'R-91', 'R-92', 'rude', 'amends'],
          tasks: { peace: { text: 'Keep the peace.', done: "patience('pecb') != 'offended'" } },
          on: { 'alert.closed': 'noticed' },
        },
        noticed: { end: 'noticed' },
      },
    };
    json.plays = {};
    json.compare = {};
    edit(json);
  });
}
