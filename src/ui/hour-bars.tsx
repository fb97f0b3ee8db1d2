import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface HourSpan {
  readonly from: number;
  readonly to: number;
}

export interface HourRow {
  readonly id: string;
  readonly label: ReactNode;
  /** Open hours on the common scale, such as hours since midnight of the first day in one zone. */
  readonly spans: readonly HourSpan[];
  /** Inside the bar: the hours in the office's own time. */
  readonly local?: ReactNode;
  /** After the bar: what is shared, in words. */
  readonly note?: ReactNode;
  readonly openNow?: boolean | undefined;
}

export interface HourBarsProps {
  /** Accessible name of the table. */
  readonly label: string;
  readonly placeHeading: string;
  readonly hoursHeading: string;
  readonly rows: readonly HourRow[];
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: ReactNode }[];
  readonly now?: number | undefined;
  readonly nowLabel?: ReactNode;
  /** A coming moment, in amber; the time between now and it is shaded. */
  readonly mark?: { readonly at: number; readonly label: ReactNode } | undefined;
  /** The row whose hours the others are compared with; default the first. */
  readonly compareWith?: string | undefined;
  readonly className?: string | undefined;
}

/** Office hours of several places on one scale; what overlaps with one's own office is brighter. */
export function HourBars(props: HourBarsProps): ReactNode {
  const { label, rows, from, to, ticks, now, nowLabel, mark, className } = props;
  const own = rows.find((row) => row.id === props.compareWith) ?? rows[0];
  const percent = (at: number): string =>
    `${((Math.min(Math.max(at, from), to) - from) / (to - from)) * 100}%`;
  const place = (span: HourSpan) => ({
    left: percent(span.from),
    width: `calc(${percent(span.to)} - ${percent(span.from)})`,
  });
  return (
    <div className={classNames('ui-hours-frame', className)}>
      <table className="ui-hours" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              <span className="ui-visually-hidden">{props.placeHeading}</span>
            </th>
            <th scope="col" className="ui-hours__head">
              <span className="ui-visually-hidden">{props.hoursHeading}</span>
              {now === undefined ? null : (
                <span className="ui-hours__now-label" style={{ left: percent(now) }}>
                  {nowLabel}
                </span>
              )}
              {mark ? (
                <span className="ui-hours__mark-label" style={{ left: percent(mark.at) }}>
                  {mark.label}
                </span>
              ) : null}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={classNames(row.openNow && 'ui-hours__row--open')}>
              <th scope="row">{row.label}</th>
              <td className="ui-hours__lane">
                {ticks.map((tick) => (
                  <span
                    key={tick.at}
                    className="ui-hours__grid"
                    style={{ left: percent(tick.at) }}
                    aria-hidden="true"
                  />
                ))}
                {row.spans.map((span) => (
                  <span key={span.from} className="ui-hours__span" style={place(span)}>
                    {row.local}
                  </span>
                ))}
                {own && own !== row
                  ? overlaps(own.spans, row.spans).map((span) => (
                      <span
                        key={span.from}
                        className="ui-hours__overlap"
                        style={place(span)}
                        aria-hidden="true"
                      />
                    ))
                  : null}
                {row.note ? (
                  <span className="ui-hours__note" style={{ '--after': percent(row.spans[0]?.to ?? from) }}>
                    {row.note}
                  </span>
                ) : null}
                {mark && now !== undefined ? (
                  <span
                    className="ui-hours__until"
                    style={place({ from: now, to: mark.at })}
                    aria-hidden="true"
                  />
                ) : null}
                {mark ? (
                  <span className="ui-hours__mark" style={{ left: percent(mark.at) }} aria-hidden="true" />
                ) : null}
                {now === undefined ? null : (
                  <span className="ui-hours__now" style={{ left: percent(now) }} aria-hidden="true" />
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot aria-hidden="true">
          <tr>
            <td />
            <td className="ui-hours__scale">
              {ticks.map((tick) => (
                <span key={tick.at} style={{ left: percent(tick.at) }}>
                  {tick.label}
                </span>
              ))}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The parts two lists of spans have in common, in order. */
export function overlaps(some: readonly HourSpan[], others: readonly HourSpan[]): readonly HourSpan[] {
  return some
    .flatMap((one) =>
      others.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })),
    )
    .filter((span) => span.from < span.to)
    .sort((one, other) => one.from - other.from);
}
