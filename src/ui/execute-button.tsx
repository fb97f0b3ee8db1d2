import { type ReactNode, useState } from 'react';
import { Button } from './button';

export interface ExecuteButtonProps {
  /** The act ("Execute freeze"). */
  readonly children: ReactNode;
  /** What the button says once it is armed ("Press again to execute"). */
  readonly armedLabel: ReactNode;
  /** How to step back, with the key ("Esc: back"). */
  readonly backLabel: string;
  readonly onExecute: () => void;
  readonly icon?: ReactNode;
  readonly reason?: string | undefined;
  readonly wide?: boolean | undefined;
}

/**
 * An act without a way back: the first press arms it, the second does it. Nothing is timed; Escape, or
 * leaving the button, disarms. The same for pointer, keyboard and assistive technology.
 */
export function ExecuteButton(props: ExecuteButtonProps): ReactNode {
  const { children, armedLabel, backLabel, onExecute, icon, reason, wide } = props;
  const [armed, setArmed] = useState(false);
  const ready = armed && !reason;
  return (
    <Button
      kind="irreversible"
      wide={wide}
      icon={icon}
      reason={reason}
      className={ready ? 'ui-button--armed' : undefined}
      detail={ready ? backLabel : undefined}
      onClick={(event) => {
        // The second half of a double click is a habit of the hand, not a decision.
        if (event.detail > 1) return;
        setArmed(!armed);
        if (armed) onExecute();
      }}
      onBlur={() => setArmed(false)}
      onKeyDown={(event) => {
        // A key held down repeats; only a key pressed anew may execute.
        if (event.repeat) event.preventDefault();
        if (event.key !== 'Escape' || !armed) return;
        // Escape takes back the arming only; the dialog round it stays.
        event.preventDefault();
        event.stopPropagation();
        setArmed(false);
      }}
    >
      <span aria-live="polite">{ready ? armedLabel : children}</span>
    </Button>
  );
}
