import type { LoadedScenario } from '../../src/scenario';

/**
 * What an author calls things on the chain, and whose they are: no page may hold any of it. Labels that a finding or a
 * form offers as a choice are left out: there the trainee is to name them.
 */
export function ledgerSecrets({ spec }: LoadedScenario): string[] {
  const { ledger, domains, forms, instruments, theories } = spec;
  if (ledger === undefined) return [];
  const offered = JSON.stringify({ domains, forms, instruments, theories });
  const labels = [...Object.keys(ledger.transactions), ...Object.keys(ledger.addresses)];
  const owners = Object.values(ledger.addresses).flatMap(({ owner }) => owner ?? []);
  return [
    ...labels.filter((label) => !offered.includes(`"${label}"`)),
    ...[...new Set(owners)].map((owner) => `"owner":"${owner}"`),
  ];
}
