import { canonicalJson, invariant, sha256Hex } from '../base';
import { createCatalogue } from './catalogue';
import { createReporter, type Report } from './diagnostics/report';
import { createDraft, type Draft } from './draft';
import { readFolder, SCENARIO_FILE } from './files';
import type { LoadedScenario, LoadResult, ScenarioFiles } from './loaded-scenario';
import { packContent, unpackScenario } from './pack';
import { checkCatalogues } from './passes/catalogues';
import { checkCitations } from './passes/citations';
import { checkComparisons } from './passes/compare';
import { compileConditions } from './passes/conditions';
import { checkContent } from './passes/content';
import { checkDeadlines } from './passes/deadlines';
import { checkJudgement } from './passes/judgement';
import { checkLedger } from './passes/ledger';
import { checkOperation } from './passes/operation';
import { checkPapers } from './passes/papers';
import { checkPartners } from './passes/partners';
import { checkPlays } from './passes/plays';
import { checkPoints } from './passes/points';
import { checkReferences } from './passes/references';
import { checkShape } from './passes/shape';
import { checkStages } from './passes/stages';
import { checkStructure } from './passes/structure';
import { checkTimes } from './passes/times';
import { checkTracing } from './passes/tracing';
import { readPacked } from './read-packed';
import type { Scenario } from './schema/scenario';

/**
 * Loads a scenario from the files of its folder, in passes; every problem is reported, never thrown.
 * `name` is put before the file names of the diagnostics.
 */
export function loadScenario(files: ScenarioFiles, name?: string): LoadResult {
  const reporter = createReporter();
  const { report } = reporter;
  const content = readFolder(files, report);
  const finish = (scenario?: LoadedScenario): LoadResult => ({
    diagnostics: reporter.diagnostics(content.texts, content.documents, name),
    ...(scenario && { scenario }),
  });

  const value = content.documents.get(SCENARIO_FILE)?.value;
  if (value === undefined) return finish();
  const spec = checkShape(value, report);
  const draft = createDraft(content, value);
  const times = checkTimes(draft, report);
  checkReferences(draft, report);
  const conditions = compileConditions(draft, times.home, report);
  checkCatalogues(draft, report);
  checkContent(draft, report);
  if (spec) {
    checkMeaning(draft, spec, report);
    checkDeadlines(draft, spec, times, report);
  }
  if (!spec || times.start === undefined || reporter.hasErrors()) return finish();

  const packed = packContent(content, value);
  return finish({
    packed,
    hash: sha256Hex(canonicalJson(packed)),
    spec,
    languages: spec.meta.languages,
    ...createCatalogue(draft, packed),
    condition: (path) => {
      const condition = conditions.get(path);
      invariant(condition !== undefined, `No condition at ${path}`);
      return condition;
    },
    zones: times.zones,
    calendars: times.calendars,
    start: times.start,
  });
}

/** The passes that need the right shape. */
function checkMeaning(draft: Draft, spec: Scenario, report: Report): void {
  checkStructure(draft, spec.flow, report);
  checkStages(spec.flow, ['flow'], report);
  checkPapers(spec, report);
  checkCitations(spec, report);
  checkPartners(spec, report);
  checkJudgement(spec, report);
  checkComparisons(draft, spec, report);
  checkOperation(spec, report);
  checkPoints(draft, spec, report);
  checkPlays(draft, spec, report);
  checkLedger(spec, report);
  checkTracing(draft, spec, report);
}

/** Loads a packed scenario, from a save or a `.casebridge.json` file: the same checks, the same hash. Never throws. */
export function loadPacked(packed: unknown, name?: string): LoadResult {
  const read = readPacked(packed);
  return read.ok ? loadScenario(unpackScenario(read.value), name) : { diagnostics: [read.error] };
}
