import type { Rng } from '../../base';
import {
  type Command,
  type DocumentView,
  FITS,
  type FindingView,
  type Fit,
  type SlotView,
  type SpanRef,
  type TheoryView,
  type TraineeView,
} from '../../engine';
import { CONFIDENCES, documentSpans, RELATIONS } from '../../scenario';
import { type Offer, offer } from './offer';
import { dateNear, subset } from './random-values';

/** Findings and their review, by what the view shows: right only by chance. */
export function findingOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  return [
    ...view.findings
      .filter(({ open, state }) => open && state !== 'sound')
      .map((finding) => statementOffer(view, finding, rng)),
    ...reviewOffers(view, rng),
  ];
}

export function theoryOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  return view.theories.filter(isWritable).map((theory) => theoryOffer(view, theory, rng));
}

/** Comparisons of what was read, and what is said of exhibits. */
export function readingOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  return [...compareOffers(view, rng), ...assessOffers(view, rng)];
}

function statementOffer(view: TraineeView, finding: FindingView, rng: Rng): Offer {
  const make = (): readonly Command[] => {
    const exhibits = view.documents.filter(({ kind }) => kind === 'exhibit').map(({ id }) => id);
    const stated = view.findings.filter(({ state }) => state !== 'new').map(({ id }) => id);
    const carriers = finding.legs.flatMap(({ findings }) => findings).filter((id) => stated.includes(id));
    const slots = randomSlots(view, finding.slots, rng);
    const draft: Command = {
      type: 'finding.draft',
      finding: finding.id,
      slots,
      exhibits: subset(exhibits, rng),
      ...(carriers.length > 0 && { findings: subset([...new Set(carriers)], rng) }),
      confidence: rng.pick(CONFIDENCES),
    };
    const whole = finding.slots.every(({ id }) => slots[id] !== undefined);
    return whole && rng.int(5) > 0 ? [draft, { type: 'finding.submit', finding: finding.id }] : [draft];
  };
  return { weight: finding.state === 'submitted' ? 0.4 : 1.5, about: finding.id, due: 0, make };
}

function reviewOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  const submitted = view.findings.filter(({ state }) => state === 'submitted').map(({ id }) => id);
  return view.reviews
    .filter(({ open }) => open)
    .map((review) => ({ review, ready: submitted.filter((id) => review.findings.includes(id)) }))
    .filter(({ ready }) => ready.length >= 3)
    .map(({ review, ready }) =>
      offer(4, review.id, () => ({
        type: 'finding.review',
        review: review.id,
        findings: rng.shuffle(ready).slice(0, 3),
      })),
    );
}

/** Every blank is typed or has something to choose from by what has been read so far. */
function isWritable({ open, handed, blanks }: TheoryView): boolean {
  return open && !handed && blanks.every(({ input, options }) => input === 'instant' || options.length > 0);
}

function theoryOffer(view: TraineeView, theory: TheoryView, rng: Rng): Offer {
  const fits = (): Readonly<Record<string, Fit>> =>
    Object.fromEntries(theory.apart.map(({ exhibit }) => [exhibit, rng.pick(FITS)] as const));
  const make = (): Command => ({
    type: 'theory.submit',
    theory: theory.id,
    blanks: randomSlots(view, theory.blanks, rng),
    doubts: subset(
      theory.doubts.options.map(({ id }) => id),
      rng,
    ),
    ...(theory.apart.length > 0 && { apart: fits() }),
  });
  return offer(1, theory.id, make);
}

function compareOffers({ documents }: TraineeView, rng: Rng): readonly Offer[] {
  const read = documents.filter(({ opened }) => opened);
  if (read.length < 2) return [];
  const make = (): Command => {
    const [first, second] = rng.shuffle(read);
    const [a, b] = [anySpan(first, rng), anySpan(second, rng)];
    return { type: 'compare.make', a, b, relation: rng.pick(RELATIONS) };
  };
  return [offer(1, null, make)];
}

function anySpan(document: DocumentView | undefined, rng: Rng): SpanRef {
  const spans = documentSpans(document?.body ?? '');
  return { document: document?.id ?? '', span: rng.int(Math.max(1, spans.length)) };
}

function assessOffers({ documents }: TraineeView, rng: Rng): readonly Offer[] {
  const read = documents.filter(({ kind, opened }) => kind === 'exhibit' && opened);
  if (read.length === 0) return [];
  const make = (): Command => ({
    type: 'note.write',
    kind: rng.pick(['proves', 'limits']),
    about: rng.pick(read).id,
    text: `assessed as number ${rng.int(1000)}`,
  });
  return [offer(1, null, make)];
}

/** An option of each slot that has any; an instant of the last weeks where one is typed. */
function randomSlots(
  view: TraineeView,
  slots: readonly SlotView[],
  rng: Rng,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    slots
      .filter(({ input, options }) => input === 'instant' || options.length > 0)
      .map(({ id, input, options }) => [
        id,
        input === 'instant' ? anyInstant(view, rng) : rng.pick(options).id,
      ]),
  );
}

function anyInstant(view: TraineeView, rng: Rng): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${dateNear(view, rng)}T${two(rng.int(24))}:${two(rng.int(60))}:${two(rng.int(60))}Z`;
}
