import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** A mark before the label, such as a StatusMark. */
  readonly mark?: ReactNode;
}

export interface SegmentedProps<Value extends string> {
  /** Accessible name of the group ("View"). */
  readonly label: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** `strong` inverts the chosen part, for a choice that matters; `quiet` for a view switch. */
  readonly tone?: 'quiet' | 'strong' | undefined;
  readonly wide?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** One choice of few, in a row ("Map | List view"). Native radio buttons: arrows move, Tab passes. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>): ReactNode {
  const { label, options, value, onChange, tone = 'quiet', wide, disabled, className } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classNames('ui-segmented', `ui-segmented--${tone}`, wide && 'ui-segmented--wide', className)}
    >
      {options.map((option) => (
        <label key={option.value} className="ui-segmented__part">
          <input
            type="radio"
            name={name}
            className="ui-hidden-input"
            value={option.value}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          <span className="ui-segmented__face">
            {option.mark}
            <span>{option.label}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
