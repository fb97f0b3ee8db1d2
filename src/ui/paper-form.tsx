import { Check, CornerUpLeft } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { FieldContext } from './field-context';
import { StatusMark } from './status-mark';

/** What a row says about itself, by a mark besides its colour. */
export type FormRowState = 'empty' | 'filled' | 'focus' | 'missing' | 'returned';

export interface PaperFormProps {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A ruled form on paper; its children are `FormRow`s. */
export function PaperForm({ label, lang, children, className }: PaperFormProps): ReactNode {
  return (
    <fieldset aria-label={label} lang={lang} className={classNames('ui-form', className)}>
      {children}
    </fieldset>
  );
}

export interface FormRowProps {
  /** The number of the row, printed in the shaded cell. */
  readonly number?: ReactNode;
  readonly label: ReactNode;
  readonly state?: FormRowState | undefined;
  /** The state in words ("missing", "returned 12 Mar"); shown for missing and returned, else only read. */
  readonly stateLabel?: string | undefined;
  /** Why it is missing or was returned, in sentences. */
  readonly reason?: ReactNode;
  /** Who gave the reason. */
  readonly reasonFrom?: ReactNode;
  /** A small line under the entry, such as its limit or rule. */
  readonly hint?: ReactNode;
  /** A heavier rule below, to close a group of rows. */
  readonly heavy?: boolean | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/**
 * One row: number and label in a shaded cell at the left, the entry at the right. Fields inside that
 * have no label of their own take the row's label, and are described by its reason.
 */
export function FormRow(props: FormRowProps): ReactNode {
  const { number, label, state = 'empty', stateLabel, reason, reasonFrom, hint, heavy, children } = props;
  const id = useId();
  const faulty = state === 'missing' || state === 'returned';
  const describedBy = classNames(
    reason ? `${id}-reason` : undefined,
    hint ? `${id}-hint` : undefined,
    stateLabel ? `${id}-state` : undefined,
  );
  return (
    <div
      className={classNames(
        'ui-form-row',
        `ui-form-row--${state}`,
        heavy && 'ui-form-row--heavy',
        props.className,
      )}
    >
      <div className="ui-form-row__label">
        {number === undefined ? null : <span className="ui-form-row__number">{number}</span>}
        <span className="ui-form-row__words">
          <span id={`${id}-label`}>{label}</span>
          {stateLabel ? (
            <span id={`${id}-state`} className={faulty ? 'ui-form-row__state' : 'ui-visually-hidden'}>
              {stateLabel}
            </span>
          ) : null}
        </span>
        <RowMark state={state} />
      </div>
      <div className="ui-form-row__entry">
        <FieldContext
          value={{
            labelId: `${id}-label`,
            describedBy: describedBy === '' ? undefined : describedBy,
            invalid: faulty,
          }}
        >
          {children}
        </FieldContext>
        {hint ? (
          <p className="ui-form-row__hint" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
        {reason ? (
          <p
            className={classNames('ui-form-row__reason', `ui-form-row__reason--${state}`)}
            id={`${id}-reason`}
          >
            <StatusMark kind="contradiction" />
            <span>
              {reason} {reasonFrom ? <span className="ui-form-row__from">{reasonFrom}</span> : null}
            </span>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function RowMark({ state }: { readonly state: FormRowState }): ReactNode {
  switch (state) {
    case 'empty':
    case 'focus':
      return null;
    case 'filled':
      return <Check className="ui-form-row__mark ui-form-row__mark--filled" size={16} aria-hidden="true" />;
    case 'missing':
      return <StatusMark kind="contradiction" className="ui-form-row__mark" />;
    case 'returned':
      return <CornerUpLeft className="ui-form-row__mark" size={16} aria-hidden="true" />;
  }
}

export interface FormCellProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** Several entries in one row of a form: each a `FormCell` in a `FormCells`. */
export function FormCells({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="ui-form-cells">{children}</div>;
}

/** One labelled entry inside a row that holds several. */
export function FormCell({ label, children }: FormCellProps): ReactNode {
  const id = useId();
  return (
    <div className="ui-form-cell">
      <span className="ui-form-cell__label" id={id}>
        {label}
      </span>
      <div className="ui-form-cell__entry">
        <FieldContext value={{ labelId: id, describedBy: undefined, invalid: false }}>
          {children}
        </FieldContext>
      </div>
    </div>
  );
}
