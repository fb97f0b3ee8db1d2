import type { Report } from '../diagnostics/report';
import type { JsonPath } from '../json-path';
import type { FlowNode } from '../schema/flow';
import { checkOutcomes } from './papers';

/** Checks the outcomes of every stage: always one applies. */
export function checkStages(node: FlowNode, path: JsonPath, report: Report): void {
  if (node.stage) {
    checkOutcomes(Object.entries(node.stage.outcomes), [...path, 'stage', 'outcomes'], 'stage', report);
  }
  for (const [id, child] of Object.entries(node.states ?? {})) {
    checkStages(child, [...path, 'states', id], report);
  }
}
