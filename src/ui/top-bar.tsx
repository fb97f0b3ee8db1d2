import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { StatusMark } from './status-mark';

/** The sign of the house: two piers and a bridge that carries one thing. Inherits text colour and amber. */
export function BridgeMark({ size = 1.875 }: { readonly size?: number | undefined }): ReactNode {
  return (
    <svg width={`${size}rem`} height={`${size}rem`} viewBox="0 0 30 30" fill="none" aria-hidden="true">
      <path d="M3 21V9m24 12V9" stroke="currentColor" strokeWidth="2" />
      <path d="M3 11c7 0 6 8 12 8s5-8 12-8" className="ui-bridge__span" strokeWidth="2" />
      <circle cx="15" cy="19" r="2.4" className="ui-bridge__load" strokeWidth="2" />
    </svg>
  );
}

export interface ClockReading {
  readonly id: string;
  readonly place: string;
  /** "14:20". */
  readonly time: string;
  /** "Wed 12 Mar". */
  readonly date: string;
  readonly open: boolean;
  /** "Office open" or "Office closed", for the dot. */
  readonly openLabel: string;
}

export interface TopBarProps {
  /** Opens the menu or start page; the sign alone without it. */
  readonly brand?: ReactNode;
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly clocks?: readonly ClockReading[] | undefined;
  /** The next deadline: usually a `DeadlineChip`. */
  readonly deadline?: ReactNode;
  /** `IconButton`s. */
  readonly tools?: ReactNode;
}

/** Case, clocks, next deadline and tools, in one line while there is room. */
export function TopBar({ brand, title, subtitle, clocks = [], deadline, tools }: TopBarProps): ReactNode {
  return (
    <div className="ui-top">
      <span className="ui-top__brand">{brand ?? <BridgeMark />}</span>
      <div className="ui-top__case">
        <h1>{title}</h1>
        {subtitle ? <span>{subtitle}</span> : null}
      </div>
      {clocks.length === 0 ? null : (
        <ul className="ui-top__clocks">
          {clocks.map((clock) => (
            <li key={clock.id}>
              <StatusMark
                kind={clock.open ? 'open' : 'closed'}
                label={clock.openLabel}
                className={classNames(clock.open && 'ui-mark--supported')}
              />
              <span className="ui-top__place">{clock.place}</span>
              <time className="ui-top__time">{clock.time}</time>
              <span className="ui-top__date">{clock.date}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="ui-top__end">
        {deadline}
        {tools ? <div className="ui-top__tools">{tools}</div> : null}
      </div>
    </div>
  );
}

export interface DeadlineChipProps {
  readonly children: string;
  readonly tone?: 'waiting' | 'contradiction' | undefined;
  readonly onOpen?: (() => void) | undefined;
}

/** The next deadline in the top bar: amber triangle, or vermilion diamond when overdue. Cut short where room is short. */
export function DeadlineChip({ children, tone = 'waiting', onOpen }: DeadlineChipProps): ReactNode {
  const classes = classNames('ui-deadline', `ui-deadline--${tone}`);
  const body = (
    <>
      <StatusMark kind={tone} />
      <span>{children}</span>
    </>
  );
  if (onOpen === undefined) {
    return (
      <span className={classes} title={children}>
        {body}
      </span>
    );
  }
  return (
    <button type="button" className={classes} title={children} onClick={onOpen}>
      {body}
    </button>
  );
}

export interface CaptionLineProps {
  /** The sign before the line ("CC", "자막"). */
  readonly sign: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** One line of captions; who speaks comes first. */
export function CaptionLine({ sign, children, actions }: CaptionLineProps): ReactNode {
  return (
    <div className="ui-caption">
      <span className="ui-caption__sign" aria-hidden="true">
        {sign}
      </span>
      <span className="ui-caption__words">{children}</span>
      {actions ? <span className="ui-caption__actions">{actions}</span> : null}
    </div>
  );
}
