import type { PatienceSpec } from '../scenario';
import type { CompiledCase, SteppableCase } from './compiled-case';
import type { Turn, World } from './state';
import { happened, journals, withRecord } from './turn';

/** How an agency stands to the home desk now; undefined if the case says nothing of it. */
export function patienceState(
  { scenario }: CompiledCase,
  world: World,
  agency: string,
): PatienceSpec['states'][string] | undefined {
  return scenario.spec.agencies[agency]?.patience?.states[world.partners[agency] ?? ''];
}

/** Lets every partner look at the case. What it thinks after that is logged where it has changed. */
export function lookAtPartners(compiled: SteppableCase, turn: Turn): Turn {
  return Object.entries(turn.world.partners).reduce((next, [agency, from]) => {
    const to = compiled.partners.get(agency)?.look(from, next.world) ?? from;
    if (to === from) return next;
    const changed = withRecord(next, 'partners', agency, to);
    return journals(happened(changed, 'partner.changed', { agency, from, to }), 'partner', 'changed', agency);
  }, turn);
}
