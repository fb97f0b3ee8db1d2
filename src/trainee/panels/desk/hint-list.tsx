import type { ReactNode } from 'react';
import type { HintView } from '../../../engine';
import { Button, formatDuration, Panel } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { deskStrings } from './strings';

const STEPS = [1, 2, 3] as const;

/** Ladders of three steps: where to look, which rule, a worked example. Each says its price before it is taken. */
export function HintList(props: PanelProps & { readonly canAct: boolean }): ReactNode {
  const { view, language, settings } = props;
  const t = deskStrings.in(language);
  if (!settings.hints || view.hints.length === 0) return null;
  return (
    <Panel title={t('hints')}>
      <p className="desk-note">{t('hintsText')}</p>
      {view.hints.map((hint) => (
        <HintLadder key={hint.id} hint={hint} {...props} />
      ))}
    </Panel>
  );
}

function HintLadder(props: PanelProps & { readonly hint: HintView; readonly canAct: boolean }): ReactNode {
  const { hint, language, dispatch, canAct } = props;
  const t = deskStrings.in(language);
  const next = STEPS[hint.taken.length];
  const minutes = hint.minutes[hint.taken.length];
  return (
    <details className="desk-fold" data-id={hint.id} open={hint.taken.length > 0 ? true : undefined}>
      <summary>
        <span>{hint.title}</span>
        <span className="desk-fold__aside">{t('hintTaken', { count: hint.taken.length })}</span>
      </summary>
      <ol className="desk-hint">
        {hint.taken.map((text, index) => {
          const step = STEPS[index];
          return (
            <li key={step}>
              {step ? <b>{t(`hint.${step}`)}</b> : null}
              <p>{text}</p>
            </li>
          );
        })}
      </ol>
      {next === undefined ? (
        <p className="desk-note">{t('hintAll')}</p>
      ) : canAct ? (
        <Button
          size="small"
          wide
          detail={minutes ? t('hintCost', { duration: formatDuration(minutes, language) }) : t('hintFree')}
          onClick={() => void dispatch({ type: 'hint.take', hint: hint.id, step: next })}
        >
          {t('hintTake', { step: next, what: t(`hint.${next}`) })}
        </Button>
      ) : null}
    </details>
  );
}
