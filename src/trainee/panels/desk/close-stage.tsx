import { type ReactNode, useState } from 'react';
import { Button, Dialog, Panel, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { deskStrings } from './strings';

/** Closing the stage, in two steps; until it can be closed, what is missing. */
export function CloseStage({ view, language, dispatch, goTo }: PanelProps): ReactNode {
  const t = deskStrings.in(language);
  const [asking, setAsking] = useState(false);
  const { stage } = view;
  if (stage === null) return null;
  const { id, number, title } = stage;
  const close = async (): Promise<void> => {
    setAsking(false);
    const result = await dispatch({ type: 'stage.close', stage: id });
    if (result.ok) goTo('debrief');
  };
  return (
    <Panel title={t('close')}>
      {stage.canClose ? (
        <>
          <p className="desk-note">
            <StatusMark kind="supported" /> {t('closeReady')}
          </p>
          <Button wide data-id="close-stage" onClick={() => setAsking(true)}>
            {t('closeDo', { number })}
          </Button>
        </>
      ) : (
        <p className="desk-note">
          <b>{t('closeMissing')}.</b> {stage.missing}
        </p>
      )}
      <Dialog
        open={asking}
        title={t('closeTitle', { number, title })}
        closeLabel={t('dismiss')}
        onClose={() => setAsking(false)}
        size="narrow"
        actions={
          <>
            <Button kind="irreversible" onClick={() => void close()}>
              {t('closeDo', { number })}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('closeNotYet')}</Button>
          </>
        }
      >
        <p>{t('closeText')}</p>
      </Dialog>
    </Panel>
  );
}
