import { type Lens, showsJudgements } from './lens';
import type { ComparisonView } from './view';

/** Comparisons, oldest first; whether they are right is told at once, in assessment with the judgements. */
export function comparisonViews(lens: Lens): ComparisonView[] {
  const { world, compiled } = lens;
  return world.comparisons.map(({ a, b, relation, comparison, right, at, stage }) => {
    const told = world.settings.mode !== 'assessment' || showsJudgements(world, stage);
    const listed = compiled.scenario.spec.compare?.[comparison];
    return {
      a,
      b,
      relation,
      right: told ? right : null,
      is: told ? (listed?.relation ?? 'no-relation') : null,
      teaches: told && listed !== undefined ? lens.text(`compare.${comparison}.teaches`) : '',
      at: lens.home(at),
    };
  });
}
