import { type ConditionEnv, exhibitChips, type FieldSpec, type FieldValue } from '../scenario';
import type { PaperContext } from './case-env';
import type { CompiledCase } from './compiled-case';
import { paperOf } from './paper-spec';
import type { World } from './state';

/** Whether a paper may name the exhibit: it is in hand, and was read. */
export function isCitable({ exhibits, opened }: World, exhibit: string): boolean {
  const held = exhibits[exhibit];
  return held !== undefined && !held.expired && opened[exhibit] !== undefined;
}

/** The exhibits that the value of one field cites: chips in a text, or those picked. */
export function citationsIn(world: World, field: FieldSpec, value: FieldValue | undefined): string[] {
  const named =
    field.input === 'text' && typeof value === 'string'
      ? exhibitChips(value)
      : field.input === 'exhibits' && Array.isArray(value)
        ? value
        : [];
  return named.filter((exhibit) => isCitable(world, exhibit));
}

/** The exhibits that a paper cites in the fields that stand on it, each once. */
function citedBy(compiled: CompiledCase, world: World, paper: PaperContext, env: ConditionEnv): string[] {
  const found = paperOf(compiled, paper.paper);
  if (!found) return [];
  const cited = Object.entries(found.spec.fields).flatMap(([id, field]) => {
    const stands =
      field.when === undefined || compiled.scenario.condition(`${found.path}.fields.${id}.when`)(env);
    return stands ? citationsIn(world, field, paper.fields[id]) : [];
  });
  return [...new Set(cited)];
}

/** Whether the exhibit's sender has set conditions of use that still bind. */
export function isBound({ scenario }: CompiledCase, exhibit: string, env: ConditionEnv): boolean {
  const use = scenario.spec.exhibits[exhibit]?.use;
  if (use === undefined) return false;
  return use.free === undefined || !scenario.condition(`exhibits.${exhibit}.use.free`)(env);
}

/** The exhibits that a paper cites against their conditions of use, each once. */
export function misusedBy(
  compiled: CompiledCase,
  world: World,
  paper: PaperContext,
  env: ConditionEnv,
): string[] {
  return citedBy(compiled, world, paper, env).filter(
    (exhibit) =>
      isBound(compiled, exhibit, env) &&
      !compiled.scenario.spec.exhibits[exhibit]?.use?.allowed?.includes(paper.paper),
  );
}

/** What conditions ask of a paper's citations; undefined if it is not about them. */
export function askCitations(
  compiled: CompiledCase,
  world: World,
  paper: PaperContext | undefined,
  name: string,
  exhibit: string,
  env: ConditionEnv,
): boolean | undefined {
  if (name !== 'cites' && name !== 'misuses') return undefined;
  if (paper === undefined) return false;
  return name === 'cites'
    ? citedBy(compiled, world, paper, env).includes(exhibit)
    : misusedBy(compiled, world, paper, env).length > 0;
}
