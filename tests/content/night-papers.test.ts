import { describe, expect, it } from 'vitest';
import { abbreviationAt, formatBtc, localIso, parseUtc, sats, toInstant } from '../../src/base';
import { transactions } from '../ledger/quiet-harbor-rows';
import { scenario } from './desk';

const LANGUAGES = ['en', 'ko'] as const;
const body = (key: string, language: 'en' | 'ko' = 'en') => {
  const [exhibit = '', variant] = key.split('.');
  return scenario().body(exhibit, variant, language);
};

describe('what was moved in the night', () => {
  /** What stood on an address at T0, in satoshi: the last output to it that nothing spends. */
  const standing = (address: string): number => {
    const output = transactions.flatMap((one) => one.outputs).findLast((one) => one.address === address);
    if (output === undefined) throw new Error(`nothing on ${address}`);
    return Number(output.value);
  };
  const btc = (amount: number) => formatBtc(sats(amount));
  const TEST = 100_000;
  const FEES = [2_100, 4_300];

  it.each([
    ['E-57', ['W-OP-R1', 'W-OP-15', 'W-OP-04', 'W-CJ-4'], '39.76592336', '39.76585936'],
    ['E-57.swept', ['W-OP-04', 'W-CJ-4'], '0.72997000', '0.72990600'],
    ['E-57.alarm3', ['W-OP-R1', 'W-CJ-4'], '39.10000000', '39.09993600'],
    ['E-57.partial', ['W-OP-R1', 'W-OP-15'], '39.03595336', '39.03588936'],
    ['E-57.seed3', ['W-OP-R1'], '38.60000000', '38.59993600'],
  ])('is in %s what stood there, less the fees, to the satoshi', (key, from, before, received) => {
    const held = from.reduce((sum, address) => sum + standing(address), 0);
    const [first = 0, second = 0] = FEES;
    expect(btc(held)).toBe(before);
    // Both fees were paid out of what stood there: the test of 0.001 came in whole, and the rest less both.
    expect(btc(held - first - second)).toBe(received);
    const rest = btc(held - TEST - first - second);
    for (const language of LANGUAGES) {
      const text = body(key, language);
      for (const part of [before, received, rest, btc(TEST), '2,100', '4,300', '6,400']) {
        expect(text, language).toContain(part);
      }
    }
  });

  it('is what the wallet file lists as unspent, and nobody spends it on the chain', () => {
    const listed = ['W-OP-R1', 'W-OP-15', 'W-OP-04', 'W-CJ-4'];
    expect(btc(listed.reduce((sum, address) => sum + standing(address), 0))).toBe('39.76592336');
    const spent = transactions
      .filter(({ label }) => label !== 'TX-Z1')
      .flatMap(({ inputs }) => inputs.map(({ address }) => address));
    for (const address of listed) expect(spent, address).not.toContain(address);
    for (const language of LANGUAGES) expect(body('E-56', language)).toContain('39.76592336');
  });
});

describe('the clocks of the papers', () => {
  const zone = (id: string) => {
    const found = scenario().zones.get(id);
    if (found === undefined) throw new Error(`no zone ${id}`);
    return found;
  };
  const read = (utc: string, id: string) => {
    const at = parseUtc(utc);
    if (!at.ok) throw new Error(utc);
    return `${localIso(zone(id), at.value).slice(11, 16)} ${abbreviationAt(zone(id), at.value)}`;
  };

  it.each(['2031-07-01T12:20Z', '2031-08-12T12:20Z'])('give T0 as one instant in five zones: %s', (utc) => {
    const rows = ['seoul', 'washington', 'pelagia', 'skerrland'].map((id) => read(utc, id));
    expect(rows).toEqual(['21:20 KST', '08:20 EDT', '16:20 PEL', '13:20 SKT']);
    for (const language of LANGUAGES) {
      for (const row of rows) expect(body('E-51', language)).toContain(row);
      expect(body('E-51', language)).toContain('12:20');
    }
  });

  it('make 09:41 of 13:41 UTC in Norfolk on 12 March, inside the second shift and not the first', () => {
    expect(read('2031-03-12T13:41Z', 'washington')).toBe('09:41 EDT');
    // A week before it would have been an hour less.
    expect(read('2031-03-05T13:41Z', 'washington')).toBe('08:41 EST');
    for (const language of LANGUAGES) {
      expect(body('E-49', language)).toMatch(/13:41 UTC|13:41\(UTC\)/);
      expect(body('E-50', language)).toMatch(/09:00[-~]17:00 .*(Dale Verrick|데일 베릭)/);
      expect(body('E-50', language)).toMatch(/06:00[-~]09:00 .*(Dana Prewitt|데이나 프루잇)/);
    }
  });

  it('agree wherever a text gives one hour in two zones', () => {
    const ZONES: Readonly<Record<string, string>> = {
      ...{ KST: 'seoul', EST: 'washington', EDT: 'washington', PEL: 'pelagia', SKT: 'skerrland' },
    };
    const all = [
      ...Object.keys(scenario().packed.texts.ko ?? {}).map((path) => scenario().text(path, 'en')),
      ...Object.keys(scenario().packed.bodies).map((key) => {
        const korean = key.endsWith('.ko');
        return body(korean ? key.slice(0, -3) : key, korean ? 'ko' : 'en');
      }),
    ];
    const pattern =
      /(\d{2}:\d{2}) (KST|EST|EDT|PEL|SKT)(?: =|,| ?\()(?: ?\d{4}-\d{2}-\d{2})? ?(\d{2}:\d{2}) UTC/g;
    const pairs = all.flatMap((text) => [...text.matchAll(pattern)]);
    for (const [whole, time = '', name = '', utc] of pairs) {
      // Summer and winter differ in Washington alone, and there the name says which.
      const day = name === 'EST' ? '2031-02-18' : '2031-07-01';
      const at = toInstant(zone(ZONES[name] ?? ''), `${day}T${time}`);
      if (!at.ok) throw new Error(whole);
      expect(new Date(at.value).toISOString().slice(11, 16), whole).toBe(utc);
    }
    // Slots, seizure, seal, and the switch: in both languages.
    expect(pairs.length).toBeGreaterThanOrEqual(12);
  });
});

it('the count by state adds up, and each package has the number of its state', () => {
  const counts = { us: '412', kr: '233', pe: '61', sk: '37', others: '1,103' };
  const number = (text: string) => Number(text.replace(',', ''));
  expect(Object.values(counts).reduce((sum, one) => sum + number(one), 0)).toBe(1846);
  for (const language of LANGUAGES) {
    for (const count of [...Object.values(counts), '1,846']) expect(body('E-60', language)).toContain(count);
    for (const [id, count] of Object.entries(counts)) {
      expect(scenario().text(`forms.lead-${id}.intro`, language), id).toContain(count);
    }
  }
  // Four by name and ten others: fourteen.
  expect(body('E-60')).toContain('Ten other states');
  expect(scenario().text('decisions.D16-way.title', 'en')).toContain('fourteen states');
});

it('the sessions of the laptop are those that other papers show of it', () => {
  const session = body('E-55');
  // The second of the corrected clock is 14:40:18; the alert's evening is that of the deposit.
  expect(session).toContain('2031-03-14 14:40 UTC');
  expect(session).toContain('203.0.113.77');
  expect(body('E-34')).toContain('203.0.113.77');
  expect(session).toContain('2031-02-28 14:30 UTC');
  for (const key of ['E-54', 'E-54.locked', 'E-54.lost', 'E-47', 'E-11'])
    expect(body(key)).toContain('DV-7Q2M');
});
