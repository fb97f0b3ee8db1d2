import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { FindingView, ReviewView } from '../../../engine';
import { Button, classNames, formatDuration, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { bandSentence } from '../../words';
import { nearMoment } from '../clock/near-moment';
import { boardState, stateMark } from './finding-state';
import { Picker } from './picker';
import { findingsStrings } from './strings';

/** A review takes exactly three findings. */
const PLACES = [0, 1, 2] as const;
const NOBODY: readonly (string | null)[] = [null, null, null];

export interface ReviewStripProps extends PanelProps {
  readonly review: ReviewView;
  /** The review of the stage at work; those of earlier stages lie folded. */
  readonly atWork: boolean;
}

/** The review in threes: three places for submitted findings, what it costs, and the bands that came back. */
export function ReviewStrip(props: ReviewStripProps): ReactNode {
  const { review, view, language, dispatch, readOnly, atWork } = props;
  const t = findingsStrings.in(language);
  const [unfolded, setUnfolded] = useState(false);
  const folded = !atWork && !unfolded;
  const [places, setPlaces] = useState(NOBODY);
  const canAct = view.live && !readOnly && review.open;
  const submitted = view.findings.filter(
    (finding) =>
      review.findings.includes(finding.id) && (finding.state === 'submitted' || finding.state === 'sound'),
  );
  const findingAt = (index: number): FindingView | undefined =>
    submitted.find((finding) => finding.id === places[index]);
  const chosen = PLACES.flatMap((index) => findingAt(index)?.id ?? []);
  const put = (index: number, id: string | null): void =>
    setPlaces(PLACES.map((each) => (each === index ? id : (places[each] ?? null))));
  const ask = async (): Promise<void> => {
    const result = await dispatch({ type: 'finding.review', review: review.id, findings: chosen });
    if (result.ok) setPlaces(NOBODY);
  };
  return (
    <section className="review" aria-label={review.title} data-id={review.id}>
      <header className="review__head">
        <h2>
          {atWork ? (
            review.title
          ) : (
            <button
              type="button"
              className="review__fold"
              aria-expanded={!folded}
              onClick={() => setUnfolded(folded)}
            >
              {folded ? (
                <ChevronRight size={16} aria-hidden="true" />
              ) : (
                <ChevronDown size={16} aria-hidden="true" />
              )}
              {review.title}
            </button>
          )}
        </h2>
        <span>{t('reviewBy', { by: review.by })}</span>
        <span className="review__cost">
          {canAct
            ? t('reviewCosts', { duration: formatDuration(review.minutes, language) })
            : t('reviewClosed')}
        </span>
      </header>
      {canAct && !folded ? (
        <div className="review__places">
          {PLACES.map((index) => {
            const finding = findingAt(index);
            return finding === undefined ? (
              <Picker
                key={index}
                label={`${t('place', { number: index + 1 })}: ${t('placeEmpty')}`}
                title={t('placeTitle')}
                options={submitted
                  .filter((each) => !chosen.includes(each.id))
                  .map((each) => ({ id: each.id, text: `${each.id} ${each.title}` }))}
                value={null}
                onPick={(id) => put(index, id)}
                empty={<p>{t('placeNone')}</p>}
                className="review__place review__place--empty"
                dataId={`place-${index + 1}`}
              >
                <span>{t('place', { number: index + 1 })}</span>
                <span>{t('placeEmpty')}</span>
              </Picker>
            ) : (
              <div key={index} className={classNames('review__place', 'paper')} data-id={finding.id}>
                <span className="review__number">
                  {finding.id} <StatusMark kind={stateMark(boardState(finding))} />
                </span>
                <span>{finding.title}</span>
                <button
                  type="button"
                  className="review__out"
                  aria-label={t('takeOut', { id: finding.id })}
                  onClick={() => put(index, null)}
                >
                  <X size={16} aria-hidden="true" />
                </button>
              </div>
            );
          })}
          <Button
            kind="main"
            data-id="ask-review"
            reason={
              chosen.length < PLACES.length
                ? t('askMissing', { count: PLACES.length - chosen.length })
                : undefined
            }
            onClick={() => void ask()}
          >
            {t('ask')}
          </Button>
        </div>
      ) : null}
      {review.past.length > 0 && !folded ? (
        <div className="review__past">
          <h3 className="ui-heading">{t('past')}</h3>
          <ul>
            {review.past.map((each) => (
              <li key={`${each.at.at} ${each.findings.join()}`}>
                <StatusMark kind={each.band === 'all-sound' ? 'supported' : 'contradiction'} />
                <span className="ui-mono">{nearMoment(each.at, view.clock.now, language)}</span>
                <span className="ui-mono">{each.findings.join(', ')}</span>
                <span>{bandSentence(each.band, language)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
