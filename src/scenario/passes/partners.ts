import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { type JsonPath, own } from '../json-path';
import type { InstrumentSpec } from '../schema/papers';
import type { Scenario } from '../schema/scenario';
import type { PatienceSpec } from '../schema/setting';

/** Checks partners and the channels to them: states of patience, states of the world, who is reached by what. */
export function checkPartners(spec: Scenario, report: Report): void {
  for (const [id, { patience }] of Object.entries(spec.agencies)) {
    if (patience) checkPatience(patience, ['agencies', id, 'patience'], report);
  }
  checkChannels(spec, report);
  for (const [id, instrument] of Object.entries(spec.instruments ?? {})) {
    checkReach(instrument, ['instruments', id], spec, report);
  }
}

function checkPatience({ initial, states }: PatienceSpec, path: JsonPath, report: Report): void {
  const known = Object.keys(states);
  const checkState = (state: string, at: JsonPath): void => {
    if (known.includes(state)) return;
    const fix = suggest(state, known, `there are ${listNames(known)}`);
    report('CB0310', inScenario(at), `There is no state "${state}" of this partner.`, fix);
  };
  checkState(initial, [...path, 'initial']);
  const led = new Set([initial]);
  for (const [from, { to = [] }] of Object.entries(states)) {
    for (const [index, { state }] of to.entries()) {
      checkState(state, [...path, 'states', from, 'to', index, 'state']);
      if (state !== from) led.add(state);
    }
  }
  for (const state of known) {
    if (led.has(state)) continue;
    report('CB0715', inScenario([...path, 'states', state], 'key'), 'No other state leads to this one.');
  }
}

function checkChannels({ channels = {}, agencies }: Scenario, report: Report): void {
  const countries = [...new Set(Object.values(agencies).map(({ country }) => country))];
  for (const [id, { states }] of Object.entries(channels)) {
    for (const [country, { when, closed }] of Object.entries(states)) {
      const path = ['channels', id, 'states', country];
      if (!countries.includes(country)) {
        const fix = suggest(country, countries, `there are ${listNames(countries)}`);
        report('CB0311', inScenario(path, 'key'), `No agency is of the state "${country}".`, fix);
      }
      if (when !== undefined && closed) {
        report('CB0716', inScenario([...path, 'when']), 'A channel that is closed opens under no condition.');
      }
    }
  }
}

/** A channel that is never open to an addressee is a slip: whether one that can be open is, the case decides. */
function checkReach(instrument: InstrumentSpec, path: JsonPath, spec: Scenario, report: Report): void {
  const channel = instrument.channel === undefined ? undefined : own(spec.channels, instrument.channel);
  if (!channel) return;
  const addressees = [instrument.to, ...(instrument.addressees ?? []).map(({ to }) => to)];
  const never = addressees.find((agency) => {
    const country = own(spec.agencies, agency)?.country;
    const state = country === undefined ? undefined : own(channel.states, country);
    return country !== undefined && (state === undefined || state.closed === true);
  });
  if (never === undefined) return;
  const message = `The channel "${instrument.channel ?? ''}" is never open to the state of "${never}".`;
  report('CB0717', inScenario([...path, 'channel']), message);
}
