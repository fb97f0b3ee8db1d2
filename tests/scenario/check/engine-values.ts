import type { CaseState } from '../../../src/engine';
import type { Machine } from '../../../src/scenario/check/machine';
import type { Model } from '../../../src/scenario/check/model';
import type { SearchResult } from '../../../src/scenario/check/search';
import type { Value, Variable } from '../../../src/scenario/check/variables';

/** What the engine's state says of a variable of the model; undefined where it is not to be compared. */
function engineValue({ world }: CaseState, model: Model, { key, values }: Variable): Value | undefined {
  const { spec } = model;
  const at = key.indexOf(':');
  const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
  const exhibit = world.exhibits[id];
  switch (kind) {
    case 'fact':
      return world.facts[id];
    case 'parameter':
      return id === 'mode'
        ? world.settings.mode
        : (world.settings.parameters[id] ?? spec.parameters?.[id]?.default);
    case 'exhibit':
      return exhibit === undefined ? 'absent' : exhibit.expired ? 'expired' : 'here';
    case 'tainted':
      return exhibit?.tainted ?? false;
    case 'registered':
      return (exhibit?.registered ?? null) !== null;
    case 'opened':
      return world.opened[id] !== undefined;
    case 'message':
      return world.messages[id] !== undefined;
    case 'filed':
      return Object.keys(world.filed).some((one) => one === id || one.startsWith(`${id}/`));
    case 'recalled':
      return world.recall[id] !== undefined;
    case 'theory':
      return world.theories[id] !== undefined;
    case 'request': {
      const request = world.requests[id];
      if (!request) return 'none';
      const written = world.queue.some(({ owner }) => owner.kind === 'transmit' && owner.request === id);
      if (request.underWay) return written ? 'written' : 'way';
      return `answered ${spec.instruments?.[id]?.outcomes[request.outcome]?.is}`;
    }
    case 'granted':
      return world.requests[id]?.everGranted ?? false;
    case 'returned':
      return world.requests[id]?.everReturned ?? false;
    case 'decision':
      return world.decisions[id]?.option ?? '';
    case 'finding': {
      const grade = world.findings[id]?.grade ?? null;
      return grade === null ? 'none' : model.gradeLike(id, grade);
    }
    case 'closed':
      return (world.stages[id]?.closed ?? null) !== null;
    case 'partner':
      return world.partners[id];
    case 'inject':
      return world.injects[id] ?? 'ahead';
    case 'deadline': {
      const record = world.deadlines[id];
      return record?.outcome ?? (record && spec.deadlines?.[id]?.from ? 'running' : 'ahead');
    }
    case 'executed':
      return world.operation.executed !== null;
    case 'begun':
      return world.operation.begun.includes(id);
    case 'state': {
      const inner = values.find(
        (value) => value !== '' && world.active.includes(id === '' ? String(value) : `${id}.${value}`),
      );
      return inner ?? '';
    }
    default:
      return undefined;
  }
}

/** A state of the engine as far as a search keeps it, as one text; and every state that the search reached. */
export function comparable(machine: Machine) {
  const { layout } = machine;
  const instants = layout.ticks.flatMap(({ at, rule }) => (rule === -1 ? [at] : []));
  const coarse = (value: Value | undefined): string =>
    String(value)
      .split(' ')
      .slice(0, /^answered/.test(String(value)) ? 2 : 1)
      .join(' ');
  const compares = ({ key }: Variable): boolean =>
    !/^(clock|armed|meanwhile|board|plan|staked|entered|history|left|assessed|compared|review|decided|heard)/.test(
      key,
    );
  return {
    ofEngine: (state: CaseState): string => {
      const passed = instants.filter((at) => at <= state.world.now).length;
      const rest = layout.kept
        .filter(compares)
        .map((one) => `${one.key}=${coarse(engineValue(state, machine.model, one))}`);
      return [`${passed} instants`, ...rest].join('; ');
    },
    ofSearch: (result: SearchResult): ReadonlySet<string> => {
      const all = new Set<string>();
      for (let index = 0; index < result.states; index += 1) {
        const state = result.stateAt(index);
        const position = state[layout.slotOf(layout.clock)] ?? 0;
        const passed = layout.ticks.slice(0, position).filter(({ rule }) => rule === -1).length;
        const rest = layout.kept.flatMap((one, slot) =>
          compares(one) ? [`${one.key}=${coarse(one.values[state[slot] ?? 0])}`] : [],
        );
        all.add([`${passed} instants`, ...rest].join('; '));
      }
      return all;
    },
  };
}
