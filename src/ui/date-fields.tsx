import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { useFieldSurroundings } from './field-context';
import { type FieldProps, TextField } from './fields';

/** Year, month and day, whatever the browser's locale. */
export const DATE_PATTERN = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
/** Hours and minutes of a day of 24 hours. */
export const TIME_PATTERN = '([01][0-9]|2[0-3]):[0-5][0-9]';
const TIME_TO_THE_SECOND = `${TIME_PATTERN}(:[0-5][0-9])?`;

export interface DateFieldProps extends FieldProps<string> {
  /** Words for the expected form; default "YYYY-MM-DD". */
  readonly placeholder?: string | undefined;
}

/**
 * A date as text, `YYYY-MM-DD`. A browser's own picker follows the browser's locale, and a legal
 * form must read the same everywhere. Typing eight digits sets the hyphens.
 */
export function DateField(props: DateFieldProps): ReactNode {
  return (
    <TextField
      {...props}
      mono
      inputMode="numeric"
      pattern={DATE_PATTERN}
      maxLength={10}
      placeholder={props.placeholder ?? 'YYYY-MM-DD'}
      onChange={(text) => props.onChange(hyphenated(text, props.value))}
    />
  );
}

/**
 * Sets the hyphens while typing forward, and takes points and spaces ("2031. 3. 3.") for hyphens;
 * leaves deletion alone, or it could never pass a hyphen.
 */
export function hyphenated(text: string, before: string): string {
  const allowed = text.replace(/[-./\s]+/g, '-').replace(/[^0-9-]/g, '');
  if (allowed.length < before.length) return allowed;
  return allowed
    .replace(/^(\d{4})(\d)/, '$1-$2')
    .replace(/^(\d{4}-\d{2})(\d)/, '$1-$2')
    .slice(0, 10);
}

export interface InstantValue {
  /** `YYYY-MM-DD`, or as far as it is typed. */
  readonly date: string;
  /** `HH:MM` or `HH:MM:SS`, or as far as it is typed. */
  readonly time: string;
}

export interface InstantFieldProps extends Omit<FieldProps<InstantValue>, 'labelHidden'> {
  /** The zone the time is in, always said ("UTC", "KST"). */
  readonly zoneLabel: ReactNode;
  readonly dateLabel: string;
  readonly timeLabel: string;
  /** The time may be given to the second, `HH:MM:SS`. */
  readonly seconds?: boolean;
}

/** A date, a time and the zone they are in: a time without its zone is not evidence. */
export function InstantField(props: InstantFieldProps): ReactNode {
  const { label, value, onChange, zoneLabel, dateLabel, timeLabel, hint, error, disabled, className } = props;
  const seconds = props.seconds === true;
  const id = useId();
  const row = useFieldSurroundings();
  return (
    <fieldset
      className={classNames('ui-instant', className)}
      aria-labelledby={label === undefined ? row.labelId : id}
      aria-describedby={row.describedBy}
    >
      {label === undefined ? null : (
        <span className="ui-field__label" id={id}>
          {label}
        </span>
      )}
      <div className="ui-instant__parts">
        <DateField
          label={dateLabel}
          labelHidden
          value={value.date}
          disabled={disabled}
          onChange={(date) => onChange({ ...value, date })}
        />
        <TextField
          label={timeLabel}
          labelHidden
          mono
          inputMode="numeric"
          pattern={seconds ? TIME_TO_THE_SECOND : TIME_PATTERN}
          maxLength={seconds ? 8 : 5}
          placeholder={seconds ? 'HH:MM[:SS]' : 'HH:MM'}
          value={value.time}
          disabled={disabled}
          className="ui-instant__time"
          onChange={(time) => onChange({ ...value, time: withColon(time, value.time) })}
        />
        <span className="ui-instant__zone">{zoneLabel}</span>
      </div>
      {hint ? <span className="ui-field__hint">{hint}</span> : null}
      {error ? (
        <span className="ui-field__error" role="alert">
          {error}
        </span>
      ) : null}
    </fieldset>
  );
}

/** Sets the colon while typing forward. */
export function withColon(text: string, before: string): string {
  const clean = text.replace(/[^0-9:]/g, '');
  if (clean.length < before.length || clean.includes(':') || clean.length < 3) return clean.slice(0, 8);
  return `${clean.slice(0, 2)}:${clean.slice(2, 4)}`;
}
