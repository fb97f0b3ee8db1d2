import { describe, expect, it } from 'vitest';
import { daysFromCivil, formatBtc, parseUtc, utcIso, weekdayOf } from '../../src/base';
import { loadScenario } from '../../src/scenario';
import { addresses, transactions } from '../ledger/quiet-harbor-rows';
import { readScenarioFiles } from '../support/scenario-files';
import { QUIET_HARBOR, scenario } from './desk';

interface Document {
  readonly name: string;
  readonly en: string;
  readonly ko: string;
}

/** Every text and body in both languages, ledger placeholders filled in. */
function documents(): readonly Document[] {
  const { packed, text, body } = scenario();
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

const all = documents();
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([one]) => one);
const sorted = (list: readonly string[]) => [...list].sort();

it('loads without a single diagnostic', () => {
  expect(loadScenario(readScenarioFiles(QUIET_HARBOR)).diagnostics).toEqual([]);
});

describe('the ledger', () => {
  const { spec } = scenario();
  const own = spec.ledger?.transactions ?? {};

  it('has the rows of the case, satoshi for satoshi', () => {
    for (const [label, transaction] of Object.entries(own)) {
      const row = transactions.find((one) => one.label === label);
      const coins = (list: typeof transaction.inputs) => list.map(({ address, btc }) => `${address} ${btc}`);
      expect(coins(transaction.inputs), label).toEqual(
        row?.inputs.map(({ address, value }) => `${address} ${formatBtc(value)}`),
      );
      expect(coins(transaction.outputs), label).toEqual(
        row?.outputs.map(({ address, value }) => `${address} ${formatBtc(value)}`),
      );
      expect(transaction.fee, label).toBe(row?.fee);
      const at = parseUtc(transaction.at);
      expect(at.ok && utcIso(at.value), label).toBe(row && utcIso(row.at));
    }
  });

  it('has the ancestors of every transaction back to where coins come from outside', () => {
    for (const [label, { inputs, at }] of Object.entries(own)) {
      for (const { address, btc } of inputs) {
        const made = Object.values(own).some(
          (one) =>
            one.at < at && one.outputs.some((output) => output.address === address && output.btc === btc),
        );
        expect(made || addresses[address]?.external === true, `${label} spends ${address} ${btc}`).toBe(true);
      }
    }
  });

  it('gives every amount that a text names; the cap of a test payment is the only other one', () => {
    const known = new Set(
      Object.values(own).flatMap(({ inputs, outputs }) => [...inputs, ...outputs].map(({ btc }) => btc)),
    );
    for (const { name, en, ko } of all) {
      for (const amount of [...found(en, /\b\d\.\d{8}\b/g), ...found(ko, /\d\.\d{8}(?!\d)/g)]) {
        expect(known.has(amount) || amount === '0.00100000', `${name}: ${amount}`).toBe(true);
      }
    }
  });
});

describe('sentences that carry weight', () => {
  const FIXED: readonly (readonly [string, string, string])[] = [
    [
      'E-01',
      'Incoming transfer of 0.18400000 BTC, credited 2031-02-28 22:47 KST.',
      '0.18400000 BTC 입금, 2031-02-28 22:47(한국시각) 반영.',
    ],
    [
      'E-02',
      'INTELLIGENCE. For your own enquiries only. Not to be filed as an exhibit, quoted to a court or shown to the customer.',
      '첩보. 자체 확인 용도에 한함. 증거물로 편철하거나 법원에 인용하거나 고객에게 알려서는 안 됨.',
    ],
    ['E-02', 'No transfer abroad without our consent.', '당 기관의 동의 없이 국외에 제공할 수 없음.'],
    ['E-03', 'The protection of life comes before the operation.', '생명 보호는 작전에 우선한다.'],
    [
      'E-03',
      'One payment, the smallest amount, the payment page only, recorded by a second officer.',
      '결제는 1회, 최소 금액, 결제 화면에 한하며, 다른 수사관 1명이 기록한다.',
    ],
    [
      'E-05',
      'Same service, open since 12 November 2030. Please take no open step before we talk.',
      '동일 서비스, 2030년 11월 12일부터 수사 중. 협의 전 공개 조치는 삼가 주시기 바랍니다.',
    ],
    [
      'E-11',
      '2031-02-28 13:49 UTC, device DV-7Q2M, 198.51.100.42',
      '2031-02-28 13:49(UTC), 기기 DV-7Q2M, 198.51.100.42',
    ],
    [
      'E-16',
      'On duty from 28 February 19:00 to 1 March 07:00; no mobile cover from 20:10 to 05:30.',
      '2월 28일 19:00부터 3월 1일 07:00까지 근무, 20:10~05:30 휴대전화 불통 구간.',
    ],
  ];
  it.each(FIXED)('stand word for word in %s', (exhibit, en, ko) => {
    expect(scenario().body(exhibit, undefined, 'en')).toContain(en);
    expect(scenario().body(exhibit, undefined, 'ko')).toContain(ko);
  });
});

