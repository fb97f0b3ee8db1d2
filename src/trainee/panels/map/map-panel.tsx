import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { formatIsoDate, type InstantValue } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import type { Highlight, Intent } from '../../bridge';
import { screenName } from '../../words';
import { CanvasHost } from '../canvas/canvas-host';
import { useCanvasView } from '../canvas/use-canvas-view';
import { CanvasFailureNotice, ViewSwitch } from '../canvas/view-switch';
import { nextOption } from '../clock/clock-preview';
import { useAdvance } from '../clock/use-advance';
import { Expiring } from './expiring';
import { InFlight, MapDeadlines } from './in-flight';
import { MapList } from './map-list';
import { mapModel } from './map-model';
import { aimMoment, type ClockAim, MoveClock } from './move-clock';
import { OfficeHours } from './office-hours';
import { officePlaces, placeOfOffice } from './office-places';
import { OfficeSide } from './office-side';
import { mapStrings } from './strings';
import './map.css';

/** The map: where the offices are and when they work, what is in flight between them, and the clock. */
export function MapPanel(props: PanelProps): ReactNode {
  const { view, language, settings, goTo, target } = props;
  const t = mapStrings.in(language);
  const canvas = useCanvasView(props);
  const advance = useAdvance(props);
  const [chosenAim, setAim] = useState<ClockAim | null>(null);
  const [date, setDate] = useState<InstantValue>(() => ({
    date: formatIsoDate(view.clock.now),
    time: '18:00',
  }));
  const [selected, setSelected] = useState<string | null>(target);
  useEffect(() => setSelected(target), [target]);
  const [highlight, setHighlight] = useState<Highlight>({});

  const offered = view.clock.options.some((option) => option.id === chosenAim) || chosenAim === 'date';
  const aim: ClockAim =
    offered && chosenAim !== null ? chosenAim : (nextOption(view.clock.options)?.id ?? 'date');
  const picture = useMemo(
    () => ({ scene: 'map', model: mapModel(view, language) }) as const,
    [view, language],
  );
  const onPoint = useCallback(
    (request: string | null) => setHighlight(request === null ? {} : { request }),
    [],
  );
  const onIntent = (intent: Intent): void => {
    if (intent.type === 'select-request') goTo('inbox', intent.request);
    if (intent.type === 'select-office') setSelected(intent.office);
    if (intent.type === 'select-expiry') {
      setSelected(view.deadlines.find((deadline) => deadline.id === intent.expiry)?.office ?? null);
    }
  };
  const canAct = view.live && !props.readOnly;
  const office = view.offices.find((each) => each.id === selected);
  const place = office === undefined ? undefined : placeOfOffice(officePlaces(view), office.id)?.id;
  return (
    <div className="map">
      <div className={canvas.list ? 'map-main map-main--list' : 'map-main map-main--picture'}>
        <div className="map-main__bar">
          <PanelHeading hidden>{screenName('map', language)}</PanelHeading>
          <ViewSwitch view={canvas} picture={t('map')} language={language} />
        </div>
        {canvas.list ? (
          <div className="map-main__list">
            <CanvasFailureNotice view={canvas} language={language} />
            <MapList {...props} selected={selected} onPick={setSelected} />
          </div>
        ) : (
          <CanvasHost
            picture={picture}
            settings={settings}
            language={language}
            highlight={place === undefined ? highlight : { office: place, ...highlight }}
            onIntent={onIntent}
            onFailure={canvas.fail}
          />
        )}
        <OfficeHours
          view={view}
          language={language}
          until={aimMoment(aim, date, props)}
          selected={selected}
          onPick={setSelected}
        />
      </div>
      <div className="map-side">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section className="map-side__scroll" aria-label={t('side')} tabIndex={0}>
          {office === undefined ? null : <OfficeSide {...props} office={office} onPick={setSelected} />}
          <Expiring {...props} />
          <InFlight {...props} selected={selected} onPoint={onPoint} />
          <MapDeadlines {...props} />
        </section>
        {canAct ? (
          <MoveClock {...props} aim={aim} date={date} onAim={setAim} onDate={setDate} advance={advance} />
        ) : (
          <p className="map-note map-move">{t('readOnly')}</p>
        )}
      </div>
    </div>
  );
}
