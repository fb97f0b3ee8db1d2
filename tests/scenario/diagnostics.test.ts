import { describe, expect, it } from 'vitest';
import {
  CHECK_CODES,
  type CheckCode,
  DIAGNOSTIC_CODES,
  type DiagnosticCode,
  loadPacked,
  loadScenario,
} from '../../src/scenario';
import { brokenScenario, type Change, put, replace, set, setIn } from '../support/broken-scenario';

const BODY = 'exhibits/E-01.md';
const work = 'flow/states/alert/states/work';

/** What looks real is put together here, so that no file of the project holds it. */
const REAL_MAINNET = ['bc1', 'qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'].join('');
const REAL_ONION = ['2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid', 'onion'].join('.');

/** A planted defect for each code of the loader (the checker has tests of its own), and what else it cannot help but cause. */
const DEFECTS: Record<
  Exclude<DiagnosticCode, CheckCode>,
  readonly [what: string, change: Change, also?: readonly DiagnosticCode[]]
> = {
  CB0001: ['no scenario.json', put('scenario.json', undefined)],
  CB0002: ['a body of more than 1 MB', put(BODY, 'a'.repeat(1_100_000))],
  CB0003: [
    'thirty bodies of 1 MB',
    (files) => {
      for (let n = 0; n < 30; n += 1) files[`exhibits/X-${n}.md`] = new Uint8Array(1_000_000);
    },
  ],
  CB0004: ['a UTF-16 file', put('scenario.json', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))],
  CB0005: ['a byte that is no UTF-8', put('scenario.json', new Uint8Array([0x7b, 0xc3, 0x28, 0x7d]))],
  CB0006: ['a byte order mark', put('scenario.json', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))],
  CB0007: ['an empty file', put('scenario.json', '')],
  CB0008: ['CR LF line ends', replace(BODY, '\n', '\r\n')],
  CB0009: ['a file in a wrong folder', put('exhibit/E-01.md', 'text')],
  CB0010: ['a scenario that is not packed', put('scenario.json', undefined), ['CB0001']],
  CB0101: ['a missing comma', replace('scenario.json', '"format": 1,', '"format": 1')],
  CB0102: ['a file that was cut off', put('scenario.json', '{ "format": 1, "meta": {')],
  CB0103: ['lists a hundred deep', put('scenario.json', `${'['.repeat(100)}${']'.repeat(100)}`)],
  CB0104: ['a key twice', replace('scenario.json', '"format": 1,', '"format": 1, "format": 1,')],
  CB0105: ['a prototype key', replace('scenario.json', '"format": 1,', '"format": 1, "__proto__": {},')],
  CB0106: ['a comment', replace('scenario.json', '{', '{ // note')],
  CB0107: ['half a character', replace('scenario.json', '"First notice"', '"First \\ud83d notice"')],
  CB0201: ['a misspelt part', set('exibits', {})],
  CB0202: ['minutes in words', set('meta/minutes', 'ten')],
  CB0203: ['an exhibit without handling code', set('exhibits/E-01/handling', undefined)],
  CB0204: ['an amount with one decimal', set('ledger/transactions/TX-1/inputs/0/btc', '0.5')],
  CB0205: ['a pass mark of 140', set('scoring/pass', 140)],
  CB0206: ['an unknown handling code', set('exhibits/E-01/handling', 'secret')],
  CB0207: ['an effect with an unknown verb', set('forms/intake/filed/0', { rais: 'alarm' })],
  CB0208: ['a fact with a hyphen', set('facts/not-snake', { flag: false })],
  CB0209: ['format 2', set('format', 2)],
  CB0301: ['an exhibit that is not there', set('instruments/R-02/outcomes/2/effects/0', { add: 'E-33' })],
  CB0302: ['an unknown origin', set('instruments/R-01/outcomes/1/effects/0/by', 'R-99')],
  CB0303: ['an unknown variant', set('instruments/R-02/outcomes/2/effects/0/variant', 'early')],
  CB0304: ['a flag that rises', set('forms/intake/filed/0', { raise: 'tipped_off' })],
  CB0305: ['a fact called mode', set('facts/mode', { flag: false })],
  CB0306: [
    'a message with the id of an exhibit',
    set('messages/E-01', { from: 'nam', subject: 'S', body: 'B' }),
    ['CB0802'],
  ],
  CB0310: [
    'a partner that goes to a state that is not there',
    set('agencies/fiu-us/patience/states/willing/to/0/state', 'wery'),
    ['CB0715'],
  ],
  CB0311: ['a channel to a state of nobody', set('channels/secure/states/XQ', {})],
  CB0401: ['a duration in words', set('forms/intake/spend', '20 minutes')],
  CB0402: ['30 February', set('exhibits/E-01/at', '2031-02-30T09:00')],
  CB0403: ['a leap day in a common year', set('agencies/desk/closed/0', '2031-02-29')],
  CB0404: ['hours in words', set('agencies/bank/hours', '9 to 5')],
  CB0405: ['clock changes out of order', set('zones/washington/changes/1/from', '2031-01-01T00:00Z')],
  CB0501: ['half a condition', set('injects/I-2/when', 'tipped_off &&')],
  CB0502: ['a level where a truth value is wanted', set('injects/I-2/when', 'alarm')],
  CB0503: ['a misspelt fact', set('injects/I-2/when', 'tiped_off')],
  CB0504: ['a misspelt function', set('injects/I-2/when', "grantd('R-02')")],
  CB0505: ['a macro', set('injects/I-2/when', '[1, 2].exists(x, x == alarm)')],
  CB0506: ['a misspelt value', set('injects/I-2/when', "route == 'fio'")],
  CB0507: ['an exhibit that is not there, in a condition', set('injects/I-2/when', "has('E-33')")],
  CB0508: ['a field outside of a form', set('injects/I-2/when', "wrong('predicate')")],
  CB0509: ['an id that is not written out', set('injects/I-2/when', 'has(route)')],
  CB0510: ['a time in words', set('injects/I-2/when', "before('9 April')")],
  CB0601: ['an unknown first state', set('flow/states/alert/initial', 'cal'), ['CB0603']],
  CB0602: ['a target that is not there', set('flow/states/alert/at', { '2031-05-09T18:00': 'latte' })],
  CB0603: [
    'a state to which nothing leads',
    set(`${work}/states/lost`, { on: { 'E-01.opened': 'enquiry' } }),
  ],
  CB0604: ['a state at the top without way out', set('flow/states/limbo', {}), ['CB0603']],
  CB0605: [
    'two states that lead to each other at once',
    (files) => {
      set('flow/states/alert/states/a', { always: 'b' })(files);
      set('flow/states/alert/states/b', { always: 'a' })(files);
      set('flow/states/alert/states/aside/on', { 'Q-1.answered': '#alert.work.back', 'E-01.opened': 'a' })(
        files,
      );
    },
  ],
  CB0606: ['a history state without a first way', set(`${work}/states/back/to`, undefined)],
  CB0607: ['an event that never comes', set('flow/states/alert/on/R-02.accepted', 'late')],
  CB0608: [
    'a case without end',
    (files) => {
      set('flow/states/noticed', { on: { 'E-01.opened': 'late' } })(files);
      set('flow/states/late', { on: { 'E-01.opened': 'noticed' } })(files);
    },
  ],
  CB0609: ['an end with transitions', set('flow/states/late/on', { 'E-01.opened': 'noticed' })],
  CB0610: [
    'a finding that no state opens',
    set('flow/states/alert/opens', ['intake', 'custody', 'F-01', 'F-02', 'V-1', 'T-1']),
  ],
  CB0611: ['a deadline that falls twice', set('deadlines/answer/at', '2031-04-10T09:00')],
  CB0612: ['a warning in office days', set('deadlines/answer/warn/0', '1 office day')],
  CB0613: ['a warning before the event of its deadline', set('deadlines/answer/warn/0', 'P3D')],
  CB0701: ['a tick with a list as answer', set('instruments/R-02/fields/consent/right', ['yes'])],
  CB0702: ['a misspelt option', set('instruments/R-02/fields/predicate/right', ['frued'])],
  CB0703: ['more points than there are', set('scoring/points/D1/most/C1', 0.5), ['CB0703']],
  CB0704: [
    'a misspelt slot',
    set('findings/F-02/claim', 'There were {numbr} transfers to one address.'),
    ['CB0804'],
  ],
  CB0705: ['a last outcome with a condition', set('instruments/R-02/outcomes/2/when', 'tipped_off')],
  CB0706: ['outcomes after one without condition', set('instruments/R-02/outcomes/1/when', undefined)],
  CB0707: ['a cited field that is not there', set('instruments/R-02/outcomes/0/cites', ['predicat'])],
  CB0708: ['a level upside down', set('operation/steps/S-1/range', [30, -5])],
  CB0709: ['a right value that is contradicted', set('findings/F-02/contradicted/0/values', ['three'])],
  CB0710: ['points without a right answer', set('forms/intake/fields/remarks/points', { C1: 0 })],
  CB0711: ['no custody form', set('forms/custody/about', undefined), ['CB0710', 'CB0713']],
  CB0712: ['a decision with one option', set('decisions/D1/options/speak', undefined), ['CB0607', 'CB0803']],
  CB0713: ['points out of reach', set('scoring/points/D2/most/C5', 9)],
  CB0715: [
    'a state of a partner that nothing leads to',
    set('agencies/fiu-us/patience/states/willing/to', undefined),
  ],
  CB0716: ['a closed channel with a condition', set('channels/secure/states/KR/when', 'tipped_off')],
  CB0717: ['a channel that is closed to the addressee', set('instruments/R-02/to', 'bank')],
  CB0718: [
    'a field that waits for what its paper cites',
    set('instruments/R-01/fields/period/when', "cites('E-01')"),
  ],
  CB0719: [
    'a draft that copies what has no field of it',
    set('instruments/R-01/prefill', [{ copies: 'R-02' }]),
  ],
  CB0730: [
    'options of a typed instant',
    set('findings/F-04/contradicted/0', { slot: 'at', values: ['noon'], by: ['E-02'] }),
  ],
  CB0731: [
    'a leg carried by a finding that stands on legs',
    set('findings/F-04/legs/receipt/findings', ['F-03', 'F-04']),
  ],
  CB0732: ['four legs of three', set('findings/F-04/sufficient/1/legs', 4)],
  CB0733: ['a tolerance in office time', set('findings/F-04/slots/at/instant/within', '1 office hour')],
  CB0734: ['a quotation with a slip', set('compare/K-1/b/span', '2031-04-04 12:20')],
  CB0735: ['a quotation that three rows hold', set('compare/K-1/b/span', '2031-04-0')],
  CB0736: [
    'a translated exhibit with a paragraph too many',
    replace('exhibits/E-01.ko.md', '경위 남가온', '끝.\n\n경위 남가온'),
  ],
  CB0737: [
    'a translated message with a paragraph too many',
    setIn('text.ko.json', 'messages.M-01.body', '확인.\n\n부탁함.'),
  ],
  CB0738: [
    'the same pair twice',
    (files) => {
      const { a, b, relation, teaches } = JSON.parse(new TextDecoder().decode(files['scenario.json']))
        .compare['K-1'];
      set('compare/K-2', { a: b, b: a, relation, teaches })(files);
    },
    ['CB0802'],
  ],
  CB0750: [
    'steps that need each other',
    (files) => {
      set('operation/steps/S-1/needs', { 'S-2': 'Why.' })(files);
      set('operation/steps/S-1/range', [0, 60])(files);
    },
    ['CB0802'],
  ],
  CB0751: ['a step before its range', set('operation/steps/S-1/start', -5)],
  CB0752: ['radio at two instants', set('operation/radio/read/at', 5)],
  CB0753: [
    'a column with the id of a step',
    set('operation/columns/S-1', { at: 5, rows: [{ why: 'So.' }] }),
    ['CB0802'],
  ],
  CB0754: ['a need that comes too late', set('operation/steps/S-2/range', [-60, 0]), ['CB0751']],
  CB0801: ['no catalogue', put('text.ko.json', undefined)],
  CB0802: ['a missing translation', setIn('text.ko.json', 'meta.title', undefined)],
  CB0803: ['a stale translation', setIn('text.ko.json', 'exhibits.E-77.title', '옛 제목')],
  CB0804: ['a misspelt placeholder', setIn('text.ko.json', 'findings.F-01.claim', '이 통화는 {cod}임.')],
  CB0805: ['no body', put('exhibits/E-02.md', undefined)],
  CB0806: ['no translated body', put('exhibits/E-02.ko.md', undefined)],
  CB0807: ['a body of nothing', put('exhibits/E-99.md', 'text')],
  CB0808: ['a text that is none', setIn('text.ko.json', 'meta.title', 7)],
  CB0809: ['a label that is not there', replace('exhibits/E-02.md', '{fee:TX-1}', '{fee:TX-9}'), ['CB0804']],
  CB0810: ['a catalogue of the first language', put('text.en.json', '{}')],
  CB0901: ['a fee that does not balance', set('ledger/transactions/TX-1/fee', 1)],
  CB0902: [
    'an amount of nothing',
    set('ledger/transactions/TX-1/outputs/2', { address: 'W-REST', btc: '0.00000000' }),
  ],
  CB0903: ['a coin from nowhere', set('ledger/addresses/W-OUT/external', undefined), ['CB0905']],
  CB0904: [
    'a transaction that spends what is made only in some cases',
    set('ledger/transactions/TX-2/when', 'tipped_off'),
  ],
  CB0905: [
    'a first payment from outside to an address that has none',
    set('ledger/addresses/W-KEEP/firstSeen', '2031-03-01T00:00Z'),
  ],
  CB0906: [
    'a sweep before what it sweeps',
    set('ledger/addresses/W-BANK/spentBy/before', '2031-04-05T00:00Z'),
  ],
  CB0907: ['a background that ends before it begins', set('ledger/background/until', '2031-03-31T00:00Z')],
  CB0908: ['plans and sweeps without background', set('ledger/background', undefined)],
  CB0909: [
    'a label like one of the generator’s',
    replace('scenario.json', '"W-KEEP":', '"Sorae/hot": { "kind": "p2wpkh" }, "W-KEEP":'),
  ],
  CB0910: ['a tag of a service that is not there', set('tracing/tags/bank/service', 'sorea')],
  CB0911: [
    'a board without anything to say what it offers',
    set('tracing', undefined),
    ['CB0507', 'CB0803', 'CB0910', 'CB0912'],
  ],
  CB0912: ['an extract of a table that is not there', set('tracing/secondChain', undefined)],
  CB1001: ['a real domain', set('messages/M-01/body', ['See status', 'com now.'].join('.'))],
  CB1002: ['a real IP address', set('messages/M-01/body', `It was ${[8, 8, 4, 4].join('.')}.`)],
  CB1003: ['a real network', set('messages/M-01/body', `It was ${['AS', '3320'].join('')}.`)],
  CB1004: ['a real mailbox', set('messages/M-01/body', `Write to ${['desk', 'police.kr'].join('@')}.`)],
  CB1005: ['a real coin address', replace('exhibits/E-03.md', 'your notice', `${REAL_MAINNET} `)],
  CB1006: ['a real onion name', set('messages/M-01/body', `At ${REAL_ONION} it was.`)],
  CB1007: [
    'a real telephone',
    setIn('text.ko.json', 'messages.M-01.body', `전화 ${['02', '312', '4567'].join('-')}`),
  ],
  CB1008: [
    'a card that passes Luhn',
    set('messages/M-01/body', `Card ${['4242', '4242', '4242', '4242'].join(' ')}.`),
  ],
};

describe('every diagnostic code', () => {
  for (const [code, [what, change, also = []]] of Object.entries(DEFECTS)) {
    if (code === 'CB0010') continue;
    it(`${code} is what ${what} gets`, () => {
      const { diagnostics, scenario } = loadScenario(brokenScenario(change));
      const codes = new Set(diagnostics.map((diagnostic) => diagnostic.code));
      expect([...codes].sort()).toEqual([...new Set([code, ...also])].sort());
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect(scenario === undefined).toBe(errors.length > 0);
      expect(diagnostics.every(({ message }) => /[.:]$/.test(message))).toBe(true);
    });
  }

  it('CB0010 is what something else than a packed scenario gets', () => {
    for (const packed of [
      null,
      7,
      'text',
      [],
      {},
      { casebridge: 1 },
      { casebridge: 2, scenario: {}, texts: {}, bodies: {} },
    ]) {
      expect(loadPacked(packed).diagnostics.map(({ code }) => code)).toEqual(['CB0010']);
    }
  });

  it('has a planted defect', () => {
    expect(Object.keys(DEFECTS).sort()).toEqual(
      Object.keys(DIAGNOSTIC_CODES).filter((code) => !Object.hasOwn(CHECK_CODES, code)),
    );
  });
});
