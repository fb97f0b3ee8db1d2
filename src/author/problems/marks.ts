import type { CheckFinding, Diagnostic } from '../../scenario';
import type { StateFinding } from '../graph';
import { SCENARIO_FILE } from '../workspace';

/** The worst mark of each place of `scenario.json` and of all that it lies in, by pointer; what is accepted is left out. */
export function pointerMarks(
  problems: readonly (Diagnostic | CheckFinding)[],
): ReadonlyMap<string, 'error' | 'warning'> {
  const marks = new Map<string, 'error' | 'warning'>();
  for (const problem of problems) {
    if (problem.file !== SCENARIO_FILE || ('allowed' in problem && problem.allowed !== undefined)) continue;
    let { pointer } = problem;
    while (pointer !== '') {
      if (marks.get(pointer) !== 'error') marks.set(pointer, problem.severity);
      pointer = pointer.slice(0, pointer.lastIndexOf('/'));
    }
  }
  return marks;
}

/** What the checker found of the states of the flow, by their ids from the top joined with dots. */
export function stateFindings(findings: readonly CheckFinding[]): ReadonlyMap<string, StateFinding> {
  const found = new Map<string, StateFinding>();
  for (const { code, pointer, allowed } of findings) {
    const id = stateOf(pointer);
    if (id === undefined || allowed !== undefined) continue;
    const exact = pointer.endsWith(`/${id.split('.').at(-1)}`);
    const kind: StateFinding =
      code === 'CB1120' ? 'soft-lock' : code === 'CB1101' && exact ? 'never' : 'warning';
    if (kind !== 'warning' || !found.has(id)) found.set(id, kind);
  }
  return found;
}

/** The innermost state that a pointer lies in: `/flow/states/a/states/b/on/x` is in `a.b`. */
function stateOf(pointer: string): string | undefined {
  const path = /^\/flow((?:\/states\/[^/]+)+)/.exec(pointer)?.[1];
  return path?.split('/states/').slice(1).join('.');
}
