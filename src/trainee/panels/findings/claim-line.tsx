import type { ReactNode } from 'react';
import type { SlotView } from '../../../engine';
import type { Language } from '../../../ui';
import { claimParts } from './claim-parts';
import { InstantSlot } from './instant-slot';
import { instantText } from './instant-text';
import { Picker } from './picker';
import { findingsStrings } from './strings';

export interface ClaimLineProps {
  /** The sentence with {slot} marks. */
  readonly claim: string;
  readonly slots: readonly SlotView[];
  /** Chosen options by slot. */
  readonly values: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Without it the slots are words, not buttons. */
  readonly onPick?: (slot: string, value: string | null) => void;
  readonly className?: string;
}

/** A sentence with its slots in place; each is a button that opens its choices. */
export function ClaimLine({ claim, slots, values, language, onPick, className }: ClaimLineProps): ReactNode {
  return (
    // A block, not a paragraph: the list of a slot lies beside its button, and a paragraph cannot hold it.
    <div className={className}>
      {claimParts(claim).map((part) => {
        if (part.kind === 'text') return <span key={part.key}>{part.text}</span>;
        const slot = slots.find((each) => each.id === part.slot);
        if (slot === undefined) return null;
        const value = values[slot.id] ?? null;
        if (onPick === undefined)
          return <SlotWords key={part.key} slot={slot} value={value} language={language} />;
        return slot.input === 'instant' ? (
          <InstantSlot
            key={part.key}
            slot={slot}
            value={value}
            language={language}
            onPick={(next) => onPick(slot.id, next)}
          />
        ) : (
          <SlotButton
            key={part.key}
            slot={slot}
            value={value}
            language={language}
            onPick={(next) => onPick(slot.id, next)}
          />
        );
      })}
    </div>
  );
}

/** The words of a slot's value; null while it is empty. */
export function slotText(slot: SlotView, value: string | null): string | null {
  if (value === null) return null;
  switch (slot.input) {
    case 'instant':
      return `${instantText(value)} UTC`;
    case 'option':
      return slot.options.find((option) => option.id === value)?.text ?? null;
  }
}

interface SlotProps {
  readonly slot: SlotView;
  readonly value: string | null;
  readonly language: Language;
}

function SlotWords({ slot, value }: SlotProps): ReactNode {
  const text = slotText(slot, value);
  return (
    <span className={text === null ? 'pick pick--words pick--empty' : 'pick pick--words'} data-id={slot.id}>
      {text ?? slot.title}
    </span>
  );
}

function SlotButton(props: SlotProps & { readonly onPick: (value: string | null) => void }): ReactNode {
  const { slot, value, language, onPick } = props;
  const t = findingsStrings.in(language);
  const text = slotText(slot, value);
  return (
    <Picker
      label={
        text === null
          ? t('slotEmpty', { title: slot.title })
          : t('slotFilled', { title: slot.title, value: text })
      }
      title={slot.title}
      asideTitle={t('firstSeen')}
      options={slot.options.map((option) => ({
        id: option.id,
        text: option.text,
        ...(option.seenIn[0] === undefined ? {} : { aside: option.seenIn[0] }),
      }))}
      value={value}
      onPick={onPick}
      clearText={t('clear')}
      empty={
        <>
          <p>{t('nothingSeen')}</p>
          <p>{t('readMore')}</p>
        </>
      }
      dataId={slot.id}
      lang={language}
    >
      {text ?? slot.title}
    </Picker>
  );
}
