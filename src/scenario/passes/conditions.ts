import type { Zone } from '../../base';
import { createConditionCompiler } from '../conditions/check';
import type { CompiledCondition } from '../conditions/condition';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { dotted } from '../json-path';

/** Checks and compiles every condition; the compiled ones come back by path of ids. */
export function compileConditions(
  draft: Draft,
  home: Zone | undefined,
  report: Report,
): ReadonlyMap<string, CompiledCondition> {
  const compile = createConditionCompiler(draft.declarations, home);
  const compiled = new Map<string, CompiledCondition>();
  for (const { role, path, scope = 'flow', value } of draft.strings) {
    if (role !== 'condition') continue;
    const paper = path[1];
    const place = { scope, ...(scope === 'paper' && typeof paper === 'string' && { paper }) };
    const { condition, problems } = compile(value, place);
    if (condition) compiled.set(dotted(path), condition);
    for (const { code, offset, message, fix } of problems) {
      report(code, { ...inScenario(path), within: offset }, message, fix);
    }
  }
  return compiled;
}
