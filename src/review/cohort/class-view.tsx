import type { ReactNode } from 'react';
import { type CaseBook, type ClassFigures, type RunSummary, turnText, type WrongTurn } from '../../protocol';
import { FINDING_GRADES } from '../../scenario';
import { EmptyState, type Language, SectionHeading } from '../../ui';
import { ClassCurves } from './class-curves';
import { HeatMap } from './heat-map';
import { ItemTable } from './item-table';
import { type CohortTranslate, cohortStrings } from './strings';
import './cohort.css';

const TURNS = {
  option: 'wrongOption',
  field: 'wrongField',
  breach: 'wrongBreach',
} as const satisfies Record<WrongTurn['kind'], string>;
/** Wrong turns that are listed. */
const MOST_TURNS = 20;

export interface ClassViewProps {
  readonly language: Language;
  /** Verified runs of one scenario. */
  readonly runs: readonly RunSummary[];
  readonly figures: ClassFigures | null;
  readonly book: CaseBook | null;
  /** Hash of the last line of the chosen log. */
  readonly chosen: string | null;
}

/** What a class has in common: time, curves, where points were lost, items, wrong turns, findings, hints, confidence. */
export function ClassView({ language, runs, figures, book, chosen }: ClassViewProps): ReactNode {
  const t = cohortStrings.in(language);
  if (runs.length === 0) return <EmptyState title={t('noClass')}>{t('noClassText')}</EmptyState>;
  if (figures === null || book === null) return <p role="status">{t('figuring')}</p>;
  const { summary, items } = figures;
  const { n, passed, over, medianMinutes, plannedMinutes } = summary;
  return (
    <div className="class-view">
      <header>
        <h2>{t('classTitle')}</h2>
        <p>
          {t('passed', { n, passed, over })}
          <br />
          {t('plannedActual', { median: Math.round(medianMinutes ?? 0), planned: plannedMinutes })}
        </p>
      </header>
      <Part title={t('curves')} text={t('curvesText')}>
        <ClassCurves runs={runs} chosen={chosen} t={t} />
      </Part>
      <Part title={t('heat')} text={t('heatText')}>
        <HeatMap runs={runs} book={book} t={t} />
      </Part>
      <Part title={t('wrongTurns')}>
        <Figures
          caption={t('wrongTurns')}
          heads={[t('what'), '', t('logs')]}
          rows={summary.wrongTurns
            .slice(0, MOST_TURNS)
            .map((turn) => [t(TURNS[turn.kind]), turnText(turn, book), turn.runs])}
          t={t}
        />
      </Part>
      <Part title={t('items')} text={t('itemsText')}>
        <ItemTable items={items} book={book} t={t} />
      </Part>
      <Part title={t('findings')}>
        <Figures
          caption={t('findings')}
          heads={[t('finding'), ...FINDING_GRADES.map((grade) => t(grade))]}
          rows={summary.findings.map(({ finding, grades }) => [
            book.names[finding] ?? finding,
            ...FINDING_GRADES.map((grade) => grades[grade]),
          ])}
          t={t}
        />
      </Part>
      <Part title={t('calibration')}>
        <Figures
          caption={t('calibration')}
          heads={[t('said'), t('wasTrue')]}
          rows={summary.calibration
            .filter(({ total }) => total > 0)
            .map(({ said, right, total }) => [
              `${said} %`,
              t('calibrationLine', { right, total, percent: Math.round((right * 100) / total) }),
            ])}
          t={t}
        />
      </Part>
      <Part title={t('hints')}>
        <Figures
          caption={t('hints')}
          heads={[t('hint'), ...[1, 2, 3].map((step) => t('step', { step }))]}
          rows={summary.hints.map(({ hint, steps }) => [book.names[hint] ?? hint, ...steps])}
          t={t}
        />
      </Part>
    </div>
  );
}

function Part({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="class-view__part">
      <SectionHeading>{title}</SectionHeading>
      {text === undefined ? null : <p className="class-view__text">{text}</p>}
      {children}
    </section>
  );
}

/** A table whose first column names the row; numbers stand at the end of their cells. */
function Figures({
  caption,
  heads,
  rows,
  t,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly t: CohortTranslate;
}): ReactNode {
  if (rows.length === 0) return <p className="class-view__text">{t('nothing')}</p>;
  return (
    <table className="ui-table">
      <caption className="ui-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
            <th key={column} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slice(0, 2).join('/')}>
            {row.map((cell, column) =>
              column === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
                <td key={column} className={typeof cell === 'number' ? 'ui-mono' : undefined}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
