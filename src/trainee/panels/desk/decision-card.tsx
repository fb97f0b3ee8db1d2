import { type ReactNode, useState } from 'react';
import type { Command, DecisionView } from '../../../engine';
import type { DispatchResult } from '../../../protocol';
import { Button, formatDuration, type Language, Notice, RadioList } from '../../../ui';
import { deskStrings } from './strings';

export interface DecisionCardProps {
  readonly decision: DecisionView;
  readonly language: Language;
  readonly dispatch: (command: Command) => Promise<DispatchResult>;
  /** Nothing can be decided: the case is over or can only be read. */
  readonly readOnly: boolean;
}

/** A decision: the situation, the options with what they cost, a preview, and a second step where there is no way back. */
export function DecisionCard({ decision, language, dispatch, readOnly }: DecisionCardProps): ReactNode {
  const t = deskStrings.in(language);
  const [choice, setChoice] = useState<string | undefined>(undefined);
  const [armed, setArmed] = useState(false);
  const option = decision.options.find((each) => each.id === choice);
  const decide = (): void => {
    if (option === undefined) return;
    setArmed(false);
    void dispatch({ type: 'decision.make', decision: decision.id, option: option.id });
  };
  if (decision.made !== null) return <MadeDecision decision={decision} language={language} />;
  return (
    <article className="desk-card" data-id={decision.id} aria-label={decision.title}>
      <h3>{decision.title}</h3>
      <p>{decision.situation}</p>
      {readOnly || !decision.open ? null : (
        <>
          <RadioList
            label={t('options')}
            labelHidden
            value={choice}
            onChange={(id) => {
              setChoice(id);
              setArmed(false);
            }}
            options={decision.options.map((each) => ({
              value: each.id,
              label: <span data-id={each.id}>{each.text}</span>,
              detail: costLine(each, language),
            }))}
          />
          {option && option.preview !== '' && !armed ? (
            <p className="desk-card__preview">
              <b>{t('follows')}</b> {option.preview}
            </p>
          ) : null}
          {armed && option ? (
            <Notice
              tone="warn"
              urgent
              title={t('armedTitle')}
              actions={
                <>
                  <Button kind="irreversible" onClick={decide}>
                    {t('execute', { option: option.text })}
                  </Button>
                  <Button onClick={() => setArmed(false)}>{t('keepOpen')}</Button>
                </>
              }
            >
              {option.preview}
            </Notice>
          ) : (
            <Button
              wide
              reason={option === undefined ? t('chooseFirst') : undefined}
              onClick={option?.irreversible ? () => setArmed(true) : decide}
            >
              {t('decide')}
            </Button>
          )}
        </>
      )}
    </article>
  );
}

function costLine(option: DecisionView['options'][number], language: Language): string {
  const t = deskStrings.in(language);
  const cost =
    option.minutes > 0 ? t('costs', { duration: formatDuration(option.minutes, language) }) : t('noCost');
  return option.irreversible ? `${cost} · ${t('irreversible')}` : cost;
}

function MadeDecision({ decision, language }: Pick<DecisionCardProps, 'decision' | 'language'>): ReactNode {
  const t = deskStrings.in(language);
  const made = decision.options.find((option) => option.id === decision.made);
  return (
    <article className="desk-card desk-card--made" data-id={decision.id} aria-label={decision.title}>
      <h3>{decision.title}</h3>
      <p>{made?.text ?? decision.made}</p>
      {decision.feedback ? (
        <p className="desk-card__preview">
          {decision.feedback.text}
          {decision.feedback.rule === '' ? null : (
            <span className="desk-card__rule">{t('rule', { rule: decision.feedback.rule })}</span>
          )}
        </p>
      ) : null}
    </article>
  );
}
