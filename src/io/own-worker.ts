/** The part of Trusted Types that is used here; TypeScript's DOM library does not describe it everywhere. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The one policy of the product: it lets through the addresses of our own workers and nothing else. */
const POLICY = 'casebridge-worker';
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
const known = new Set<string>();

/** Starts a worker of the product. `url` must be one that the build gave. */
export function startOwnWorker(url: string, name: string): Worker {
  known.add(url);
  return new Worker(trusted(url), { type: 'module', name });
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy(POLICY, {
    createScriptURL: (asked) => {
      if (known.has(asked)) return asked;
      throw new TypeError(`${POLICY} does not know ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
