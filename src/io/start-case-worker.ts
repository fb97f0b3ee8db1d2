import workerUrl from './case-worker.ts?worker&url';

/** The part of Trusted Types that is used here; TypeScript's DOM library does not describe it everywhere. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The one policy of the product: it lets through the address of our own worker and nothing else. */
const POLICY = 'casebridge-worker';
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Starts the worker in which cases run. */
export function startCaseWorker(): Worker {
  return new Worker(trusted(workerUrl), { type: 'module', name: 'casebridge' });
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy(POLICY, {
    createScriptURL: (asked) => {
      if (asked === workerUrl) return asked;
      throw new TypeError(`${POLICY} does not know ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
