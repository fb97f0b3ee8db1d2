import type { Sha256Hex } from '../../base';
import type { CompiledCase } from '../compiled-case';
import type { World } from '../state';

/** SHA-256 of the stored text of an exhibit as held: what its custody entry must say. */
export function exhibitHash(compiled: CompiledCase, world: World, exhibit: string): Sha256Hex {
  const variant = world.exhibits[exhibit]?.variant ?? '';
  return compiled.scenario.bodyHash(exhibit, variant === '' ? undefined : variant);
}
