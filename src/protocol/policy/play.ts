import { caseMs, DAY_MS, invariant, toInstant, type Zone } from '../../base';
import type { Command, Refusal, TraineeView } from '../../engine';
import type { PlayStep } from '../../scenario';
import { boardCommand, isBoardStep, type PlayLabels } from './board-steps';
import { command, DONE, type Policy, type PolicyMove, stuck } from './policy';

/** An advance stops at whatever reaches the trainee; a play that needs more stops than this waits in vain. */
const MOST_STOPS = 400;
/** How far one advance aims while waiting for a document. */
const WAIT_MS = 5 * DAY_MS;

/** What a step comes to: one command, or commands given until the view asks for no more. */
type Action =
  | { readonly kind: 'once'; readonly command: Command }
  | {
      readonly kind: 'repeat';
      readonly next: (view: TraineeView) => Command | null;
      /** What is waited for. */
      readonly what: string;
    };

/**
 * Plays the steps of a named play. `home` is the zone of the home desk, in which its times are written; `ledger` gives
 * what the labels of steps on the tracing board stand for. A step that is refused, or waits for what never comes,
 * leaves it stuck with the number of the step.
 */
export function playPolicy(steps: readonly PlayStep[], home: Zone, ledger: PlayLabels | null): Policy {
  const actions = steps.flatMap((step, index) =>
    actionsOf(step, home, ledger).map((action) => ({ action, number: index + 1 })),
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

function actionsOf(step: PlayStep, home: Zone, ledger: PlayLabels | null): readonly Action[] {
  if (isBoardStep(step)) return [act(boardCommand(step, ledger))];
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
    const { find: finding, slots, exhibits, confidence } = step;
    return [
      act({ type: 'finding.draft', finding, slots, exhibits, confidence }),
      act({ type: 'finding.submit', finding }),
    ];
  }
  if ('review' in step) {
    return [act({ type: 'finding.review', review: step.review, findings: step.findings })];
  }
  if ('theory' in step) {
    return [act({ type: 'theory.submit', theory: step.theory, blanks: step.blanks, doubts: step.doubts })];
  }
  if ('advance' in step) return [advance(step.advance, home)];
  if ('await' in step) return [awaitDocument(step.await)];
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

function advance(local: string, home: Zone): Action {
  const until = toInstant(home, local);
  invariant(until.ok, `A loaded scenario has no such time: ${local}`);
  const { value } = until;
  return {
    kind: 'repeat',
    next: ({ clock }) => (clock.now.at < value ? { type: 'clock.advance', until: value } : null),
    what: local,
  };
}

function awaitDocument(document: string): Action {
  return {
    kind: 'repeat',
    next: ({ documents, clock }) => {
      if (documents.some(({ id }) => id === document)) return null;
      return { type: 'clock.advance', until: caseMs(clock.now.at + WAIT_MS) };
    },
    what: document,
  };
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
