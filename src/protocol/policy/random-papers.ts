import type { Rng } from '../../base';
import type { Command, FieldView, PaperView, RequestState, RequestView, TraineeView } from '../../engine';
import type { Offer } from './offer';
import type { Memory } from './random-memory';
import { randomValue } from './random-values';

type Stand = Pick<Offer, 'weight' | 'due'>;
/** How likely it is to write and send a request that stands so, and how often it is done as it comes up. */
const REQUEST_STANDS: Readonly<Partial<Record<RequestState, Stand>>> = {
  new: { weight: 2, due: 1 },
  drafted: { weight: 2, due: 1 },
  returned: { weight: 4, due: 12 },
  refused: { weight: 1, due: 8 },
  lapsed: { weight: 2, due: 2 },
};
/** What is under way or granted. */
const LET_BE: Stand = { weight: 0, due: 0 };

/** Forms of the house: filled in by chance and filed. */
export function formOffers(view: TraineeView, rng: Rng, memory: Memory): readonly Offer[] {
  return view.forms
    .filter(({ open, done, about }) => open && !done && about === null)
    .map((form) => ({
      weight: 1,
      about: form.paper,
      due: 1,
      make: () => fileAct(view, form, rng, memory),
    }));
}

/** Requests: filled in by chance, mended where they came back, and sent. */
export function requestOffers(view: TraineeView, rng: Rng, memory: Memory): readonly Offer[] {
  return view.requests
    .filter(({ open }) => open)
    .map((request) => ({
      about: request.paper,
      make: () => sendAct(view, request, rng, memory),
      ...(REQUEST_STANDS[request.state] ?? LET_BE),
    }));
}

/** Custody entries, one for each exhibit. */
export function custodyOffers(view: TraineeView, rng: Rng, memory: Memory): readonly Offer[] {
  return view.forms
    .filter(({ open, done, about }) => open && !done && about !== null)
    .map(
      (form): Offer => ({
        weight: 1,
        about: form.about,
        due: 0,
        make: () => fileAct(view, form, rng, memory),
      }),
    );
}

/** Now and then somebody writes in a field and leaves it at that. */
export function scribbleOffers(view: TraineeView, rng: Rng, memory: Memory): readonly Offer[] {
  return [...view.forms.filter(({ done }) => !done), ...view.requests]
    .filter(({ open }) => open)
    .map((paper) => ({
      weight: 1,
      about: null,
      due: 0,
      make: () =>
        paper.fields.length === 0 ? [] : draftsOf(view, paper, [rng.pick(paper.fields)], rng, memory),
    }));
}

function fileAct(view: TraineeView, form: PaperView, rng: Rng, memory: Memory): readonly Command[] {
  const { paper, about } = form;
  const drafts = draftsOf(view, form, emptyFields(form, rng), rng, memory);
  const done: Command =
    about === null ? { type: 'entry.file', paper } : { type: 'exhibit.register', paper, about };
  return isWhole(form, drafts) ? [...drafts, done] : drafts;
}

function sendAct(view: TraineeView, request: RequestView, rng: Rng, memory: Memory): readonly Command[] {
  const { paper, state, fields } = request;
  memory.note(request);
  const marked = fields.filter(({ returned }) => returned !== '');
  // What came back without a mark was wrong somewhere.
  const again =
    state === 'new' || state === 'drafted'
      ? []
      : marked.length > 0
        ? marked
        : rng.shuffle(fields).slice(0, 3);
  const wanted = new Set([...again, ...emptyFields(request, rng)]);
  return [...draftsOf(view, request, [...wanted], rng, memory), { type: 'request.send', paper }];
}

/** What must be filled in and is not, and some of what may be. */
function emptyFields({ fields }: PaperView, rng: Rng): readonly FieldView[] {
  return fields.filter(({ filled, optional }) => !filled && (!optional || rng.int(3) === 0));
}

function draftsOf(
  view: TraineeView,
  paper: PaperView,
  fields: readonly FieldView[],
  rng: Rng,
  memory: Memory,
): readonly Draft[] {
  const about = paper.about === null ? {} : { about: paper.about };
  return fields.flatMap((field): Draft[] => {
    const value = randomValue(view, paper, field, rng, memory);
    if (value === null) return [];
    return [{ type: 'request.draft', paper: paper.paper, ...about, field: field.id, value }];
  });
}
type Draft = Extract<Command, { type: 'request.draft' }>;

/** Whether nothing that must be filled in is left empty after these drafts; a box may stay unticked. */
function isWhole({ fields }: PaperView, drafts: readonly Draft[]): boolean {
  const drafted = new Set(drafts.map(({ field }) => field));
  return fields.every(
    ({ id, input, filled, optional }) => filled || optional || input === 'tick' || drafted.has(id),
  );
}
