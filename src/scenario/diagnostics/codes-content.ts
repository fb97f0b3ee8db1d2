import type { CodeEntry } from './code-entry';

/** Content rules: nothing in a scenario may belong to somebody real. */
export const CONTENT_CODES = {
  CB1001: {
    severity: 'error',
    title: 'Real-looking domain',
    explanation:
      'Domains in scenarios stand under `.example`, `.test` or `.invalid`, which nobody can register.',
    example: '`status.mothlight` under `.com`.',
    fix: 'Write `status.mothlight.invalid`.',
  },
  CB1002: {
    severity: 'error',
    title: 'Real-looking IP address',
    explanation: 'Only the documentation ranges of RFC 5737 and RFC 3849 are nobody’s.',
    example: 'An address of a home network, or of a public name server.',
    fix: 'Use 192.0.2.x, 198.51.100.x, 203.0.113.x or 2001:db8::/32.',
  },
  CB1003: {
    severity: 'error',
    title: 'Real-looking AS number',
    explanation: 'AS 64496 to 64511 are kept for documentation (RFC 5398).',
    example: 'An AS number of four digits.',
    fix: 'Use AS 64496 to AS 64511.',
  },
  CB1004: {
    severity: 'error',
    title: 'Real-looking mailbox',
    explanation: 'Mail addresses in scenarios stand under `.example`.',
    example: 'A mailbox under `.kr`.',
    fix: 'Write `desk@police.example`.',
  },
  CB1005: {
    severity: 'error',
    title: 'Address of a public chain',
    explanation: 'Bitcoin addresses in scenarios are `bcrt1…` only, made from labels of the ledger.',
    example: '`bc1q…`',
    fix: 'Write `{address:LABEL}`.',
  },
  CB1006: {
    severity: 'error',
    title: 'Possible onion service',
    explanation:
      'An onion name with a right checksum could be a service. Names in scenarios have a wrong one.',
    example: '56 letters and digits with a right checksum, and `.onion`.',
    fix: 'Change a letter.',
  },
  CB1007: {
    severity: 'error',
    title: 'Real-looking telephone number',
    explanation: 'Telephone numbers come from ranges kept for fiction.',
    example: 'A Seoul number whose second group does not begin with 0.',
    fix: 'Use 202-555-0100 to -0199, +44 20 7946 0xxx, or `02-0000-1234`.',
  },
  CB1008: {
    severity: 'error',
    title: 'Number with a right check digit',
    explanation: 'Card, account and personal numbers in scenarios fail their check digit.',
    example: 'Sixteen digits that pass Luhn.',
    fix: 'Change the last digit.',
  },
} as const satisfies Record<string, CodeEntry>;
