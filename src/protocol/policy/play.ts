import { caseMs, DAY_MS, invariant, toInstant } from '../../base';
import type { Command, Refusal, SpanRef, TraineeView } from '../../engine';
import {
  type ComparedSpan,
  caseLedger,
  comparedSpans,
  type LoadedScenario,
  type PlayStep,
  spanThatHolds,
} from '../../scenario';
import { boardCommand, isBoardStep } from './board-steps';
import { command, DONE, type Policy, type PolicyMove, stuck } from './policy';

/** An advance stops at whatever reaches the trainee; a play that needs more stops than this waits in vain. */
const MOST_STOPS = 400;
/** How far one advance aims while waiting for a document. */
const WAIT_MS = 5 * DAY_MS;

/** What a step comes to: one command, or commands given until the view asks for no more. */
type Action =
  | { readonly kind: 'once'; readonly command: Command }
  | {
      readonly kind: 'read';
      readonly make: (view: TraineeView) => Command | null;
      /** What must have been opened. */
      readonly what: string;
    }
  | {
      readonly kind: 'repeat';
      readonly next: (view: TraineeView) => Command | null;
      /** What is waited for. */
      readonly what: string;
    };

/**
 * Plays the steps of a named play of this scenario, by views in its first language. A step that is refused, or waits
 * for what never comes, leaves it stuck with the number of the step.
 */
export function playPolicy(steps: readonly PlayStep[], scenario: LoadedScenario): Policy {
  const actions = steps.flatMap((step, index) =>
    actionsOf(step, scenario).map((action) => ({ action, number: index + 1 })),
  );
  let position = 0;
  let stops = 0;
  let last: number | null = null;

  function next(view: TraineeView, refusal: Refusal | null): PolicyMove {
    if (refusal !== null) return stuck(`step ${last ?? 0}: refused, ${refusal.code} (${refusal.about})`);
    for (;;) {
      const current = actions[position];
      if (current === undefined) return DONE;
      const { action, number } = current;
      last = number;
      if (action.kind === 'once') {
        position += 1;
        return command(action.command);
      }
      if (action.kind === 'read') {
        const made = action.make(view);
        if (made === null) return stuck(`step ${number}: ${action.what} is not in what was opened`);
        position += 1;
        return command(made);
      }
      const wanted = action.next(view);
      if (wanted !== null) {
        stops += 1;
        if (stops > MOST_STOPS) return stuck(`step ${number}: ${action.what} did not come`);
        return command(wanted);
      }
      position += 1;
      stops = 0;
    }
  }
  return { next };
}

function actionsOf(step: PlayStep, scenario: LoadedScenario): readonly Action[] {
  if (isBoardStep(step)) return [act(boardCommand(step, caseLedger(scenario)))];
  if ('open' in step) return [act({ type: 'document.open', document: step.open })];
  if ('decide' in step) return [act({ type: 'decision.make', decision: step.decide, option: step.option })];
  if ('fill' in step) return fill(step);
  if ('file' in step) {
    const { file: paper, about } = step;
    if (about === undefined) return [act({ type: 'entry.file', paper })];
    return [copyHash(paper, about), act({ type: 'exhibit.register', paper, about })];
  }
  if ('send' in step) return [act({ type: 'request.send', paper: step.send })];
  if ('find' in step) {
    const { find: finding, slots, exhibits, findings, confidence } = step;
    const legs = findings === undefined ? {} : { findings };
    return [
      act({ type: 'finding.draft', finding, slots, exhibits, ...legs, confidence }),
      act({ type: 'finding.submit', finding }),
    ];
  }
  if ('review' in step) {
    return [act({ type: 'finding.review', review: step.review, findings: step.findings })];
  }
  if ('theory' in step) {
    const { theory, blanks, doubts, apart } = step;
    return [act({ type: 'theory.submit', theory, blanks, doubts, ...(apart && { apart }) })];
  }
  if ('compare' in step) return [compare(step, scenario)];
  if ('assess' in step) {
    return (['proves', 'limits'] as const).map((kind) =>
      act({ type: 'note.write', kind, about: step.assess, text: step[kind] }),
    );
  }
  if ('advance' in step) return [advance(step.advance, scenario)];
  if ('await' in step) return [awaitArrival(step.await)];
  if ('plan' in step) return plan(step);
  if ('execute' in step) return [act({ type: 'plan.execute' })];
  if ('note' in step) return [act({ type: 'note.write', kind: 'note', about: '', text: step.note })];
  if ('recall' in step) return [act({ type: 'recall.answer', recall: step.recall, option: step.option })];
  return [act({ type: 'stage.close', stage: step.close })];
}

function act(given: Command): Action {
  return { kind: 'once', command: given };
}

function fill({ fill: paper, about, fields }: Extract<PlayStep, { fill: string }>): readonly Action[] {
  return Object.entries(fields).map(([field, value]) =>
    act({ type: 'request.draft', paper, field, value, ...(about !== undefined && { about }) }),
  );
}

/** Finds both quotations in what was opened: a play is written before it is known which variant comes. */
function compare(
  { compare: id, as: relation }: Extract<PlayStep, { compare: string }>,
  scenario: LoadedScenario,
): Action {
  const sides = comparedSpans(scenario, id);
  return {
    kind: 'read',
    make: (view) => {
      const a = spanRef(view, sides.a);
      const b = spanRef(view, sides.b);
      return a && b ? { type: 'compare.make', a, b, relation } : null;
    },
    what: id,
  };
}

function spanRef({ documents }: TraineeView, { exhibit, words }: ComparedSpan): SpanRef | undefined {
  const body = documents.find(({ id }) => id === exhibit)?.body ?? '';
  const span = spanThatHolds(body, words);
  return span === undefined ? undefined : { document: exhibit, span };
}

function advance(local: string, { spec, zones }: LoadedScenario): Action {
  const home = zones.get(spec.clock.zone);
  const until = home && toInstant(home, local);
  invariant(until?.ok, `A loaded scenario has no such time: ${local}`);
  const { value } = until;
  return {
    kind: 'repeat',
    next: ({ clock }) => (clock.now.at < value ? { type: 'clock.advance', until: value } : null),
    what: local,
  };
}

/** Waits for a document, or for what is heard on the radio. */
function awaitArrival(what: string): Action {
  return {
    kind: 'repeat',
    next: ({ documents, operation, clock }) => {
      if ([...documents, ...(operation?.radio ?? [])].some(({ id }) => id === what)) return null;
      return { type: 'clock.advance', until: caseMs(clock.now.at + WAIT_MS) };
    },
    what,
  };
}

function plan({ plan: window, starts = {} }: Extract<PlayStep, { plan: string }>): readonly Action[] {
  return [
    act({ type: 'plan.draft', window }),
    ...Object.entries(starts).map(([step, start]) => act({ type: 'plan.draft', step, start })),
  ];
}

/**
 * Fills what is still empty of an entry's hash fields with the hash that stands on the exhibit. A play cannot hold it:
 * it changes with every word of the exhibit.
 */
function copyHash(paper: string, about: string): Action {
  return {
    kind: 'repeat',
    next: ({ forms, documents }) => {
      const form = forms.find((one) => one.paper === paper && one.about === about);
      const field = form?.fields.find(({ input, filled }) => input === 'hash' && !filled);
      const hash = documents.find(({ id }) => id === about)?.hash ?? '';
      if (field === undefined || hash === '') return null;
      return { type: 'request.draft', paper, about, field: field.id, value: hash };
    },
    what: `the hash of ${about}`,
  };
}