describe('facts of the case', () => {
  const FACTS: Readonly<Record<string, readonly string[]>> = {
    'E-01': ['22:51 KST', 'KRW 25,760,000', 'KRW 25,700,000', '22:58 KST', 'MOTHLIGHT treasury, score 99 %'],
    'E-02': ['account opened 2030-12-05'],
    'E-05': ['COPPER TERN', '2030-11-12', 'one authorised test payment of November'],
    'E-06': [
      'CT-014',
      '2030-11-19 15:15 EST = 2030-11-19 20:15 UTC',
      '0.00050000 BTC',
      'Consent to use as evidence',
    ],
    'E-06.police': ['CT-014', '2030-11-19 20:15 UTC', 'was not asked for and is not given'],
    'E-08': ['0.00050000 BTC', '0.00100000 BTC', 'Do Yu-ri', 'Eom Se-ra', 'payment page only'],
    'E-09': [
      '2031-03-06 14:00 KST = 2031-03-06 05:00 UTC',
      '0.00050000 BTC',
      '0 s',
      'test-payment kit, version 2.4',
    ],
    'E-09.slot-2': ['2031-03-13 14:00 KST = 2031-03-13 05:00 UTC', '0.00050000 BTC'],
    'E-10': [
      ...[
        'Ma Seong-gyu',
        '61, Mokpo',
        '2030-12-05 14:10 KST',
        'HB-MA',
        '0.06000000',
        '0.18400000',
        '0.09200000',
      ],
      ...['2031-03-04 23:27', '25,747,120', '25,700,000', '"unhosted, no data"'],
    ],
    'E-11': ['2030-12-05 05:10 UTC, device DV-1KAA, 192.0.2.18', '2031-01-10 12:41 UTC, device DV-7Q2M'],
    'E-12': ['Please do not tell my family. I only lent it. The boy said it was for work.'],
    'E-13': [
      ...['2031-02-28 23:04', '25,700,000', '2031-02-28 23:31-23:44', '6 × 1,000,000', '2031-03-04'],
      ...['1,700,000', 'KRW 300,000 monthly to a savings account of the holder, memo "line"'],
    ],
    'E-13.withdrawn': ['2031-03-05 00:20', '12,800,000', '2031-03-06', '2031-03-07', '800,000'],
    'E-14': ['Seomyeon branch', '2031-02-28, 23:31-23:44 KST', 'offset 0 s', 'R-118', '29 April 2031'],
    'E-16': ['Saebyeok 7', '2031-01-10 19:00', '2031-01-11 07:00', '2031-02-28 19:00', '2031-03-01 07:00'],
  };
  it.each(Object.entries(FACTS))('are in %s', (key, facts) => {
    const [exhibit = '', variant] = key.split('.');
    const body = scenario()
      .body(exhibit, variant, 'en')
      .replace(/[ ]{2,}/g, ' ');
    for (const fact of facts) expect(body).toContain(fact);
  });

  it.each([
    ['E-13', undefined],
    ['E-13', 'withdrawn'],
  ])('draw from the bank in cash what the exchange paid in: %s %s', (exhibit, variant) => {
    const rows = found(scenario().body(exhibit, variant, 'en'), /^\| 2031.*$/gm).map((row) => ({
      credit: row.includes('credit'),
      won: Number(/([\d,]+)\s*\|$/.exec(row)?.[1]?.replaceAll(',', '')),
    }));
    const sum = (credit: boolean) =>
      rows.filter((row) => row.credit === credit).reduce((total, { won }) => total + won, 0);
    expect(sum(true)).toBe(variant === undefined ? 25_700_000 : 38_500_000);
    expect(sum(false)).toBe(sum(true));
  });

  it('include no amount of won but those of the case', () => {
    const known = ['25,760,000', '25,747,120', '25,700,000', '12,880,000', '12,800,000', '12,880'];
    // Cash and standing order of the bank statement.
    known.push('6,000,000', '1,000,000', '1,700,000', '800,000', '300,000');
    for (const { name, en, ko } of all) {
      for (const amount of [...found(en, /\d{1,3}(?:,\d{3})+/g), ...found(ko, /\d{1,3}(?:,\d{3})+/g)]) {
        expect(known, name).toContain(amount);
      }
    }
  });

  it('keep who comes later out of the first stage', () => {
    const later =
      /\b(Tak|Gil|Weir|Verrick|Prewitt|Pyo|Halyard|Corvane|Northquay|Gannet)\b|탁준서|길도윤|위어|버릭|서이안|표남일/;
    for (const { name, en, ko } of all) expect(`${en}\n${ko}`, name).not.toMatch(later);
  });
});

