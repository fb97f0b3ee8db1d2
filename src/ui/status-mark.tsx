import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { pictureName } from './picture-name';

/** Every state has a shape of its own, so that colour is never alone. */
export const STATUS_KINDS = [
  'request',
  'waiting',
  'supported',
  'contradiction',
  'entity',
  'pending',
  'open',
  'closed',
] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

export interface StatusMarkProps {
  readonly kind: StatusKind;
  /** Read aloud; without it the mark is decoration beside words that say the same. */
  readonly label?: string | undefined;
  /** In hundredths of the text size; default 80. */
  readonly size?: number | undefined;
  readonly className?: string | undefined;
}

/** The shape of a state: circle, triangle, check square, diamond, hexagon, dotted circle, dot, ring. */
export function StatusMark({ kind, label, size = 80, className }: StatusMarkProps): ReactNode {
  const edge = `${size / 100}em`;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label or hidden; a title element would pop up on hover.
    <svg
      className={classNames('ui-mark', `ui-mark--${kind}`, className)}
      viewBox="0 0 12 12"
      width={edge}
      height={edge}
      {...pictureName(label)}
      focusable="false"
    >
      {shapeOf(kind)}
    </svg>
  );
}

function shapeOf(kind: StatusKind): ReactNode {
  switch (kind) {
    case 'request':
      return <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="2" />;
    case 'waiting':
      return <path d="M6 1 11.4 10.6H.6z" fill="currentColor" />;
    case 'supported':
      return (
        <>
          <rect x=".8" y=".8" width="10.4" height="10.4" fill="currentColor" />
          <path d="m3 6.2 2.1 2.1L9.2 4" className="ui-mark__cut" strokeWidth="1.7" fill="none" />
        </>
      );
    case 'contradiction':
      return <path d="M6 .6 11.4 6 6 11.4.6 6z" fill="currentColor" />;
    case 'entity':
      return (
        <path
          d="M3.2 1.2h5.6L11.6 6 8.8 10.8H3.2L.4 6z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      );
    case 'pending':
      return (
        <circle
          cx="6"
          cy="6"
          r="4.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray="2 2"
        />
      );
    case 'open':
      return <circle cx="6" cy="6" r="4" fill="currentColor" />;
    case 'closed':
      return <circle cx="6" cy="6" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  }
}
