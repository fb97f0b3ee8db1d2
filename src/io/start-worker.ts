import caseWorker from './case-worker.ts?worker&url';
import reviewWorker from './review/review-worker.ts?worker&url';

/** The part of Trusted Types that is used here; TypeScript's DOM library does not describe it everywhere. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The workers of the product, by what they do. */
const WORKERS = { cases: caseWorker, review: reviewWorker } as const;

/** The one policy of the product: it lets through the addresses of our own workers and nothing else. */
const POLICY = 'casebridge-worker';
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Starts the worker in which cases run, or the one that checks and replays logs. */
export function startWorker(which: keyof typeof WORKERS): Worker {
  return new Worker(trusted(WORKERS[which]), { type: 'module', name: `casebridge-${which}` });
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy(POLICY, {
    createScriptURL: (asked) => {
      if (Object.values(WORKERS).includes(asked)) return asked;
      throw new TypeError(`${POLICY} does not know ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
