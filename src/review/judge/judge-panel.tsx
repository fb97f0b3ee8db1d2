import { type ReactNode, useState } from 'react';
import type { CaseMarks } from '../../engine';
import { type ReviewDesk, saveTextFile } from '../../io';
import { type CaseBook, type EventLine, formatReview, HIGHEST_LEVEL } from '../../protocol';
import { Button, classNames, type Language, Segmented, StatusMark, TextField } from '../../ui';
import { OverrideForm } from './override-form';
import { Reasons } from './reasons';
import { SecondRater } from './second-rater';
import { judgeStrings } from './strings';
import type { Judging } from './use-judging';
import './judge.css';

export interface JudgePanelProps {
  readonly desk: ReviewDesk;
  readonly book: CaseBook;
  readonly lines: readonly EventLine[];
  /** Null for a log that does not verify. */
  readonly marks: CaseMarks | null;
  /** Null until the rater has a name. */
  readonly judging: Judging | null;
  readonly rater: string;
  readonly onRater: (name: string) => void;
  readonly language: Language;
  readonly onSeek: (sequence: number) => void;
}

const LEVELS = Array.from({ length: HIGHEST_LEVEL + 1 }, (_, level) => level);
const LEVEL_KEYS = ['level.0', 'level.1', 'level.2', 'level.3', 'level.4'] as const;

/** The machine's score by competency with its reasons, and the evaluator's own rating beside it. */
export function JudgePanel(props: JudgePanelProps): ReactNode {
  const { desk, book, lines, marks, judging, rater, onRater, language, onSeek } = props;
  const t = judgeStrings.in(language);
  const [open, setOpen] = useState<string | null>(null);
  const [name, setName] = useState(rater);
  const [why, setWhy] = useState('');
  const standing = judging?.standing ?? null;
  const locked = standing?.submitted ?? true;
  const given = (competency: string, machine: number): number =>
    standing?.overrides[competency]?.quarters ?? machine;
  const total = marks?.competencies.reduce((sum, one) => sum + given(one.competency, one.quarters), 0) ?? 0;
  return (
    <section className="judge" aria-label={t('rubric')}>
      <div className="judge__head">
        <h2 className="ui-heading">{t('rubric')}</h2>
        {standing === null ? null : <span>{standing.submitted ? t('submitted') : t('draft')}</span>}
      </div>
      <form
        className="judge__rater"
        onSubmit={(event) => {
          event.preventDefault();
          onRater(name.trim());
        }}
      >
        <TextField
          label={t('rater')}
          hint={t('raterHint')}
          value={name}
          onChange={setName}
          onBlur={() => onRater(name.trim())}
          maxLength={80}
        />
      </form>
      {judging !== null && !judging.kept ? <p role="alert">{t('unkept')}</p> : null}
      {marks === null ? <p className="run-quiet">{t('unscored')}</p> : null}
      {marks !== null && judging === null ? <p className="run-quiet">{t('needRater')}</p> : null}
      {marks === null ? null : (
        <>
          <ul className="judge__rows">
            {marks.competencies.map(({ competency, quarters, most }) => {
              const title = book.competencies.find(({ id }) => id === competency)?.title ?? competency;
              const isOpen = open === competency;
              const rating = standing?.ratings[competency];
              const changed = standing?.overrides[competency] !== undefined;
              return (
                <li key={competency} className={classNames('judge-row', isOpen && 'judge-row--open')}>
                  <button
                    type="button"
                    className="judge-row__head"
                    aria-expanded={isOpen}
                    onClick={() => setOpen(isOpen ? null : competency)}
                  >
                    <span className="judge-row__id">{competency}</span>
                    <span className="judge-row__title">
                      {title}
                      {rating === undefined ? null : (
                        <small>{t(LEVEL_KEYS[rating.level] ?? 'level.0')}</small>
                      )}
                    </span>
                    <span className="judge-row__machine">
                      <span className="ui-visually-hidden">{t('machine')} </span>
                      {t('of', { points: quarters / 4, most: most / 4 })}
                    </span>
                    <span className={classNames('judge-row__own', changed && 'judge-row__own--changed')}>
                      <span className="ui-visually-hidden">{t('evaluator')} </span>
                      {changed ? given(competency, quarters) / 4 : '–'}
                    </span>
                  </button>
                  {isOpen ? (
                    <div className="judge-row__body">
                      {judging === null || locked ? null : (
                        <>
                          <Segmented
                            label={t('level', { name: competency })}
                            value={rating === undefined ? undefined : String(rating.level)}
                            onChange={(level) =>
                              judging.add({
                                type: 'rubric.rated',
                                data: { competency, level: Number(level), comment: rating?.comment ?? '' },
                              })
                            }
                            options={LEVELS.map((level) => ({ value: String(level), label: String(level) }))}
                            wide
                          />
                          <p className="run-quiet">
                            {LEVELS.map((level) => `${level} ${t(LEVEL_KEYS[level] ?? 'level.0')}`).join(
                              ' · ',
                            )}
                          </p>
                          <OverrideForm
                            judging={judging}
                            competency={competency}
                            machine={quarters}
                            most={most}
                            language={language}
                          />
                        </>
                      )}
                      <Reasons
                        desk={desk}
                        hash={book.scenario.hash}
                        lines={lines}
                        competency={competency}
                        language={language}
                        onSeek={onSeek}
                      />
                    </div>
                  ) : null}
                </li>
              );
            })}
          </ul>
          <p className="judge__total">
            <b>{t('total')}</b> <span>{marks.quarters / 4}</span> <b>{total / 4}</b>
          </p>
          <h3 className="ui-heading">{t('breaches')}</h3>
          {marks.breaches.length === 0 ? <p className="run-quiet">{t('noBreaches')}</p> : null}
          <ul className="judge__breaches">
            {marks.breaches.map((id) => {
              const breach = book.breaches[id];
              const seq = lines.find(
                ({ type, data }) => type === 'critical.flagged' && data.breach === id,
              )?.seq;
              return (
                <li key={id}>
                  <StatusMark kind="contradiction" /> {breach?.title ?? id}
                  {breach?.critical ? ` (${t('critical')})` : ''}
                  {seq === undefined ? null : (
                    <button type="button" className="run-link" onClick={() => onSeek(seq)}>
                      {t('toEvent', { number: seq })}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {judging === null ? null : <SecondRater judging={judging} language={language} />}
      {judging === null || marks === null ? null : (
        <div className="judge__foot">
          {judging.standing.submitted ? (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (why.trim() === '') return;
                judging.add({ type: 'review.reopened', data: { reason: why.trim() } });
                setWhy('');
              }}
            >
              <TextField label={t('reopenWhy')} value={why} onChange={setWhy} maxLength={1000} />
              <Button type="submit" size="small" disabled={why.trim() === ''}>
                {t('reopen')}
              </Button>
            </form>
          ) : (
            <Button kind="main" wide onClick={() => judging.add({ type: 'review.submitted', data: {} })}>
              {t('submit')}
            </Button>
          )}
          <Button
            size="small"
            onClick={() =>
              saveTextFile(
                `casebridge-${judging.standing.log.hash.slice(0, 8)}-${rater.replace(/[^\p{L}\p{N}]+/gu, '-')}.review.jsonl`,
                formatReview(judging.file),
              )
            }
          >
            {t('save')}
          </Button>
        </div>
      )}
    </section>
  );
}
