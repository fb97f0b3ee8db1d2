import type { ReactNode } from 'react';

/** Marks the element that takes the focus when its place is opened. */
export const PANEL_HEADING = 'data-panel-heading';

export interface PanelHeadingProps {
  readonly children: ReactNode;
  /** Read by assistive technology only, where the place shows its name otherwise. */
  readonly hidden?: boolean;
  readonly className?: string;
}

/** The one heading of a place. The app moves the focus here after each change of place. */
export function PanelHeading({ children, hidden = false, className }: PanelHeadingProps): ReactNode {
  const classes = [hidden ? 'ui-visually-hidden' : 'panel-heading', className].filter(Boolean).join(' ');
  return (
    <h1 {...{ [PANEL_HEADING]: '' }} tabIndex={-1} className={classes}>
      {children}
    </h1>
  );
}
