/** The part of Trusted Types that is used here; TypeScript's DOM library does not describe it everywhere. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The studio's one policy: it lets through scripts of our own origin and nothing else. */
const POLICY = 'casebridge-studio';
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Starts a worker from an address that `?worker&url` gives. */
export function startStudioWorker(url: string, name: string): Worker {
  return new Worker(trusted(url), { type: 'module', name });
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy(POLICY, {
    createScriptURL: (asked) => {
      if (new URL(asked, location.href).origin === location.origin) return asked;
      throw new TypeError(`${POLICY} does not know ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
