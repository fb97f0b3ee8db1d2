import { Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button';
import { classNames } from './class-names';

export interface ToastProps {
  readonly children: ReactNode;
  readonly mark?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
  readonly dismissLabel?: string | undefined;
  readonly className?: string | undefined;
}

/** A short message in reverse colours. It stays until it is dismissed or replaced; nothing is timed. */
export function Toast({
  children,
  mark,
  actions,
  onDismiss,
  dismissLabel,
  className,
}: ToastProps): ReactNode {
  return (
    <div className={classNames('ui-toast', className)}>
      {mark}
      <span className="ui-toast__words">{children}</span>
      {actions}
      {onDismiss && dismissLabel ? (
        <IconButton label={dismissLabel} icon={<X size={18} />} onClick={onDismiss} />
      ) : null}
    </div>
  );
}

export interface UndoBarProps {
  /** What was done ("Link asserted: probable"). */
  readonly children: ReactNode;
  readonly undoLabel: string;
  readonly onUndo: () => void;
  readonly onDismiss?: (() => void) | undefined;
  readonly dismissLabel?: string | undefined;
  readonly className?: string | undefined;
}

/** After every act that can be taken back: what was done, and the way back. */
export function UndoBar({
  children,
  undoLabel,
  onUndo,
  onDismiss,
  dismissLabel,
  className,
}: UndoBarProps): ReactNode {
  return (
    <Toast
      onDismiss={onDismiss}
      dismissLabel={dismissLabel}
      className={className}
      actions={
        <button type="button" className="ui-toast__action" onClick={onUndo}>
          <Undo2 size={18} strokeWidth={1.8} aria-hidden="true" />
          {undoLabel}
        </button>
      }
    >
      {children}
    </Toast>
  );
}
