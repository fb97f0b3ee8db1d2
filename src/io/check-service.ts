import { type CheckProgress, type CheckReport, checkScenario, loadPacked } from '../scenario';

/** What the page asks of the checker: one packed scenario a worker. */
export interface CheckRequest {
  /** A packed scenario as its JSON says it; it is validated first. */
  readonly packed: unknown;
  /** Most states in all; the checker's own budget if left out. */
  readonly budget?: number;
}

export type CheckMessage =
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'report'; readonly report: CheckReport }
  /** The scenario is not valid: the first sentence that the loader has to say. */
  | { readonly kind: 'failed'; readonly why: string };

/** Checks a scenario, and tells how far it is and what came of it. */
export function serveCheck({ packed, budget }: CheckRequest, tell: (message: CheckMessage) => void): void {
  const { scenario, diagnostics } = loadPacked(packed);
  if (scenario === undefined) {
    const [first] = diagnostics.filter(({ severity }) => severity === 'error');
    tell({ kind: 'failed', why: first === undefined ? 'not valid' : `${first.pointer}: ${first.message}` });
    return;
  }
  const report = checkScenario(scenario, {
    ...(budget === undefined ? {} : { budget }),
    onProgress: (progress) => {
      tell({ kind: 'progress', progress });
      return true;
    },
  });
  tell({ kind: 'report', report });
}
