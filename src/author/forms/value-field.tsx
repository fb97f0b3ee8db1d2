import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { JsonValue } from '../../base';
import { entriesOf, isList, isRecord, type JsonPath, member, pointerOf, valueAt } from '../../scenario';
import { Button, CheckField, IconButton, type Language, Select, TextArea, TextField } from '../../ui';
import { AddField } from './add-field';
import { type Described, describe, type Shape } from './shape';
import { formsStrings } from './strings';
import type { FormModel } from './use-form';

interface ValueFieldProps {
  readonly language: Language;
  readonly form: FormModel;
  readonly path: JsonPath;
  /** Whether it can be taken out. */
  readonly removable: boolean;
}

/** One value by its schema: a field, or the fields of what is in it. */
export function ValueField({ language, form, path, removable }: ValueFieldProps): ReactNode {
  const described = describe(form.schema, path, form.scenario);
  const value = valueAt(form.scenario, path);
  const key = String(path.at(-1) ?? '');
  const remove = removable ? (
    <IconButton
      label={formsStrings.in(language)('remove', { name: key })}
      icon={<Trash2 size={16} />}
      onClick={() => form.set(path, undefined)}
    />
  ) : null;
  const { shape } = described;
  if (shape.kind === 'object' || shape.kind === 'record' || shape.kind === 'list') {
    return (
      <details className="forms__group" open={path.length < 4 || sizeOf(value) === 0}>
        <summary>
          <code>{key}</code>
          <span>{groupWords(language, value)}</span>
        </summary>
        <div className="forms__group-body">
          {described.help === '' ? null : <p className="forms__help">{described.help}</p>}
          <Members language={language} form={form} path={path} shape={shape} />
          {remove}
        </div>
      </details>
    );
  }
  return (
    <div className="forms__line">
      <Leaf language={language} form={form} path={path} described={described} value={value} />
      {remove}
    </div>
  );
}

interface MembersProps extends Omit<ValueFieldProps, 'removable'> {
  readonly shape: Extract<Shape, { readonly kind: 'object' | 'record' | 'list' }>;
}

/** The values in a value, and the way to add one. */
export function Members({ language, form, path, shape }: MembersProps): ReactNode {
  const t = formsStrings.in(language);
  const value = valueAt(form.scenario, path);
  if (shape.kind === 'list') {
    const items = value !== undefined && isList(value) ? value : [];
    return (
      <>
        {items.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item of a list has no other name than its place.
          <ValueField key={index} language={language} form={form} path={[...path, index]} removable />
        ))}
        <Button
          size="small"
          kind="quiet"
          disabled={form.broken}
          onClick={() => form.add([...path, items.length])}
        >
          {t('addItem')}
        </Button>
      </>
    );
  }
  if (shape.kind === 'record') {
    return (
      <>
        {entriesOf(value).map(([key]) => (
          <ValueField key={key} language={language} form={form} path={[...path, key]} removable />
        ))}
        <AddField language={language} form={form} path={path} />
      </>
    );
  }
  const there = shape.members.filter(({ key }) => member(value, key) !== undefined);
  const lacking = shape.members.filter(({ key }) => member(value, key) === undefined);
  return (
    <>
      {there.map(({ key, required }) => (
        <ValueField key={key} language={language} form={form} path={[...path, key]} removable={!required} />
      ))}
      {lacking.length === 0 ? null : (
        <Select
          label={t('addMember')}
          value=""
          placeholder={t('choose')}
          disabled={form.broken}
          onChange={(key) => form.add([...path, key])}
          options={lacking.map(({ key, required }) => ({ value: key, label: required ? `${key} *` : key }))}
        />
      )}
    </>
  );
}

interface LeafProps extends Omit<ValueFieldProps, 'removable'> {
  readonly described: Described;
  readonly value: JsonValue | undefined;
}

function Leaf({ language, form, path, described, value }: LeafProps): ReactNode {
  const t = formsStrings.in(language);
  const { shape, help } = described;
  const label = String(path.at(-1) ?? '');
  const words = typeof value === 'string' ? value : '';
  const common = { label, hint: help === '' ? undefined : help, disabled: form.broken };
  switch (shape.kind) {
    case 'text':
      return (
        <TypedText
          key={pointerOf(path)}
          label={label}
          hint={common.hint}
          value={words}
          role={shape.role}
          disabled={form.broken}
          onChange={(next) => form.type(path, next)}
        />
      );
    case 'reference': {
      const ids = form.ids(shape.to);
      const lost = words !== '' && !ids.includes(words);
      return (
        <Select
          {...common}
          value={words}
          onChange={(next) => form.set(path, next)}
          options={[
            ...(lost ? [{ value: words, label: t('unknown', { id: words }) }] : []),
            ...ids.map((id) => ({ value: id, label: id })),
          ]}
        />
      );
    }
    case 'choice':
      return (
        <Select
          {...common}
          value={words}
          onChange={(next) => form.set(path, next)}
          options={shape.values.map((one) => ({ value: one, label: one }))}
        />
      );
    case 'number':
      return (
        <NumberField
          {...common}
          value={typeof value === 'number' ? value : 0}
          onChange={(next) => form.set(path, next)}
        />
      );
    case 'boolean':
      return (
        <CheckField
          label={label}
          detail={common.hint}
          checked={value === true}
          disabled={form.broken}
          onChange={(next) => form.set(path, next)}
        />
      );
    case 'fixed':
    case 'raw':
    case 'object':
    case 'record':
    case 'list':
      return (
        <p className="forms__raw">
          <code>{label}</code> {shape.kind === 'fixed' ? JSON.stringify(value) : t('raw')}{' '}
          <button type="button" onClick={() => form.select(pointerOf(path))}>
            {t('inSource')}
          </button>
        </p>
      );
  }
}

interface TypedTextProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly role: 'text' | 'condition' | 'plain';
  readonly disabled: boolean;
  readonly onChange: (words: string) => void;
}

/** A text; while it is typed, what was typed stands, and each letter goes on at once. */
function TypedText({ label, hint, value, role, disabled, onChange }: TypedTextProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  const change = (next: string): void => {
    setTyped(next);
    onChange(next);
  };
  const shown = typed ?? value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the field in it was left.
    <div className="forms__typed" onBlur={() => setTyped(undefined)}>
      {role === 'text' && value.length > 60 ? (
        <TextArea label={label} hint={hint} value={shown} disabled={disabled} rows={2} onChange={change} />
      ) : (
        <TextField
          label={label}
          hint={hint}
          value={shown}
          disabled={disabled}
          mono={role !== 'text'}
          onChange={change}
        />
      )}
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** A number; what is none is kept in the field and goes nowhere. */
function NumberField({ label, hint, value, disabled, onChange }: NumberFieldProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the field in it was left.
    <div className="forms__typed" onBlur={() => setTyped(undefined)}>
      <TextField
        label={label}
        hint={hint}
        inputMode="decimal"
        mono
        disabled={disabled}
        value={typed ?? String(value)}
        onChange={(next) => {
          setTyped(next);
          if (/^-?\d+(\.\d+)?$/.test(next.trim())) onChange(Number(next));
        }}
      />
    </div>
  );
}

function sizeOf(value: JsonValue | undefined): number {
  if (Array.isArray(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : 0;
}

function groupWords(language: Language, value: JsonValue | undefined): string {
  return formsStrings.in(language)('items', { count: sizeOf(value) });
}
