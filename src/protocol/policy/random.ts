import type { Rng } from '../../base';
import type { Command, Refusal, TraineeView } from '../../engine';
import { type Offer, pickByWeight } from './offer';
import { DONE, command as give, type Policy } from './policy';
import { boardOffers } from './random-board';
import {
  clockOffers,
  closingOffers,
  decisionOffers,
  documentOffers,
  type Hurry,
  smallOffers,
  waitAct,
} from './random-desk';
import { findingOffers, readingOffers, theoryOffers } from './random-judgement';
import { createMemory, type Memory } from './random-memory';
import { operationOffers } from './random-operation';
import { custodyOffers, formOffers, requestOffers, scribbleOffers } from './random-papers';

/** One kind of thing to do. It looks at its own part of the view, so that the other parts need not be made. */
interface Kind {
  /** How likely it is at leisure and in a hurry. */
  readonly weights: readonly [number, number];
  readonly offers: (view: TraineeView, rng: Rng, memory: Memory, hurry: Hurry) => readonly Offer[];
}

const KINDS: readonly Kind[] = [
  { weights: [8, 3], offers: documentOffers },
  { weights: [3, 4], offers: decisionOffers },
  { weights: [4, 8], offers: formOffers },
  { weights: [4, 4], offers: requestOffers },
  { weights: [1, 0.1], offers: custodyOffers },
  { weights: [0.5, 0.1], offers: scribbleOffers },
  { weights: [3, 0.5], offers: findingOffers },
  { weights: [1, 8], offers: theoryOffers },
  { weights: [1, 0.1], offers: readingOffers },
  { weights: [16, 2], offers: boardOffers },
  { weights: [6, 8], offers: operationOffers },
  { weights: [1, 0.1], offers: smallOffers },
  { weights: [2, 20], offers: closingOffers },
  { weights: [3, 14], offers: clockOffers },
];

/** How many commands a player gives until he is in a hurry to the end. */
const LEISURE = 250;
/** And how many go into one stage until he is in a hurry to close it. */
const STAGE_LEISURE = 45;
/** How often of a hundred times what came up is let be, at leisure and in a hurry. */
const IDLE = [50, 80] as const;
/** How often something is done until it is half as likely. */
const TIRING = 1;

/**
 * Plays at random, by what the view offers, for at most `most` commands or until the case is over. Same generator,
 * same views, same commands. What it does is mostly legal; what is refused is no harm, and ends the act that it is of.
 * The more commands it has given, the less it tarries: see `Hurry`.
 */
export function randomPolicy(rng: Rng, most: number): Policy {
  const memory = createMemory(rng, rng.int(100));
  let given = 0;
  /** How many had been given when the last stage was closed. */
  let closed = 0;
  let act: readonly Command[] = [];
  let last: Command | null = null;
  let looksRound = true;
  const choose = (view: TraineeView): readonly Command[] => {
    const hurry = Math.min(1, Math.max(given / LEISURE, (given - closed) / STAGE_LEISURE));
    const looks = looksRound && rng.int(100) >= between(IDLE, hurry);
    const duty = looks ? newDuty(view, rng, memory, hurry) : [];
    const next = duty.length > 0 ? duty : nextAct(view, rng, hurry, memory);
    // Something new comes up as time goes by, or out of what was just done.
    looksRound = duty.length > 0 || next.some(({ type }) => type === 'clock.advance');
    return next;
  };
  return {
    next: (view: TraineeView, refusal: Refusal | null) => {
      if (!view.live || given >= most) return DONE;
      if (last?.type === 'stage.close' && refusal === null) closed = given;
      if (refusal !== null || act.length === 0) act = choose(view);
      const [first, ...rest] = act;
      if (first === undefined) return DONE;
      given += 1;
      act = rest;
      last = first;
      return give(first);
    },
  };
}

/** Draws a kind, then an act of that kind; another kind if it has none or the player is tired of what was drawn. */
function nextAct(view: TraineeView, rng: Rng, hurry: Hurry, memory: Memory): readonly Command[] {
  if (view.paused) return [{ type: 'session.resume' }];
  let kinds = KINDS.map(({ weights, offers }) => ({
    weight: between(weights, hurry),
    offers,
  }));
  for (;;) {
    const kind = pickByWeight(kinds, rng);
    if (kind === undefined) return waitAct(view);
    const offers = kind.offers(view, rng, memory, hurry).map((one) => fresh(one, memory));
    const drawn = pickByWeight(offers, rng);
    if (drawn !== undefined && !isTired(drawn, rng, memory)) {
      const act = drawn.make();
      if (act.length > 0) return act;
    }
    kinds = kinds.filter((one) => one !== kind);
  }
}

function between([calm, hurried]: readonly [number, number], hurry: Hurry): number {
  return calm + (hurried - calm) * hurry;
}

/** Something that came up and is not to wait, if there is any: who is in a hurry sees to everything. */
function newDuty(view: TraineeView, rng: Rng, memory: Memory, hurry: Hurry): readonly Command[] {
  if (view.paused) return [];
  for (const offers of [decisionOffers, formOffers, requestOffers]) {
    const open = offers(view, rng, memory).filter(
      ({ about, due }) =>
        about !== null && memory.timesDone(about) < due && (memory.caresFor(about) || hurry === 1),
    );
    const due = pickByWeight(open, rng);
    if (due === undefined) continue;
    if (due.about !== null) memory.did(due.about);
    return due.make();
  }
  return [];
}

/** What was never done comes before what was done often. */
function fresh(one: Offer, memory: Memory): Offer {
  if (one.about === null) return one;
  const freshness = TIRING / (TIRING + memory.timesDone(one.about));
  return { ...one, weight: one.weight * freshness ** 2 };
}

/** Whether the player has had enough of it; if not, it counts as done once more. */
function isTired({ about }: Offer, rng: Rng, memory: Memory): boolean {
  if (about === null) return false;
  if (rng.int(TIRING + memory.timesDone(about)) >= TIRING) return true;
  memory.did(about);
  return false;
}
