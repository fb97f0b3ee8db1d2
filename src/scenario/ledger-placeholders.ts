import { formatBtc, type JsonValue, parseBtc, parseUtc, utcIso } from '../base';
import { addressFor, txidFor } from '../ledger';
import { isList, member } from './json-path';

/** `{address:LABEL}`, `{txid:LABEL}`, `{amount:TX/index}`, `{fee:TX}`, `{time:TX}`, and the engine's `{hash:E-01}`. */
const PLACEHOLDER = /\{([a-z]+):([^{}]*)\}/g;

/** One placeholder with a colon in a text; offsets are code units. */
export interface Placeholder {
  readonly offset: number;
  readonly whole: string;
  readonly kind: string;
  readonly label: string;
}

export function findPlaceholders(text: string): readonly Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    offset: match.index,
    whole: match[0],
    kind: match[1] ?? '',
    label: match[2] ?? '',
  }));
}

/** Names of the `{slot}` placeholders, without a colon, in order. */
export function findSlots(text: string): readonly string[] {
  return [...text.matchAll(/\{([a-z][a-z0-9_]*)\}/g)].map((match) => match[1] ?? '');
}

/**
 * What a ledger placeholder stands for: an address, a transaction id, an output's amount in BTC with eight
 * decimals (outputs count from 0), a fee in satoshi, a block time in UTC, `2031-02-28 13:21`. Undefined if the ledger has no such thing.
 */
export function ledgerText(scenario: JsonValue, { kind, label }: Placeholder): string | undefined {
  const ledger = member(scenario, 'ledger');
  const seed = member(ledger, 'seed');
  if (typeof seed !== 'string') return undefined;
  const transactions = member(ledger, 'transactions');
  switch (kind) {
    case 'address': {
      const script = member(member(member(ledger, 'addresses'), label), 'kind');
      return script === 'p2wpkh' || script === 'p2tr' ? addressFor(seed, label, script) : undefined;
    }
    case 'txid':
      return member(transactions, label) === undefined ? undefined : txidFor(seed, label);
    case 'fee': {
      const fee = member(member(transactions, label), 'fee');
      return typeof fee === 'number' ? String(fee) : undefined;
    }
    case 'time': {
      const at = member(member(transactions, label), 'at');
      const instant = typeof at === 'string' ? parseUtc(at) : undefined;
      return instant?.ok ? utcIso(instant.value).slice(0, 16).replace('T', ' ') : undefined;
    }
    case 'amount': {
      const slash = label.lastIndexOf('/');
      const outputs = member(member(transactions, label.slice(0, slash)), 'outputs');
      const index = label.slice(slash + 1);
      const btc =
        isList(outputs) && /^\d{1,4}$/.test(index) ? member(outputs[Number(index)], 'btc') : undefined;
      const amount = typeof btc === 'string' ? parseBtc(btc) : undefined;
      return amount?.ok ? formatBtc(amount.value) : undefined;
    }
    default:
      return undefined;
  }
}

/** A text with its ledger placeholders filled in; any other stays as it is. */
export function resolveLedger(scenario: JsonValue, text: string): string {
  return text.replace(
    PLACEHOLDER,
    (whole: string, kind: string, label: string) =>
      ledgerText(scenario, { offset: 0, whole, kind, label }) ?? whole,
  );
}
