import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { StatusMark } from './status-mark';

export interface LeadBarTick {
  readonly at: number;
  readonly label: ReactNode;
  readonly tone?: 'contradiction' | undefined;
}

export interface LeadBarProps {
  /** The whole in words ("day 2 of 1 to 7"): the bar itself is a picture. */
  readonly label: string;
  /** All numbers share one unit, such as days since sending. */
  readonly soFar: number;
  readonly expectedFrom: number;
  readonly expectedTo: number;
  /** End of the possible delay after a return, drawn dashed. */
  readonly lateTo?: number | undefined;
  /** Right end of the scale; default the largest of the others. */
  readonly max?: number | undefined;
  /** A moment that matters on the way, such as an expiry. */
  readonly markerAt?: number | undefined;
  readonly markerLabel?: ReactNode;
  readonly ticks?: readonly LeadBarTick[] | undefined;
  readonly tone?: 'request' | 'waiting' | 'supported' | undefined;
  /** `thick` has room for ticks and a marker; `thin` stands in a row. Default `thin`. */
  readonly size?: 'thin' | 'thick' | undefined;
  readonly className?: string | undefined;
}

/** How long an answer takes: solid is elapsed, hatched is when it is expected, dashed is a return. */
export function LeadBar(props: LeadBarProps): ReactNode {
  const { label, soFar, expectedFrom, expectedTo, lateTo, markerAt, markerLabel, ticks } = props;
  const { tone = 'request', size = 'thin', className } = props;
  const max = props.max ?? Math.max(expectedTo, soFar, lateTo ?? 0, markerAt ?? 0, Number.MIN_VALUE);
  const percent = (at: number): string => `${(Math.min(Math.max(at, 0), max) / max) * 100}%`;
  const span = (from: number, to: number) => ({ left: percent(from), width: percent(to - from) });
  return (
    <div className={classNames('ui-lead', `ui-lead--${tone}`, `ui-lead--${size}`, className)}>
      {markerLabel ? (
        <div className="ui-lead__marker-label" aria-hidden="true">
          <span style={{ marginInlineStart: `min(${percent(markerAt ?? 0)}, 45%)` }}>
            <StatusMark kind="waiting" /> {markerLabel}
          </span>
        </div>
      ) : null}
      <div className="ui-lead__bar" role="img" aria-label={label}>
        {expectedFrom < expectedTo ? (
          <span className="ui-lead__expected" style={span(expectedFrom, expectedTo)} />
        ) : null}
        {lateTo === undefined ? null : <span className="ui-lead__late" style={span(expectedTo, lateTo)} />}
        <span className="ui-lead__so-far" style={span(0, soFar)} />
        {markerAt === undefined ? null : (
          <span className="ui-lead__marker" style={{ left: percent(markerAt) }} />
        )}
      </div>
      {ticks && ticks.length > 0 ? (
        <div className="ui-lead__ticks" aria-hidden="true">
          {ticks.map((tick) => (
            <span
              key={tick.at}
              className={classNames(
                'ui-lead__tick',
                tick.tone && `ui-lead__tick--${tick.tone}`,
                edgeOf(tick.at, max),
              )}
              style={{ left: percent(tick.at) }}
            >
              {tick.label}
            </span>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Labels at the ends are aligned inwards, so that they do not leave the bar. */
function edgeOf(at: number, max: number): string | undefined {
  if (at <= 0) return 'ui-lead__tick--start';
  return at >= max ? 'ui-lead__tick--end' : undefined;
}
