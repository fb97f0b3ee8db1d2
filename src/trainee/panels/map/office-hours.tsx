import type { ReactNode } from 'react';
import type { LocalMoment, TraineeView } from '../../../engine';
import { HourBars, type Language, Panel } from '../../../ui';
import { timeOfMoment } from '../../words';
import { minutesUntil, nearMoment } from '../clock/near-moment';
import { DAY_MINUTES, hourTicks, sharedWords } from './hour-scale';
import { mapStrings } from './strings';

export interface OfficeHoursProps {
  readonly view: TraineeView;
  readonly language: Language;
  /** The moment the clock would move to; shaded if it lies within the day. */
  readonly until: LocalMoment | null;
}

/** When each office works in the next day, on the home desk's clock. */
export function OfficeHours({ view, language, until }: OfficeHoursProps): ReactNode {
  const t = mapStrings.in(language);
  const { now } = view.clock;
  const home = view.offices.find((office) => office.id === view.clock.home);
  const ahead = until === null ? 0 : minutesUntil(until, now);
  return (
    <Panel
      className="map-hours"
      title={t('officeHours')}
      aside={home === undefined ? undefined : t('inTime', { city: home.city })}
    >
      <HourBars
        label={t('officeHours')}
        placeHeading={t('place')}
        hoursHeading={t('hours')}
        from={0}
        to={DAY_MINUTES}
        now={0}
        nowLabel={t('nowAt', { time: timeOfMoment(now) })}
        ticks={hourTicks(view, language)}
        compareWith={view.clock.home}
        {...(until !== null && ahead > 0 && ahead <= DAY_MINUTES
          ? { mark: { at: ahead, label: nearMoment(until, now, language) } }
          : {})}
        rows={view.offices.map((office) => ({
          id: office.id,
          spans: office.spans,
          openNow: office.open,
          local: office.always ? undefined : office.hours,
          label: (
            <span className="map-hours__office" data-id={office.id}>
              <span>{office.short}</span>
              <span className="map-hours__shared">{sharedWords(office, view, language)}</span>
            </span>
          ),
        }))}
      />
    </Panel>
  );
}
