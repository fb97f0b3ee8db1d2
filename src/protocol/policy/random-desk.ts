import { caseMs, DAY_MS, type Rng } from '../../base';
import type { Command, TraineeView } from '../../engine';
import { type Offer, offer } from './offer';
import type { Memory } from './random-memory';

/**
 * How pressed a player is: 0 at leisure, 1 in a hurry. Who is in a hurry does what closes a stage, and waits in long
 * steps.
 */
export type Hurry = number;

/** Days of the longest step of somebody in a hurry. */
const LONGEST_WAIT = 14;

export function documentOffers({ documents }: TraineeView, rng: Rng): readonly Offer[] {
  const unread = documents.filter(({ opened }) => !opened);
  if (unread.length === 0) return [];
  const few = (): readonly Command[] =>
    rng
      .shuffle(unread)
      .slice(0, 1 + rng.int(3))
      .map(({ id }) => ({ type: 'document.open', document: id }));
  return [{ weight: 1, about: null, due: 0, make: few }];
}

export function decisionOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  return view.decisions
    .filter(({ open, made, options }) => open && made === null && options.length > 0)
    .map(({ id, options }) => ({
      ...offer(1, id, () => ({ type: 'decision.make', decision: id, option: rng.pick(options).id })),
      due: 1,
    }));
}

const STEPS = [1, 2, 3] as const;

export function smallOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  const hints = view.hints
    .filter(({ taken }) => taken.length < 3)
    .map(({ id, taken }) =>
      offer(0.1, id, () => ({ type: 'hint.take', hint: id, step: STEPS[taken.length] ?? 1 })),
    );
  const recall = view.recall
    .filter(({ answered, options }) => answered === null && options.length > 0)
    .map(({ id, options }) =>
      offer(0.5, id, () => ({ type: 'recall.answer', recall: id, option: rng.pick(options).id })),
    );
  const note = offer(0.2, null, () => ({
    type: 'note.write',
    kind: 'note',
    about: '',
    text: `note ${rng.int(1000)}`,
  }));
  const screen = offer(0.3, null, () => ({
    type: 'screen.open',
    screen: rng.pick(['desk', 'inbox', 'map', 'tracing', 'evidence', 'findings']),
  }));
  return [...hints, ...recall, note, screen, offer(0.05, null, () => ({ type: 'session.pause' }))];
}

export function closingOffers({ stage }: TraineeView): readonly Offer[] {
  if (stage === null || !stage.canClose) return [];
  return [offer(1, null, () => ({ type: 'stage.close', stage: stage.id }))];
}

/** On leisure one waits for what the clock offers, in a hurry for days at a time. */
export function clockOffers(view: TraineeView, rng: Rng, _: Memory, hurry: Hurry): readonly Offer[] {
  const { clock } = view;
  const make = (): Command => {
    const days = 1 + rng.int(LONGEST_WAIT);
    const ahead =
      rng.int(100) < 80 * hurry ? [] : clock.options.filter(({ until }) => until.at > clock.now.at);
    const until = ahead.length > 0 ? rng.pick(ahead).until.at : caseMs(clock.now.at + days * DAY_MS);
    return { type: 'clock.advance', until };
  };
  return [offer(1, null, make)];
}

export function waitAct({ clock }: TraineeView): readonly Command[] {
  return [{ type: 'clock.advance', until: caseMs(clock.now.at + DAY_MS) }];
}
