import { chainHash } from '../../../src/ledger';
import { generate } from './ledgers';

/** Entry of the bundle that runs in a page: the hash of a generated ledger, as a global function. */
Object.assign(globalThis, {
  ledgerHash: (seed: string, size: number): string => chainHash(generate(seed, size).chain),
});
