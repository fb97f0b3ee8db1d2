import { own } from '../../base';
import type { CaseBook } from '../review/case-book';
import type { RunSummary } from '../review/run-summary';
import { DEBRIEF_WORDS } from './debrief-words';
import type { ReportCell, ReportDocument } from './report-document';
import { breachPart, competencyName, filled } from './trainee-report';

/** From this share of its points on a competency is a strength. */
const STRONG = 0.75;
const MOST_NAMED = 3;
/** A mean Brier score above it, in thousandths, is what saying "likely" of everything true or false at random gives. */
const POOR_BRIER = 200;

/**
 * What an instructor needs for the talk after a case: a script in four phases (W. Eppich and A. Cheng, PEARLS, Simulation
 * in Healthcare 10 (2015) 106), strengths, areas, and a plan whose dates are filled in by hand.
 */
export function debriefPack(run: RunSummary, book: CaseBook): ReportDocument {
  const words = DEBRIEF_WORDS[book.language];
  const ranked = run.competencies
    .filter(({ most }) => most > 0)
    .map(({ competency, quarters, most }) => ({ competency, share: quarters / most }))
    .sort((one, other) => other.share - one.share);
  const named = ({ competency, share }: (typeof ranked)[number]): string =>
    `${competencyName(book, competency)}: ${Math.round(share * 100)} %`;
  const strengths = ranked.filter(({ share }) => share >= STRONG).slice(0, MOST_NAMED);
  const areas = ranked
    .filter(({ share }) => share < STRONG)
    .reverse()
    .slice(0, MOST_NAMED);
  const lost = Object.entries(run.points)
    .map(([point, { quarters, most }]) => ({ point, lost: most - quarters }))
    .filter((one) => one.lost > 0)
    .sort((one, other) => other.lost - one.lost)
    .slice(0, MOST_NAMED);
  return {
    language: book.language,
    title: `${words.pack}: ${run.pseudonym}`,
    lead: [`${book.title} ${run.scenario.version}`],
    warning: run.played === 'simulated' ? words.simulated : null,
    parts: [
      ...words.phases.map(({ heading, lines }) => ({ heading, list: lines })),
      {
        heading: words.talkAbout,
        list: lost.map(({ point }) => talkingPoint(run, book, point)),
      },
      strengths.length === 0
        ? { heading: words.strengths, text: [words.noStrength] }
        : { heading: words.strengths, list: strengths.map(named) },
      areas.length === 0 && run.breaches.length === 0
        ? { heading: words.areas, text: [words.noArea] }
        : { heading: words.areas, list: areas.map(named) },
      breachPart(run, book),
      filled(words.plan, words.noArea, {
        heads: words.planHeads,
        rows: planRows(
          run,
          book,
          areas.map(({ competency }) => competency),
        ),
      }),
    ],
  };
}

/** `D5 Peel chain: what was chosen` */
function talkingPoint(run: RunSummary, book: CaseBook, point: string): string {
  const chosen = run.decisions
    .filter((one) => one.point === point)
    .map(({ decision, chosen }) => own(own(book.decisions, decision)?.options, chosen) ?? chosen);
  const title = `${point} ${own(book.points, point)?.title ?? ''}`.trimEnd();
  return chosen.length === 0 ? title : `${title}: ${chosen.join('; ')}`;
}

function planRows(
  run: RunSummary,
  book: CaseBook,
  areas: readonly string[],
): readonly (readonly ReportCell[])[] {
  const { actions, owners } = DEBRIEF_WORDS[book.language];
  const toFill = '__________';
  const requests = [...new Set(run.returns.map(({ request }) => request))];
  const { brier } = run.calibration;
  return [
    ...run.breaches.map((id) => [own(book.breaches, id)?.title ?? id, actions.breach, owners.both, toFill]),
    ...areas.map((id) => [competencyName(book, id), actions.competency, owners.trainee, toFill]),
    ...requests
      .slice(0, MOST_NAMED)
      .map((id) => [own(book.names, id) ?? id, actions.returned, owners.trainee, toFill]),
    ...(brier !== null && brier > POOR_BRIER
      ? [[`Brier ${(brier / 1000).toFixed(2)}`, actions.confidence, owners.instructor, toFill]]
      : []),
  ];
}
