import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import type { Highlight, Intent } from '../../bridge';
import { screenName } from '../../words';
import { CanvasHost } from '../canvas/canvas-host';
import { useCanvasView } from '../canvas/use-canvas-view';
import { CanvasFailureNotice, ViewSwitch } from '../canvas/view-switch';
import { DeskList } from './desk-list';
import { deskModel } from './desk-model';
import { deskStrings } from './strings';
import { TodayColumn } from './today-column';
import './desk.css';

/** The case desk: the day in a column, and beside it the desk as a picture or as a list of its places. */
export function DeskPanel(props: PanelProps): ReactNode {
  const { view, language, settings, goTo } = props;
  const t = deskStrings.in(language);
  const canvas = useCanvasView(props);
  const [highlight, setHighlight] = useState<Highlight>({});
  const { hotkeys } = settings;
  const picture = useMemo(
    () => ({ scene: 'desk', model: deskModel(view, language, hotkeys) }) as const,
    [view, language, hotkeys],
  );
  const onPoint = useCallback((place: string | null) => setHighlight(place === null ? {} : { place }), []);
  const onIntent = (intent: Intent): void => {
    if (intent.type === 'open-place') goTo(intent.place);
    if (intent.type === 'show-briefing') document.getElementById('desk-briefing')?.focus();
  };
  return (
    <div className="desk">
      <TodayColumn {...props} onPoint={onPoint} />
      <div className="desk-view">
        <div className="desk-view__bar">
          <PanelHeading>{screenName('desk', language)}</PanelHeading>
          <ViewSwitch view={canvas} picture={t('desk')} language={language} />
        </div>
        {canvas.list ? (
          <div className="desk-view__list">
            <CanvasFailureNotice view={canvas} language={language} />
            <DeskList {...props} />
          </div>
        ) : (
          <CanvasHost
            picture={picture}
            settings={settings}
            language={language}
            highlight={highlight}
            onIntent={onIntent}
            onFailure={canvas.fail}
          />
        )}
      </div>
    </div>
  );
}
