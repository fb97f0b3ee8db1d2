import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { type StatusKind, StatusMark } from './status-mark';

export interface PanelProps {
  readonly title?: ReactNode;
  /** At the right of the title: a count, a date. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Buttons held at the foot. */
  readonly actions?: ReactNode;
  /** `raised` is the lighter side panel, `plain` has no ground of its own. Default `plain`. */
  readonly look?: 'plain' | 'raised' | 'framed' | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}

/** A titled part of a place. */
export function Panel(props: PanelProps): ReactNode {
  const { title, aside, children, actions, look = 'plain', headingLevel = 2, lang, className } = props;
  const id = useId();
  return (
    <section
      className={classNames('ui-panel', `ui-panel--${look}`, className)}
      aria-labelledby={title ? id : undefined}
      lang={lang}
    >
      {title ? (
        <SectionHeading id={id} level={headingLevel} aside={aside}>
          {title}
        </SectionHeading>
      ) : null}
      {children}
      {actions ? <div className="ui-panel__actions">{actions}</div> : null}
    </section>
  );
}

export interface SectionHeadingProps {
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  readonly id?: string | undefined;
}

/** The small heading of a section; spaced capitals in English, plain in Korean. */
export function SectionHeading({ children, aside, level = 2, id }: SectionHeadingProps): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="ui-section-heading">
      <Heading className="ui-heading" id={id}>
        {children}
      </Heading>
      {aside ? <span className="ui-section-heading__aside">{aside}</span> : null}
    </div>
  );
}

export interface MarkListItem {
  readonly id: string;
  readonly kind: StatusKind;
  /** The state in words, read with the mark. */
  readonly kindLabel?: string | undefined;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
  readonly current?: boolean | undefined;
  readonly onOpen?: (() => void) | undefined;
}

export interface MarkListProps {
  readonly label?: string | undefined;
  readonly items: readonly MarkListItem[];
  readonly className?: string | undefined;
}

/** Lines with the shape of their state: open lines, deadlines, what a receiver looks for. */
export function MarkList({ label, items, className }: MarkListProps): ReactNode {
  return (
    <ul className={classNames('ui-mark-list', className)} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={classNames(item.current && 'ui-mark-list__item--current')}>
          <MarkListFace item={item} />
        </li>
      ))}
    </ul>
  );
}

function MarkListFace({ item }: { readonly item: MarkListItem }): ReactNode {
  const body = (
    <>
      <StatusMark kind={item.kind} label={item.kindLabel} />
      <span className="ui-mark-list__words">
        <span>{item.label}</span>
        {item.detail ? (
          <span className={classNames('ui-mark-list__detail', `ui-mark-list__detail--${item.kind}`)}>
            {item.detail}
          </span>
        ) : null}
      </span>
      {item.aside ? <span className="ui-mark-list__aside">{item.aside}</span> : null}
    </>
  );
  if (item.onOpen === undefined) return <div className="ui-mark-list__face">{body}</div>;
  return (
    <button
      type="button"
      className="ui-mark-list__face"
      aria-current={item.current ? 'true' : undefined}
      onClick={item.onOpen}
    >
      {body}
    </button>
  );
}
