import { describe, expect, it } from 'vitest';
import { daysFromCivil, formatBtc, parseUtc, utcIso, weekdayOf } from '../../src/base';
import { addressFor } from '../../src/ledger';
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
      if (transaction.when !== undefined) continue;
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

  it('has one row that is on the chain only if the operator has moved his coins', () => {
    const tails = Object.entries(own).filter(([, { when }]) => when !== undefined);
    expect(tails).toMatchObject([
      [
        'TX-Z1',
        {
          at: '2031-05-01T12:10Z',
          inputs: [
            { address: 'W-OP-15', btc: '0.43595336' },
            { address: 'W-OP-04', btc: '0.22997000' },
          ],
          outputs: [{ address: 'W-PAPER', btc: '0.66590576' }],
          fee: 1760,
        },
      ],
    ]);
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

  it('gives every amount that a text names, but for a cap, two balances and what was in a wallet', () => {
    const outputs = Object.values(own).flatMap((one) => one.outputs);
    const known = new Set(
      Object.values(own).flatMap(({ inputs, outputs }) => [...inputs, ...outputs].map(({ btc }) => btc)),
    );
    // The cap of a test payment; what is left on 20 June of the accounts at Corvane stands on no chain.
    for (const amount of ['0.00100000', '1.90000000', '0.31000000']) known.add(amount);
    // What the wallet held in four addresses or some of them; less 6,400 satoshi of fees; less the test payment.
    const held = ['W-OP-R1', 'W-CJ-4', 'W-OP-15', 'W-OP-04'].map((address) => {
      const output = outputs.findLast((one) => one.address === address);
      return Number(output?.btc.replace('.', ''));
    });
    const sums = Array.from({ length: 15 }, (_, index) =>
      held.reduce((sum, one, bit) => sum + ((index + 1) & (1 << bit) ? one : 0), 0),
    );
    for (const sum of sums) {
      for (const amount of [sum, sum - 6_400, sum - 6_400 - 100_000]) {
        known.add((amount / 100_000_000).toFixed(8));
      }
    }
    for (const { name, en, ko } of all) {
      for (const amount of [...found(en, /\b\d+\.\d{8}\b/g), ...found(ko, /\d+\.\d{8}(?!\d)/g)]) {
        expect(known.has(amount), `${name}: ${amount}`).toBe(true);
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
      'E-19',
      'With 99 % certainty the treasury paid Thole Crewing 2.35000000 BTC through Corvane.',
      '자금 보관처가 Corvane를 거쳐 Thole Crewing에 2.35000000 BTC를 지급하였음이 99% 확실함.',
    ],
    [
      'E-20',
      'Executed rate 31.5254; paid out 7.841943 LBX; memo NQ-20417.',
      '체결 비율 31.5254, 지급 7.841943 LBX, 메모 NQ-20417.',
    ],
    ['E-22', 'Not for court; no onward transfer without consent.', '법정 사용 불가, 동의 없는 재제공 금지.'],
    [
      'E-23',
      'Thole is a pay agent known to us. Your paper names it on no ground. Kindly correct.',
      '보내신 문서는 아무 근거 없이 이 회사를 거명하고 있습니다. 정정해 주시기 바랍니다.',
    ],
    [
      'E-64',
      'Why is my name in a request to a foreign state?',
      '왜 외국에 보낸 요청서에 제 이름이 있습니까?',
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
    'E-15': ['KRW 12,800,000', 'R-118', 'On 6 March at 20:02 KST', 'his face is not seen', '4 May 2031'],
    'E-16': ['Saebyeok 7', '2031-01-10 19:00', '2031-01-11 07:00', '2031-02-28 19:00', '2031-03-01 07:00'],
    'E-17': ['Seo I-an', 'Daejeon', '2029-06-11', 'If my translations helped you'],
    'E-18': ['2029-08-30', 'Halyard deposit, sweep pattern', '2031-03-08', 'Plumbline Analytics'],
    'E-20': [
      ...['0.25000000 BTC', '2031-03-01 12:02 UTC', '31.5254', '0.5 %', '7.841943 LBX'],
      ...['2031-03-01 12:14 UTC', 'NQ-20417', 'Northquay Hosting', 'POLICE INFORMATION'],
    ],
    'E-21': [
      'Crew pay on the 10th, 10:00 Port Amara time (06:00 UTC), in six runs at ten-minute steps, funded from our exchange account.',
    ],
    'E-22': ['CV-88213', 'G.D.Y.', 'since January 2031, used from Korea', 'CV-90417', 'L.W.', 'Port Amara'],
    'E-40': [
      ...['GP-7741', '2031-03-03 22:08', 'KRW 2,030,000', '0.01450000 BTC', 'room 304'],
      ...['Thursday 6 March 2031, 14:20', 'Tak Jun-seo'],
    ],
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

  it('include no amount with thousands but those of the case', () => {
    const known = ['25,760,000', '25,747,120', '25,700,000', '12,880,000', '12,800,000', '12,880'];
    // Cash and standing order of the bank statement.
    known.push('6,000,000', '1,000,000', '1,700,000', '800,000', '300,000');
    // Order of the shop and the rate of the case; the dust threshold in satoshi.
    known.push('2,030,000', '140,000,000', '1,000');
    // Readings of five equal outputs.
    known.push('1,496');
    // Accounts in all and those of the ten states of the template; fees of the seizure in satoshi, one by one and in all.
    known.push('1,846', '1,103', '2,100', '4,300', '6,400');
    for (const { name, en, ko } of all) {
      for (const amount of [...found(en, /\d{1,3}(?:,\d{3})+/g), ...found(ko, /\d{1,3}(?:,\d{3})+/g)]) {
        expect(known, name).toContain(amount);
      }
    }
  });

  it('name nobody before the paper that shows him', () => {
    // Options have `seenIn`; the list of people is shown of those alone who have written.
    const listed = /^(domains|people)\./;
    // From the plan on all of them are known.
    const planned =
      /^(exhibits\.)?E-(4[89]|5\d|6[0-3])|^forms\.(plan|final-report)\.|^operation\.|^decisions\.D1[2-8]\b|^theories\.T-[45]\.|^messages\.(forum-tracks|lists-mixed)\./;
    const only: readonly (readonly [RegExp, RegExp])[] = [
      [/\b(Verrick|Prewitt)\b|베릭/, /^$/],
      [/\bTak\b|탁준서/, /^E-(40|43|65)$|^findings\.F-17\.why$/],
      [/\bPyo\b|표남일/, /^E-36$|^messages\.cafe-/],
      [/\bGil\b|길도윤/, /^E-(41|46)$|^theories\.T-3\./],
      [/\bWeir\b|위어/, /^E-46$/],
      [/\bBrandt\b/, /^E-46$/],
      [/\bHaddane\b/, /^E-4[67]$|^messages\.M-(09|10)\./],
      [
        /\bCV-\d{5}\b|G\.D\.Y\.|L\.W\./,
        /^E-(22|46|47)$|^instruments\.R-09\.fields\.data\.options\.numbers\./,
      ],
    ];
    for (const { name, en, ko } of all.filter((one) => !listed.test(one.name) && !planned.test(one.name))) {
      for (const [pattern, allowed] of only) {
        if (!allowed.test(name)) expect(`${en}\n${ko}`, name).not.toMatch(pattern);
      }
    }
  });

  it('keep who comes later out of the papers of the first stage', () => {
    const later =
      /\b(Seo I-an|Tak|Halyard|Corvane|Northquay|Gannet|Thole|Plumbline)\b|서이안|탁준서|가넷부품/;
    const first = all.filter(({ name }) => /^E-(0\d|1[0-4]|16)p?(\.|$)/.test(name));
    expect(first.length).toBeGreaterThan(15);
    for (const { name, en, ko } of first) expect(`${en}\n${ko}`, name).not.toMatch(later);
  });
});

describe('what the papers of the second stage say of the chain', () => {
  const { spec } = scenario();
  const body = (key: string, language: 'en' | 'ko' = 'en') => {
    const [exhibit = '', variant] = key.split('.');
    return scenario().body(exhibit, variant, language);
  };
  const rowOf = (label: string) => {
    const row = transactions.find((one) => one.label === label);
    if (row === undefined) throw new Error(`no ${label}`);
    return row;
  };
  /** `2031-02-25 12:12` */
  const time = (label: string) => utcIso(rowOf(label).at).slice(0, 16).replace('T', ' ');
  /** A block of ten minutes of case time; block 840000 is of 2024-04-20 00:00 UTC. */
  const block = (label: string) => {
    const start = parseUtc('2024-04-20T00:00Z');
    if (!start.ok) throw new Error('no start');
    return 840_000 + Math.floor((rowOf(label).at - start.value) / 600_000);
  };
  const satoshi = (btc: string) => Number(btc.replace('.', ''));
  const HOPS = ['TX-02', 'TX-04', 'TX-05', 'TX-06', 'TX-07', 'TX-08', 'TX-09', 'TX-10'];

  it.each([
    ['E-20', ['TX-06']],
    ['E-24', ['TX-01', 'TX-I1', 'TX-13', 'TX-14']],
    ['E-24.later', ['TX-01', 'TX-I1', 'TX-13', 'TX-14', 'TX-15', 'TX-16']],
    ['E-25', [...HOPS, 'TX-11', 'TX-12', 'TX-Q0']],
    ['E-26', ['TX-03', 'TX-D1']],
  ])('gives the block times of what %s quotes', (key, labels) => {
    for (const label of labels) {
      expect(body(key), label).toContain(time(label));
      expect(body(key, 'ko'), label).toContain(time(label));
    }
  });

  it.each([
    ['E-24', ['TX-01', 'TX-13', 'TX-14']],
    ['E-24.later', ['TX-01', 'TX-13', 'TX-14', 'TX-15', 'TX-16']],
    ['E-25', ['TX-Q0', 'TX-P6']],
    ['E-26', ['TX-D1', 'TX-03']],
  ])('gives the blocks of %s', (key, labels) => {
    for (const label of labels) {
      expect(body(key), label).toContain(String(block(label)));
      expect(body(key, 'ko'), label).toContain(String(block(label)));
    }
  });

  it('quotes no transaction before it is in the chain: the extract of 11 March ends on 10 March', () => {
    for (const key of ['E-18', 'E-24', 'E-25', 'E-26', 'E-27']) {
      const days = found(body(key), /2031-03-\d{2}/g);
      expect(
        days.every((day) => day <= '2031-03-10'),
        key,
      ).toBe(true);
    }
  });

  it('carries on at each hop what the hop before left, less payment and fee', () => {
    const hops = found(body('E-25'), /^- \*\*\d\*\* .*$/gm).map((line) =>
      found(line, /\d\.\d{8}/g).map(satoshi),
    );
    expect(hops).toHaveLength(HOPS.length);
    for (const [index, [paid = 0, left = 0]] of hops.entries()) {
      const before = index === 0 ? satoshi('4.22845880') + 546 : (hops[index - 1]?.[1] ?? 0);
      expect(before - paid - left, HOPS[index]).toBe(rowOf(HOPS[index] ?? '').fee);
    }
    expect(hops.at(-1)).toEqual([240_000_000, 39_654_476]);
  });

  it('pays the same six amounts in February, in March and on the notice, ten minutes apart', () => {
    const runs = found(body('E-25'), /^\| 0\.0\d+ +\|.*$/gm).map((row) => ({
      amounts: found(row, /\d\.\d{8}/g),
      times: found(row, /\d{2}:\d{2}/g),
    }));
    const notice = found(body('E-21'), /\d\.\d{8}/g);
    expect(notice).toEqual([
      '0.03100000',
      '0.02850000',
      '0.03500000',
      '0.02400000',
      '0.04150000',
      '0.02650000',
    ]);
    expect(runs.map(({ amounts }) => amounts)).toEqual(notice.map((amount) => [amount, amount]));
    expect(runs.map(({ times }) => times)).toEqual(
      ['06:00', '06:10', '06:20', '06:30', '06:40', '06:50'].map((at) => [at, at]),
    );
  });

  it('lends two accounts, each with its own deposit address', () => {
    const line = (account: string) => found(body('E-22'), /^¶.*$/gm).find((one) => one.includes(account));
    const { seed = '' } = spec.ledger ?? {};
    expect(line('CV-88213')).toContain(addressFor(seed, 'W-CV-GIL', 'p2wpkh'));
    expect(line('CV-90417')).toContain(addressFor(seed, 'W-CV-WEIR', 'p2wpkh'));
  });

  it('balances the CoinJoin: what goes in comes out, less the fee', () => {
    for (const language of ['en', 'ko'] as const) {
      const rows = found(body('E-26', language), /^\|.*bcrt1.*$/gm).map((row) => ({
        input: /^\| (in|입력) /.test(row),
        value: satoshi(found(row, /\d\.\d{8}/g)[0] ?? ''),
      }));
      const sum = (input: boolean) =>
        rows.filter((row) => row.input === input).reduce((total, { value }) => total + value, 0);
      expect(rows).toHaveLength(15);
      expect(sum(true) - sum(false)).toBe(15_000);
    }
  });

  it('prints the second chain as the board has it: nine payouts, of which three fit', () => {
    const table = found(body('E-27'), /^\| LB-\d .*$/gm).map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== ''),
    );
    const second = spec.tracing?.secondChain;
    const rows = Object.entries(second?.rows ?? {}).map(([id, { at, amount, to }]) => [
      id,
      at.slice(11, 16),
      amount,
      to,
    ]);
    const byTime = (list: readonly (readonly string[])[]) =>
      [...list].sort((one, other) => (one[1] ?? '').localeCompare(other[1] ?? ''));
    expect(byTime(table)).toEqual(byTime(rows));
    const expected = 7_835_625;
    const fitting = table.filter(([, at = '', amount = '']) => {
      const off = Math.abs(satoshi(amount) - expected);
      return at > '12:02' && at <= '12:32' && off * 100 <= expected;
    });
    expect(fitting.map(([id]) => id)).toEqual(['LB-1', 'LB-2', 'LB-3']);
    const [, at, amount, to] = table.find(([id]) => id === 'LB-2') ?? [];
    for (const part of [at, amount, to]) expect(body('E-20')).toContain(part);
  });

  it('gives the tags of the label list to the board word for word, and one of them is too old', () => {
    const tags = Object.entries(spec.tracing?.tags ?? {}).filter(([, { seenIn }]) => seenIn.includes('E-18'));
    expect(tags).toHaveLength(8);
    for (const [id, tag] of tags) {
      for (const language of ['en', 'ko'] as const) {
        const kind = spec.ledger?.addresses[tag.address]?.kind;
        const string = addressFor(spec.ledger?.seed ?? '', tag.address, kind ?? 'p2wpkh');
        const row = found(body('E-18', language), /^\|.*bcrt1.*$/gm).find((one) => one.includes(string));
        expect(row, id).toContain(`| ${scenario().text(`tracing.tags.${id}.text`, language)} `);
        expect(row, id).toContain(tag.dated);
      }
      const uses = transactions.filter(({ inputs, outputs }) =>
        [...inputs, ...outputs].some(({ address }) => address === tag.address),
      );
      const first = uses.map(({ label }) => time(label)).sort()[0] ?? '';
      expect((tag.dated ?? '') < first.slice(0, 10), id).toBe(tag.address === 'W-OP-01');
    }
  });
});

it('can be read in ninety seconds each: at most 300 words beside addresses and hashes', () => {
  for (const name of Object.keys(scenario().packed.bodies).filter((key) => !key.endsWith('.ko'))) {
    const [exhibit = '', variant] = name.split('.');
    const words = found(
      scenario()
        .body(exhibit, variant, 'en')
        .replace(/`[^`]*`/g, ''),
      /[^\s|]*[A-Za-z0-9][^\s|]*/g,
    );
    expect(words.length, name).toBeLessThanOrEqual(300);
  }
});

describe('the two languages', () => {
  it.each([
    ['clock times', /(?<![\d:])\d{2}:\d{2}(?!\d|:\d)/g],
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
      if (ko !== en) expect(ko, name).toMatch(/[가-힣]|^[A-Z]{1,3}$|\((UTC|EDT|EST)\)$|^\d+%$|^[\d:~]+$/);
    }
  });
});

describe('weekdays', () => {
  const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
  const LATE = ['September', 'October', 'November', 'December'];

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
