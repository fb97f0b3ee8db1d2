import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';

export interface PlaceButtonProps {
  /** The accessible name: what is put on the board. */
  readonly label: string;
  readonly dataId: string;
  readonly onPlace: () => void;
  /** Inside a row of the list, where a key does the same: left out of the tab order. */
  readonly inRow?: boolean;
}

/** The plus that puts one thing on the board. */
export function PlaceButton({ label, dataId, onPlace, inRow = false }: PlaceButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="trace-plus"
      tabIndex={inRow ? -1 : undefined}
      aria-label={label}
      title={label}
      data-id={dataId}
      onClick={(event) => {
        event.stopPropagation();
        onPlace();
      }}
    >
      <Plus size={16} strokeWidth={1.8} aria-hidden="true" />
    </button>
  );
}
