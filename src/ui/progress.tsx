import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { StatusMark } from './status-mark';
import { VisuallyHidden } from './visually-hidden';

export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The state in words ("62 %"). */
  readonly valueText?: string | undefined;
  readonly className?: string | undefined;
}

/** Work that is under way, such as loading. */
export function ProgressBar({ label, value, max, valueText, className }: ProgressBarProps): ReactNode {
  const share = max <= 0 ? 0 : Math.min(Math.max(value / max, 0), 1);
  return (
    <div
      className={classNames('ui-progress', className)}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
    >
      <span style={{ width: `${share * 100}%` }} />
    </div>
  );
}

export interface MeterProps {
  readonly label: ReactNode;
  readonly value: number;
  readonly max: number;
  /** The largest `max` of the meters beside it, so that their lengths compare. Default `max`. */
  readonly scaleMax?: number | undefined;
  /** A short code before the label ("C4"). */
  readonly code?: string | undefined;
  /** "2/16" by default. */
  readonly valueText?: string | undefined;
  /** Marks a grave breach, in words. */
  readonly breach?: string | undefined;
  readonly current?: boolean | undefined;
  readonly className?: string | undefined;
}

/** Points of a maximum: a black bar in an open frame, as long as its maximum allows. */
export function Meter(props: MeterProps): ReactNode {
  const { label, value, max, scaleMax = props.max, code, breach, current, className } = props;
  const valueText = props.valueText ?? `${value}/${max}`;
  const share = (points: number, whole: number): string => `${whole <= 0 ? 0 : (points / whole) * 100}%`;
  return (
    <div className={classNames('ui-meter', current && 'ui-meter--current', className)}>
      {code === undefined ? null : <span className="ui-meter__code">{code}</span>}
      <span className="ui-meter__label">{label}</span>
      <span className="ui-meter__lane" aria-hidden="true">
        <span className="ui-meter__frame" style={{ width: share(max, scaleMax) }}>
          <span className="ui-meter__fill" style={{ width: share(value, max) }} />
        </span>
        {breach ? <StatusMark kind="contradiction" /> : null}
      </span>
      <span className="ui-meter__value">
        {valueText}
        {breach ? <VisuallyHidden> {breach}</VisuallyHidden> : null}
      </span>
    </div>
  );
}
