import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** What a thing may be used for; `draft` is dashed, because it is not yet anything. */
export const HANDLING_TONES = ['intelligence', 'police', 'evidence', 'open', 'internal', 'draft'] as const;
export type HandlingTone = (typeof HANDLING_TONES)[number];

export interface HandlingChipProps {
  readonly tone: HandlingTone;
  /** The word itself: the code is read, never inferred from its colour. */
  readonly label: string;
  /** Shown instead where the tray is folded; the full word stays for assistive technology. */
  readonly short?: string | undefined;
  readonly className?: string | undefined;
}

/** The handling code of an exhibit or a message. */
export function HandlingChip({ tone, label, short, className }: HandlingChipProps): ReactNode {
  return (
    <span className={classNames('ui-handling', `ui-handling--${tone}`, className)}>
      <span className={short === undefined ? undefined : 'ui-handling__full'}>{label}</span>
      {short === undefined ? null : (
        <span className="ui-handling__short" aria-hidden="true">
          {short}
        </span>
      )}
    </span>
  );
}
