import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { type JsonPath, own } from '../json-path';
import type { FindingSpec } from '../schema/judgement';

/** Legs are carried by findings that stand by themselves, and some number of them suffices. */
export function checkLegs(
  { legs = {}, sufficient }: FindingSpec,
  path: JsonPath,
  findings: Readonly<Record<string, FindingSpec>>,
  report: Report,
): void {
  const ids = Object.keys(legs);
  for (const leg of ids) {
    for (const [index, carrier] of (legs[leg]?.findings ?? []).entries()) {
      if (own(findings, carrier)?.legs === undefined) continue;
      const place = inScenario([...path, 'legs', leg, 'findings', index]);
      report('CB0731', place, `${carrier} stands on legs itself and carries none.`);
    }
  }
  let counted = false;
  const carriers = Object.values(legs).flatMap((leg) => leg.findings);
  for (const [index, one] of sufficient.entries()) {
    if (!('legs' in one)) {
      for (const [at, beside] of (one.findings ?? []).entries()) {
        if (carriers.includes(beside)) continue;
        const place = inScenario([...path, 'sufficient', index, 'findings', at]);
        report('CB0731', place, `${beside} carries no leg of this finding, so nobody can cite it here.`);
      }
      continue;
    }
    counted = true;
    if (one.legs <= ids.length) continue;
    const place = inScenario([...path, 'sufficient', index, 'legs']);
    report('CB0732', place, `${one.legs} legs suffice, but there are ${ids.length}.`);
  }
  if (ids.length > 0 && !counted) {
    report('CB0732', inScenario([...path, 'legs'], 'key'), 'No number of legs suffices.');
  }
}
