/**
 * SHA-256 of whole ledgers with the flagship's rows and a crime plan (`ledgers.ts`), by seed and size, of generator
 * version 2. Node's were read off once, after the property tests beside this file held; the browser test
 * `ledger-hash.test.ts` finds the same in Chromium. A change of one of them is a new GENERATOR_VERSION.
 */
export const GOLDEN: readonly { readonly seed: string; readonly size: number; readonly hash: string }[] = [
  { seed: 'harbor', size: 1000, hash: '773470417dacf2fa0840ffcd697cf80905abb9f2accd99c0ac82e2805ee27f93' },
  { seed: 'lantern', size: 3000, hash: '97af1ab28c36b85c8dee2db7fe46b841896a8b8748e6f8d55917821dfae9a30b' },
  { seed: 'quay', size: 5000, hash: '480715b14189d48390415f370b394d49e983ecf7d2205b4c194aa03ea3648008' },
  {
    seed: 'quiet-harbor',
    size: 24_000,
    hash: 'aa1409e42a7f51cf88760047e74f0bb23ab692f7878bcc82e332edf1c40cf5d1',
  },
];
