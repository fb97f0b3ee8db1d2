import type { ReactNode } from 'react';

/** The sign of a break. */
export function Sunrise(): ReactNode {
  return (
    <svg className="sheet-picture" width="64" height="30" viewBox="0 0 64 30" fill="none" aria-hidden="true">
      <path d="M0 25.5h64M32 2v5M12 9l3.5 3.5M52 9l-3.5 3.5" stroke="var(--line)" strokeWidth="1.5" />
      <path d="M18 25a14 14 0 0 1 28 0" stroke="var(--text)" strokeWidth="1.5" />
    </svg>
  );
}
