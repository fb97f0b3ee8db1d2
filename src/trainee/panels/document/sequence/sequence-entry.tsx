import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type DragEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { FieldView } from '../../../../engine';
import { IconButton, type Language } from '../../../../ui';
import { movedBy, placedAt, sequenceKey } from './sequence-order';
import { sequenceStrings } from './strings';
import './sequence.css';

export interface SequenceEntryProps {
  readonly field: FieldView;
  readonly language: Language;
  readonly onChange: (order: readonly string[]) => void;
  readonly announce: (text: string) => void;
}

type Part = 'entry' | 'up' | 'down';

const icon = { size: 16, strokeWidth: 1.8 } as const;

/** A field that takes an order: entries are added from the options and moved by buttons, by keys or by pointer. */
export function SequenceEntry({ field, language, onChange, announce }: SequenceEntryProps): ReactNode {
  const t = sequenceStrings.in(language);
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<{ readonly id: string | null; readonly part: Part } | null>(null);
  const helpId = useId();
  const order = Array.isArray(field.value) ? field.value : [];
  const left = field.options.filter(({ id }) => !order.includes(id));
  const textOf = (id: string): string => field.options.find((option) => option.id === id)?.text ?? id;

  // An entry that moves in the page loses the focus: it gets it back where it is now.
  useLayoutEffect(() => {
    const wanted = focus.current;
    if (wanted === null) return;
    focus.current = null;
    const place =
      wanted.id === null
        ? '[data-left]'
        : `[data-option="${CSS.escape(wanted.id)}"] [data-part="${wanted.part}"]`;
    const fallback = '[data-option] [data-part="entry"]';
    (
      list.current?.querySelector<HTMLElement>(place) ?? list.current?.querySelector<HTMLElement>(fallback)
    )?.focus();
  });

  function set(next: readonly string[], id: string, part: Part): void {
    if (next === order) return;
    focus.current = { id, part };
    onChange(next);
    announce(t('said.at', { text: textOf(id), place: next.indexOf(id) + 1, count: next.length }));
  }
  function remove(id: string): void {
    const place = order.indexOf(id);
    const next = order.filter((each) => each !== id);
    focus.current = { id: next[Math.min(place, next.length - 1)] ?? null, part: 'entry' };
    onChange(next);
    announce(t('said.removed', { text: textOf(id) }));
  }
  function add(id: string): void {
    const next = [...order, id];
    focus.current = left.length > 1 ? { id: null, part: 'entry' } : { id, part: 'entry' };
    onChange(next);
    announce(t('said.at', { text: textOf(id), place: next.length, count: next.length }));
  }
  function drop(event: DragEvent, at: number): void {
    const id = event.dataTransfer.getData('text/plain');
    if (!order.includes(id)) return;
    event.preventDefault();
    set(placedAt(order, id, at), id, 'entry');
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw the row's own ruling again.
    <div ref={list} className="sequence" role="group" aria-label={field.label}>
      {order.length === 0 ? (
        <p className="sequence__none">{t('none')}</p>
      ) : (
        <ol className="sequence__order" aria-label={t('chosen')}>
          {order.map((id, place) => (
            <li
              key={id}
              data-option={id}
              draggable
              onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => drop(event, place)}
            >
              <button
                type="button"
                className="sequence__entry"
                data-part="entry"
                aria-describedby={helpId}
                onKeyDown={(event) => {
                  const act = sequenceKey(event.key);
                  if (act === null || event.ctrlKey || event.altKey || event.metaKey) return;
                  event.preventDefault();
                  if (act === 'remove') remove(id);
                  else set(movedBy(order, id, act), id, 'entry');
                }}
              >
                <span className="sequence__place">{place + 1}</span>
                <span>{textOf(id)}</span>
              </button>
              <IconButton
                label={t('up', { text: textOf(id) })}
                icon={<ArrowUp {...icon} />}
                data-part="up"
                disabled={place === 0}
                onClick={() => set(movedBy(order, id, -1), id, 'up')}
              />
              <IconButton
                label={t('down', { text: textOf(id) })}
                icon={<ArrowDown {...icon} />}
                data-part="down"
                disabled={place === order.length - 1}
                onClick={() => set(movedBy(order, id, 1), id, 'down')}
              />
              <IconButton
                label={t('remove', { text: textOf(id) })}
                icon={<X {...icon} />}
                onClick={() => remove(id)}
              />
            </li>
          ))}
        </ol>
      )}
      {left.length === 0 ? null : (
        <>
          <p className="sequence__heading">{t('left')}</p>
          <ul className="sequence__left">
            {left.map(({ id, text }) => (
              <li key={id}>
                <button
                  type="button"
                  className="sequence__add"
                  data-left={id}
                  aria-label={t('add', { text })}
                  onClick={() => add(id)}
                >
                  <Plus {...icon} aria-hidden="true" /> {text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <span id={helpId} hidden>
        {t('keys')}
      </span>
    </div>
  );
}