describe('the two languages', () => {
  it.each([
    ['clock times', /(?<![\d:])\d{2}:\d{2}(?![\d:])/g],
    ['dates', /\d{4}-\d{2}-\d{2}/g],
    ['addresses of machines', /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/g],
    ['devices', /DV-[0-9A-Z]{4}/g],
    ['addresses and transactions of the chain', /bcrt1[a-z0-9]+|\b[0-9a-f]{64}\b/g],
    ['hash marks', /\{hash:[^}]+\}/g],
    ['exhibits', /\bE-\d{2}\b/g],
    ['slots', /\{[a-z_]+\}/g],
  ])('name the same %s', (_, pattern) => {
    for (const { name, en, ko } of all) {
      expect(sorted(found(ko, pattern)), name).toEqual(sorted(found(en, pattern)));
    }
  });

  it('are English and Korean', () => {
    for (const { name, en, ko } of all) {
      expect(en, name).not.toMatch(/[가-힣]/);
      if (ko !== en) expect(ko, name).toMatch(/[가-힣]|^[A-Z]{1,3}$|\(UTC\)$/);
    }
  });
});

describe('weekdays', () => {
  const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
  const LATE = ['August', 'September', 'October', 'November', 'December'];

  it('fit their dates in English', () => {
    const pattern = new RegExp(`(${DAYS.join('|')}),? (\\d{1,2}) (${[...MONTHS, ...LATE].join('|')})`, 'g');
    let count = 0;
    for (const { name, en } of all) {
      for (const [whole, weekday = '', day, month = ''] of en.matchAll(pattern)) {
        const year = LATE.includes(month) ? 2030 : 2031;
        const date = { year, month: [...MONTHS, ...LATE].indexOf(month) + 1, day: Number(day) };
        expect(DAYS[weekdayOf(daysFromCivil(date))], `${name}: ${whole}`).toBe(weekday);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(10);
  });

  it('fit their dates in Korean', () => {
    let count = 0;
    for (const { name, ko } of all) {
      for (const [whole, year, month, day, weekday] of ko.matchAll(
        /(?:(\d{4})\.\s)?(\d{1,2})\.\s(\d{1,2})\.\(([일월화수목금토])\)/g,
      )) {
        const date = { year: Number(year ?? 2031), month: Number(month), day: Number(day) };
        expect('일월화수목금토'[weekdayOf(daysFromCivil(date))], `${name}: ${whole}`).toBe(weekday);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(10);
  });
});
