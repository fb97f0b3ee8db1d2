import { civilFromDays, daysFromCivil, type Rng } from '../../base';
import type {
  Command,
  FieldView,
  FindingView,
  PaperView,
  RequestState,
  SlotView,
  TheoryView,
  TraineeView,
} from '../../engine';
import { CONFIDENCES, type FieldValue } from '../../scenario';
import type { Offer } from './offer';
import { command, DONE, type Policy } from './policy';
import { boardOffers } from './random-board';

/** States of a request in which it can be written and sent. */
const SENDABLE: ReadonlySet<RequestState> = new Set<RequestState>(['new', 'drafted', 'returned', 'lapsed']);

/**
 * Plays at random, by what the view offers, for at most `most` commands or until the case is over. Same generator,
 * same views, same commands. What it does is mostly legal; what is refused is no harm.
 */
export function randomPolicy(rng: Rng, most: number): Policy {
  let given = 0;
  return {
    next: (view) => {
      if (!view.live || given >= most) return DONE;
      const offers = offersOf(view, rng);
      if (offers.length === 0) return DONE;
      given += 1;
      return command(pickByWeight(offers, rng).make());
    },
  };
}

function offersOf(view: TraineeView, rng: Rng): readonly Offer[] {
  if (view.paused) return [{ weight: 1, make: () => ({ type: 'session.resume' }) }];
  return [
    ...documentOffers(view),
    ...decisionOffers(view, rng),
    ...view.forms.filter(({ open, done }) => open && !done).flatMap((form) => formOffers(view, form, rng)),
    ...view.requests
      .filter(({ open, state }) => open && SENDABLE.has(state))
      .flatMap((request) => [
        ...draftOffers(view, request, rng),
        { weight: readiness(request), make: (): Command => ({ type: 'request.send', paper: request.paper }) },
      ]),
    ...view.findings
      .filter(({ open, state }) => open && state !== 'sound')
      .flatMap((finding) => findingOffers(view, finding, rng)),
    ...reviewOffers(view, rng),
    ...view.theories.filter(isWritable).map((theory) => theoryOffer(theory, rng)),
    ...boardOffers(view, rng),
    ...smallOffers(view, rng),
    ...closingOffers(view),
    ...clockOffers(view),
  ];
}

function documentOffers(view: TraineeView): readonly Offer[] {
  return view.documents
    .filter(({ opened }) => !opened)
    .map(({ id }) => ({ weight: 6, make: () => ({ type: 'document.open', document: id }) }));
}

function decisionOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  return view.decisions
    .filter(({ open, made, options }) => open && made === null && options.length > 0)
    .map(({ id, options }) => ({
      weight: 4,
      make: () => ({ type: 'decision.make', decision: id, option: rng.pick(options).id }),
    }));
}

function formOffers(view: TraineeView, form: PaperView, rng: Rng): readonly Offer[] {
  const { paper, about } = form;
  const done: Command =
    about === null ? { type: 'entry.file', paper } : { type: 'exhibit.register', paper, about };
  return [...draftOffers(view, form, rng), { weight: readiness(form), make: () => done }];
}

function draftOffers(view: TraineeView, paper: PaperView, rng: Rng): readonly Offer[] {
  const empty = paper.fields.filter(({ filled }) => !filled);
  const choices = empty.length > 0 ? empty : paper.fields;
  if (choices.length === 0) return [];
  const make = (): Command => {
    const field = rng.pick(choices);
    const about = paper.about === null ? {} : { about: paper.about };
    const value = randomValue(view, paper, field, rng);
    return { type: 'request.draft', paper: paper.paper, ...about, field: field.id, value };
  };
  return [{ weight: empty.length > 0 ? 6 : 0.5, make }];
}

/** A complete paper is likely to go out soon, an incomplete one seldom. */
function readiness(paper: PaperView): number {
  return paper.fields.every(({ filled, optional }) => filled || optional) ? 5 : 0.1;
}

function findingOffers(view: TraineeView, finding: FindingView, rng: Rng): readonly Offer[] {
  const exhibits = view.documents.filter(({ kind }) => kind === 'exhibit').map(({ id }) => id);
  const draft = (): Command => ({
    type: 'finding.draft',
    finding: finding.id,
    slots: randomChoices(finding.slots, rng),
    exhibits: subset(exhibits, rng),
    confidence: rng.pick(CONFIDENCES),
  });
  const submit: Offer = { weight: 2, make: () => ({ type: 'finding.submit', finding: finding.id }) };
  const offers: Offer[] = [{ weight: finding.state === 'new' ? 1.5 : 0.4, make: draft }];
  const whole = finding.slots.every(({ value }) => value !== null);
  if (finding.state === 'drafted' && whole) offers.push(submit);
  return offers;
}

function reviewOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  const submitted = view.findings.filter(({ state }) => state === 'submitted').map(({ id }) => id);
  return view.reviews
    .filter(({ open }) => open)
    .map((review) => ({ review, ready: submitted.filter((id) => review.findings.includes(id)) }))
    .filter(({ ready }) => ready.length >= 3)
    .map(({ review, ready }) => ({
      weight: 1,
      make: () => ({ type: 'finding.review', review: review.id, findings: rng.shuffle(ready).slice(0, 3) }),
    }));
}

/** Every blank has something to choose from by what has been read so far. */
function isWritable({ open, handed, blanks }: TheoryView): boolean {
  return open && !handed && blanks.every(({ options }) => options.length > 0);
}

function theoryOffer(theory: TheoryView, rng: Rng): Offer {
  const make = (): Command => ({
    type: 'theory.submit',
    theory: theory.id,
    blanks: randomChoices(theory.blanks, rng),
    doubts: subset(
      theory.doubts.options.map(({ id }) => id),
      rng,
    ),
  });
  return { weight: 1, make };
}

function smallOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  const hints = view.hints
    .filter(({ taken }) => taken.length < 3)
    .map(
      ({ id, taken }): Offer => ({
        weight: 0.1,
        make: () => ({ type: 'hint.take', hint: id, step: STEPS[taken.length] ?? 1 }),
      }),
    );
  const recall = view.recall
    .filter(({ answered, options }) => answered === null && options.length > 0)
    .map(
      ({ id, options }): Offer => ({
        weight: 0.5,
        make: () => ({ type: 'recall.answer', recall: id, option: rng.pick(options).id }),
      }),
    );
  const note: Offer = {
    weight: 0.2,
    make: () => ({ type: 'note.write', kind: 'note', about: '', text: `note ${rng.int(1000)}` }),
  };
  const screen: Offer = {
    weight: 0.3,
    make: () => ({
      type: 'screen.open',
      screen: rng.pick(['desk', 'inbox', 'map', 'tracing', 'evidence', 'findings']),
    }),
  };
  return [...hints, ...recall, note, screen, { weight: 0.05, make: () => ({ type: 'session.pause' }) }];
}
const STEPS = [1, 2, 3] as const;

function closingOffers({ stage }: TraineeView): readonly Offer[] {
  if (stage === null || !stage.canClose) return [];
  return [{ weight: 1, make: () => ({ type: 'stage.close', stage: stage.id }) }];
}

function clockOffers({ clock }: TraineeView): readonly Offer[] {
  return clock.options
    .filter(({ until }) => until.at > clock.now.at)
    .map(({ until }) => ({ weight: 0.6, make: () => ({ type: 'clock.advance', until: until.at }) }));
}

function randomChoices(slots: readonly SlotView[], rng: Rng): Readonly<Record<string, string>> {
  return Object.fromEntries(
    slots
      .filter(({ options }) => options.length > 0)
      .map(({ id, options }) => [id, rng.pick(options).id] as const),
  );
}

/** At least one member, if there is any. */
function subset(ids: readonly string[], rng: Rng): readonly string[] {
  return ids.length === 0 ? [] : rng.shuffle(ids).slice(0, 1 + rng.int(Math.min(3, ids.length)));
}

/** A value of the right form for a field; whether it is the right one is chance. */
function randomValue(view: TraineeView, paper: PaperView, field: FieldView, rng: Rng): FieldValue | null {
  const options = field.options.map(({ id }) => id);
  switch (field.input) {
    case 'choice':
      return options.length === 0 ? null : rng.pick(options);
    case 'choices':
    case 'exhibits':
      return [...subset(options, rng)];
    case 'tick':
      return rng.int(4) > 0;
    case 'range': {
      const from = rng.int(60);
      return { from: dateBefore(view, from), to: dateBefore(view, rng.int(from + 1)) };
    }
    case 'instant': {
      const days = rng.int(30);
      const hour = `T${String(rng.int(24)).padStart(2, '0')}:15`;
      return { local: `${dateBefore(view, days)}${hour}`, utc: `${dateBefore(view, days)}${hour}Z` };
    }
    case 'amount':
      return `${rng.int(10)}.${String(rng.int(100_000_000)).padStart(8, '0')}`;
    case 'count':
      return rng.int(200);
    case 'hash': {
      const own = view.documents.find(({ id }) => id === paper.about)?.hash ?? '';
      return rng.int(4) > 0 && own !== '' ? own : '0'.repeat(64);
    }
    case 'text':
      return `written for number ${rng.int(1000)}`;
  }
}

function dateBefore(view: TraineeView, days: number): string {
  const { year, month, day } = civilFromDays(daysFromCivil(view.clock.now) - days);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function pickByWeight(offers: readonly Offer[], rng: Rng): Offer {
  // In whole hundredths, so that the draw is exact.
  const weights = offers.map(({ weight }) => Math.round(weight * 100));
  let draw = rng.int(weights.reduce((sum, weight) => sum + weight, 0));
  for (const [index, offer] of offers.entries()) {
    draw -= weights[index] ?? 0;
    if (draw < 0) return offer;
  }
  return rng.pick(offers);
}
