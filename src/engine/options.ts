import type { CompiledCase } from './compiled-case';
import type { World } from './state';

interface OptionSpec {
  readonly seenIn?: readonly string[] | undefined;
}

/** Ids of the options that the trainee can choose: those that need no exhibit, and those that an opened one shows. */
export function visibleOptions(world: World, options: Readonly<Record<string, OptionSpec>>): string[] {
  return Object.entries(options)
    .filter(([, { seenIn }]) => seenIn === undefined || seenIn.some((one) => world.opened[one] !== undefined))
    .map(([id]) => id);
}

export function isVisibleOption(
  compiled: CompiledCase,
  world: World,
  domain: string,
  option: string,
): boolean {
  const options = compiled.scenario.spec.domains?.[domain]?.options;
  return options !== undefined && visibleOptions(world, options).includes(option);
}
