import { type ReactNode, useState } from 'react';
import type { DebriefView, RecallView } from '../../../engine';
import { Button, RadioList, SectionHeading, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';

export interface RecallPartProps extends PanelProps {
  readonly debrief: DebriefView;
}

/** In how many days each question is to be recalled: spaced, within a week. */
const DUE_DAYS = [2, 5, 7] as const;

/** Questions to recall next week, each answered once: now, or then from the printed sheet. */
export function RecallPart(props: RecallPartProps): ReactNode {
  const { debrief, view, language } = props;
  const t = debriefStrings.in(language);
  if (debrief.recall.length === 0) return null;
  return (
    <section className="recall">
      <SectionHeading>{t('recall')}</SectionHeading>
      <ol>
        {debrief.recall.map((item, index) => (
          <li key={item.id}>
            <p className="recall__question">
              <span className="recall__due">
                {t('recallDue', { days: DUE_DAYS[index % DUE_DAYS.length] ?? 7 })}
              </span>
              <b lang={view.language}>{item.question}</b>
            </p>
            <details>
              <summary>{t(item.answered === null ? 'recallNow' : 'recallGiven')}</summary>
              <RecallItem {...props} item={item} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function RecallItem({
  item,
  view,
  language,
  dispatch,
  readOnly,
}: RecallPartProps & { readonly item: RecallView }): ReactNode {
  const t = debriefStrings.in(language);
  const [choice, setChoice] = useState<string | undefined>(undefined);
  if (item.answered !== null || readOnly) {
    const answer = item.options.find((option) => option.id === item.answered);
    return (
      <div lang={view.language}>
        {answer ? (
          <p className="recall__answer">
            <StatusMark kind={item.right ? 'supported' : 'contradiction'} />
            <span>
              {answer.text} <b lang={language}>{item.right ? t('recallRight') : t('recallWrong')}</b>{' '}
              {item.why}
            </span>
          </p>
        ) : null}
      </div>
    );
  }
  return (
    <>
      <RadioList
        label={item.question}
        lang={view.language}
        look="plain"
        value={choice}
        onChange={setChoice}
        options={item.options.map((option) => ({ value: option.id, label: option.text }))}
      />
      <Button
        size="small"
        onClick={() => {
          if (choice !== undefined) void dispatch({ type: 'recall.answer', recall: item.id, option: choice });
        }}
        reason={choice === undefined ? t('recallPick') : undefined}
      >
        {t('recallAnswer')}
      </Button>
    </>
  );
}
