import { type ReactNode, useState } from 'react';
import type { RecallView } from '../../../engine';
import { Button, Panel, RadioList, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { deskStrings } from './strings';

/** Questions on what was met before, in the briefing of a stage. */
export function RecallList(props: PanelProps & { readonly canAct: boolean }): ReactNode {
  const { view, language } = props;
  const t = deskStrings.in(language);
  if (view.recall.length === 0) return null;
  return (
    <Panel title={t('recall')}>
      <p className="desk-note">{t('recallText')}</p>
      {view.recall.map((recall) => (
        <RecallCard key={recall.id} recall={recall} {...props} />
      ))}
    </Panel>
  );
}

function RecallCard(
  props: PanelProps & { readonly recall: RecallView; readonly canAct: boolean },
): ReactNode {
  const { recall, language, dispatch, canAct } = props;
  const t = deskStrings.in(language);
  const [choice, setChoice] = useState<string | undefined>(undefined);
  const answered = recall.options.find((option) => option.id === recall.answered);
  return (
    <div className="desk-card" data-id={recall.id}>
      {recall.answered === null ? (
        <>
          <RadioList
            label={recall.question}
            look="plain"
            value={choice}
            disabled={!canAct}
            onChange={setChoice}
            options={recall.options.map((option) => ({
              value: option.id,
              label: <span data-id={option.id}>{option.text}</span>,
            }))}
          />
          {canAct ? (
            <Button
              size="small"
              reason={choice === undefined ? t('chooseFirst') : undefined}
              onClick={() => {
                if (choice !== undefined)
                  void dispatch({ type: 'recall.answer', recall: recall.id, option: choice });
              }}
            >
              {t('recallAnswer')}
            </Button>
          ) : null}
        </>
      ) : (
        <>
          <p>{recall.question}</p>
          <p>{answered?.text}</p>
          {recall.right === null ? null : (
            <p className="desk-card__preview">
              <StatusMark kind={recall.right ? 'supported' : 'contradiction'} />{' '}
              {t(recall.right ? 'recallRight' : 'recallWrong')} {recall.why}
            </p>
          )}
        </>
      )}
    </div>
  );
}
