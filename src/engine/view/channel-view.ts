import { isChannelOpen } from '../channels';
import { conditionEnv } from '../condition-env';
import { type Lens, optionalText } from './lens';
import type { ChannelView } from './view';

/** The channels of the case, each with the states that it is or is not open to. */
export function channelViews(lens: Lens): ChannelView[] {
  const { compiled, world } = lens;
  const env = conditionEnv(compiled, world);
  return Object.entries(compiled.scenario.spec.channels ?? {}).map(([id, { states }]) => ({
    id,
    title: lens.text(`channels.${id}.title`),
    states: Object.entries(states).map(([country, { note }]) => ({
      country,
      open: isChannelOpen(compiled, id, country, env),
      note: optionalText(lens, note, `channels.${id}.states.${country}.note`),
    })),
  }));
}
