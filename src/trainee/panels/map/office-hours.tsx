import { type ReactNode, useState } from 'react';
import type { LocalMoment, OfficeView, TraineeView } from '../../../engine';
import { Button, classNames, HourBars, type Language, Panel, useMediaQuery } from '../../../ui';
import { timeOfMoment } from '../../words';
import { homeOffice } from '../clock/home-office';
import { briefMoment, minutesUntil } from '../clock/near-moment';
import { officeHours } from '../clock/office-words';
import { DAY_MINUTES, hourTicks, sharedWords } from './hour-scale';
import { type HourGroup, hourGroups } from './office-places';
import { mapStrings } from './strings';

/** A mark beyond this is labelled towards the left, or its label would leave the scale. */
const LATE_MINUTES = 1000;
/** A bar shorter than this has no room for the hours in words. */
const ROOM_MINUTES = 330;
/** Rows that leave the map its room, in a high and in a low window; the others are a button away. */
const ROWS = 8;
const ROWS_IN_LOW_WINDOW = 5;
const LOW_WINDOW = '(max-height: 800px)';

export interface OfficeHoursProps {
  readonly view: TraineeView;
  readonly language: Language;
  /** The moment the clock would move to; shaded if it lies within the day. */
  readonly until: LocalMoment | null;
  /** The office that is picked. */
  readonly selected: string | null;
  readonly onPick: (office: string) => void;
}

/** When the offices work in the next day, on the home desk's clock: one row for those of a place with the same hours. */
export function OfficeHours(props: OfficeHoursProps): ReactNode {
  const { view, language, until } = props;
  const t = mapStrings.in(language);
  const { now } = view.clock;
  const [all, setAll] = useState(false);
  const rows = useMediaQuery(LOW_WINDOW) ? ROWS_IN_LOW_WINDOW : ROWS;
  const home = homeOffice(view);
  const groups = hourGroups(view);
  const shown = all ? groups : groups.slice(0, rows);
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
        rows={shown.map((group) => ({
          id: group.id,
          spans: group.offices[0].spans,
          openNow: group.offices[0].open,
          local: hoursInBar(group.offices[0], language),
          label: <GroupLabel group={group} {...props} />,
        }))}
      />
      {groups.length > rows ? (
        <Button kind="quiet" size="small" pressed={all} onClick={() => setAll(!all)}>
          {all ? t('nearHours', { count: rows }) : t('allHours', { count: groups.length })}
        </Button>
      ) : null}
    </Panel>
  );
}

/** "Seoul  Prosecutor, KoFIU …  8 h shared": picks the first of them, or the next if one is picked already. */
function GroupLabel({
  group,
  view,
  language,
  selected,
  onPick,
}: OfficeHoursProps & { readonly group: HourGroup }): ReactNode {
  const t = mapStrings.in(language);
  const { offices, city } = group;
  const names = offices.map((office) => office.short).join(', ');
  const picked = offices.findIndex((office) => office.id === selected);
  const next = offices[(picked + 1) % offices.length] ?? offices[0];
  return (
    <button
      type="button"
      className="map-hours__office"
      data-id={group.id}
      title={`${city}: ${names}`}
      aria-pressed={picked >= 0}
      aria-label={`${t('showOffice', { office: `${city}: ${names}` })}. ${sharedWords(offices[0], view, language)}`}
      onClick={() => onPick(next.id)}
    >
      <span className="map-hours__names">
        <b>{city}</b> {names}
      </span>
      <span className="map-hours__shared">{sharedWords(offices[0], view, language)}</span>
    </button>
  );
}

/** "08:00–16:00" where the bars have room for it; the days are in the list. */
function hoursInBar(office: OfficeView, language: Language): string | undefined {
  const shortest = Math.min(...office.spans.map((span) => span.to - span.from));
  if (office.always || shortest < ROOM_MINUTES) return undefined;
  return officeHours(office, language).replace(/^\D+/, '');
}
