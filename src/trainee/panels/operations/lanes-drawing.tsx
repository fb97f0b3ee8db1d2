import type { ReactNode } from 'react';

/** Four lanes against one hour, still empty. */
export function LanesDrawing(): ReactNode {
  const lanes = [60, 130, 200, 270];
  return (
    <svg viewBox="0 0 520 360" fill="none" strokeWidth="1.5" aria-hidden="true">
      {lanes.map((y, index) => (
        <g key={y} stroke="var(--line)">
          <circle cx="40" cy={y + 22} r="12" stroke="var(--muted)" />
          <path d={`M40 ${y + 22}v-7M40 ${y + 22}l5 3`} stroke="var(--muted)" />
          <rect x="76" y={y} width="420" height="44" stroke="var(--hair)" />
          <rect x={120 + index * 34} y={y + 10} width={150 - index * 12} height="24" strokeDasharray="3 4" />
        </g>
      ))}
      <path d="M270 36V330" stroke="var(--waiting)" strokeDasharray="2 5" />
      <path d="M270 26l7 12h-14z" fill="var(--waiting)" />
    </svg>
  );
}
