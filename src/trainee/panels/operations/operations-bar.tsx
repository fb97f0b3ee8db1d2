import { ChevronLeft, ChevronRight, SkipForward, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { MINUTE_MS } from '../../../base';
import { IconButton, Segmented, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { dayOfMoment, timeOfMoment } from '../../words';
import { canvasStrings } from '../canvas/strings';
import { utcMoment } from './model/plan-time';
import { type AxisWindow, shifted, windowAround, windowWith, zoomed } from './model/time-axis';
import { operationStrings } from './strings';

export interface OperationsBarProps
  extends Pick<PanelProps, 'language' | 'settings' | 'changeSettings' | 'view'> {
  readonly window: AxisWindow;
  readonly base: number;
  /** What is drawn then: progress, and a way to the present. */
  readonly executed: boolean;
  readonly outside: { readonly before: number; readonly after: number };
  /** The nearest step that lies before or after the window. */
  readonly onOutside: (side: 'before' | 'after') => void;
  readonly onWindow: (window: AxisWindow) => void;
}

const icon = { size: 18, strokeWidth: 1.6 } as const;

/** Lanes or list, the part of time that is shown, and what the signs mean. */
export function OperationsBar(props: OperationsBarProps): ReactNode {
  const { language, settings, window, onWindow, outside, executed } = props;
  const t = operationStrings.in(language);
  const c = canvasStrings.in(language);
  const list = settings.listView;
  const from = utcMoment(window.from);
  const to = utcMoment(window.from + window.minutes * MINUTE_MS);
  const [closer, farther] = [zoomed(window, -1), zoomed(window, 1)];
  return (
    <div className="ops-bar-row">
      <Segmented
        label={c('view')}
        value={list ? 'list' : 'picture'}
        onChange={(view) => props.changeSettings({ listView: view === 'list' })}
        options={[
          { value: 'picture', label: t('lanes') },
          { value: 'list', label: c('list') },
        ]}
      />
      {list ? null : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own. */}
          <div className="ops-window" role="group" aria-label={t('window')}>
            <IconButton
              label={t('earlier')}
              icon={<ChevronLeft {...icon} />}
              onClick={() => onWindow(shifted(window, -1))}
            />
            <span className="ops-window__time">
              <span className="ops-window__day">{dayOfMoment(from, language)}</span> {timeOfMoment(from)} –{' '}
              {timeOfMoment(to)}
            </span>
            <IconButton
              label={t('later')}
              icon={<ChevronRight {...icon} />}
              onClick={() => onWindow(shifted(window, 1))}
            />
            <IconButton
              label={t('zoomOut')}
              icon={<ZoomOut {...icon} />}
              disabled={farther === null}
              onClick={() => farther && onWindow(farther)}
            />
            <IconButton
              label={t('zoomIn')}
              icon={<ZoomIn {...icon} />}
              disabled={closer === null}
              onClick={() => closer && onWindow(closer)}
            />
            <button
              type="button"
              className="ops-window__go"
              aria-label={t('toT0')}
              onClick={() => onWindow({ ...windowAround(props.base), minutes: window.minutes })}
            >
              T0
            </button>
            {executed ? (
              <button
                type="button"
                className="ops-window__go"
                aria-label={t('toNow')}
                onClick={() => onWindow(windowWith(window, props.view.clock.now.at))}
              >
                {t('now')}
              </button>
            ) : null}
          </div>
          {outside.before > 0 ? (
            <button
              type="button"
              className="ops-link"
              aria-label={t('showEarlier', { count: outside.before })}
              onClick={() => props.onOutside('before')}
            >
              ‹ {t('beforeWindow', { count: outside.before })}
            </button>
          ) : null}
          {outside.after > 0 ? (
            <button
              type="button"
              className="ops-link"
              aria-label={t('showLater', { count: outside.after })}
              onClick={() => props.onOutside('after')}
            >
              {t('afterWindow', { count: outside.after })} ›
            </button>
          ) : null}
          <ul className="ops-legend" aria-label={t('legend')}>
            {executed ? (
              <>
                <li>
                  <StatusMark kind="supported" /> {t('state.done')}
                </li>
                <li>
                  <span className="ops-legend__running" /> {t('state.running')}
                </li>
              </>
            ) : null}
            <li>
              <SkipForward size="0.9rem" strokeWidth={2.2} aria-hidden="true" /> {t('noWayBack')}
            </li>
            {executed ? null : (
              <li>
                <StatusMark kind="contradiction" /> {t('conflict')}
              </li>
            )}
            <li>
              <span className="ops-legend__night" /> {t('night')}
            </li>
          </ul>
        </>
      )}
    </div>
  );
}
