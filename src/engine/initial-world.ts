import type { FactSpec, LoadedScenario } from '../scenario';
import { EMPTY_BOARD } from './board/board-state';
import { draftedPlan } from './operation/operation-state';
import type { SessionSettings, World } from './state';

function startOf(spec: FactSpec): boolean | number | string {
  if ('flag' in spec) return spec.flag;
  if ('level' in spec) return spec.level[0];
  return spec.choice[0] ?? '';
}

/** The world before anything happened. */
export function initialWorld(scenario: LoadedScenario, settings: SessionSettings): World {
  const partners = Object.entries(scenario.spec.agencies).flatMap(([id, { patience }]) =>
    patience === undefined ? [] : [[id, patience.initial] as const],
  );
  const facts = Object.entries(scenario.spec.facts ?? {}).map(([name, spec]) => [name, startOf(spec)]);
  return {
    now: scenario.start,
    settings,
    facts: Object.fromEntries(facts),
    partners: Object.fromEntries(partners),
    exhibits: {},
    messages: {},
    opened: {},
    drafts: {},
    filed: {},
    requests: {},
    decisions: {},
    findings: {},
    reviews: [],
    theories: {},
    comparisons: [],
    notes: [],
    hints: {},
    recall: {},
    board: EMPTY_BOARD,
    operation: draftedPlan(scenario.spec.operation),
    awards: [],
    breaches: [],
    injects: {},
    deadlines: {},
    stages: {},
    queue: [],
    timers: 0,
    active: [],
    open: [],
    ending: null,
    paused: false,
    journal: [],
    feedback: [],
  };
}
