import { type ReactNode, useEffect, useState } from 'react';
import type { SaveCard, ScenarioCard, SessionRequest } from '../../protocol';
import { Button, Dialog, type Language, Notice, Segmented } from '../../ui';
import type { Settings } from '../settings';
import { appStrings } from '../strings/app';
import { startStrings } from '../strings/start';
import { failureSentence } from '../words';
import { FirstSettings } from './first-settings';
import { NoticeText } from './notice-text';
import { type SessionDraft, sessionDraft, sessionFault, sessionRequest } from './session-draft';
import { SessionForm } from './session-form';

export interface NewSessionSheetProps {
  /** The case to begin; null keeps the dialog closed. */
  readonly card: ScenarioCard | null;
  /** The worked example is wanted once more: guided, in a slot of its own. */
  readonly example: boolean;
  readonly saves: readonly SaveCard[];
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
  readonly onStart: (request: SessionRequest) => Promise<void>;
}

/** The steps into a case: on the first run the settings, then how it is played, then the content notice. */
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

type Step = 'settings' | 'form' | 'notice';

function stepTitle(step: Step, example: boolean, title: string, language: Language): string {
  const t = startStrings.in(language);
  switch (step) {
    case 'settings':
      return t('firstTitle');
    case 'form':
      return t(example ? 'exampleTitle' : 'newTitle', { title });
    case 'notice':
      return t('noticeTitle');
  }
}

interface StepsProps extends NewSessionSheetProps {
  readonly card: ScenarioCard;
  readonly draft: SessionDraft;
  readonly onDraft: (draft: SessionDraft) => void;
}

function Steps(props: StepsProps): ReactNode {
  const { card, example, saves, settings, changeSettings, draft, onDraft, onClose, onStart } = props;
  const { language } = settings;
  const t = startStrings.in(language);
  const app = appStrings.in(language);
  const [steps] = useState<readonly Step[]>(() =>
    settings.lookedThrough ? ['form', 'notice'] : ['settings', 'form', 'notice'],
  );
  const [step, setStep] = useState<Step>(steps[0] ?? 'form');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const fault = sessionFault(draft, language);
  const taken = saves.find((save) => save.slot === draft.slot);

  const begin = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      // Whoever begins in guided mode wants the guide, also after having skipped it once.
      if (draft.mode === 'guided') changeSettings({ guide: true });
      await onStart(sessionRequest(card, draft, language));
    } catch (error) {
      setProblem(failureSentence(error, language));
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      size={step === 'settings' ? 'normal' : 'wide'}
      title={stepTitle(step, example, card.title[language] ?? card.id, language)}
      onClose={onClose}
      closeLabel={app('close')}
      lightDismiss={false}
      actions={
        step === 'settings' ? (
          <>
            <Button
              kind="main"
              onClick={() => {
                changeSettings({ lookedThrough: true });
                // The language may have been changed here, and the draft was made before.
                onDraft({ ...draft, pseudonym: t('pseudonymDefault') });
                setStep('form');
              }}
            >
              {t('firstNext')}
            </Button>
            <Button onClick={onClose}>{app('cancel')}</Button>
          </>
        ) : step === 'form' ? (
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
      <p className="sheet-quiet">{t('stepOf', { step: steps.indexOf(step) + 1, steps: steps.length })}</p>
      {step === 'settings' ? (
        <FirstSettings settings={settings} onChange={changeSettings} />
      ) : step === 'form' ? (
        <>
          {example ? <p className="sheet-lead">{t('exampleWhat')}</p> : null}
          <SessionForm
            card={card}
            saves={saves}
            draft={draft}
            onDraft={onDraft}
            language={language}
            onLanguage={(next) => changeSettings({ language: next })}
          />
        </>
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
              value={settings.summaries ? 'summary' : 'ask'}
              onChange={(value) => changeSettings({ summaries: value === 'summary' })}
              options={[
                { value: 'ask', label: t('noticeShowAsk') },
                { value: 'summary', label: t('noticeShowSummary') },
              ]}
            />
          </div>
        </div>
      )}
    </Dialog>
  );
}
