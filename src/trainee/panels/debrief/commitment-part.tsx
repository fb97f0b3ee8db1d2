import { type ReactNode, useState } from 'react';
import type { DebriefView } from '../../../engine';
import { Button, SectionHeading, TextArea } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';

export interface CommitmentPartProps extends PanelProps {
  readonly debrief: DebriefView;
}

const DRAFT_KEY = 'debrief-commitment';

/** One thing to do differently at work, in the trainee's own words. */
export function CommitmentPart(props: CommitmentPartProps): ReactNode {
  const { debrief, view, language, dispatch, memory, announce, readOnly } = props;
  const { commitment } = debrief;
  const t = debriefStrings.in(language);
  const [text, setText] = useState(() => memory.read(DRAFT_KEY) ?? '');
  const keep = async (): Promise<void> => {
    const result = await dispatch({
      type: 'note.write',
      kind: 'commitment',
      about: debrief.stage.id,
      text: text.trim(),
    });
    if (!result.ok) return;
    memory.write(DRAFT_KEY, '');
    announce(t('commitmentDone'));
  };
  return (
    <section className="commitment">
      <SectionHeading>{t('commitment')}</SectionHeading>
      {commitment.ask === '' ? null : <p lang={view.language}>{commitment.ask}</p>}
      {commitment.text !== null ? (
        <>
          <p className="debrief__serif debrief__own">{commitment.text}</p>
          <p className="debrief__quiet">{t('commitmentKept')}</p>
        </>
      ) : readOnly ? null : (
        <>
          <TextArea
            label={t('commitment')}
            labelHidden
            value={text}
            rows={3}
            maxLength={400}
            onChange={(next) => {
              setText(next);
              memory.write(DRAFT_KEY, next);
            }}
          />
          <Button
            size="small"
            kind="main"
            onClick={() => void keep()}
            reason={text.trim() === '' ? t('commitmentEmpty') : undefined}
          >
            {t('commitmentWrite')}
          </Button>
        </>
      )}
    </section>
  );
}
