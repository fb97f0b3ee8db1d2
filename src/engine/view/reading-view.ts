import { conditionEnv } from '../condition-env';
import type { Lens } from './lens';
import type { MarksView, ReadingView } from './view';

/** How many decisions the debrief reads again by itself, unless the scenario names more. */
const READ_AGAIN = 2;

/**
 * The readings that apply, one a decision point, those to be read again first. Of a stage those are the first two in
 * the scenario's order; of the whole case the points that the scenario closes with and the one at which most was missed.
 *
 * @param stage the stage that is debriefed; null for the whole case.
 */
export function readingViews(lens: Lens, stage: string | null, marks: MarksView): ReadingView[] {
  const { compiled, world } = lens;
  const { debrief, scoring } = compiled.scenario.spec;
  const env = conditionEnv(compiled, world);
  const applying = new Map<string, string>();
  for (const [id, spec] of Object.entries(debrief?.readings ?? {})) {
    const of = scoring.points[spec.point]?.stage;
    if (stage !== null && of !== undefined && of !== stage) continue;
    if (spec.when !== undefined && !compiled.scenario.condition(`debrief.readings.${id}.when`)(env)) continue;
    if (!applying.has(spec.point)) applying.set(spec.point, id);
  }
  const points = [...applying.keys()];
  const again =
    stage === null ? readAgain(points, debrief?.closing ?? [], marks) : points.slice(0, READ_AGAIN);
  return [...again, ...points.filter((point) => !again.includes(point))].map((point) => {
    const id = applying.get(point) ?? '';
    const path = `debrief.readings.${id}`;
    return {
      id,
      point,
      again: again.includes(point),
      title: lens.text(`${path}.title`),
      knew: lens.text(`${path}.knew`),
      followed: lens.text(`${path}.followed`),
      expert: lens.text(`${path}.expert`),
      defence: lens.text(`${path}.defence`),
    };
  });
}

function readAgain(points: readonly string[], closing: readonly string[], marks: MarksView): string[] {
  const named = closing.filter((point) => points.includes(point));
  const missed = (point: string): number =>
    (marks.points.find((one) => one.point === point)?.rows ?? []).reduce(
      (total, row) => total + row.most - row.quarters,
      0,
    );
  // Sorting is stable: among equals the scenario's order decides.
  const others = points.filter((point) => !named.includes(point)).sort((a, b) => missed(b) - missed(a));
  const wanted = Math.max(READ_AGAIN, named.length + 1);
  const added = others.filter((point, index) => missed(point) > 0 || named.length + index < READ_AGAIN);
  return [...named, ...added].slice(0, wanted);
}
