import { Undo2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { FindingView } from '../../../engine';
import type { Confidence } from '../../../scenario';
import { Button, classNames, formatDuration, Segmented, Stamp, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { confidenceWord, gradeWord } from '../../words';
import { ClaimLine } from './claim-line';
import { ConfidenceMark } from './confidence-mark';
import { ExhibitPicks } from './exhibit-picks';
import { CONFIDENCE_RUNGS, type DraftFault, draftFault, withExhibit, withSlot } from './finding-draft';
import { boardState, isEditable, stampTone, stateMark } from './finding-state';
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
  const { draft, change, undo } = useFindingDraft(finding, dispatch);
  const state = boardState(finding);
  const canAct = view.live && !readOnly;
  const reopening = reopened && finding.open && finding.state === 'submitted';
  const editing = canAct && (isEditable(finding) || reopening);
  const fault = draftFault(draft, finding.slots);
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
        <span
          className="finding__purpose"
          title={t(finding.purpose === 'court' ? 'courtHint' : 'internalHint')}
        >
          {t(finding.purpose)}
        </span>
      </header>
      <h2 className="finding__title" id={titleId}>
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
            {undo === null ? null : (
              <Button kind="quiet" size="small" icon={<Undo2 size={16} />} onClick={undo}>
                {t('undo')}
              </Button>
            )}
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

export interface GradeStampProps extends Pick<PanelProps, 'language'> {
  readonly finding: FindingView;
  readonly fresh?: boolean;
}

/** The grade as a stamp, or the place where one will be. */
export function GradeStamp({ finding, language, fresh = false }: GradeStampProps): ReactNode {
  const t = findingsStrings.in(language);
  if (finding.grade !== null) {
    return (
      <span className="finding__stamp">
        <Stamp tone={stampTone(finding.grade)} fresh={fresh}>
          {gradeWord(finding.grade, language)}
        </Stamp>
      </span>
    );
  }
  if (finding.state === 'sound') {
    return (
      <span className="finding__stamp">
        <Stamp tone="supported" fresh={fresh}>
          {t('state.sound')}
        </Stamp>
      </span>
    );
  }
  return finding.state === 'submitted' ? <span className="finding__place">{t('stampPlace')}</span> : null;
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
    case 'confidence':
      return t('missing.confidence');
  }
}
