import type { ConditionEnv } from '../scenario';
import type { CompiledCase } from './compiled-case';

/** Whether a channel is open from the home state to this state, two letters as of agencies. */
export function isChannelOpen(
  { scenario }: CompiledCase,
  channel: string,
  country: string,
  env: ConditionEnv,
): boolean {
  const state = scenario.spec.channels?.[channel]?.states[country];
  if (state === undefined || state.closed) return false;
  return state.when === undefined || scenario.condition(`channels.${channel}.states.${country}.when`)(env);
}

/** What conditions ask of a channel; undefined if it is not about one. */
export function askChannel(
  compiled: CompiledCase,
  name: string,
  channel: string,
  agency: string,
  env: ConditionEnv,
): boolean | undefined {
  if (name !== 'channel') return undefined;
  const country = compiled.scenario.spec.agencies[agency]?.country ?? '';
  return isChannelOpen(compiled, channel, country, env);
}
