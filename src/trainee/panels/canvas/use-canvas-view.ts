import { useState } from 'react';
import type { PanelProps } from '../../app/panel-props';
import type { CanvasFailure } from './canvas-host';

export interface CanvasView {
  /** True where the list is shown: by choice, or because the picture cannot be. */
  readonly list: boolean;
  readonly failure: CanvasFailure | null;
  readonly choose: (view: 'picture' | 'list') => void;
  readonly fail: (failure: CanvasFailure) => void;
}

/** Once the browser could not draw, every drawn place of this visit opens as a list at once. */
let lastFailure: CanvasFailure | null = null;

/** Whether a drawn place shows its picture or its list. Choosing the picture tries again after a failure. */
export function useCanvasView(props: Pick<PanelProps, 'settings' | 'changeSettings'>): CanvasView {
  const [failure, setFailure] = useState(lastFailure);
  const set = (next: CanvasFailure | null): void => {
    lastFailure = next;
    setFailure(next);
  };
  return {
    list: props.settings.listView || failure !== null,
    failure,
    fail: set,
    choose(view) {
      set(null);
      props.changeSettings({ listView: view === 'list' });
    },
  };
}
