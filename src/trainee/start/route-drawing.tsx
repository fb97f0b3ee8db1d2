import type { ReactNode } from 'react';

/** Meridians and parallels behind the card, with one route between two desks. Decoration. */
export function RouteDrawing(): ReactNode {
  return (
    <svg
      className="route"
      viewBox="0 0 614 232"
      preserveAspectRatio="xMaxYMid slice"
      fill="none"
      aria-hidden="true"
    >
      <g stroke="var(--land)" strokeWidth="1">
        {[40, 92, 150, 214].map((radius) => (
          <ellipse key={radius} cx="430" cy="150" rx={radius * 1.15} ry="214" />
        ))}
        {[-30, 40, 100, 150, 192, 224].map((y) => (
          <path
            key={y}
            d={`M${430 - Math.sqrt(Math.max(0, 246 ** 2 - ((y - 150) * 1.15) ** 2))} ${y}H${430 + Math.sqrt(Math.max(0, 246 ** 2 - ((y - 150) * 1.15) ** 2))}`}
          />
        ))}
        <ellipse cx="430" cy="150" rx="246" ry="214" />
        <path d="M430-64V364" />
      </g>
      <path d="M404 64Q488 6 572 62" stroke="var(--request)" strokeWidth="1.6" />
      <circle cx="404" cy="64" r="5" fill="var(--supported)" />
      <circle cx="572" cy="62" r="4.5" fill="var(--ink-800)" stroke="var(--muted)" strokeWidth="1.6" />
    </svg>
  );
}
