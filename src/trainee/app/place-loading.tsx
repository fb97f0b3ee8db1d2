import type { ReactNode } from 'react';
import { ProgressBar } from '../../ui';

/** While the code of a place is fetched. How much is left is not known, so no figure is shown. */
export function PlaceLoading({ label }: { readonly label: string }): ReactNode {
  return (
    <div className="place-loading">
      {/* Holds the focus until the heading of the place can take it. */}
      <p data-panel-heading="loading" tabIndex={-1}>
        {label}
      </p>
      <ProgressBar label={label} value={1} max={3} valueText={label} />
    </div>
  );
}
