import type { ReactNode } from 'react';
import type { FindingView } from '../../../engine';
import { Button, classNames, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { ClaimLine } from './claim-line';
import { ConfidenceMark } from './confidence-mark';
import { Contradiction } from './contradiction';
import { ExhibitPicks } from './exhibit-picks';
import { draftOf } from './finding-draft';
import { stateWord } from './finding-editor';
import { boardState, stateMark } from './finding-state';
import { GradeStamp } from './grade-stamp';
import { findingsStrings } from './strings';

export interface FindingCardProps extends PanelProps {
  readonly finding: FindingView;
  readonly fresh: boolean;
  readonly onOpen: () => void;
}

/** A finding that lies on the board and is not the one worked on. Drafts are outlines, submitted ones are paper. */
export function FindingCard(props: FindingCardProps): ReactNode {
  const { finding, view, language, fresh, onOpen } = props;
  const t = findingsStrings.in(language);
  const state = boardState(finding);
  const outline = state !== 'submitted' && state !== 'sound';
  const card = (
    <article
      className={classNames('finding', outline ? 'finding--outline' : 'paper')}
      aria-label={`${finding.id} ${finding.title}`}
      data-id={finding.id}
      lang={view.language}
    >
      <header className="finding__head">
        <span className="finding__number">{finding.id}</span>
        {finding.grade === null ? (
          <span className="finding__state">
            <StatusMark kind={stateMark(state)} /> {stateWord(finding, language)}
          </span>
        ) : null}
        {finding.confidence === null ? null : (
          <ConfidenceMark confidence={finding.confidence} language={language} />
        )}
      </header>
      <ClaimLine
        className="finding__claim"
        claim={finding.claim}
        slots={finding.slots}
        values={draftOf(finding).slots}
        language={language}
      />
      <ExhibitPicks {...props} exhibits={finding.exhibits} />
      {finding.findings.length === 0 ? null : (
        <p className="shown">
          <span className="shown__label">{t('restsOn')}</span>
          <span className="legs__chips">{finding.findings.join(', ')}</span>
        </p>
      )}
      {finding.feedback === '' ? null : <p className="finding__why">{finding.feedback}</p>}
      {state === 'later' ? <p className="finding__why">{t('laterText')}</p> : null}
      <div className="finding__foot">
        {state === 'later' ? null : (
          <Button size="small" onClick={onOpen} aria-label={t('detailsOf', { id: finding.id })}>
            {t('details')}
          </Button>
        )}
        <GradeStamp finding={finding} language={language} fresh={fresh} />
      </div>
    </article>
  );
  return finding.contradictedBy.length === 0 ? (
    card
  ) : (
    <div className="contradicts">
      {card}
      <Contradiction {...props} />
    </div>
  );
}
