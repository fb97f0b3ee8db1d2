import type { ReactNode } from 'react';

/** A trail of transactions that has not been drawn yet: dashed throughout. */
export function TraceDrawing(): ReactNode {
  return (
    <svg viewBox="0 0 520 360" fill="none" strokeWidth="1.5" aria-hidden="true">
      <g stroke="var(--line)" strokeDasharray="2 6">
        <path d="M70 180H150M186 180C230 180 240 96 288 96H348M186 180C230 180 240 264 288 264H348M384 96H452M384 264C420 264 424 220 452 220M384 264C420 264 424 308 452 308" />
      </g>
      <g stroke="var(--muted)">
        <circle cx="52" cy="180" r="18" />
        <rect x="150" y="156" width="36" height="48" />
        <circle cx="318" cy="96" r="16" fill="var(--ink-900)" />
        <rect x="348" y="72" width="36" height="48" fill="var(--ink-900)" />
        <circle cx="318" cy="264" r="16" fill="var(--ink-900)" />
        <rect x="348" y="240" width="36" height="48" fill="var(--ink-900)" />
      </g>
      <g stroke="var(--line)" strokeDasharray="3 4">
        <circle cx="468" cy="96" r="16" />
        <circle cx="468" cy="220" r="16" />
        <circle cx="468" cy="308" r="16" />
      </g>
      <g fill="var(--muted)" fontFamily="var(--font-mono)" fontSize="15" textAnchor="middle">
        <text x="468" y="101">
          ?
        </text>
        <text x="468" y="225">
          ?
        </text>
        <text x="468" y="313">
          ?
        </text>
      </g>
    </svg>
  );
}
