import { type ReactNode, useState } from 'react';
import type { LocalMoment, OfficeView, TraineeView } from '../../../engine';
import { Button, classNames, HourBars, type Language, Panel, useMediaQuery } from '../../../ui';
import { timeOfMoment } from '../../words';
import { homeOffice } from '../clock/home-office';
import { briefMoment, minutesUntil } from '../clock/near-moment';
import { officeHours } from '../clock/office-words';
import { DAY_MINUTES, hourTicks, sharedWords } from './hour-scale';
import { officesByCloseness } from './near-offices';
import { mapStrings } from './strings';

/** A mark beyond this is labelled towards the left, or its label would leave the scale. */
const LATE_MINUTES = 1000;
/** A bar shorter than this has no room for the hours in words. */
const ROOM_MINUTES = 330;
/** Rows that leave the map its room, in a high and in a low window; the others are a button away. */
const ROWS = 5;
const ROWS_IN_LOW_WINDOW = 3;
const LOW_WINDOW = '(max-height: 800px)';

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
  const [all, setAll] = useState(false);
  const rows = useMediaQuery(LOW_WINDOW) ? ROWS_IN_LOW_WINDOW : ROWS;
  const home = homeOffice(view);
  const near = officesByCloseness(view);
  const offices = all ? near : near.slice(0, rows);
  const ahead = until === null ? 0 : minutesUntil(until, now);
  return (
    <Panel
      className={classNames('map-hours', ahead > LATE_MINUTES && 'map-hours--late')}
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
        compareWith={home?.id}
        {...(until !== null && ahead > 0 && ahead <= DAY_MINUTES
          ? { mark: { at: ahead, label: briefMoment(until, now, language) } }
          : {})}
        rows={offices.map((office) => ({
          id: office.id,
          spans: office.spans,
          openNow: office.open,
          local:
            !office.always && shortest(office) >= ROOM_MINUTES ? officeHours(office, language) : undefined,
          label: (
            <span className="map-hours__office" data-id={office.id}>
              <span>{office.short}</span>
              <span className="map-hours__shared">{sharedWords(office, view, language)}</span>
            </span>
          ),
        }))}
      />
      {near.length > rows ? (
        <Button kind="quiet" size="small" pressed={all} onClick={() => setAll(!all)}>
          {all ? t('nearOffices', { count: rows }) : t('allOffices', { count: near.length })}
        </Button>
      ) : null}
    </Panel>
  );
}

const shortest = (office: OfficeView): number => Math.min(...office.spans.map((span) => span.to - span.from));
