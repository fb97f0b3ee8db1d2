import type { ReactNode } from 'react';
import type { SaveCard } from '../../protocol';
import { Button, Dialog, type Language } from '../../ui';
import { appStrings } from '../strings/app';
import { startStrings } from '../strings/start';

export interface DeleteSheetProps {
  /** The save in question; null keeps the dialog closed. */
  readonly save: SaveCard | null;
  readonly language: Language;
  readonly onClose: () => void;
  readonly onExport: (save: SaveCard) => void;
  readonly onDelete: (save: SaveCard) => void;
}

/** Asks before a save goes for good. */
export function DeleteSheet({ save, language, onClose, onExport, onDelete }: DeleteSheetProps): ReactNode {
  const t = startStrings.in(language);
  return (
    <Dialog
      open={save !== null}
      title={t('deleteTitle', { slot: save?.slot ?? '' })}
      onClose={onClose}
      closeLabel={appStrings.in(language)('close')}
      actions={
        save ? (
          <>
            <Button onClick={onClose}>{t('deleteKeep')}</Button>
            <Button onClick={() => onExport(save)}>{t('slotExport')}</Button>
            <Button kind="irreversible" onClick={() => onDelete(save)}>
              {t('deleteAct')}
            </Button>
          </>
        ) : null
      }
    >
      {save ? (
        <p>{t('deleteText', { title: save.title[language] ?? save.scenario, events: save.events })}</p>
      ) : null}
    </Dialog>
  );
}
