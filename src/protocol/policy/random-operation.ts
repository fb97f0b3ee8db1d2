import type { Rng } from '../../base';
import type { Command, OperationView, PlanStepView, TraineeView } from '../../engine';
import { type Offer, offer } from './offer';

/** Draws up the plan of an open operation and executes it: soon once nothing is missing, seldom before. */
export function operationOffers({ operation }: TraineeView, rng: Rng): readonly Offer[] {
  if (operation === null || operation.executed) return [];
  const { missing, steps } = operation;
  const wanted = steps.filter(({ id }) => missing.includes(id));
  const offers: Offer[] = [
    ...windowOffers(operation, rng),
    offer(missing.length === 0 ? 3 : 0.02, null, () => ({ type: 'plan.execute' })),
  ];
  if (wanted.length > 0) {
    offers.push({ weight: 3, about: null, due: 0, make: () => wanted.map((step) => placing(step, rng)) });
  }
  if (steps.length > 0) offers.push(offer(0.5, null, () => placing(rng.pick(steps), rng)));
  return offers;
}

function windowOffers({ windows, missing }: OperationView, rng: Rng): readonly Offer[] {
  const open = windows.filter((window) => window.open);
  if (open.length === 0) return [];
  const make = (): Command => ({ type: 'plan.draft', window: rng.pick(open).id });
  return [offer(missing.includes('window') ? 3 : 0.2, null, make)];
}

/** Somewhere in its range; now and then out of the plan. */
function placing({ id, range, start }: PlanStepView, rng: Rng): Command {
  if (start !== null && rng.int(8) === 0) return { type: 'plan.draft', step: id, start: null };
  const [earliest, latest] = range;
  return { type: 'plan.draft', step: id, start: earliest + rng.int(latest - earliest + 1) };
}
