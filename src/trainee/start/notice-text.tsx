import { DoorOpen, FileText, Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '../../ui';
import { keyLabel } from '../app/key-label';
import type { Settings } from '../settings';
import { startStrings } from '../strings/start';

export interface NoticeTextProps {
  /** The notice of the case. */
  readonly notice: string;
  readonly language: Language;
  readonly settings: Pick<Settings, 'hotkeys'>;
}

const icon = { size: 18, strokeWidth: 1.6, 'aria-hidden': true } as const;

/** What may be hard about a case, and what one can do about it. */
export function NoticeText({ notice, language, settings }: NoticeTextProps): ReactNode {
  const t = startStrings.in(language);
  return (
    <div className="notice-text">
      {notice.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className="notice-text__case">
          {paragraph}
        </p>
      ))}
      <p>{t('noticeInvented')}</p>
      <h3 className="ui-heading">{t('noticeControl')}</h3>
      <ul>
        <li className="notice-text__item">
          <Pause {...icon} />
          {t('noticePause', { key: keyLabel(settings.hotkeys.pause) })}
        </li>
        <li className="notice-text__item">
          <FileText {...icon} />
          {t('noticeSummary')}
        </li>
        <li className="notice-text__item">
          <DoorOpen {...icon} />
          {t('noticeLeave')}
        </li>
      </ul>
    </div>
  );
}
