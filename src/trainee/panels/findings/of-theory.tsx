import type { ReactNode } from 'react';
import type { TheoryView } from '../../../engine';
import { VisuallyHidden } from '../../../ui';

/** A heading that stands under every theory: read aloud, it says which one it is of. */
export function OfTheory({
  theory,
  children,
}: {
  readonly theory: Pick<TheoryView, 'title'>;
  readonly children: string;
}): ReactNode {
  return (
    <>
      {children}
      <VisuallyHidden>: {theory.title}</VisuallyHidden>
    </>
  );
}
