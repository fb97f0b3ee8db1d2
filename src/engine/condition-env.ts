import type { ConditionEnv } from '../scenario';
import { askBoard } from './board/board-conditions';
import { caseEnv, type PaperContext } from './case-env';
import { askChannel } from './channels';
import { askCitations } from './citing';
import type { CompiledCase } from './compiled-case';
import { askOperation } from './operation/operation-conditions';
import type { World } from './state';

/** Everything that conditions may ask of a world: of its board, operation, channels and citations first, then of all else. */
export function conditionEnv(compiled: CompiledCase, world: World, paper?: PaperContext): ConditionEnv {
  const rest = caseEnv(compiled, world, paper);
  const env: ConditionEnv = {
    variable: (name) => rest.variable(name),
    call: (name, args) => {
      const [first = '', second = ''] = args;
      return (
        askBoard(compiled, world, name, first, second) ??
        askOperation(world, name, first) ??
        askChannel(compiled, name, first, second, env) ??
        askCitations(compiled, world, paper, name, first, env) ??
        rest.call(name, args)
      );
    },
  };
  return env;
}
