import type { KnownChain, ServiceTags } from '../../ledger';
import type { CompiledCase } from '../compiled-case';
import { conditionEnv } from '../condition-env';
import type { World } from '../state';
import { addressOf } from './known';

/** Ids of the scenario's tags that an opened exhibit has given. */
export function earnedTags(compiled: CompiledCase, world: World): readonly string[] {
  const env = conditionEnv(compiled, world);
  return Object.entries(compiled.scenario.spec.tracing?.tags ?? {})
    .filter(([, { seenIn }]) => seenIn.some((exhibit) => world.opened[exhibit] !== undefined))
    .filter(
      ([id, { when }]) => when === undefined || compiled.scenario.condition(`tracing.tags.${id}.when`)(env),
    )
    .map(([id]) => id);
}

/** What the earned tags say of services, for the service rule. */
export function serviceTags(compiled: CompiledCase, world: World, known: KnownChain): ServiceTags {
  const specs = compiled.scenario.spec.tracing?.tags ?? {};
  const tags = new Map<number, { readonly service: string; readonly role: 'deposit' | 'pool' }>();
  for (const id of earnedTags(compiled, world)) {
    const spec = specs[id];
    if (spec?.service === undefined || (spec.role !== 'deposit' && spec.role !== 'pool')) continue;
    const address = known.addressOf(addressOf(compiled, spec.address));
    if (address !== undefined) tags.set(address, { service: spec.service, role: spec.role });
  }
  return tags;
}
