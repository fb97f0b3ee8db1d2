import { Download, FolderInput, Trash2 } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { SaveCard } from '../../protocol';
import { Button, IconButton, type Language, StatusMark } from '../../ui';
import { startStrings } from '../strings/start';
import { modeWord } from '../words';
import { agoText } from './ago-text';
import { SLOT_NUMBERS } from './slots';

export interface SaveSlotsProps {
  readonly saves: readonly SaveCard[];
  /** A case is being opened. */
  readonly busy: boolean;
  readonly language: Language;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onResume: (save: SaveCard) => void;
  readonly onExport: (save: SaveCard) => void;
  readonly onDelete: (save: SaveCard) => void;
  readonly onImport: () => void;
}

/** The three drawers that saves lie in. */
export function SaveSlots(props: SaveSlotsProps): ReactNode {
  const { saves, language, heading, onImport } = props;
  const t = startStrings.in(language);
  return (
    <section className="slots" aria-labelledby="saves-title">
      <div className="start__heading">
        <h2 id="saves-title" className="ui-heading" tabIndex={-1} ref={heading}>
          {t('savesTitle')}
        </h2>
        <Button size="small" icon={<FolderInput size={16} strokeWidth={1.6} />} onClick={onImport}>
          {t('openLog')}
        </Button>
      </div>
      <ol className="slots__list">
        {SLOT_NUMBERS.map((slot) => {
          const save = saves.find((each) => each.slot === slot);
          return (
            <li key={slot} className={save ? 'slot' : 'slot slot--empty'}>
              <span className="slot__number">{t('slot', { slot })}</span>
              {save ? (
                <Drawer {...props} save={save} />
              ) : (
                <span className="slot__empty">{t('slotEmpty')}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="slots__text">{t('savesText')}</p>
    </section>
  );
}

function Drawer(props: SaveSlotsProps & { readonly save: SaveCard }): ReactNode {
  const { save, busy, language } = props;
  const t = startStrings.in(language);
  const name = `${t('slot', { slot: save.slot })}, ${save.title[language] ?? save.scenario}`;
  return (
    <>
      <div className="slot__words">
        <b>{save.title[language] ?? save.scenario}</b>
        <span>
          {t('slotLine', {
            mode: modeWord(save.mode, language),
            pseudonym: save.pseudonym,
            events: save.events,
          })}
        </span>
        <span>
          {save.readOnly === null ? null : <StatusMark kind="waiting" />}{' '}
          {t('savedAgo', { ago: agoText(save.savedAt, Date.now(), language) })}
        </span>
      </div>
      <div className="slot__acts">
        <Button
          size="small"
          disabled={busy}
          onClick={() => props.onResume(save)}
          aria-label={`${t('slotResume')}: ${name}`}
        >
          {save.readOnly === null ? t('slotResume') : t('readAct')}
        </Button>
        <IconButton
          label={`${t('slotExport')}: ${name}`}
          icon={<Download size={18} strokeWidth={1.6} />}
          onClick={() => props.onExport(save)}
        />
        <IconButton
          label={`${t('slotDelete')}: ${name}`}
          icon={<Trash2 size={18} strokeWidth={1.6} />}
          onClick={() => props.onDelete(save)}
        />
      </div>
    </>
  );
}
