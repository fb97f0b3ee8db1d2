import type { Plugin } from 'vite';
import { type ScenarioCard, scenarioCard } from '../protocol';
import type { Terminal } from './command-line';
import { packedText } from './commands/pack';
import { diagnosticsText, PACKED_ENDING, readScenario, scenarioPaths } from './read-scenario';

/** What the pages fetch, by path under the page's address. */
export interface PackedFiles {
  /** `scenarios/index.json` and `scenarios/<id>.casebridge.json`. */
  readonly files: ReadonlyMap<string, string>;
  /** What is wrong with scenarios that are therefore not among them; empty if nothing is. */
  readonly problems: string;
}

/** Packs every valid scenario of `<project>/scenarios`. */
export function packAll(project: string): PackedFiles {
  const terminal: Terminal = { cwd: project, project, out: () => undefined, err: () => undefined };
  const files = new Map<string, string>();
  const cards: ScenarioCard[] = [];
  let problems = '';
  for (const path of scenarioPaths('scenarios', terminal)) {
    const { scenario, diagnostics } = readScenario(path, terminal);
    if (scenario === undefined) {
      problems += diagnosticsText(diagnostics);
      continue;
    }
    files.set(`scenarios/${scenario.spec.meta.id}${PACKED_ENDING}`, packedText(scenario.packed));
    cards.push(scenarioCard(scenario));
  }
  // Cases stand before drills: the first one is on offer on the start page.
  const ordered = [
    ...cards.filter(({ kind }) => kind === 'case'),
    ...cards.filter(({ kind }) => kind === 'drill'),
  ];
  files.set('scenarios/index.json', `${JSON.stringify(ordered)}\n`);
  return { files, problems };
}

/**
 * Puts the packed scenarios beside the built pages, and serves them, packed afresh at each request, in development.
 * A scenario with errors fails the build; in development it is named in the terminal and left out.
 */
export function packScenarios(project: string): Plugin {
  return {
    name: 'casebridge-pack-scenarios',
    generateBundle() {
      // Vite runs plugins in the worker's own bundle too, if it is told to; the files belong to the pages.
      const { files, problems } = packAll(project);
      if (problems !== '') this.error(`A scenario has errors:\n${problems}`);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
        if (!path.startsWith('scenarios/')) return next();
        const { files, problems } = packAll(project);
        if (problems !== '') server.config.logger.warn(problems);
        const text = files.get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(text);
      });
    },
  };
}
