import { BOARD_WORK, OPERATION_WORK } from '../declarations';
import { suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { eventNames, suggestEvent } from '../event-names';
import {
  edgesOf,
  entered,
  type FlowEdge,
  type FlowState,
  lineage,
  readFlow,
  resolveTarget,
} from '../flow-graph';
import type { FlowNode } from '../schema/flow';
import { checkStateForm } from './state-form';

interface Step {
  readonly edge: FlowEdge;
  readonly to: FlowState;
}

/** Checks that the statechart is one: targets, reachability, ways out, eventless loops, events, opened work. */
export function checkStructure(draft: Draft, flow: FlowNode, report: Report): void {
  const states = readFlow(flow);
  for (const state of states) checkStateForm(state, report);
  const steps: Step[] = [];
  for (const edge of states.flatMap(edgesOf)) {
    if (edge.target === undefined) {
      checkTargetless(edge, report);
      continue;
    }
    const to = resolveTarget(states, edge.from, edge.target);
    if (to) steps.push({ edge, to });
    else reportTarget(edge, edge.target, states, report);
  }
  checkReachable(states, steps, report);
  checkWaysOut(states, steps, report);
  checkLoops(steps, report);
  checkEvents(draft, states, report);
  checkOpened(draft, states, report);
}

function reportTarget(edge: FlowEdge, target: string, states: readonly FlowState[], report: Report): void {
  const siblings = (edge.from.parent ?? edge.from).children.map(({ ids }) => ids.at(-1) ?? '');
  const all = states.flatMap(({ ids }) => (ids.length > 0 ? [`#${ids.join('.')}`] : []));
  const elsewhere = all.find((path) => path.endsWith(`.${target}`) || path === `#${target}`);
  const fix = elsewhere ? `write "${elsewhere}"` : suggest(target, target.startsWith('#') ? all : siblings);
  const kind = target.startsWith('#') ? 'state' : 'sibling state';
  report('CB0602', inScenario(edge.path), `There is no ${kind} "${target}".`, fix);
}

/** Without target, guard and event, effects would run for ever. */
function checkTargetless({ by, guarded, path }: FlowEdge, report: Report): void {
  if (by !== 'always' || guarded) return;
  report('CB0605', inScenario(path), 'This is taken again and again: it has no target and no condition.');
}

function checkReachable(states: readonly FlowState[], steps: readonly Step[], report: Report): void {
  const reached = new Set<FlowState>();
  const queue: FlowState[] = [];
  const reach = (state: FlowState): void => {
    for (const one of [...lineage(state).flatMap(regions), ...entered(state)]) {
      if (reached.has(one)) continue;
      reached.add(one);
      queue.push(one);
    }
  };
  const [top] = states;
  if (top) reach(top);
  for (let state = queue.pop(); state; state = queue.pop()) {
    for (const { edge, to } of steps) if (edge.from === state) reach(to);
  }
  for (const state of states) {
    if (reached.has(state) || (state.parent && !reached.has(state.parent))) continue;
    report(
      'CB0603',
      inScenario(state.path, 'key'),
      `No transition leads to the state "${state.ids.join('.')}".`,
    );
  }
}

/** Entering a state enters its ancestors, and of those that are parallel their other regions too. */
function regions(state: FlowState): readonly FlowState[] {
  return state.node.parallel ? entered(state) : [state];
}

function checkWaysOut(states: readonly FlowState[], steps: readonly Step[], report: Report): void {
  const leaves = new Set(steps.map(({ edge }) => edge.from));
  if (!states.some(({ node }) => node.end !== undefined)) {
    report('CB0608', inScenario(['flow']), 'No state has an "end": the case can never end.');
  }
  for (const state of states) {
    if (state.children.length > 0 || state.node.end !== undefined || state.node.history !== undefined)
      continue;
    if (lineage(state).some((one) => leaves.has(one))) continue;
    const message = `Nothing leads out of the state "${state.ids.join('.')}", and it is no end.`;
    report('CB0604', inScenario(state.path, 'key'), message);
  }
}

/** A cycle of eventless transitions without conditions never comes to rest. */
function checkLoops(steps: readonly Step[], report: Report): void {
  const eventless = steps.filter(({ edge }) => edge.by === 'always' && !edge.guarded);
  const next = new Map<FlowState, Step>();
  for (const step of eventless) if (!next.has(step.edge.from)) next.set(step.edge.from, step);
  for (const first of eventless) {
    const seen = new Set<FlowState>();
    let step: Step | undefined = first;
    while (step && !seen.has(step.edge.from)) {
      seen.add(step.edge.from);
      const inside: readonly FlowState[] = [...entered(step.to), ...lineage(step.to)];
      step = inside.map((state) => next.get(state)).find((found) => found !== undefined);
    }
    if (step?.edge.from === first.edge.from) {
      report(
        'CB0605',
        inScenario(first.edge.path),
        'This is part of a loop that is run through without any event.',
      );
    }
  }
}

function checkEvents(draft: Draft, states: readonly FlowState[], report: Report): void {
  const known = eventNames(draft.value, draft.declarations);
  for (const { node, path } of states) {
    for (const event of Object.keys(node.on ?? {})) {
      if (known.has(event)) continue;
      const place = inScenario([...path, 'on', event], 'key');
      report('CB0607', place, `Nothing ever tells the flow "${event}".`, suggestEvent(event, known));
    }
  }
}

function checkOpened(draft: Draft, states: readonly FlowState[], report: Report): void {
  const opened = new Set(states.flatMap(({ node }) => node.opens ?? []));
  for (const kind of ['form', 'instrument', 'decision', 'finding', 'review', 'theory'] as const) {
    for (const id of draft.declarations.ids(kind)) {
      if (opened.has(id)) continue;
      const place = inScenario([PART[kind], id], 'key');
      report(
        'CB0610',
        place,
        `No state opens "${id}", so nobody can do it.`,
        'name it in "opens" of a state',
      );
    }
  }
  if (draft.declarations.hasBoard && !opened.has(BOARD_WORK)) {
    const message = 'No state opens the tracing board, so nobody can trace.';
    report('CB0610', inScenario(['tracing'], 'key'), message, `name "${BOARD_WORK}" in "opens" of a state`);
  }
  if (draft.declarations.hasOperation && !opened.has(OPERATION_WORK)) {
    const fix = `name "${OPERATION_WORK}" in "opens" of a state`;
    report('CB0610', inScenario(['operation'], 'key'), 'No state opens the operation.', fix);
  }
}

const PART = {
  form: 'forms',
  instrument: 'instruments',
  decision: 'decisions',
  finding: 'findings',
  review: 'reviews',
  theory: 'theories',
} as const;
