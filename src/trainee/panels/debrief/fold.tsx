import type { ReactNode } from 'react';

export interface FoldProps {
  readonly title: string;
  /** Open from the start: a stage's is short, a case's is long. Only what is open is printed. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A part of the sheet that can be folded away. */
export function Fold({ title, open, children }: FoldProps): ReactNode {
  return (
    <details className="debrief__part debrief__fold" open={open}>
      <summary>
        <h2 className="ui-heading debrief__fold-title">{title}</h2>
      </summary>
      {children}
    </details>
  );
}
