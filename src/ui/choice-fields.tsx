import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { useFieldSurroundings } from './field-context';

export interface CheckFieldProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What the box stands for among others. */
  readonly value?: string | undefined;
  /** A smaller line under the label. */
  readonly detail?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}

/** One box to tick. */
export function CheckField(props: CheckFieldProps): ReactNode {
  const { label, checked, onChange, value, detail, disabled, lang, className } = props;
  return (
    <label className={classNames('ui-check', className)} lang={lang}>
      <input
        type="checkbox"
        className="ui-hidden-input"
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="ui-check__box" aria-hidden="true" />
      <span className="ui-check__words">
        <span>{label}</span>
        {detail ? <span className="ui-check__detail">{detail}</span> : null}
      </span>
    </label>
  );
}

export interface ListOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** A smaller line under the label. */
  readonly detail?: ReactNode;
  /** Something at the right end: a time, a cost. */
  readonly aside?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface CheckListProps<Value extends string> {
  /** Name of the group; inside a `FormRow` it may be left out. */
  readonly label?: string | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly options: readonly ListOption<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  /** Side by side where there is room, as short items on a form are. */
  readonly inline?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly lang?: string | undefined;
}

/** Any number of choices. The chosen values keep the order of the options. */
export function CheckList<Value extends string>(props: CheckListProps<Value>): ReactNode {
  const { options, values, onChange, inline, disabled } = props;
  const toggled = (value: Value, on: boolean): readonly Value[] =>
    options.map((option) => option.value).filter((each) => (each === value ? on : values.includes(each)));
  return (
    <Group
      {...groupOf(props)}
      role="group"
      className={classNames('ui-check-list', inline && 'ui-check-list--inline')}
    >
      {options.map((option) => (
        <CheckField
          key={option.value}
          label={option.label}
          detail={option.detail}
          value={option.value}
          checked={values.includes(option.value)}
          disabled={disabled === true || option.disabled}
          onChange={(on) => onChange(toggled(option.value, on))}
        />
      ))}
    </Group>
  );
}

export interface RadioListProps<Value extends string> {
  readonly label?: string | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly options: readonly ListOption<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** `boxed`: rows with a frame, as for moving the clock. `plain`: as on a form. Default `boxed`. */
  readonly look?: 'boxed' | 'plain' | undefined;
  readonly inline?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly lang?: string | undefined;
}

/** One choice of several, each with room for a line of explanation. */
export function RadioList<Value extends string>(props: RadioListProps<Value>): ReactNode {
  const { options, value, onChange, look = 'boxed', inline, disabled } = props;
  const name = useId();
  return (
    <Group
      role="radiogroup"
      className={classNames('ui-radio-list', `ui-radio-list--${look}`, inline && 'ui-radio-list--inline')}
      {...groupOf(props)}
    >
      {options.map((option) => (
        <label key={option.value} className="ui-radio">
          <input
            type="radio"
            name={name}
            className="ui-hidden-input"
            value={option.value}
            checked={option.value === value}
            disabled={disabled === true || option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span className="ui-radio__dot" aria-hidden="true" />
          <span className="ui-check__words">
            <span>{option.label}</span>
            {option.detail ? <span className="ui-check__detail">{option.detail}</span> : null}
          </span>
          {option.aside ? <span className="ui-radio__aside">{option.aside}</span> : null}
        </label>
      ))}
    </Group>
  );
}

type GroupNaming = Pick<GroupProps, 'label' | 'labelHidden' | 'lang'>;

function groupOf({ label, labelHidden, lang }: GroupNaming): GroupNaming {
  return { label, labelHidden, lang };
}

interface GroupProps {
  readonly role: 'group' | 'radiogroup';
  readonly className: string;
  readonly label?: string | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

function Group({ role, className, label, labelHidden, lang, children }: GroupProps): ReactNode {
  const id = useId();
  const row = useFieldSurroundings();
  return (
    <div
      role={role}
      className={className}
      lang={lang}
      {...{ 'aria-labelledby': label === undefined ? row.labelId : id, 'aria-describedby': row.describedBy }}
    >
      {label === undefined ? null : (
        <span id={id} className={classNames('ui-field__label', labelHidden && 'ui-visually-hidden')}>
          {label}
        </span>
      )}
      {children}
    </div>
  );
}
