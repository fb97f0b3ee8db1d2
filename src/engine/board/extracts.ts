import type { ExhibitSpec } from '../../scenario';
import type { CompiledCase } from '../compiled-case';
import type { World } from '../state';
import { txidOf } from './known';

/** Whether the table of the second chain can be read: an opened exhibit names the service. */
export function secondChainKnown(compiled: CompiledCase, world: World): boolean {
  const spec = compiled.scenario.spec.tracing?.secondChain;
  return spec?.seenIn.some((exhibit) => world.opened[exhibit] !== undefined) === true;
}

/** Whether the board holds what an extract is to show: one of its sets whole, or the second-chain table. */
export function extractReady(
  compiled: CompiledCase,
  world: World,
  { needs }: NonNullable<ExhibitSpec['extract']>,
): boolean {
  if (needs === undefined) return secondChainKnown(compiled, world);
  const { transactions } = world.board.content;
  return needs.some((set) => set.every((label) => transactions[txidOf(compiled, label)] !== undefined));
}
