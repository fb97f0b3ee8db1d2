import type { PlayStep } from '../../src/scenario';

type Fields = Extract<PlayStep, { fill: string }>['fields'];

export const QUERY: Fields = {
  to: 'fcd',
  service: 'mothlight',
  case: 'number',
  contact: 'officer',
  content: 'name-only',
  code: 'police-information',
  urgency: 'ordinary',
};

export const ORDER: Fields = {
  addressee: 'prosecutor',
  suspect: 'unknown',
  offence: 'facilitation-concealment',
  facts: 'information-received',
  account: 'one',
  period: { from: '2030-12-05', to: '2031-03-04' },
  items: ['identity', 'movements', 'krw', 'logins', 'travel-rule'],
  hold: 'yes',
  hold_cap: 'incoming-krw',
  no_notice: 'yes',
  no_notice_reason: 'warning',
  no_notice_length: 'days-90',
  format: ['utc', 'hash', 'certificate'],
  code: 'evidence',
};

export const HOLD: Fields = {
  account: 'one',
  cap: 'incoming-krw',
  follow: 'within-24h',
  screen: 'routine',
};

export const AUTHORITY: Fields = {
  purpose: 'address',
  amount: 'smallest',
  operator: 'do',
  recorder: 'eom',
  device: 'stand-alone',
  limits: ['page-only', 'no-material', 'stop'],
  log: ['txid', 'utc', 'address', 'wallet'],
  signoff: ['maeng', 'bang'],
  slot: 'slot-1',
};

export const RECORD: Fields = { record: 'test-payment', consent: 'asked', reason: 'attribute' };

/** Fills a request in and sends it. */
export function send(paper: string, fields: Fields, changes: Fields = {}): PlayStep[] {
  return [{ fill: paper, fields: { ...fields, ...changes } }, { send: paper }];
}

export function until(local: string): PlayStep {
  return { advance: local };
}
