import { utf8 } from '../../base';
import { loadScenario } from '../../scenario';
import type { LoadAnswer, LoadRequest } from './load-messages';

const files: Record<string, Uint8Array> = {};

self.addEventListener('message', ({ data }: MessageEvent<LoadRequest>) => {
  for (const [file, text] of data.changed) {
    if (text === null) delete files[file];
    else files[file] = utf8(text);
  }
  const begun = performance.now();
  const { diagnostics, scenario } = loadScenario({ ...files });
  const took = performance.now() - begun;
  const answer: LoadAnswer = { revision: data.revision, diagnostics, sound: scenario !== undefined, took };
  self.postMessage(answer);
});
