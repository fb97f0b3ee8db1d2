import type { ConditionEnv } from '../scenario';
import { askBoard } from './board/board-conditions';
import { caseEnv, type PaperContext } from './case-env';
import type { CompiledCase } from './compiled-case';
import type { World } from './state';

/** Everything that conditions may ask of a world: of its board first, then of all else. */
export function conditionEnv(compiled: CompiledCase, world: World, paper?: PaperContext): ConditionEnv {
  const rest = caseEnv(compiled, world, paper);
  return {
    variable: (name) => rest.variable(name),
    call: (name, args) =>
      askBoard(compiled, world, name, args[0] ?? '', args[1] ?? '') ?? rest.call(name, args),
  };
}
