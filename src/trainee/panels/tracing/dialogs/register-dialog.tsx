import type { ReactNode } from 'react';
import { Button, Dialog, StatusMark } from '../../../../ui';
import { minutesWords } from '../words/board-words';
import { dialogStrings } from '../words/dialog-strings';
import type { BoardDialogProps } from './dialog-props';

/** The extracts that can become exhibits: ready, registered, or what the board still lacks. */
export function RegisterDialog({ board, acts, language, view, goTo, onClose }: BoardDialogProps): ReactNode {
  const t = dialogStrings.in(language);
  return (
    <Dialog open title={t('registerTitle')} onClose={onClose} closeLabel={t('close')}>
      <div className="trace-dialog">
        <p className="trace-note">
          {t('registerText', { duration: minutesWords(board.minutes.register, language) })}
        </p>
        {board.extracts.length === 0 ? <p>{t('registerNone')}</p> : null}
        <ul className="trace-extracts" lang={view.language}>
          {board.extracts.map(({ exhibit, title, ready, held, missing }) => (
            <li key={exhibit} data-item={exhibit}>
              <span className="trace-extracts__state">
                <StatusMark kind={held ? 'supported' : ready ? 'request' : 'pending'} />{' '}
                {t(held ? 'registerHeld' : ready ? 'registerReady' : 'registerMissing')}
              </span>
              <span className="trace-extracts__title">
                <span className="ui-mono">{exhibit}</span> {title}
              </span>
              {held || missing === '' ? null : <p className="trace-note">{missing}</p>}
              {held ? (
                <Button size="small" onClick={() => goTo('evidence', exhibit)}>
                  {t('registerShow')}
                </Button>
              ) : ready && acts.can ? (
                <Button
                  size="small"
                  kind="main"
                  data-id={`register-${exhibit}`}
                  onClick={() => void acts.register(exhibit, title)}
                >
                  {t('registerGo')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
