import { ChevronDown } from 'lucide-react';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { useFieldSurroundings } from './field-context';

/** What every field has. `Value` is what it holds; a field never holds state of its own. */
export interface FieldProps<Value> {
  /** Shown above the field. Inside a `FormRow` it may be left out: the row's label is used. */
  readonly label?: string | undefined;
  /** Keeps the label for assistive technology only. */
  readonly labelHidden?: boolean | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hint?: ReactNode;
  /** What is wrong, as a sentence; marks the field invalid. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}

interface FrameProps {
  readonly field: Omit<FieldProps<unknown>, 'value' | 'onChange'>;
  readonly children: (wiring: FieldWiring) => ReactNode;
  readonly modifier?: string | undefined;
}

interface FieldWiring {
  readonly id: string;
  readonly className: string;
  readonly 'aria-labelledby': string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Label above, field, then hint and error: the wiring that all text-like fields share. */
export function FieldFrame({ field, children, modifier }: FrameProps): ReactNode {
  const ownId = useId();
  const id = field.id ?? ownId;
  const row = useFieldSurroundings();
  const describedBy = classNames(
    field.error ? `${id}-error` : undefined,
    field.hint ? `${id}-hint` : undefined,
    row.describedBy,
  );
  return (
    <div className={classNames('ui-field', modifier, field.className)} lang={field.lang}>
      {field.label === undefined ? null : (
        <label
          htmlFor={id}
          className={classNames('ui-field__label', field.labelHidden && 'ui-visually-hidden')}
        >
          {field.label}
        </label>
      )}
      {children({
        id,
        className: 'ui-input',
        'aria-labelledby': field.label === undefined ? row.labelId : undefined,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': field.error || row.invalid ? true : undefined,
      })}
      {field.hint ? (
        <span className="ui-field__hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      ) : null}
      {field.error ? (
        <span className="ui-field__error" id={`${id}-error`}>
          {field.error}
        </span>
      ) : null}
    </div>
  );
}

export interface TextFieldProps extends FieldProps<string> {
  /** Hashes, addresses and times are set in the fixed-width face. */
  readonly mono?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly readOnly?: boolean | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly pattern?: string | undefined;
  readonly list?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const { mono, value, onChange, required, disabled, lang, onBlur } = props;
  return (
    <FieldFrame field={props} modifier={mono ? 'ui-field--mono' : undefined}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          value={value}
          required={required}
          disabled={disabled}
          lang={lang}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          autoComplete={props.autoComplete ?? 'off'}
          inputMode={props.inputMode}
          pattern={props.pattern}
          list={props.list}
          spellCheck={mono ? false : undefined}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps<string> {
  /** Least height in lines; it grows with its text. Default 3. */
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly readOnly?: boolean | undefined;
}

/** Several lines on ruled paper; grows with its text. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { value, onChange, rows = 3, required, disabled, lang } = props;
  return (
    <FieldFrame field={props} modifier="ui-field--area">
      {(wiring) => (
        <textarea
          {...wiring}
          value={value}
          rows={rows}
          style={{ '--rows': rows }}
          required={required}
          disabled={disabled}
          lang={lang}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

export interface SelectProps<Value extends string> extends Omit<FieldProps<Value | ''>, 'onChange'> {
  readonly options: readonly ChoiceOption<Value>[];
  /** The words of the empty choice; without it there is none. */
  readonly placeholder?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** A native select, so that every platform's own list opens. `''` is "nothing chosen". */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { options, value, onChange, placeholder, required, disabled, lang } = props;
  return (
    <FieldFrame field={props} modifier="ui-field--select">
      {(wiring) => (
        <span className="ui-select">
          <select
            {...wiring}
            value={value}
            required={required}
            disabled={disabled}
            lang={lang}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
          >
            {placeholder === undefined && value !== '' ? null : (
              <option value="" disabled>
                {placeholder ?? ''}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown className="ui-select__sign" size={18} aria-hidden="true" />
        </span>
      )}
    </FieldFrame>
  );
}
