import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import type { JsonPath } from '../json-path';
import type { Scenario } from '../schema/scenario';

/** Checks what the tracing board offers, and the exhibits that are made from it. */
export function checkTracing({ declarations }: Draft, spec: Scenario, report: Report): void {
  const { tracing, ledger } = spec;
  for (const [id, { extract }] of Object.entries(spec.exhibits)) {
    if (!extract) continue;
    const place = inScenario(['exhibits', id, 'extract'], 'key');
    if (!tracing) {
      report('CB0912', place, 'There is no tracing board to make it from.', 'add "tracing"');
    } else if (extract.needs === undefined && tracing.secondChain === undefined) {
      report('CB0912', place, 'There is no second-chain table to make it from.', 'add "needs"');
    }
  }
  if (!tracing) return;
  if (!ledger) {
    report('CB0911', inScenario(['tracing'], 'key'), 'There is no chain to trace on.', 'add "ledger"');
  }
  const checkService = (service: string, path: JsonPath): void =>
    checkNamed('service', service, declarations.services, path, report);
  for (const [id, { service }] of Object.entries(tracing.tags)) {
    if (service !== undefined) checkService(service, ['tracing', 'tags', id, 'service']);
  }
  const { secondChain } = tracing;
  if (!secondChain) return;
  const path = ['tracing', 'secondChain'];
  checkService(secondChain.service, [...path, 'service']);
  checkOutput(secondChain.paid, secondChain.output, declarations, [...path, 'output'], report);
}

/** Checks a name that must be one of `tracing.services` or `tracing.alternatives`. */
export function checkNamed(
  kind: 'service' | 'alternative',
  id: string,
  known: readonly string[],
  path: JsonPath,
  report: Report,
): void {
  if (known.includes(id)) return;
  const fix = suggest(id, known, `there are ${listNames(known)}`);
  report('CB0910', inScenario(path), `There is no ${kind} "${id}" in tracing.${kind}s.`, fix);
}

/** Checks that a named transaction has an output of that index; one that is not there has been told. */
export function checkOutput(
  transaction: string,
  output: number,
  declarations: Draft['declarations'],
  path: JsonPath,
  report: Report,
): void {
  const count = declarations.outputs(transaction);
  if (count === 0 || output < count) return;
  report(
    'CB0910',
    inScenario(path),
    `${transaction} has no output ${output}.`,
    `outputs count from 0 to ${count - 1}`,
  );
}
