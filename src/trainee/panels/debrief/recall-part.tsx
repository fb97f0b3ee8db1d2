import { type ReactNode, useState } from 'react';
import type { DebriefView, RecallView } from '../../../engine';
import { Button, RadioList, SectionHeading, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';

export interface RecallPartProps extends PanelProps {
  readonly debrief: DebriefView;
}

/** Three questions to be recalled, answered once each. */
export function RecallPart(props: RecallPartProps): ReactNode {
  const t = debriefStrings.in(props.language);
  if (props.debrief.recall.length === 0) return null;
  return (
    <section className="recall">
      <SectionHeading>{t('recall')}</SectionHeading>
      <ol>
        {props.debrief.recall.map((item) => (
          <li key={item.id}>
            <RecallItem {...props} item={item} />
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
        <p>
          <b>{item.question}</b>
        </p>
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
