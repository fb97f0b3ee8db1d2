import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

export interface SwitchProps {
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The states in words, such as "On" and "Off": colour and place alone do not say it. */
  readonly onText: string;
  readonly offText: string;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A setting that is on or off and takes effect at once. */
export function Switch(props: SwitchProps): ReactNode {
  const { label, detail, checked, onChange, onText, offText, disabled, className } = props;
  const id = useId();
  return (
    <div className={classNames('ui-switch', className)}>
      <span className="ui-check__words">
        <span id={id}>{label}</span>
        {detail ? (
          <span className="ui-check__detail" id={`${id}-detail`}>
            {detail}
          </span>
        ) : null}
      </span>
      <button
        type="button"
        role="switch"
        className="ui-switch__button"
        aria-checked={checked}
        aria-labelledby={id}
        aria-describedby={detail ? `${id}-detail` : undefined}
        aria-disabled={disabled || undefined}
        onClick={disabled ? undefined : () => onChange(!checked)}
      >
        <span className="ui-switch__word" aria-hidden="true">
          {checked ? onText : offText}
        </span>
        <span className="ui-switch__track" aria-hidden="true" />
      </button>
    </div>
  );
}

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  /** The value in words ("60 %"), shown at the right and read aloud. */
  readonly valueText: string;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A value on a scale, such as a volume. */
export function Slider(props: SliderProps): ReactNode {
  const { label, value, onChange, min = 0, max = 100, step = 5, valueText, disabled, className } = props;
  const id = useId();
  const share = max > min ? ((value - min) / (max - min)) * 100 : 0;
  return (
    <div className={classNames('ui-slider', className)}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={valueText}
        style={{ '--share': `${share}%` }}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output htmlFor={id} className="ui-mono">
        {valueText}
      </output>
    </div>
  );
}
