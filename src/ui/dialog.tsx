import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button';
import { classNames } from './class-names';

export interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  /** Escape, the closing button and a press beside the dialog all ask for it. */
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly size?: 'narrow' | 'normal' | 'wide' | undefined;
  /** On paper or on instruments. Default dark. */
  readonly surface?: 'night' | 'paper' | undefined;
  /** When false, a press beside the dialog does not close it (something is being written). */
  readonly lightDismiss?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** A modal `<dialog>`: the browser holds the focus inside and gives it back to the opener. */
export function Dialog(props: DialogProps): ReactNode {
  const { open, title, onClose, closeLabel, children, actions, size = 'normal', surface = 'night' } = props;
  const element = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog || !open) return;
    const opener = document.activeElement;
    if (!dialog.open) dialog.showModal();
    // The browser would choose the closing button; the title says first what is asked.
    dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      if (dialog.open) dialog.close();
      // Safari leaves the focus on the body when the opener was focused by pointer.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [open]);

  // Words alone that are longer than the dialog: the keyboard must reach them to scroll.
  useEffect(() => {
    const words = body.current;
    if (!open || words === null) return;
    const scrolls = words.scrollHeight > words.clientHeight && words.querySelector(FOCUSABLE) === null;
    if (scrolls) words.setAttribute('tabindex', '0');
    else words.removeAttribute('tabindex');
  });

  function pressBeside(event: MouseEvent<HTMLDialogElement>): void {
    if (props.lightDismiss !== false && event.target === element.current) onClose();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it; the browser sends `cancel`.
    <dialog
      ref={element}
      className={classNames(
        'ui-dialog',
        `ui-dialog--${size}`,
        surface === 'paper' && 'paper',
        props.className,
      )}
      aria-labelledby={titleId}
      lang={props.lang}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={pressBeside}
    >
      {open ? (
        <div className="ui-dialog__frame">
          <header className="ui-dialog__head">
            <h2 id={titleId} className="ui-dialog__title" tabIndex={-1} data-first-focus="">
              {title}
            </h2>
            <IconButton label={closeLabel} icon={<X size={20} />} onClick={onClose} />
          </header>
          <div ref={body} className="ui-dialog__body">
            {children}
          </div>
          {actions ? <footer className="ui-dialog__actions">{actions}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}
