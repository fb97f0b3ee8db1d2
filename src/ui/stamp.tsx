import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { type StatusKind, StatusMark } from './status-mark';

export type StampTone = 'supported' | 'waiting' | 'contradiction' | 'request' | 'neutral';

export interface StampProps {
  readonly tone: StampTone;
  readonly children: ReactNode;
  /** A smaller second line in the fixed-width face. */
  readonly detail?: ReactNode;
  /** Leaves out the shape of the tone. */
  readonly unmarked?: boolean | undefined;
  /** Set it when the stamp has just been given: it comes down once. */
  readonly fresh?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A verdict on paper: double border, slightly turned, with the shape of its tone. */
export function Stamp({ tone, children, detail, unmarked, fresh, className }: StampProps): ReactNode {
  const mark = markOf(tone);
  return (
    <span className={classNames('ui-stamp', `ui-stamp--${tone}`, fresh && 'ui-stamp--fresh', className)}>
      <span className="ui-stamp__inner">
        <span className="ui-stamp__word">
          {mark && !unmarked ? <StatusMark kind={mark} /> : null}
          {children}
        </span>
        {detail ? <span className="ui-stamp__detail">{detail}</span> : null}
      </span>
    </span>
  );
}

function markOf(tone: StampTone): StatusKind | undefined {
  switch (tone) {
    case 'supported':
    case 'waiting':
    case 'contradiction':
    case 'request':
      return tone;
    case 'neutral':
      return undefined;
  }
}
