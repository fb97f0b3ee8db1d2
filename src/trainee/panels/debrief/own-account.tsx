import { type ReactNode, useState } from 'react';
import type { DebriefView } from '../../../engine';
import { Button, StatusMark, TextArea } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';

export interface OwnAccountProps extends PanelProps {
  readonly debrief: DebriefView;
}

const DRAFT_KEY = 'debrief-account';
const LOCKED = ['step2', 'step3', 'step4', 'step5', 'step6'] as const;

/** The trainee reconstructs first: nothing else opens before this is written. */
export function OwnAccount(props: OwnAccountProps): ReactNode {
  const { debrief, view, language, dispatch, memory, announce, readOnly } = props;
  const t = debriefStrings.in(language);
  const [text, setText] = useState(() => memory.read(DRAFT_KEY) ?? '');
  const write = (next: string): void => {
    setText(next);
    memory.write(DRAFT_KEY, next);
  };
  const keep = async (): Promise<void> => {
    const result = await dispatch({
      type: 'note.write',
      kind: 'account',
      about: debrief.stage.id,
      text: text.trim(),
    });
    if (!result.ok) return;
    memory.write(DRAFT_KEY, '');
    announce(t('ownDone'));
  };
  return (
    <div className="debrief-scroll">
      <article className="debrief debrief--account paper">
        <header className="debrief__head">
          <PanelHeading>{t('title', { title: view.scenario.title })}</PanelHeading>
          <span>
            {debrief.scope === 'case'
              ? t('wholeCase')
              : t('stage', { number: debrief.stage.number, name: debrief.stage.title })}
          </span>
        </header>
        <section className="own-account">
          <h2>{t('own')}</h2>
          <p className="debrief__serif">{t(debrief.scope === 'case' ? 'ownAskCase' : 'ownAsk')}</p>
          {readOnly ? null : (
            <>
              <TextArea
                label={t('own')}
                labelHidden
                value={text}
                onChange={write}
                rows={9}
                maxLength={4000}
              />
              <p className="debrief__quiet">{t('ownWhy')}</p>
              <Button
                kind="main"
                onClick={() => void keep()}
                reason={text.trim() === '' ? t('ownEmpty') : undefined}
              >
                {t('ownWrite')}
              </Button>
            </>
          )}
        </section>
        <ol className="own-account__locked">
          {LOCKED.map((key) => (
            <li key={key}>
              <StatusMark kind="pending" />
              <span>{t(key)}</span>
              <span className="debrief__quiet">{t('locked')}</span>
            </li>
          ))}
        </ol>
      </article>
    </div>
  );
}
