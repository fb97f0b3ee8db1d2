import { type ReactNode, useEffect, useId, useState } from 'react';
import type { SlotView } from '../../../engine';
import { classNames, type Language } from '../../../ui';
import { type InstantFault, instantText, readInstant } from './instant-text';
import { findingsStrings } from './strings';

export interface InstantSlotProps {
  readonly slot: SlotView;
  readonly value: string | null;
  readonly language: Language;
  readonly onPick: (value: string | null) => void;
}

/** A slot that is typed: an instant in UTC. It is taken when the field is left or Enter is pressed. */
export function InstantSlot({ slot, value, language, onPick }: InstantSlotProps): ReactNode {
  const t = findingsStrings.in(language);
  const faultId = useId();
  const [text, setText] = useState(value === null ? '' : instantText(value));
  const [fault, setFault] = useState<InstantFault | null>(null);
  // Undo and redo change the value under the field.
  useEffect(() => {
    setText(value === null ? '' : instantText(value));
    setFault(null);
  }, [value]);
  const take = (): void => {
    if (text.trim() === '') {
      setFault(null);
      if (value !== null) onPick(null);
      return;
    }
    const read = readInstant(text);
    setFault(read.ok ? null : read.fault);
    if (!read.ok) return;
    setText(instantText(read.utc));
    if (read.utc !== value) onPick(read.utc);
  };
  return (
    <span className="instant">
      <input
        type="text"
        className={classNames('pick', 'instant__field', value === null && 'pick--empty')}
        data-id={slot.id}
        aria-label={t('instantLabel', { title: slot.title })}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        placeholder="YYYY-MM-DD hh:mm:ss"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span className="instant__zone">UTC</span>
      {fault === null ? null : (
        <span className="instant__fault" id={faultId} role="alert">
          {t(`instant.${fault}`)}
        </span>
      )}
    </span>
  );
}
