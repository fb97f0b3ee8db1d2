import { type SnapshotFrom, setup } from 'xstate';
import type { PatienceSpec } from '../../scenario';
import type { World } from '../state';
import type { Stepper } from './stepper';

type Parametrised = { readonly path: string };
interface PartnerContext {
  /** Null only in the snapshots that XState makes for itself. */
  readonly world: World | null;
}

/**
 * Compiles the patience of one partner to an XState machine: its transitions are eventless, so that each event makes it
 * look at the world in its context.
 *
 * @param path of the patience in the scenario, `agencies.A-US.patience`.
 * @param holds whether the condition at a path holds. Total.
 */
export function buildPartnerMachine(
  patience: PatienceSpec,
  path: string,
  holds: (path: string, world: World) => boolean,
) {
  const machine = setup({
    types: { context: {} as PartnerContext },
    guards: {
      holds: ({ context }, params: Parametrised) =>
        context.world !== null && holds(params.path, context.world),
    },
  });
  const states = Object.entries(patience.states).map(([id, { to = [] }]) => [
    id,
    {
      always: to.map(({ state }, index) => ({
        target: state,
        guard: { type: 'holds' as const, params: { path: `${path}.states.${id}.to.${index}.when` } },
      })),
    },
  ]);
  return machine.createMachine({
    id: 'partner',
    context: { world: null },
    initial: patience.initial,
    states: Object.fromEntries(states),
  });
}
export type PartnerMachine = ReturnType<typeof buildPartnerMachine>;

/** One partner; what it thinks is plain data, kept in the world. */
export interface Partner {
  /** The state after a look at this world. */
  look(state: string, world: World): string;
}

/** @param mayMove whether any transition of a state is due: most looks end there, and far faster than in the machine. */
export function createPartner(
  machine: PartnerMachine,
  stepper: Stepper<PartnerMachine>,
  mayMove: (state: string, world: World) => boolean,
): Partner {
  return {
    look(state, world) {
      if (!mayMove(state, world)) return state;
      const before = machine.resolveState({ value: state, context: { world } });
      const after: SnapshotFrom<PartnerMachine> = stepper.next(before, { type: 'case.changed' }).snapshot;
      return String(after.value);
    },
  };
}
