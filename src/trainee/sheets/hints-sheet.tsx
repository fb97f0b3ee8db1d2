import type { ReactNode } from 'react';
import type { HintView } from '../../engine';
import { Button, Dialog, formatDuration, type Language, StatusMark } from '../../ui';
import type { PanelProps } from '../app/panel-props';
import { appStrings } from '../strings/app';
import { sheetStrings } from '../strings/sheets';

export interface HintsSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly panel: PanelProps;
}

const STEPS = [1, 2, 3] as const;
type Step = (typeof STEPS)[number];

/** The hint ladders that are open: each step says its cost before it is taken. */
export function HintsSheet({ open, onClose, panel }: HintsSheetProps): ReactNode {
  const { view, language, dispatch } = panel;
  const t = sheetStrings.in(language);
  const canTake = view.live && !panel.readOnly;
  return (
    <Dialog
      open={open}
      size="wide"
      title={t('hintsTitle')}
      onClose={onClose}
      closeLabel={appStrings.in(language)('close')}
    >
      <p className="sheet-quiet">{t('hintsText')}</p>
      {view.hints.length === 0 ? <p>{t('hintNone')}</p> : null}
      {view.hints.map((hint) => (
        <section key={hint.id} className="hint">
          <h3 lang={view.language}>{hint.title}</h3>
          <ol className="hint__steps">
            {STEPS.map((step) => (
              <HintStep
                key={step}
                hint={hint}
                step={step}
                language={language}
                onTake={canTake ? () => void dispatch({ type: 'hint.take', hint: hint.id, step }) : undefined}
              />
            ))}
          </ol>
        </section>
      ))}
    </Dialog>
  );
}

interface HintStepProps {
  readonly hint: HintView;
  readonly step: Step;
  readonly language: Language;
  readonly onTake: (() => void) | undefined;
}

function HintStep({ hint, step, language, onTake }: HintStepProps): ReactNode {
  const t = sheetStrings.in(language);
  const text = hint.taken[step - 1];
  const next = hint.taken.length === step - 1;
  const cost = formatDuration(hint.minutes[step === 1 ? 0 : step === 2 ? 1 : 2], language);
  return (
    <li className={text === undefined ? 'hint__step' : 'hint__step hint__step--taken'}>
      <p className="hint__name">
        <b>{t(`hintStep${step}`)}</b> <span className="ui-mono">{cost}</span>
      </p>
      {text === undefined ? null : <p>{text}</p>}
      <p className="hint__foot">
        {text !== undefined ? (
          <>
            <StatusMark kind="supported" /> {t('hintTaken')}
          </>
        ) : next && onTake ? (
          <Button size="small" onClick={onTake}>
            {t('hintTake', { cost })}
          </Button>
        ) : (
          <>
            <StatusMark kind="pending" /> {t('hintLater')}
          </>
        )}
      </p>
    </li>
  );
}
