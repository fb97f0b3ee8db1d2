import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { HandlingChip, type HandlingTone } from './handling-chip';

export interface ExhibitChipProps {
  /** The number as it stands in the text ("E-09"). */
  readonly number: string;
  readonly tone?: HandlingTone | undefined;
  /** Accessible name when the number alone is not enough ("E-09, account extract, evidence"). */
  readonly label?: string | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly className?: string | undefined;
}

/** A reference to an exhibit inside text: a heavy left edge in the colour of its handling. */
export function ExhibitChip({
  number,
  tone = 'internal',
  label,
  onOpen,
  className,
}: ExhibitChipProps): ReactNode {
  const classes = classNames('ui-exhibit-chip', `ui-exhibit-chip--${tone}`, className);
  if (onOpen === undefined) {
    return (
      <span className={classes} title={label}>
        {number}
      </span>
    );
  }
  return (
    <button type="button" className={classes} aria-label={label} title={label} onClick={onOpen}>
      {number}
    </button>
  );
}

export interface ExhibitCardProps {
  readonly number: string;
  readonly title: string;
  /** Where it comes from and when ("Production order 2031-118 · 10 Mar"). */
  readonly source?: ReactNode;
  readonly tone: HandlingTone;
  readonly handling: string;
  readonly handlingShort?: string | undefined;
  readonly lang?: string | undefined;
  readonly selected?: boolean | undefined;
  readonly onOpen?: (() => void) | undefined;
  /** Accessible name of the opening button; by default its number and title. */
  readonly openLabel?: string | undefined;
  /** Buttons under the text, such as "put back". */
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
}

/** A paper card in the tray or in a grid. In a folded tray only number and handling remain. */
export function ExhibitCard(props: ExhibitCardProps): ReactNode {
  const { number, title, source, tone, handling, handlingShort, lang, selected, onOpen, openLabel, actions } =
    props;
  const body = (
    <>
      <span className="ui-exhibit-card__top">
        <span className="ui-exhibit-card__number">{number}</span>
        <HandlingChip tone={tone} label={handling} short={handlingShort} />
      </span>
      <span className="ui-exhibit-card__title" lang={lang}>
        {title}
      </span>
      {source ? <span className="ui-exhibit-card__source">{source}</span> : null}
    </>
  );
  return (
    <article
      className={classNames(
        'ui-exhibit-card',
        'paper',
        `ui-exhibit-card--${tone}`,
        selected && 'ui-exhibit-card--selected',
        props.className,
      )}
    >
      {onOpen === undefined ? (
        <div className="ui-exhibit-card__face">{body}</div>
      ) : (
        <button
          type="button"
          className="ui-exhibit-card__face"
          aria-label={openLabel}
          aria-pressed={selected}
          onClick={onOpen}
        >
          {body}
        </button>
      )}
      {actions ? <div className="ui-exhibit-card__actions">{actions}</div> : null}
    </article>
  );
}
