import type { ReactNode } from 'react';
import { Button, type Language, ProgressBar, SectionHeading, StatusMark } from '../../ui';
import { useReading, useWorkspace } from '../workspace';
import { ProblemItem } from './problem-item';
import { problemStrings } from './strings';
import type { Check } from './use-check';
import './problems.css';

/** So many are listed; an author repairs from the top. */
const MOST_SHOWN = 60;

export interface ProblemPanelProps {
  readonly language: Language;
  readonly check: Check;
}

/** What is wrong with the scenario, and what the checker proved of it. */
export function ProblemPanel({ language, check }: ProblemPanelProps): ReactNode {
  const t = problemStrings.in(language);
  const { diagnostics } = useReading();
  const errors = diagnostics?.filter(({ severity }) => severity === 'error').length ?? 0;
  const warnings = (diagnostics?.length ?? 0) - errors;
  const findings = check.last?.report.findings ?? [];
  const open = findings.filter(({ allowed }) => allowed === undefined);
  const accepted = findings.filter(({ allowed }) => allowed !== undefined);
  return (
    <section className="problems" aria-label={t('checker')}>
      <SectionHeading>{t('checker')}</SectionHeading>
      <Verdict language={language} check={check} />
      <SectionHeading level={3}>{t('problems')}</SectionHeading>
      <p className="problems__sum" role="status">
        {diagnostics === undefined
          ? t('reading')
          : errors === 0
            ? t('sound')
            : t('errors', { count: errors })}
        {warnings > 0 ? ` ${t('warnings', { count: warnings })}.` : ''}
      </p>
      <ul className="problems__list">
        {[...(diagnostics ?? []), ...open].slice(0, MOST_SHOWN).map((problem, index) => (
          <ProblemItem
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems of one code may stand at one place.
            key={`${problem.code}:${problem.file}:${problem.pointer}:${index}`}
            language={language}
            problem={problem}
          />
        ))}
      </ul>
      {(diagnostics?.length ?? 0) + open.length > MOST_SHOWN ? (
        <p className="problems__quiet">
          {t('more', { count: (diagnostics?.length ?? 0) + open.length - MOST_SHOWN })}
        </p>
      ) : null}
      {accepted.length > 0 ? (
        <details className="problems__accepted">
          <summary>{t('accepted', { count: accepted.length })}</summary>
          <ul>
            {accepted.map(({ code, pointer, message, allowed }) => (
              <li key={`${code}:${pointer}`}>
                <span lang="en">
                  {code} {message}
                </span>{' '}
                <q>{allowed}</q>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** The sentence of the proof, and how old it is. */
function Verdict({ language, check }: ProblemPanelProps): ReactNode {
  const t = problemStrings.in(language);
  const { revision } = useWorkspace();
  const { state, last } = check;
  const number = new Intl.NumberFormat(language);
  if (state.now === 'running') {
    const { states, answered, questions } = state;
    const said =
      questions === 0
        ? t('runningWhole', { states: number.format(states) })
        : t('running', { states: number.format(states), answered, questions });
    return (
      <div className="problems__running">
        <p>{said}</p>
        {questions > 0 ? <ProgressBar label={t('checker')} value={answered} max={questions} /> : null}
        <Button size="small" onClick={check.stop}>
          {t('stop')}
        </Button>
      </div>
    );
  }
  const edits = last === undefined ? 0 : revision - last.revision;
  const ends = last?.report.findings.filter(({ code }) => code === 'CB1120').length ?? 0;
  return (
    <>
      {state.now === 'unsound' ? <p role="alert">{t('unsound')}</p> : null}
      {state.now === 'failed' ? <p role="alert">{t('failed', { detail: state.detail })}</p> : null}
      {last === undefined ? (
        state.now === 'idle' ? (
          <p className="problems__quiet">{t('never')}</p>
        ) : null
      ) : (
        <>
          <p className="problems__proof">
            {last.report.proved
              ? t('proved', { states: number.format(last.report.states) })
              : t('explored', {
                  states: number.format(last.report.states),
                  depth: last.report.depth,
                  open: last.report.parts.reduce((sum, part) => sum + part.open, 0),
                })}
          </p>
          <p className="problems__quiet">
            {t(last.report.whole ? 'full' : 'byQuestion', { time: (last.took / 1000).toFixed(1) })}
          </p>
          <p className="problems__counts">
            <span>
              <StatusMark kind={ends === 0 ? 'supported' : 'contradiction'} />{' '}
              {t('softLocks', { count: ends })}
            </span>
            <span>
              <StatusMark kind={last.report.findings.length === 0 ? 'supported' : 'waiting'} />{' '}
              {t('findings', { count: last.report.findings.length })}
            </span>
          </p>
        </>
      )}
      {edits > 0 ? (
        <p className="problems__edits">
          <StatusMark kind="waiting" /> {t('edits', { count: edits })}
          <button type="button" onClick={check.start}>
            {t('again')}
          </button>
        </p>
      ) : null}
    </>
  );
}
