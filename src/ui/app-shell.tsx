import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { classNames } from './class-names';
import { useShellSize } from './shell-size';

export interface RailItem<Id extends string> {
  readonly id: Id;
  /** The key that opens it, shown in the corner ("1"). */
  readonly hotkey: string;
  readonly icon: ReactNode;
  readonly label: string;
  /** Something new: a count, with its meaning in words. */
  readonly badge?: { readonly text: string; readonly label: string } | undefined;
  readonly disabled?: boolean | undefined;
}

export interface AppShellProps<Id extends string> {
  readonly topBar: ReactNode;
  readonly rail: readonly RailItem<Id>[];
  readonly railLabel: string;
  readonly current: Id | undefined;
  readonly onRail: (id: Id) => void;
  /** Accessible name of the main part: the name of the place. */
  readonly mainLabel: string;
  readonly children: ReactNode;
  readonly tray?: ReactNode;
  readonly trayLabel?: string | undefined;
  /** Names of the button that folds the tray and unfolds it. */
  readonly foldTrayLabel?: string | undefined;
  readonly unfoldTrayLabel?: string | undefined;
  readonly captionStrip?: ReactNode;
  readonly captionLabel?: string | undefined;
  readonly skipLabel: string;
  /** Over everything, such as an undo bar; placed at the foot of the main part. */
  readonly overlay?: ReactNode;
  readonly className?: string | undefined;
}

/**
 * The frame round every place: top bar, rail, main part, tray and captions. Wide windows show the
 * whole tray; middling ones fold it to numbers; narrow ones, or large text, read in one column.
 */
export function AppShell<Id extends string>(props: AppShellProps<Id>): ReactNode {
  const { topBar, rail, railLabel, current, onRail, mainLabel, children, tray, captionStrip, overlay } =
    props;
  const mainId = useId();
  const main = useRef<HTMLElement>(null);
  const { frame, unit, size } = useShellSize();
  const [chosen, setChosen] = useState<'unfolded' | 'folded' | undefined>(undefined);
  const trayState = size === 'narrow' ? 'unfolded' : (chosen ?? (size === 'wide' ? 'unfolded' : 'folded'));
  return (
    <div
      ref={frame}
      className={classNames('ui-shell', `ui-shell--${size}`, props.className)}
      data-tray={tray ? trayState : 'none'}
      data-size={size}
    >
      <span ref={unit} className="ui-shell__unit" aria-hidden="true" />
      <a
        className="ui-skip"
        href={`#${mainId}`}
        onClick={(event) => {
          // The address is the app's: a fragment there would be taken for a route.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {props.skipLabel}
      </a>
      <header className="ui-shell__top">{topBar}</header>
      <nav className="ui-rail" aria-label={railLabel}>
        {rail.map((item) => (
          <button
            key={item.id}
            type="button"
            className="ui-rail__item"
            aria-current={item.id === current ? 'page' : undefined}
            aria-disabled={item.disabled || undefined}
            onClick={item.disabled ? undefined : () => onRail(item.id)}
          >
            <span className="ui-rail__key" aria-hidden="true">
              {item.hotkey}
            </span>
            <span className="ui-rail__icon" aria-hidden="true">
              {item.icon}
            </span>
            <span className="ui-rail__label">{item.label}</span>
            {item.badge ? (
              <span className="ui-rail__badge">
                <span aria-hidden="true">{item.badge.text}</span>
                <span className="ui-visually-hidden"> {item.badge.label}</span>
              </span>
            ) : null}
          </button>
        ))}
      </nav>
      <main ref={main} id={mainId} className="ui-shell__main" tabIndex={-1} aria-label={mainLabel}>
        {children}
        {overlay ? <div className="ui-shell__overlay">{overlay}</div> : null}
      </main>
      {tray ? (
        <aside className="ui-tray" aria-label={props.trayLabel}>
          <header className="ui-tray__head">
            <h2 className="ui-heading">{props.trayLabel}</h2>
            {size === 'narrow' ? null : (
              <FoldButton
                folded={trayState === 'folded'}
                foldLabel={props.foldTrayLabel ?? ''}
                unfoldLabel={props.unfoldTrayLabel ?? ''}
                onToggle={() => setChosen(trayState === 'folded' ? 'unfolded' : 'folded')}
              />
            )}
          </header>
          <div className="ui-tray__items">{tray}</div>
        </aside>
      ) : null}
      {captionStrip === undefined ? null : (
        <section className="ui-captions" aria-label={props.captionLabel}>
          {captionStrip}
        </section>
      )}
    </div>
  );
}

interface FoldButtonProps {
  readonly folded: boolean;
  readonly foldLabel: string;
  readonly unfoldLabel: string;
  readonly onToggle: () => void;
}

function FoldButton({ folded, foldLabel, unfoldLabel, onToggle }: FoldButtonProps): ReactNode {
  const label = folded ? unfoldLabel : foldLabel;
  return (
    <button
      type="button"
      className="ui-icon-button ui-icon-button--small ui-tray__fold"
      aria-expanded={!folded}
      aria-label={label}
      title={label}
      onClick={onToggle}
    >
      {folded ? (
        <PanelRightOpen size={18} strokeWidth={1.6} />
      ) : (
        <PanelRightClose size={18} strokeWidth={1.6} />
      )}
    </button>
  );
}
