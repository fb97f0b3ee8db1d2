import { Hash } from 'lucide-react';
import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldView } from '../../../../engine';
import { Button, DateField, InstantField, type Language, TextArea, TextField } from '../../../../ui';
import type { CiteSource } from '../cite/citable';
import { CitedArea } from '../cite/cited-area';
import { documentStrings } from '../strings';
import { readTyped, type Typed, type TypedFault, type TypedInput, typedOf } from './typed-value';
import type { PaperDraft } from './use-paper-draft';

export interface TypedEntryProps {
  readonly field: FieldView;
  readonly input: TypedInput;
  readonly language: Language;
  readonly draft: PaperDraft;
  /** Exhibit whose hash a hash field may take. */
  readonly record: { readonly id: string; readonly hash: string } | null;
  /** What a long text may cite. */
  readonly source: CiteSource;
  readonly announce: (text: string) => void;
}

/** A field that is typed in. It is saved when the focus leaves it; a half-typed value stays and says so. */
export function TypedEntry(props: TypedEntryProps): ReactNode {
  const { field, input, language, draft } = props;
  const t = documentStrings.in(language);
  const stored = JSON.stringify(field.value);
  const seen = useRef(stored);
  const [typed, setTyped] = useState<Typed>(() => draft.typed(field.id) ?? typedOf(input, field.value));
  const [fault, setFault] = useState<TypedFault | null>(null);

  // The case's own value wins once it changes: after a save, or when a draft is offered filled in.
  useEffect(() => {
    if (seen.current === stored) return;
    seen.current = stored;
    setTyped(typedOf(input, field.value));
    setFault(null);
  }, [field.value, input, stored]);

  function change(part: Typed): void {
    const next = { ...typed, ...part };
    setTyped(next);
    setFault(null);
    draft.keep(field.id, next);
  }

  function settle(part: Typed): void {
    change(part);
    const read = readTyped(input, { ...typed, ...part });
    if (read.ok) void draft.leave(field.id, read.value);
  }

  function leave(event: FocusEvent<HTMLElement>): void {
    // Between the boxes of one field the field is not left.
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    const read = readTyped(input, typed);
    if (!read.ok) {
      setFault(read.fault);
      props.announce(`${field.label}: ${t(`fault.${read.fault}`)} ${t('fault.unsaved')}`);
      return;
    }
    if (JSON.stringify(read.value) === stored) draft.keep(field.id, null);
    else void draft.leave(field.id, read.value);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left the boxes inside.
    <div onBlur={leave}>
      <Boxes {...props} typed={typed} change={change} settle={settle} />
      {fault ? (
        <p className="paper-fault">
          {t(`fault.${fault}`)} {t('fault.unsaved')}
        </p>
      ) : null}
    </div>
  );
}

interface BoxesProps extends TypedEntryProps {
  readonly typed: Typed;
  readonly change: (part: Typed) => void;
  /** Changes and saves at once. */
  readonly settle: (part: Typed) => void;
}

function Boxes(props: BoxesProps): ReactNode {
  const { field, input, language, typed, change, settle } = props;
  const t = documentStrings.in(language);
  const text = typed.text ?? '';
  const setText = (next: string) => change({ text: next });
  switch (input) {
    case 'text':
      return field.long ? (
        <CitedArea
          value={text}
          onChange={setText}
          onSettle={(next) => settle({ text: next })}
          source={props.source}
          language={language}
          maxLength={4000}
          announce={props.announce}
        />
      ) : (
        <TextField value={text} onChange={setText} maxLength={4000} lang={language} />
      );
    case 'amount':
    case 'count':
      return (
        <span className="paper-number">
          <TextField value={text} onChange={setText} mono inputMode="decimal" maxLength={20} />
          <span className="paper-number__unit">{field.unit || (input === 'amount' ? 'BTC' : '')}</span>
        </span>
      );
    case 'hash':
      return <HashBoxes {...props} />;
    case 'range':
      return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw the row's own ruling again.
        <div className="paper-range" role="group" aria-label={field.label}>
          <DateField label={t('field.from')} value={typed.from ?? ''} onChange={(from) => change({ from })} />
          <span className="paper-range__to" aria-hidden="true">
            {t('field.toWord')}
          </span>
          <DateField label={t('field.to')} value={typed.to ?? ''} onChange={(to) => change({ to })} />
        </div>
      );
    case 'instant':
      return <InstantBoxes {...props} />;
  }
}

function InstantBoxes({ field, language, typed, change }: BoxesProps): ReactNode {
  const t = documentStrings.in(language);
  const { localDate = '', localTime = '', utcDate = '', utcTime = '' } = typed;
  return (
    // biome-ignore lint/a11y/useSemanticElements: each instant inside is a fieldset of its own.
    <div className="paper-instants" role="group" aria-label={field.label}>
      {field.zone ? (
        <InstantField
          label={t('field.local', { zone: field.zone.abbreviation })}
          zoneLabel={field.zone.abbreviation}
          seconds
          dateLabel={t('field.localDate')}
          timeLabel={t('field.localTime')}
          value={{ date: localDate, time: localTime }}
          onChange={({ date, time }) => change({ localDate: date, localTime: time })}
        />
      ) : null}
      <InstantField
        label={field.zone ? t('field.utc') : undefined}
        zoneLabel="UTC"
        seconds
        dateLabel={t('field.utcDate')}
        timeLabel={t('field.utcTime')}
        value={{ date: utcDate, time: utcTime }}
        onChange={({ date, time }) => change({ utcDate: date, utcTime: time })}
      />
    </div>
  );
}

function HashBoxes({ field, language, typed, change, draft, record, announce }: BoxesProps): ReactNode {
  const t = documentStrings.in(language);
  return (
    <div className="paper-hash">
      <TextArea
        className="ui-field--mono ui-unbroken"
        value={typed.text ?? ''}
        onChange={(text) => change({ text: text.replace(/\s/g, '') })}
        maxLength={64}
        rows={2}
      />
      {record && record.hash !== '' ? (
        <Button
          size="small"
          icon={<Hash size={16} strokeWidth={1.8} />}
          onClick={() => {
            change({ text: record.hash });
            void draft.leave(field.id, record.hash).then((saved) => {
              if (saved) announce(t('field.hashed', { id: record.id }));
            });
          }}
        >
          {t('field.hash')}
        </Button>
      ) : null}
    </div>
  );
}
