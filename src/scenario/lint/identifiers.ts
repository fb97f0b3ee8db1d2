import { looksLikeMainnetAddress } from '../../ledger';
import type { DiagnosticCode } from '../diagnostics/codes';
import { passesIban, passesLuhn, passesResidentNumber } from './check-digits';
import { hostProblem, isRealIpv4, isRealIpv6 } from './network-names';

/** Something in a text that could be real; `offset` counts code units. */
export interface RealIdentifier {
  readonly code: DiagnosticCode;
  readonly offset: number;
  readonly found: string;
  readonly reason: string;
  readonly fix: string;
}

interface Rule {
  readonly code: DiagnosticCode;
  readonly pattern: RegExp;
  /** Why what matched is not allowed; undefined if it is. */
  readonly reason: (found: string) => string | undefined;
  readonly fix: string;
}

const RULES: readonly Rule[] = [
  {
    code: 'CB1004',
    pattern: /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g,
    reason: (found) => (/\.example$/i.test(found) ? undefined : 'could be a real mailbox'),
    fix: 'use a domain under .example',
  },
  {
    code: 'CB1001',
    // Not behind an @: that is the mailbox rule's.
    pattern:
      /(?<![A-Za-z0-9@._%+-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+(?!onion)[A-Za-z]{2,}(?![A-Za-z0-9-])/gi,
    reason: hostProblem,
    fix: 'use a domain under .example, .test or .invalid',
  },
  {
    code: 'CB1006',
    pattern: /(?<![A-Za-z0-9])[a-z2-7]{16,56}\.onion(?![A-Za-z0-9])/gi,
    reason: hostProblem,
    fix: 'use 56 letters with a wrong checksum',
  },
  {
    code: 'CB1002',
    pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)/g,
    reason: (found) => (isRealIpv4(found) ? 'could be a real address' : undefined),
    fix: 'use 192.0.2.x, 198.51.100.x or 203.0.113.x',
  },
  {
    code: 'CB1002',
    pattern: /(?<![0-9A-Za-z:.])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![0-9A-Za-z:])/g,
    reason: (found) => (isRealIpv6(found) ? 'could be a real address' : undefined),
    fix: 'use an address under 2001:db8::/32',
  },
  {
    code: 'CB1003',
    pattern: /(?<![A-Za-z0-9-])ASN? ?\d{1,10}(?![0-9A-Za-z])/g,
    reason: (found) => {
      const number = Number(found.replace(/\D/g, ''));
      return number >= 64496 && number <= 64511 ? undefined : 'could be a real network';
    },
    fix: 'use AS 64496 to AS 64511',
  },
  {
    code: 'CB1005',
    pattern: /(?<![0-9A-Za-z])(?:bc1|tb1|[13])[0-9A-Za-z]{10,90}(?![0-9A-Za-z])/gi,
    reason: (found) =>
      looksLikeMainnetAddress(found) || /^tb1[02-9ac-hj-np-z]{8,87}$/i.test(found)
        ? 'could be an address of a public chain'
        : undefined,
    fix: 'write {address:LABEL}, which gives a bcrt1 address',
  },
  {
    code: 'CB1007',
    pattern: /(?<![\w+-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)|\d{1,5})[ .-]\d{3,4}[ .-]\d{4}(?![\w-]|[.,]\d)/g,
    reason: phoneProblem,
    fix: 'use 202-555-0100 to -0199, +44 20 7946 0xxx, or a Korean number such as 02-0000-1234',
  },
  {
    code: 'CB1008',
    pattern: /(?<![0-9A-Za-z-])\d(?:[ -]?\d){12,18}(?![0-9A-Za-z-])/g,
    reason: (found) => {
      const digits = found.replace(/\D/g, '');
      if (/^\d{6}-?\d{7}$/.test(found) && passesResidentNumber(digits))
        return 'has the check digit of a person';
      return passesLuhn(digits) ? 'has the check digit of a card or account' : undefined;
    },
    fix: 'change the last digit',
  },
  {
    code: 'CB1008',
    pattern: /(?<![0-9A-Za-z])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![0-9A-Za-z])/g,
    reason: (found) =>
      passesIban(found.replace(/ /g, '')) ? 'has the check digits of a bank account' : undefined,
    fix: 'change the last digit',
  },
];

/**
 * Everything in a text that could belong to somebody real: hosts, addresses, networks, mailboxes, coins, onion
 * names, telephones, cards, accounts. What is kept for documentation or fiction passes.
 */
export function findRealIdentifiers(text: string): readonly RealIdentifier[] {
  return RULES.flatMap(({ code, pattern, reason, fix }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const why = reason(match[0]);
      return why === undefined ? [] : [{ code, offset: match.index, found: match[0], reason: why, fix }];
    }),
  );
}

/** Fiction ranges: NANP 555-0100 to 0199; Ofcom's drama numbers. No Korean exchange begins with 0. */
function phoneProblem(found: string): string | undefined {
  const digits = found.replace(/\D/g, '');
  if (/55501\d\d$/.test(digits)) return undefined;
  if (/(?:2079460\d{3}|7700900\d{3})$/.test(digits)) return undefined;
  if (/[ .-]0\d{2,3}[ .-]\d{4}$/.test(found)) return undefined;
  const international = found.startsWith('+');
  const korean = /^0\d{1,2}[ .-]\d{3,4}[ .-]\d{4}$/.test(found);
  const american = /^(?:\(\d{3}\)|\d{3})[ .-]\d{3}[ .-]\d{4}$/.test(found);
  return international || korean || american ? 'could be a real telephone' : undefined;
}
