import { type ReactNode, useId } from 'react';
import type { LocalMoment } from '../../../engine';
import { formatDuration, InstantField, type InstantValue, RadioList } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import {
  type ClockPreview,
  datePreview,
  eventWords,
  type KnownEvent,
  optionPreview,
} from '../clock/clock-preview';
import { briefMoment } from '../clock/near-moment';
import { clockStrings } from '../clock/strings';
import type { Advance } from '../clock/use-advance';
import { AdvanceButton } from './advance-button';
import { expiresBy } from './expiries';
import { mapStrings } from './strings';
import { type UntilDate, untilDate } from './until-date';

export type ClockAim = 'hour' | 'office' | 'next' | 'morning' | 'date';

export interface MoveClockProps extends PanelProps {
  readonly aim: ClockAim;
  readonly date: InstantValue;
  readonly onAim: (aim: ClockAim) => void;
  readonly onDate: (date: InstantValue) => void;
  readonly advance: Advance;
}

/** Where the chosen aim lies; null while a written date cannot be read. */
export function aimMoment(
  aim: ClockAim,
  date: InstantValue,
  { view }: Pick<PanelProps, 'view'>,
): LocalMoment | null {
  if (aim !== 'date') return view.clock.options.find((option) => option.id === aim)?.until ?? null;
  const read = untilDate(date, view.clock.now);
  return read.ok ? read.moment : null;
}

/** How far the clock shall move, and what is known to happen, to expire and to be spent by then. */
export function MoveClock(props: MoveClockProps): ReactNode {
  const { view, language, aim, date, onAim, onDate, advance } = props;
  const t = mapStrings.in(language);
  const c = clockStrings.in(language);
  const titleId = useId();
  const { now, options } = view.clock;
  const read = untilDate(date, now);
  const until = aimMoment(aim, date, props);
  const preview = previewFor(props, until);
  return (
    <section className="map-move" aria-labelledby={titleId}>
      <h2 className="ui-heading" id={titleId}>
        {t('move')}
      </h2>
      {advance.stopped ? <p className="map-move__stopped">{advance.stopped}</p> : null}
      <RadioList<ClockAim>
        label={t('moveTo')}
        labelHidden
        value={aim}
        onChange={onAim}
        options={[
          ...options.map((option) => ({
            value: option.id,
            label: (
              <span data-id={option.id}>
                {option.id === 'office' && option.about !== ''
                  ? t('untilOpens', { office: option.about })
                  : c(option.id)}
              </span>
            ),
            aside: briefMoment(option.until, now, language),
          })),
          { value: 'date' as const, label: <span data-id="date">{c('date')}</span> },
        ]}
      />
      {aim === 'date' ? (
        <InstantField
          label={t('dateLabel')}
          dateLabel={t('dateOnly')}
          timeLabel={t('timeOnly')}
          zoneLabel={now.zone}
          value={date}
          onChange={onDate}
          error={dateFault(read, date, language)}
        />
      ) : null}
      {preview === null ? null : (
        <dl className="map-preview" aria-live="polite">
          <dt>{c('happens')}</dt>
          <Events events={preview.happens} none={c('nothingKnown')} {...props} />
          <dt>{c('expires')}</dt>
          <Events events={preview.expires} none={c('nothingKnown')} {...props} />
          <dt>{c('costs')}</dt>
          <dd>{c('caseTime', { duration: formatDuration(preview.minutes, language) })}</dd>
        </dl>
      )}
      <p className="map-note">{c('stopsItself')}</p>
      <AdvanceButton
        view={view}
        language={language}
        until={until}
        lost={expiresBy(view, until)}
        advance={advance}
      />
    </section>
  );
}

function previewFor({ aim, view }: MoveClockProps, until: LocalMoment | null): ClockPreview | null {
  if (until === null) return null;
  if (aim === 'date') return datePreview(view, until.at);
  const option = view.clock.options.find((each) => each.id === aim);
  return option === undefined ? null : optionPreview(view.clock.now, option);
}

function dateFault(
  read: UntilDate,
  date: InstantValue,
  language: PanelProps['language'],
): string | undefined {
  const t = mapStrings.in(language);
  // Nothing is wrong with a date that is still being written.
  if (read.ok || date.date.length < 10 || date.time.length < 5) return undefined;
  switch (read.fault) {
    case 'form':
      return t('dateWrong');
    case 'past':
      return t('datePast');
    case 'far':
      return t('dateFar');
  }
}

interface EventsProps extends PanelProps {
  readonly events: readonly KnownEvent[];
  readonly none: string;
}

function Events({ events, none, view, language }: EventsProps): ReactNode {
  if (events.length === 0) return <dd className="map-preview__none">{none}</dd>;
  return (
    <dd>
      <ul>
        {events.map((event) => (
          <li key={`${event.at.at} ${event.text}`} className={`map-preview__event--${event.tone}`}>
            <span className="ui-mono">{briefMoment(event.at, view.clock.now, language)}</span>{' '}
            {eventWords(event, language)}
          </li>
        ))}
      </ul>
    </dd>
  );
}
