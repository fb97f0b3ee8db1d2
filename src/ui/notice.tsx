import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { StatusMark } from './status-mark';

export type NoticeTone = 'info' | 'warn' | 'error' | 'good';

export interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: ReactNode;
  /** Sentences: what is so, what it costs. */
  readonly children?: ReactNode;
  /** Buttons: what to do next. */
  readonly actions?: ReactNode;
  /** Read at once by assistive technology when it appears. */
  readonly urgent?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}

/** Something to know, in words, with the way on. */
export function Notice({ tone, title, children, actions, urgent, lang, className }: NoticeProps): ReactNode {
  return (
    <div
      className={classNames('ui-notice', `ui-notice--${tone}`, className)}
      role={urgent ? 'alert' : undefined}
      lang={lang}
    >
      <span className="ui-notice__mark">{signOf(tone)}</span>
      <div className="ui-notice__words">
        <p className="ui-notice__title">{title}</p>
        {children ? <div className="ui-notice__text">{children}</div> : null}
        {actions ? <div className="ui-actions">{actions}</div> : null}
      </div>
    </div>
  );
}

function signOf(tone: NoticeTone): ReactNode {
  switch (tone) {
    case 'info':
      return <Info size={18} strokeWidth={1.8} aria-hidden="true" />;
    case 'warn':
      return <StatusMark kind="waiting" size={95} />;
    case 'error':
      return <StatusMark kind="contradiction" size={95} />;
    case 'good':
      return <StatusMark kind="supported" size={95} />;
  }
}

export interface EmptyStateProps {
  readonly title: ReactNode;
  /** What will be here and how to begin. */
  readonly children?: ReactNode;
  readonly picture?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
}

/** A place with nothing in it yet: dashed, and it says how it fills. */
export function EmptyState({ title, children, picture, actions, className }: EmptyStateProps): ReactNode {
  return (
    <div className={classNames('ui-empty', className)}>
      {picture ? (
        <div className="ui-empty__picture" aria-hidden="true">
          {picture}
        </div>
      ) : null}
      <p className="ui-empty__title">{title}</p>
      {children ? <div className="ui-empty__text">{children}</div> : null}
      {actions ? <div className="ui-actions">{actions}</div> : null}
    </div>
  );
}
