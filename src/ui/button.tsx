import { SkipForward } from 'lucide-react';
import { type ButtonHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { classNames } from './class-names';

/** One amber `main` act a screen; `irreversible` carries the hatched mark besides its words. */
export type ButtonKind = 'main' | 'other' | 'irreversible' | 'quiet';
export type ButtonSize = 'primary' | 'small';

type NativeButton = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'children'>;

export interface ButtonProps extends NativeButton {
  readonly kind?: ButtonKind | undefined;
  /** `primary` is 44 px high, `small` 36 px. Default `primary`. */
  readonly size?: ButtonSize | undefined;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** A second, lighter line: what the act leads to ("15:00 reply from the exchange"). */
  readonly detail?: ReactNode;
  /** A key cap at the right end. */
  readonly hotkey?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Why the act is not possible now. Giving it disables the button and shows the sentence. */
  readonly reason?: string | undefined;
  /** Fills the width of its container. */
  readonly wide?: boolean | undefined;
  /** For toggle buttons only. */
  readonly pressed?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/**
 * A button that is never unreachable: when disabled it stays in the tab order with `aria-disabled`
 * and says why, so that a trainee learns what is missing.
 */
export function Button(props: ButtonProps): ReactNode {
  const {
    kind = 'other',
    size = 'primary',
    icon,
    children,
    detail,
    hotkey,
    disabled,
    reason,
    ...rest
  } = props;
  const { wide, pressed, className, onClick, type = 'button', ...native } = rest;
  const reasonId = useId();
  const off = disabled === true || (reason !== undefined && reason !== '');
  const describedBy = classNames(native['aria-describedby'], off && reason ? reasonId : undefined);
  const button = (
    <button
      {...native}
      type={off ? 'button' : type}
      className={classNames(
        'ui-button',
        `ui-button--${kind}`,
        `ui-button--${size}`,
        wide && 'ui-button--wide',
        className,
      )}
      aria-disabled={off || undefined}
      aria-pressed={pressed}
      aria-describedby={describedBy === '' ? undefined : describedBy}
      onClick={off ? (event) => event.preventDefault() : onClick}
    >
      {kind === 'irreversible' ? (
        <span className="ui-button__mark" aria-hidden="true">
          {icon ?? <SkipForward size={18} strokeWidth={1.8} />}
        </span>
      ) : icon ? (
        <span className="ui-button__icon" aria-hidden="true">
          {icon}
        </span>
      ) : null}
      <span className="ui-button__words">
        <span className="ui-button__label">{children}</span>
        {detail ? <span className="ui-button__detail">{detail}</span> : null}
      </span>
      {hotkey ? (
        <span className="ui-kbd" aria-hidden="true">
          {hotkey}
        </span>
      ) : null}
    </button>
  );
  if (!off || !reason) return button;
  return (
    <span className={classNames('ui-button-with-reason', wide && 'ui-button-with-reason--wide')}>
      {button}
      <span className="ui-button__reason" id={reasonId}>
        {reason}
      </span>
    </span>
  );
}

export interface IconButtonProps extends NativeButton {
  /** The accessible name; also the browser's tip on hover. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** `primary` is a 44 px target, `small` 32 px. Default `small`. */
  readonly size?: ButtonSize | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button of one icon, for tools whose sign is known (pause, captions, settings, help). */
export function IconButton(props: IconButtonProps): ReactNode {
  const { label, icon, pressed, disabled, size = 'small', className, onClick, ...native } = props;
  const off = disabled === true;
  return (
    <button
      type="button"
      {...native}
      className={classNames('ui-icon-button', `ui-icon-button--${size}`, className)}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
    >
      {icon}
    </button>
  );
}
