import { listNames, suggest } from '../diagnostics/nearest';
import type { Place, Report } from '../diagnostics/report';
import type { Draft } from '../draft';
import { findPlaceholders, findSlots, ledgerText } from '../ledger-placeholders';

/** Every placeholder of one language must be in the other, as often. */
export function checkParity(original: string, translated: string, place: Place, report: Report): void {
  const [here, there] = [placeholdersOf(original), placeholdersOf(translated)];
  const missing = here.filter((name) => !there.includes(name));
  const extra = there.filter((name) => !here.includes(name));
  if (missing.length > 0) report('CB0804', place, `The translation lacks ${listNames(new Set(missing))}.`);
  if (extra.length > 0)
    report('CB0804', place, `The first language does not have ${listNames(new Set(extra))}.`);
}

function placeholdersOf(text: string): readonly string[] {
  return [...findSlots(text).map((name) => `{${name}}`), ...findPlaceholders(text).map(({ whole }) => whole)];
}

/** Ledger placeholders must name something of the ledger, hashes an exhibit. */
export function checkPlaceholders(
  text: string,
  place: (within: number) => Place,
  draft: Draft,
  report: Report,
): void {
  for (const placeholder of findPlaceholders(text)) {
    const { kind, label, offset, whole } = placeholder;
    if (kind === 'hash') {
      const known = draft.declarations.ids('exhibit');
      if (!known.has(label)) {
        report('CB0809', place(offset), `${whole} names no exhibit.`, suggest(label, known));
      }
    } else if (!KINDS.includes(kind)) {
      report(
        'CB0809',
        place(offset),
        `There is no placeholder "${kind}".`,
        suggest(kind, KINDS, `there are ${KINDS.join(', ')}`),
      );
    } else if (ledgerText(draft.value, placeholder) === undefined) {
      const known = draft.declarations.ids(kind === 'address' ? 'address' : 'transaction');
      report('CB0809', place(offset), `${whole} names nothing in the ledger.`, suggest(label, known));
    }
  }
}

const KINDS = ['address', 'txid', 'amount', 'fee', 'time', 'hash'];
