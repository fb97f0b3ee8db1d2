import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

export interface ToolbarMenuProps {
  readonly label: ReactNode;
  /** The whole name, where the label is short. */
  readonly name: string;
  readonly icon?: ReactNode;
  readonly dataId: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small sheet under it. Escape and a press beside it close it; the focus goes back. */
export function ToolbarMenu({ label, name, icon, dataId, children }: ToolbarMenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    window.addEventListener('pointerdown', onPress, true);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('keydown', onKey);
    };
  }, [open]);
  return (
    <div className="trace-menu" ref={box}>
      <button
        ref={button}
        type="button"
        className="trace-tool"
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        title={name}
        data-id={dataId}
        onClick={() => setOpen(!open)}
      >
        {icon}
        <span className="trace-tool__words">{label}</span>
        <ChevronDown size={14} strokeWidth={1.8} aria-hidden="true" />
      </button>
      <div className="trace-menu__sheet" id={id} hidden={!open}>
        {open
          ? children(() => {
              setOpen(false);
              button.current?.focus();
            })
          : null}
      </div>
    </div>
  );
}
