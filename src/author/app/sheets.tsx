import { FileArchive, FileBox } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Kbd, type Language, SectionHeading } from '../../ui';
import { appStrings } from './strings';

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly language: Language;
}

/** How the studio works, and its keys. */
export function HelpSheet({ open, onClose, language }: SheetProps): ReactNode {
  const t = appStrings.in(language);
  const keys = [
    ['F8', t('keyCheck')],
    ['Ctrl+S', t('keySave')],
    ['Ctrl+Z', t('keyUndo')],
    ['Ctrl+Y', t('keyRedo')],
    ['Ctrl+F', t('keyFind')],
    ['Ctrl+Space', t('keyComplete')],
    ['Esc', t('keyLeave')],
    ['F1', t('keyHelp')],
  ] as const;
  return (
    <Dialog open={open} title={t('helpTitle')} onClose={onClose} closeLabel={t('close')}>
      <div className="studio-help">
        <p>{t('helpOne')}</p>
        <p>{t('helpTwo')}</p>
        <p>{t('helpThree')}</p>
        <SectionHeading level={3}>{t('keys')}</SectionHeading>
        <dl>
          {keys.map(([key, words]) => (
            <div key={key}>
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}

/** The two forms in which a scenario can be handed over. */
export function SaveAsSheet({
  open,
  onClose,
  language,
  onZip,
  onPacked,
}: SheetProps & { readonly onZip: () => void; readonly onPacked: () => void }): ReactNode {
  const t = appStrings.in(language);
  return (
    <Dialog open={open} size="narrow" title={t('saveAsTitle')} onClose={onClose} closeLabel={t('close')}>
      <div className="save-as">
        <button type="button" className="shelf__way" onClick={onZip}>
          <span aria-hidden="true">
            <FileArchive size={22} strokeWidth={1.5} />
          </span>
          <b>{t('saveZip')}</b>
          <span>{t('saveZipText')}</span>
        </button>
        <button type="button" className="shelf__way" onClick={onPacked}>
          <span aria-hidden="true">
            <FileBox size={22} strokeWidth={1.5} />
          </span>
          <b>{t('savePacked')}</b>
          <span>{t('savePackedText')}</span>
        </button>
      </div>
    </Dialog>
  );
}
