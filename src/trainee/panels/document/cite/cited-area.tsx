import { Quote } from 'lucide-react';
import {
  type DragEvent,
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Button, classNames, type Language, TextArea } from '../../../../ui';
import { type CiteSource, citable, exhibitIn } from './citable';
import { CiteChip } from './cite-chip';
import { CiteOptions } from './cite-options';
import {
  chipBefore,
  chipBegun,
  citedParts,
  exhibitsCited,
  type Written,
  withChip,
  withoutChip,
} from './cited-text';
import { citeStrings } from './strings';

/** More than these are not offered under one field; the list has them all. */
const MOST_FROM_TRAY = 4;
/** A longer list would have to scroll; a digit or a word narrows it. */
const MOST_OPTIONS = 6;

export interface CitedAreaProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Keeps a change that was made without writing: a chip taken out of the text at rest. */
  readonly onSettle: (text: string) => void;
  readonly source: CiteSource;
  readonly language: Language;
  readonly maxLength: number;
  readonly announce: (text: string) => void;
}

/**
 * Several lines of text that can cite exhibits. While it is written the chips are text, `[[E-09]]`; at rest they are
 * inked. Typing `[[` offers the exhibits in hand without taking the focus away.
 */
export function CitedArea(props: CitedAreaProps): ReactNode {
  const { value, onChange, onSettle, source, language, announce } = props;
  const t = citeStrings.in(language);
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  // Before the first focus a text field says 0; a chip goes to the end then.
  const entered = useRef(false);
  const [writing, setWriting] = useState(false);
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const listId = useId();
  const begun = writing ? chipBegun(value, caret) : null;
  const all = begun ? citable(source, begun.query) : [];
  const found = all.slice(0, MOST_OPTIONS);
  const fromTray = source.tray.filter((id) => exhibitIn(source, id)?.opened);
  const chosen = found[Math.min(active, found.length - 1)];
  const area = (): HTMLTextAreaElement | null => frame.current?.querySelector('textarea') ?? null;

  useLayoutEffect(() => {
    const box = area();
    if (!box) return;
    if (place.current !== null) {
      box.focus();
      box.setSelectionRange(place.current, place.current);
      place.current = null;
    }
    // The shared text field does not know of lists; a plain textbox may name the active option of one.
    setOrRemove(box, 'aria-controls', begun ? listId : null);
    setOrRemove(box, 'aria-activedescendant', begun && chosen ? `${listId}-${chosen.id}` : null);
  });

  function write({ text, caret: next }: Written): void {
    place.current = next;
    setCaret(next);
    setActive(0);
    onChange(text);
  }
  function cite(exhibit: string): void {
    const box = area();
    const known = entered.current ? box : null;
    const from = begun?.from ?? known?.selectionStart ?? value.length;
    const to = begun ? caret : (known?.selectionEnd ?? value.length);
    write(withChip(value, from, to, exhibit));
    announce(t('said.cited', { id: exhibit }));
  }
  function beginChip(): void {
    const at = (entered.current ? area()?.selectionStart : undefined) ?? value.length;
    setWriting(true);
    write({ text: `${value.slice(0, at)}[[${value.slice(at)}`, caret: at + 2 });
    announce(t('cite.found', { count: citable(source, '').length }));
  }

  function onKey(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLTextAreaElement) || event.nativeEvent.isComposing) return;
    const at = event.target.selectionStart;
    if (begun) {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0 && found.length > 0) {
        event.preventDefault();
        setActive((Math.min(active, found.length - 1) + step + found.length) % found.length);
      } else if (event.key === 'Enter' && chosen) {
        event.preventDefault();
        cite(chosen.id);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        write({ text: value.slice(0, begun.from) + value.slice(caret), caret: begun.from });
      }
      return;
    }
    const before =
      event.key === 'Backspace' && at === event.target.selectionEnd ? chipBefore(value, at) : null;
    if (before) {
      event.preventDefault();
      const [exhibit = ''] = exhibitsCited(value.slice(before.from, at));
      write({ text: value.slice(0, before.from) + value.slice(at), caret: before.from });
      announce(t('said.removed', { id: exhibit }));
    }
  }
  function drop(event: DragEvent): void {
    const id = event.dataTransfer.getData('text/plain');
    if (!exhibitIn(source, id)?.opened) return;
    event.preventDefault();
    setWriting(true);
    cite(id);
  }
  const followCaret = (): void => {
    const box = area();
    if (box) setCaret(box.selectionStart);
  };
  const inked = !writing && exhibitsCited(value).length > 0;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens in the text field inside.
    <div
      ref={frame}
      className={classNames('cited', inked && 'cited--inked')}
      onFocus={(event) => {
        if (event.target instanceof HTMLTextAreaElement) entered.current = true;
        setWriting(event.target.closest('.cited__ink') === null);
      }}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node && event.currentTarget.contains(next))) setWriting(false);
      }}
      onKeyDown={onKey}
      onKeyUp={followCaret}
      onClick={(event) => {
        if (event.target instanceof HTMLTextAreaElement) followCaret();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div className="cited__stack">
        <TextArea
          value={value}
          rows={2}
          maxLength={props.maxLength}
          lang={language}
          onChange={(text) => {
            followCaret();
            setActive(0);
            onChange(text);
          }}
        />
        {inked ? (
          <div className="cited__ink">
            {citedParts(value).map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
              <Fragment key={index}>
                {part.kind === 'text' ? (
                  // The text field itself is read aloud.
                  <span aria-hidden="true">{part.text}</span>
                ) : (
                  <CiteChip
                    exhibit={part.exhibit}
                    source={source}
                    language={language}
                    onRemove={() => {
                      onSettle(withoutChip(value, index));
                      announce(t('said.removed', { id: part.exhibit }));
                      area()?.focus();
                    }}
                  />
                )}
              </Fragment>
            ))}
          </div>
        ) : null}
        {begun ? (
          <div className="cited__options" ref={(list) => list?.scrollIntoView({ block: 'nearest' })}>
            <CiteOptions
              id={listId}
              exhibits={found}
              more={all.length - found.length}
              tray={source.tray}
              active={chosen?.id ?? null}
              language={language}
              onChoose={cite}
            />
          </div>
        ) : null}
      </div>
      <div className="cited__bar">
        <Button kind="quiet" size="small" icon={<Quote size={14} strokeWidth={2} />} onClick={beginChip}>
          {t('cite')}
        </Button>
        <span className="cited__key">{t('cite.key')}</span>
        {fromTray.length === 0 ? null : <span className="cited__tray">{t('cite.tray')}</span>}
        {fromTray.slice(0, MOST_FROM_TRAY).map((id) => (
          <button
            key={id}
            type="button"
            // The list that Tab reaches has these first.
            tabIndex={-1}
            className="ui-exhibit-chip cited__from-tray"
            aria-label={t('cite.trayChip', { id })}
            // The caret stays where it is.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => cite(id)}
          >
            {id}
          </button>
        ))}
      </div>
    </div>
  );
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
