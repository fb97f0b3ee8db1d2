import { utf8 } from '../../base';
import { checkScenario, loadScenario } from '../../scenario';
import type { CheckMessage, CheckRequest } from './check-messages';

/** Progress is told this often, ms. */
const TELL_MS = 150;

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const { revision, budget } = data;
  const tell = (message: CheckMessage): void => self.postMessage(message);
  try {
    const files = Object.fromEntries(data.files.map(([file, text]) => [file, utf8(text)]));
    const { scenario } = loadScenario(files);
    if (scenario === undefined) {
      tell({ kind: 'unsound', revision });
      return;
    }
    const begun = performance.now();
    let told = begun;
    const report = checkScenario(scenario, {
      budget,
      files,
      onProgress: ({ states, answered, questions }) => {
        const now = performance.now();
        if (now - told < TELL_MS) return true;
        told = now;
        tell({ kind: 'progress', revision, states, answered, questions });
        return true;
      },
    });
    const { findings, whole, proved, states, depth, parts } = report;
    const open = parts.reduce((sum, part) => sum + part.open, 0);
    const took = performance.now() - begun;
    tell({ kind: 'done', revision, report: { findings, whole, proved, states, depth, open, took } });
  } catch (problem) {
    tell({ kind: 'failed', revision, detail: String(problem) });
  }
});
