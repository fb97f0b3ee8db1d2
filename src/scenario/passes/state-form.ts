import { suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import type { FlowState } from '../flow-graph';
import type { FlowNode } from '../schema/flow';

const LEAVING = ['on', 'always', 'after', 'at'] as const;

/** Checks that a state is of one kind: plain, compound, parallel, history or final. */
export function checkStateForm(state: FlowState, report: Report): void {
  const { node, path, parent } = state;
  if (node.history !== undefined) checkHistory(state, report);
  else if (node.to !== undefined) {
    report(
      'CB0606',
      inScenario([...path, 'to'], 'key'),
      'Only a history state has "to".',
      'use "on" or "always"',
    );
  }
  if (node.end !== undefined) checkEnd(node, state, report);
  if (node.stage !== undefined && parent === undefined) {
    report('CB0609', inScenario([...path, 'stage'], 'key'), 'The flow itself cannot be a stage.');
  }
  checkInitial(state, report);
}

function checkInitial({ node, path, children }: FlowState, report: Report): void {
  const names = children
    .filter((child) => child.node.history === undefined)
    .map(({ ids }) => ids.at(-1) ?? '');
  const place = inScenario([...path, 'initial']);
  if (node.parallel) {
    if (node.initial !== undefined)
      report('CB0609', place, 'A parallel state enters all its inner states; it has no "initial".');
    if (names.length < 2)
      report(
        'CB0609',
        inScenario([...path, 'parallel'], 'key'),
        'A parallel state needs two inner states or more.',
      );
    return;
  }
  if (children.length === 0) {
    if (node.initial !== undefined) report('CB0601', place, 'There are no inner states to begin with.');
  } else if (node.initial === undefined) {
    report(
      'CB0601',
      inScenario([...path, 'states'], 'key'),
      'It is not said which inner state comes first.',
      'add "initial"',
    );
  } else if (!names.includes(node.initial)) {
    report('CB0601', place, `There is no inner state "${node.initial}".`, suggest(node.initial, names));
  }
}

function checkHistory({ node, path, parent, children }: FlowState, report: Report): void {
  const place = inScenario(path, 'key');
  const extra = [...LEAVING, 'end', 'enter', 'leave', 'opens', 'initial', 'parallel', 'stage'] as const;
  const found = extra.filter((key) => node[key] !== undefined);
  if (children.length > 0 || found.length > 0) {
    report('CB0606', place, 'A history state only leads back: it has "history" and "to", nothing else.');
  }
  if (parent?.parent === undefined) {
    report(
      'CB0606',
      place,
      'A history state stands inside the state whose past it remembers, not at the top.',
    );
  } else if (node.to === undefined) {
    report('CB0606', place, 'A history state says with "to" where to go the first time.');
  }
}

function checkEnd(node: FlowNode, { path, children }: FlowState, report: Report): void {
  const place = inScenario([...path, 'end'], 'key');
  if (children.length > 0 || LEAVING.some((key) => node[key] !== undefined)) {
    report('CB0609', place, 'A state that ends the case has no inner states and no transitions.');
  }
}
