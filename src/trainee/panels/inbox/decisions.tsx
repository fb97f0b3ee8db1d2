import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { DecisionView } from '../../../engine';
import {
  Button,
  formatDuration,
  type Language,
  type ListOption,
  Notice,
  RadioList,
  StatusMark,
} from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { inboxStrings } from './strings';

type Option = DecisionView['options'][number];

export const decisionAnchor = (id: string): string => `inbox-decision-${id}`;

interface DecisionsProps extends Pick<PanelProps, 'view' | 'language' | 'dispatch' | 'readOnly'> {
  readonly decisions: readonly DecisionView[];
}

/** What can be decided over the document that lies on the desk; one choice is in hand at a time. */
export function Decisions(props: DecisionsProps): ReactNode {
  const [chosen, setChosen] = useState<{ readonly decision: string; readonly option: string } | null>(null);
  return props.decisions
    .filter((decision) => decision.open || decision.made !== null)
    .map((decision) => (
      <Decision
        key={decision.id}
        {...props}
        decision={decision}
        chosen={decision.options.find(
          (option) => decision.id === chosen?.decision && option.id === chosen.option,
        )}
        onChoose={(option) => setChosen({ decision: decision.id, option })}
      />
    ));
}

interface DecisionProps extends DecisionsProps {
  readonly decision: DecisionView;
  readonly chosen: Option | undefined;
  readonly onChoose: (option: string) => void;
}

function Decision({
  decision,
  chosen,
  onChoose,
  language,
  dispatch,
  readOnly,
  view,
}: DecisionProps): ReactNode {
  const t = inboxStrings.in(language);
  const [armed, setArmed] = useState(false);
  const playable = !readOnly && view.live && decision.open && decision.made === null;
  const made = decision.options.find((option) => option.id === decision.made);
  const decide = (option: Option) => {
    setArmed(false);
    void dispatch({ type: 'decision.make', decision: decision.id, option: option.id });
  };
  return (
    <section
      id={decisionAnchor(decision.id)}
      className="decision"
      data-id={decision.id}
      aria-label={`${t('decide.title')}: ${decision.title}`}
    >
      <h2 className="decision__title">
        <StatusMark kind={made ? 'supported' : 'waiting'} /> {decision.title}
      </h2>
      {decision.situation === '' ? null : <p className="decision__situation">{decision.situation}</p>}
      {playable ? (
        <>
          <RadioList
            label={t('decide.options', { title: decision.title })}
            labelHidden
            options={decision.options.map((option) => listOption(option, language))}
            value={chosen?.id}
            onChange={(option) => {
              setArmed(false);
              onChoose(option);
            }}
          />
          {armed && chosen ? (
            <Preview
              option={chosen}
              language={language}
              onExecute={() => decide(chosen)}
              onBack={() => setArmed(false)}
            />
          ) : (
            <div className="decision__act">
              {chosen === undefined ? (
                <Button reason={t('decide.choose')}>{t('decide.do')}</Button>
              ) : chosen.irreversible ? (
                <Button kind="irreversible" onClick={() => setArmed(true)}>
                  {t('decide.arm')}
                </Button>
              ) : (
                <Button kind="main" onClick={() => decide(chosen)}>
                  {t('decide.do')}
                </Button>
              )}
            </div>
          )}
        </>
      ) : null}
      {made ? (
        <p className="decision__made">
          <b>{t('decide.made')}</b> {made.text}
        </p>
      ) : null}
      {decision.feedback ? (
        <Notice tone="info" title={decision.feedback.text} lang={language}>
          {decision.feedback.rule === '' ? null : <p>{decision.feedback.rule}</p>}
        </Notice>
      ) : null}
    </section>
  );
}

function listOption(option: Option, language: Language): ListOption<string> {
  const t = inboxStrings.in(language);
  const cost =
    option.minutes > 0
      ? t('decide.cost', { time: formatDuration(option.minutes, language) })
      : t('decide.free');
  return {
    value: option.id,
    label: option.text,
    detail: option.irreversible ? (
      <span className="decision__final">
        <StatusMark kind="waiting" /> {t('decide.irreversible')}
      </span>
    ) : undefined,
    aside: cost,
  };
}

interface PreviewProps {
  readonly option: Option;
  readonly language: Language;
  readonly onExecute: () => void;
  readonly onBack: () => void;
}

/** The first press arms: what will happen stands here until Execute or Back. */
function Preview({ option, language, onExecute, onBack }: PreviewProps): ReactNode {
  const t = inboxStrings.in(language);
  const execute = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    execute.current?.focus();
  }, []);
  function backOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onBack();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape beside the Back button, which does the same.
    <div className="decision__preview" onKeyDown={backOnEscape}>
      <h3 className="ui-heading">{t('decide.if')}</h3>
      <ul>
        {option.preview === '' ? null : (
          <li>
            <StatusMark kind="waiting" /> {option.preview}
          </li>
        )}
        {option.minutes > 0 ? (
          <li>
            <StatusMark kind="waiting" />{' '}
            {t('decide.costs', { time: formatDuration(option.minutes, language) })}
          </li>
        ) : null}
        <li>
          <StatusMark kind="contradiction" /> {t('decide.final')}
        </li>
      </ul>
      <div className="ui-actions">
        <Button ref={execute} kind="irreversible" onClick={onExecute}>
          {t('decide.execute')}
        </Button>
        <Button onClick={onBack} hotkey="Esc">
          {t('decide.back')}
        </Button>
      </div>
    </div>
  );
}
