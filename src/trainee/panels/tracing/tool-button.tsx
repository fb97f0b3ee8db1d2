import type { ReactNode } from 'react';

export interface ToolButtonProps {
  readonly icon: ReactNode;
  /** The whole name; the label may be cut where there is no room. */
  readonly name: string;
  readonly dataId: string;
  readonly onPress: () => void;
  /** Stays in the tab order and says by its name why. */
  readonly off?: boolean;
  /** Lighter words after the label: what undo would take back. */
  readonly detail?: string | undefined;
  /** Its words are the last to go where room is scarce. */
  readonly kept?: boolean;
  readonly children?: ReactNode;
}

/** A button of the toolbar: an icon, and words where there is room. */
export function ToolButton({
  icon,
  name,
  dataId,
  onPress,
  off = false,
  detail,
  kept = false,
  children,
}: ToolButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={kept ? 'trace-tool trace-tool--kept' : 'trace-tool'}
      aria-label={name}
      title={name}
      aria-disabled={off || undefined}
      data-id={dataId}
      onClick={off ? undefined : onPress}
    >
      {icon}
      {children === undefined ? null : <span className="trace-tool__words">{children}</span>}
      {detail === undefined ? null : <span className="trace-tool__detail">{detail}</span>}
    </button>
  );
}
