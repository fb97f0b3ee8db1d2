import type { ReactNode } from 'react';
import { Button, EmptyState, type Language } from '../../../ui';
import type { Mail } from './mail';
import { inboxStrings } from './strings';

/** Nothing is chosen, or what was asked for is not here: what to do instead. */
export function NothingOpen({
  mail,
  language,
  gone,
  label,
  onSelect,
}: {
  readonly mail: Mail;
  readonly language: Language;
  readonly gone: boolean;
  readonly label: string;
  readonly onSelect: (key: string) => void;
}): ReactNode {
  const t = inboxStrings.in(language);
  const unread = mail.all.filter((item) => item.kind === 'document' && !item.document.opened);
  const oldest = unread.at(-1);
  return (
    <section className="inbox-desk inbox-desk--empty ui-ruled" aria-label={label}>
      <EmptyState
        title={t(gone ? 'gone.title' : 'nothing.title')}
        picture={<EnvelopePicture />}
        actions={
          oldest?.kind === 'document' ? (
            <Button kind="main" onClick={() => onSelect(oldest.key)}>
              {t('nothing.open', { title: oldest.document.title })}
            </Button>
          ) : undefined
        }
      >
        {gone ? <p>{t('gone.text')}</p> : null}
        <p>{unread.length > 0 ? t('nothing.unread', { count: unread.length }) : t('nothing.read')}</p>
      </EmptyState>
    </section>
  );
}

function EnvelopePicture(): ReactNode {
  return (
    <svg viewBox="0 0 96 60" width="96" height="60" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M16 10h70v42H16z" strokeDasharray="4 3" />
      <path d="M6 4h70v42H6z" strokeDasharray="4 3" />
      <path d="m6 4 35 24L76 4M16 36h20" />
    </svg>
  );
}
