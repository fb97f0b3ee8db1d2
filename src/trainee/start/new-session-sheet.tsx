import { type ReactNode, useEffect, useState } from 'react';
import type { SaveCard, ScenarioCard, SessionRequest } from '../../protocol';
import { Button, Dialog, Notice, Segmented } from '../../ui';
import type { Settings } from '../settings';
import { appStrings } from '../strings/app';
import { startStrings } from '../strings/start';
import { failureSentence } from '../words';
import { NoticeText } from './notice-text';
import { type SessionDraft, sessionDraft, sessionFault, sessionRequest } from './session-draft';
import { SessionForm } from './session-form';

export interface NewSessionSheetProps {
  /** The case to begin; null keeps the dialog closed. */
  readonly card: ScenarioCard | null;
  readonly saves: readonly SaveCard[];
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
  readonly onStart: (request: SessionRequest) => Promise<void>;
}

/** Two steps into a case: how it is set, then the content notice. */
export function NewSessionSheet(props: NewSessionSheetProps): ReactNode {
  const { card, saves, settings } = props;
  const [draft, setDraft] = useState<SessionDraft | null>(null);
  // The draft begins anew with each case that is opened, not with each change of the saves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => setDraft(card === null ? null : sessionDraft(card, saves, settings.language)), [card]);
  return card !== null && draft !== null ? (
    <Steps {...props} card={card} draft={draft} onDraft={setDraft} />
  ) : null;
}

interface StepsProps extends NewSessionSheetProps {
  readonly card: ScenarioCard;
  readonly draft: SessionDraft;
  readonly onDraft: (draft: SessionDraft) => void;
}

function Steps(props: StepsProps): ReactNode {
  const { card, saves, settings, changeSettings, draft, onDraft, onClose, onStart } = props;
  const { language } = settings;
  const t = startStrings.in(language);
  const app = appStrings.in(language);
  const [step, setStep] = useState<'form' | 'notice'>('form');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const fault = sessionFault(draft, language);
  const taken = saves.find((save) => save.slot === draft.slot);

  const begin = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await onStart(sessionRequest(card, draft, language));
    } catch (error) {
      setProblem(failureSentence(error, language));
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      size="wide"
      title={step === 'form' ? t('newTitle', { title: card.title[language] ?? card.id }) : t('noticeTitle')}
      onClose={onClose}
      closeLabel={app('close')}
      lightDismiss={false}
      actions={
        step === 'form' ? (
          <>
            <Button kind="main" onClick={() => setStep('notice')} reason={fault ?? undefined}>
              {t('newNext')}
            </Button>
            <Button onClick={onClose}>{app('cancel')}</Button>
          </>
        ) : (
          <>
            <Button kind={taken ? 'irreversible' : 'main'} disabled={busy} onClick={() => void begin()}>
              {busy ? app('openingCase') : taken ? t('replaceBegin', { slot: draft.slot }) : t('noticeBegin')}
            </Button>
            <Button onClick={() => setStep('form')}>{app('back')}</Button>
            <Button kind="quiet" onClick={onClose}>
              {t('noticeNot')}
            </Button>
          </>
        )
      }
    >
      {problem === null ? null : (
        <Notice tone="error" urgent title={app('openFailedTitle')} className="sheet-notice">
          {problem}
        </Notice>
      )}
      {step === 'form' ? (
        <SessionForm
          card={card}
          saves={saves}
          draft={draft}
          onDraft={onDraft}
          language={language}
          onLanguage={(next) => changeSettings({ language: next })}
        />
      ) : (
        <div className="sheet-stack">
          <NoticeText notice={card.notice[language] ?? ''} language={language} settings={settings} />
          <div className="setting">
            <span className="setting__words" aria-hidden="true">
              {t('noticeShow')}
            </span>
            <Segmented
              label={t('noticeShow')}
              tone="strong"
              value={settings.summaries ? 'summary' : 'full'}
              onChange={(value) => changeSettings({ summaries: value === 'summary' })}
              options={[
                { value: 'full', label: t('noticeShowFull') },
                { value: 'summary', label: t('noticeShowSummary') },
              ]}
            />
          </div>
        </div>
      )}
    </Dialog>
  );
}
