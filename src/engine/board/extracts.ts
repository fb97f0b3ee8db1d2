import type { CompiledCase } from '../compiled-case';
import { conditionEnv } from '../condition-env';
import type { World } from '../state';
import { txidOf } from './known';

/** Whether the table of the second chain can be read: an opened exhibit names the service, and what was paid lies on the board. */
export function secondChainKnown(compiled: CompiledCase, world: World): boolean {
  const spec = compiled.scenario.spec.tracing?.secondChain;
  if (spec === undefined || !spec.seenIn.some((exhibit) => world.opened[exhibit] !== undefined)) return false;
  return isOnBoard(compiled, world, spec.paid);
}

/**
 * Whether the board holds what an extract is to show: one of its sets whole, or the second-chain table; and what must
 * hold besides. False for an exhibit that is none.
 */
export function extractReady(compiled: CompiledCase, world: World, exhibit: string): boolean {
  const extract = compiled.scenario.spec.exhibits[exhibit]?.extract;
  if (extract === undefined) return false;
  const { needs, when } = extract;
  const there =
    needs === undefined
      ? secondChainKnown(compiled, world)
      : needs.some((set) => set.every((label) => isOnBoard(compiled, world, label)));
  if (!there || when === undefined) return there;
  return (
    compiled.scenario.condition(`exhibits.${exhibit}.extract.when`)(conditionEnv(compiled, world)) === true
  );
}

function isOnBoard(compiled: CompiledCase, world: World, label: string): boolean {
  return world.board.content.transactions[txidOf(compiled, label)] !== undefined;
}
