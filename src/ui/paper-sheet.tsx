import { ChevronDown } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { classNames } from './class-names';

export interface PaperSheetProps {
  readonly title?: ReactNode;
  /** A smaller addition after the title ("(거래자료)"). */
  readonly titleNote?: ReactNode;
  /** The letterhead: who issues the paper. Without it there is no letterhead. */
  readonly organisation?: ReactNode;
  readonly office?: ReactNode;
  readonly number?: ReactNode;
  readonly date?: ReactNode;
  /** The drawing inside the round seal; by default the bridge. */
  readonly seal?: ReactNode;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly footerNote?: ReactNode;
  /** Shown at the foot while text lies below ("Signature below"). Pressing it pages down. */
  readonly scrollCue?: string | undefined;
  /** Accessible name of the scrolling region; needed when the title is not a text. */
  readonly label?: string | undefined;
  /** `fill` scrolls inside its container; `flow` is as long as its text. Default `flow`. */
  readonly fit?: 'fill' | 'flow' | undefined;
  readonly className?: string | undefined;
}

/** A document: warm paper with letterhead, round seal, title and foot. */
export function PaperSheet(props: PaperSheetProps): ReactNode {
  const { title, titleNote, lang, children, footer, footerNote, scrollCue, label, fit = 'flow' } = props;
  const titleId = useId();
  const { region, more, pageDown } = useMoreBelow(fit === 'fill' && scrollCue !== undefined);
  return (
    <article
      className={classNames('ui-sheet', 'paper', `ui-sheet--${fit}`, props.className)}
      lang={lang}
      aria-labelledby={title && !label ? titleId : undefined}
      aria-label={label}
    >
      {/* A scrolling region must be reachable by keyboard. */}
      <div
        ref={region}
        className="ui-sheet__scroll"
        {...(fit === 'fill' ? { tabIndex: 0, role: 'region', 'aria-label': label } : {})}
        {...(fit === 'fill' && title && !label ? { 'aria-labelledby': titleId } : {})}
      >
        <Letterhead {...props} />
        {title ? (
          <h2 className="ui-sheet__title" id={titleId}>
            {title} {titleNote ? <small>{titleNote}</small> : null}
          </h2>
        ) : null}
        <div className="ui-sheet__body">{children}</div>
      </div>
      {footer || footerNote || more ? (
        <footer className={classNames('ui-sheet__foot', more && 'ui-sheet__foot--over')}>
          <span>{footer}</span>
          {more ? (
            <button type="button" className="ui-sheet__cue" onClick={pageDown}>
              {scrollCue}
              <ChevronDown size={16} aria-hidden="true" />
            </button>
          ) : (
            <span>{footerNote}</span>
          )}
        </footer>
      ) : null}
    </article>
  );
}

function Letterhead({ organisation, office, number, date, seal }: PaperSheetProps): ReactNode {
  if (!organisation && !number && !date) return null;
  return (
    <header className="ui-letterhead">
      <span className="ui-letterhead__seal" aria-hidden="true">
        {seal ?? <BridgeSeal />}
      </span>
      <div className="ui-letterhead__who">
        <b>{organisation}</b>
        {office ? <span>{office}</span> : null}
      </div>
      <div className="ui-letterhead__when">
        {number ? <span className="ui-mono">{number}</span> : null}
        {date ? <span>{date}</span> : null}
      </div>
    </header>
  );
}

/** The round seal of the letterhead: two rings and a bridge. */
export function BridgeSeal(): ReactNode {
  return (
    <svg viewBox="0 0 48 48" width="100%" height="100%" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="24" cy="24" r="22.5" />
      <circle cx="24" cy="24" r="18.5" />
      <path d="M12 29V19M36 29V19M12 21c6 0 6 7 12 7s6-7 12-7M10 32h28" strokeWidth="1.5" />
    </svg>
  );
}

interface MoreBelow {
  readonly region: (node: HTMLDivElement | null) => void;
  readonly more: boolean;
  readonly pageDown: () => void;
}

function useMoreBelow(active: boolean): MoreBelow {
  const node = useRef<HTMLDivElement | null>(null);
  const [more, setMore] = useState(false);
  const measure = useCallback(() => {
    const box = node.current;
    // Eight pixels of slack: a line's descent is no reason to promise more text.
    setMore(active && box !== null && box.scrollHeight - box.scrollTop - box.clientHeight > 8);
  }, [active]);
  const region = useCallback((box: HTMLDivElement | null) => {
    node.current = box;
  }, []);
  useEffect(() => {
    const box = node.current;
    if (!box || !active) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    box.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, [active, measure]);
  const pageDown = (): void => node.current?.scrollBy({ top: node.current.clientHeight - 64 });
  return { region, more, pageDown };
}
