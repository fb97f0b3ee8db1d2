import { Eye } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ScenarioCard } from '../../protocol';
import { Button, Dialog, type Language } from '../../ui';
import type { Settings } from '../settings';
import { appStrings } from '../strings/app';
import { startStrings } from '../strings/start';
import { NoticeText } from './notice-text';

export interface NoticeStripProps {
  readonly card: ScenarioCard | undefined;
  readonly language: Language;
  readonly settings: Settings;
}

/** The content notice at the foot of the start page, and the whole of it on demand. */
export function NoticeStrip({ card, language, settings }: NoticeStripProps): ReactNode {
  const t = startStrings.in(language);
  const [open, setOpen] = useState(false);
  return (
    <footer className="notice-strip">
      <Eye size={18} strokeWidth={1.6} aria-hidden="true" />
      <b className="notice-strip__name">{t('notice')}</b>
      <span>{t('noticeShort')}</span>
      <button type="button" className="case-text-button" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('noticeMore')}
      </button>
      <Dialog
        open={open}
        title={t('notice')}
        onClose={() => setOpen(false)}
        closeLabel={appStrings.in(language)('close')}
        actions={<Button onClick={() => setOpen(false)}>{appStrings.in(language)('close')}</Button>}
      >
        <NoticeText
          notice={card?.notice[language] ?? t('noticeShort')}
          language={language}
          settings={settings}
        />
      </Dialog>
    </footer>
  );
}
