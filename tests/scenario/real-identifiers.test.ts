import { describe, expect, it } from 'vitest';
import { findRealIdentifiers } from '../../src/scenario';

/** What looks real is put together here, so that no file of the project holds it. */
const join = (...parts: readonly string[]): string => parts.join('');
const found = (text: string): readonly string[] =>
  findRealIdentifiers(text).map(({ code, found: part }) => `${code} ${part}`);

describe('what could be real is found', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a domain', 'CB1001', join('news.mothlight', '.com')],
    ['a Korean domain', 'CB1001', join('police.go', '.kr')],
    ['a domain in a link', 'CB1001', join('sorae-bank', '.net')],
    ['an IPv4 address', 'CB1002', join('8.8', '.4.4')],
    ['a private IPv4 address', 'CB1002', join('192.168', '.0.1')],
    ['an IPv6 address', 'CB1002', join('2606:4700', '::1111')],
    ['an AS number', 'CB1003', join('AS', '3320')],
    ['a mailbox', 'CB1004', join('desk@', 'police.kr')],
    ['a mailbox under .test, which is for hosts', 'CB1004', join('desk@', 'police.test')],
    ['a segwit address', 'CB1005', join('bc1', 'qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4')],
    ['an old address', 'CB1005', join('1BvBMSEYstWetqTF', 'n5Au4m4GFg7xJaNVN2')],
    ['a testnet address', 'CB1005', join('tb1', 'qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx')],
    [
      'an onion name with a right checksum',
      'CB1006',
      join('2gzyxa5ihm7nsggfxnu52rck2vv4rvmd', 'lkiu3zzui5du4xyclen53wid', '.onion'),
    ],
    ['a Seoul telephone', 'CB1007', join('02-312', '-4567')],
    ['a Korean mobile telephone', 'CB1007', join('010-2345', '-6789')],
    ['an American telephone', 'CB1007', join('202-456', '-1111')],
    ['an international telephone', 'CB1007', join('+82 2-312', '-4567')],
    ['a card', 'CB1008', join('4242 4242', ' 4242 4242')],
    ['a bank account', 'CB1008', join('GB82 WEST 1234', ' 5698 7654 32')],
    ['a resident registration number', 'CB1008', join('900101-', '1234568')],
  ];
  for (const [what, code, text] of cases) {
    it(`${what}: ${code}`, () => {
      expect(found(`It was ${text}, they said.`)).toEqual([`${code} ${text}`]);
      expect(findRealIdentifiers(`It was ${text}`)[0]?.offset).toBe(7);
    });
  }
});

describe('what is nobody’s passes', () => {
  const cases: readonly string[] = [
    'status.mothlight.invalid and desk.example, or www.sorae.test',
    'Write to desk@police.example.',
    'From 198.51.100.42, then 203.0.113.77 and 192.0.2.18, on 2001:db8::1.',
    'AS 64503 and AS64511.',
    'bcrt1q0yesxgz3603xuvh3vjh7nyw3z52rnq6hpx0mn2',
    join('aaaa'.repeat(14), '.onion'),
    'Call 202-555-0142, +44 20 7946 0123, or 02-0000-1234.',
    'At 13:10:05-13:12:40 UTC on 2031-03-03, case 2031-D-0042.',
    'KRW 25,760,000 and 0.18400000 BTC; fee 2000 satoshi; 2031-03-03 09:00',
    '4242 4242 4242 4243',
    'See E-01.md, scenario.json, R-02.granted, D1.say-nothing, e.g. this, i.e. that. Version 1.0.0.',
    'a0'.repeat(32),
    '2031년 3월 3일 09:00(한국시각), 0.18400000 BTC 입금.',
    'PT20M, Mon-Fri 09:00-18:00, 12:00-13:00',
    'The officer said so.It was late.',
  ];
  for (const text of cases) {
    it(text, () => {
      expect(found(text)).toEqual([]);
    });
  }
});
