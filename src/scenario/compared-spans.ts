import { invariant } from '../base';
import { own } from './json-path';
import { resolveLedger } from './ledger-placeholders';
import type { LoadedScenario } from './loaded-scenario';

/** One side of a comparison: words of a span, as they stand in the first-language body of an exhibit. */
export interface ComparedSpan {
  readonly exhibit: string;
  readonly words: string;
}

/** The two sides of a comparison, ledger placeholders of their quotations filled in. Throws on an unknown id. */
export function comparedSpans(
  { spec, packed }: LoadedScenario,
  comparison: string,
): { readonly a: ComparedSpan; readonly b: ComparedSpan } {
  const found = own(spec.compare, comparison);
  invariant(found !== undefined, `No comparison ${comparison}`);
  const side = ({ exhibit, span }: { exhibit: string; span: string }): ComparedSpan => ({
    exhibit,
    words: resolveLedger(packed.scenario, span),
  });
  return { a: side(found.a), b: side(found.b) };
}
