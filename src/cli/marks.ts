import type { JsonValue } from '../base';
import type { CaseMarks } from '../engine';
import type { LoadedScenario } from '../scenario';

/** Whole quarter points as points: 5 is `1.25`. */
export function formatQuarters(quarters: number): string {
  return (quarters / 4).toFixed(2);
}

/** The score for a person: by competency, then breaches, which are never averaged in. */
export function marksText(marks: CaseMarks, scenario: LoadedScenario): readonly string[] {
  const language = scenario.languages[0] ?? 'en';
  const { breaches: declared } = scenario.spec.scoring;
  const rows = marks.competencies.map(({ competency, quarters, most }) => ({
    name: `${competency} ${scenario.text(`scoring.competencies.${competency}.title`, language)}`,
    score: `${formatQuarters(quarters)} of ${formatQuarters(most)}`,
  }));
  const all = { name: 'Score', score: `${formatQuarters(marks.quarters)} of ${formatQuarters(marks.most)}` };
  const width = Math.max(...[...rows, all].map(({ name }) => name.length));
  const breaches = marks.breaches.map((id) => {
    const critical = declared[id]?.critical === true ? ' (critical)' : '';
    return `  ${id} ${scenario.text(`scoring.breaches.${id}.title`, language)}${critical}`;
  });
  return [
    ...[all, ...rows].map(({ name, score }) => `${name.padEnd(width)}  ${score.padStart(14)}`),
    breaches.length === 0 ? 'No breach of procedure.' : 'Breaches of procedure:',
    ...breaches,
  ];
}

/** The score for a program. Quarters are whole, so that no sum depends on rounding. */
export function marksJson({ points, competencies, quarters, most, breaches }: CaseMarks): JsonValue {
  return {
    quarters,
    most,
    competencies: competencies.map((mark) => ({ ...mark })),
    points: points.map(({ point, competency, quarters, most }) => ({ point, competency, quarters, most })),
    breaches,
  };
}
