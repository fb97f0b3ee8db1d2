import {
  type CheckProgress,
  type CheckReport,
  checkScenario,
  loadScenario,
  type ScenarioFiles,
} from '../scenario';

/** What the page asks of the checker: the files of one scenario a worker. */
export interface CheckRequest {
  readonly files: ScenarioFiles;
  /** Most states in all; the checker's own budget if left out. */
  readonly budget?: number;
}

export type CheckMessage =
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'report'; readonly report: CheckReport }
  /** The scenario has errors, so nothing of it can be played yet. */
  | { readonly kind: 'unsound' };

/** Checks a scenario, and tells how far it is and what came of it. */
export function serveCheck({ files, budget }: CheckRequest, tell: (message: CheckMessage) => void): void {
  const { scenario } = loadScenario(files);
  if (scenario === undefined) {
    tell({ kind: 'unsound' });
    return;
  }
  const report = checkScenario(scenario, {
    files,
    ...(budget === undefined ? {} : { budget }),
    onProgress: (progress) => {
      tell({ kind: 'progress', progress });
      return true;
    },
  });
  tell({ kind: 'report', report });
}
