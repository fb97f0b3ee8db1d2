import type { Screen, TraineeView } from '../../engine';
import type { AudioScene, Intensity } from '../audio';

/** A deadline this near is heard, ms of case time. */
const NEAR_MS = 2 * 86_400_000;

/**
 * Where the trainee is, for the sound: silent in the debrief, and silent as long as a document that may be hard lies open
 * or waits for a decision.
 *
 * @param hardOpen whether such a document lies open
 */
export function soundScene(
  view: Pick<TraineeView, 'documents' | 'decisions'>,
  screen: Screen,
  hardOpen: boolean,
): AudioScene {
  if (screen === 'debrief') return 'debrief';
  return hardOpen || hardDecisionOpen(view) ? 'welfare' : 'work';
}

function hardDecisionOpen({ documents, decisions }: Pick<TraineeView, 'documents' | 'decisions'>): boolean {
  const hard = documents.filter(({ summary }) => summary !== null).map(({ id }) => id);
  return decisions.some(
    ({ open, made, beside }) => open && made === null && beside !== null && hard.includes(beside.document),
  );
}

/** Whether the operation is being carried out now. */
export function isCarriedOut({ operation }: Pick<TraineeView, 'operation'>): boolean {
  return operation?.executed === true && !operation.over;
}

/**
 * How much of the pad is heard: nothing once the case is over, all of it while an operation is carried out, two layers with a
 * deadline near or with what cannot be taken back open to be decided, else one.
 */
export function padIntensity(
  view: Pick<TraineeView, 'live' | 'clock' | 'deadlines' | 'decisions' | 'operation' | 'stage'>,
): Intensity {
  const { clock } = view;
  if (!view.live) return 0;
  if (isCarriedOut(view)) return 3;
  const near = view.deadlines.some(({ at }) => at.at - clock.now.at <= NEAR_MS);
  const decisive = view.decisions.some(
    ({ open, made, options }) => open && made === null && options.some(({ irreversible }) => irreversible),
  );
  return near || decisive || view.stage?.canClose ? 2 : 1;
}
