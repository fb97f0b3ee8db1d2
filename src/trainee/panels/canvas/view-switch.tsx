import type { ReactNode } from 'react';
import { Button, type Language, Notice, Segmented } from '../../../ui';
import { canvasStrings } from './strings';
import type { CanvasView } from './use-canvas-view';

export interface ViewSwitchProps {
  readonly view: CanvasView;
  /** The name of the picture: "Desk", "Map", "Board". */
  readonly picture: string;
  readonly language: Language;
}

/** "Map | List view": the two equal ways to see a place. */
export function ViewSwitch({ view, picture, language }: ViewSwitchProps): ReactNode {
  const t = canvasStrings.in(language);
  return (
    <Segmented
      label={t('view')}
      value={view.list ? 'list' : 'picture'}
      onChange={view.choose}
      options={[
        { value: 'picture', label: picture },
        { value: 'list', label: t('list') },
      ]}
    />
  );
}

/** Why the list stands in place of the picture, where the trainee did not choose it. */
export function CanvasFailureNotice({ view, language }: Omit<ViewSwitchProps, 'picture'>): ReactNode {
  const t = canvasStrings.in(language);
  if (view.failure === null) return null;
  const code = view.failure === 'no-code';
  return (
    <Notice
      tone="warn"
      title={t(code ? 'noCode' : 'noWebgl')}
      actions={
        <Button size="small" onClick={() => view.choose('picture')}>
          {t('retry')}
        </Button>
      }
    >
      {t(code ? 'noCodeWhy' : 'noWebglWhy')}
    </Notice>
  );
}
