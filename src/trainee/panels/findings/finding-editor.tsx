import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { FindingView } from '../../../engine';
import type { Confidence } from '../../../scenario';
import { Button, classNames, formatDuration, IconButton, Segmented, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { confidenceWord } from '../../words';
import { ClaimLine } from './claim-line';
import { ConfidenceMark } from './confidence-mark';
import { Contradiction } from './contradiction';
import { ExhibitPicks } from './exhibit-picks';
import {
  CONFIDENCE_RUNGS,
  type DraftFault,
  draftFault,
  withExhibit,
  withLeg,
  withSlot,
} from './finding-draft';
import { boardState, isEditable, stateMark } from './finding-state';
import { GradeStamp } from './grade-stamp';
import { LegPicks } from './leg-picks';
import { findingsStrings } from './strings';
import { useFindingDraft } from './use-finding-draft';

export interface FindingEditorProps extends PanelProps {
  readonly finding: FindingView;
  /** Its stamp came while the trainee looked. */
  readonly fresh: boolean;
}

/** The finding that is worked on: the sentence with its slots, what shows it, how sure, and submitting it. */
export function FindingEditor(props: FindingEditorProps): ReactNode {
  const { finding, view, language, dispatch, readOnly } = props;
  const t = findingsStrings.in(language);
  const titleId = useId();
  const [reopened, setReopened] = useState(false);
  const { draft, change, undo, redo } = useFindingDraft(finding, dispatch);
  const state = boardState(finding);
  const canAct = view.live && !readOnly;
  const reopening = reopened && finding.open && finding.state === 'submitted';
  const editing = canAct && (isEditable(finding) || reopening);
  const fault = draftFault(draft, finding);
  return (
    <article
      className={classNames('finding', 'finding--open', 'paper')}
      aria-labelledby={titleId}
      data-id={finding.id}
      lang={view.language}
    >
      <header className="finding__head">
        <span className="finding__number">{finding.id}</span>
        <span className="finding__state">
          <StatusMark kind={stateMark(state)} /> {stateWord(finding, language)}
        </span>
        {editing ? (
          <span className="finding__undo">
            <IconButton
              label={t('undo')}
              icon={<Undo2 size={16} />}
              disabled={undo === null}
              onClick={() => undo?.()}
            />
            <IconButton
              label={t('redo')}
              icon={<Redo2 size={16} />}
              disabled={redo === null}
              onClick={() => redo?.()}
            />
          </span>
        ) : null}
        <span
          className="finding__purpose"
          title={t(finding.purpose === 'court' ? 'courtHint' : 'internalHint')}
        >
          {t(finding.purpose)}
        </span>
      </header>
      <h2 className="finding__title" id={titleId} tabIndex={-1}>
        {finding.title}
      </h2>
      <ClaimLine
        className="finding__claim"
        claim={finding.claim}
        slots={finding.slots}
        values={draft.slots}
        language={language}
        {...(editing ? { onPick: (slot, value) => change((before) => withSlot(before, slot, value)) } : {})}
      />
      <ExhibitPicks
        {...props}
        exhibits={draft.exhibits}
        {...(editing ? { onToggle: (id: string) => change((before) => withExhibit(before, id)) } : {})}
      />
      <LegPicks
        {...props}
        cited={draft.findings}
        {...(editing ? { onToggle: (id: string) => change((before) => withLeg(before, id)) } : {})}
      />
      {editing ? (
        <div className="finding__act">
          <div className="finding__sure">
            <span className="finding__label" aria-hidden="true">
              {t('confidence')}
            </span>
            <Segmented<Confidence>
              label={t('confidence')}
              tone="strong"
              wide
              value={draft.confidence ?? undefined}
              onChange={(confidence) => change((before) => ({ ...before, confidence }))}
              options={CONFIDENCE_RUNGS.map((rung) => ({
                value: rung.value,
                label: (
                  <span data-id={rung.value} className="finding__rung">
                    {confidenceWord(rung.value, language)}{' '}
                    <span>{t('percent', { percent: rung.percent })}</span>
                  </span>
                ),
              }))}
            />
          </div>
          <div className="finding__submit">
            <Button
              kind="main"
              wide
              data-id="submit-finding"
              detail={t('submitCosts', { duration: formatDuration(finding.minutes, language) })}
              reason={reopening && fault === null ? undefined : faultWords(fault, language)}
              onClick={() => {
                setReopened(false);
                void dispatch({ type: 'finding.submit', finding: finding.id });
              }}
            >
              {t('submit')}
            </Button>
          </div>
        </div>
      ) : (
        <Settled {...props} onReopen={canAct && finding.open ? () => setReopened(true) : null} />
      )}
    </article>
  );
}

/** The foot of a finding that is not being written: how sure, the stamp, and the way back into it. */
function Settled(props: FindingEditorProps & { readonly onReopen: (() => void) | null }): ReactNode {
  const { finding, language, fresh, onReopen } = props;
  const t = findingsStrings.in(language);
  const state = boardState(finding);
  return (
    <div className="finding__settled">
      {finding.confidence === null ? null : (
        <ConfidenceMark confidence={finding.confidence} language={language} />
      )}
      <GradeStamp finding={finding} language={language} fresh={fresh} />
      {finding.feedback === '' ? null : <p className="finding__why">{finding.feedback}</p>}
      <Contradiction {...props} />
      {state === 'later' ? <p className="finding__why">{t('laterText')}</p> : null}
      {state === 'closed' ? <p className="finding__why">{t('closedText')}</p> : null}
      {state === 'sound' ? <p className="finding__why">{t('lockedHint')}</p> : null}
      {state === 'submitted' && onReopen !== null ? (
        <div className="finding__reopen">
          <Button size="small" onClick={onReopen}>
            {t('change')}
          </Button>
          <p className="finding__why">{t('changeHint')}</p>
        </div>
      ) : null}
    </div>
  );
}

/** "Draft", "Submitted": the state on the board in words. */
export function stateWord(finding: FindingView, language: PanelProps['language']): string {
  const t = findingsStrings.in(language);
  const state = boardState(finding);
  return state === 'closed' ? t('notSubmitted') : t(`state.${state}`);
}

function faultWords(fault: DraftFault | null, language: PanelProps['language']): string | undefined {
  const t = findingsStrings.in(language);
  switch (fault?.kind) {
    case undefined:
      return undefined;
    case 'slots':
      return t('missing.slots', { count: fault?.kind === 'slots' ? fault.count : 0 });
    case 'exhibits':
      return t('missing.exhibits');
    case 'legs':
      return t('missing.legs');
    case 'confidence':
      return t('missing.confidence');
  }
}
