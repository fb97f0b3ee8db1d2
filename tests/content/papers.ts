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

export const LINKED: Fields = {
  account: 'linked',
  period: { from: '2031-02-28', to: '2031-03-10' },
  items: ['statement', 'machines', 'images'],
  basis: 'records',
  silence: 'yes',
};

export const NIGHTS: Fields = { record: 'two-nights', cover: 'asked', basis: 'records' };

export const SHOP: Fields = { record: 'invoice', link: 'hop', basis: 'chain' };

export const HALYARD: Fields = {
  holder: 'halyard',
  record: 'order',
  nexus: 'hop',
  keep: 'asked',
  use: 'lead',
};

export const MESSAGE: Fields = {
  measure: 'preserve',
  ground: 'police',
  subject: 'deposits',
  follow: 'mla',
};

export const FIU: Fields = {
  nexus: 'deposits',
  predicate: 'service',
  narrow: 'two',
  urgency: 'ordinary',
  use: 'consent',
};

export const CLUSTER: Fields = {
  members: ['sweep'],
  rule: 'co-spend',
  confidence: 'almost-certain',
  alternative: 'many',
};

export const PATH: Fields = {
  hops: 7,
  end: 'deposit',
  amount: '2.40000000',
  confidence: 'likely',
  process: ['dalnaru', 'halyard', 'corvane', 'gannet'],
};

export const SWAP: Fields = {
  rate: 'quoted',
  window: 'half-hour',
  tolerance: 'percent',
  candidates: 3,
  choice: 'ambiguous',
  settler: 'order',
  alternative: 'customers',
};
