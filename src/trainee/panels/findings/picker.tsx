import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { classNames } from '../../../ui';

export interface PickerOption {
  readonly id: string;
  readonly text: string;
  /** At the right end: where it was first seen. */
  readonly aside?: string;
}

export interface PickerProps {
  /** Accessible name of the button, with what is chosen. */
  readonly label: string;
  /** Heading of the list: what is asked. */
  readonly title: string;
  readonly asideTitle?: string;
  readonly options: readonly PickerOption[];
  readonly value: string | null;
  readonly onPick: (id: string | null) => void;
  /** The words of the choice that empties it; without it there is none. */
  readonly clearText?: string;
  /** Shown when there is nothing to choose. */
  readonly empty: ReactNode;
  /** The face of the button. */
  readonly children: ReactNode;
  readonly className?: string;
  readonly dataId?: string;
  readonly lang?: string;
}

/** The clearing choice among the options; no id of a scenario is empty. */
const CLEAR = '';
const EDGE = 8;

/** A button in a sentence that opens a list of choices over everything; arrows, Home, End, letters, Enter, Escape. */
export function Picker(props: PickerProps): ReactNode {
  const { options, value, onPick, clearText, title } = props;
  const listId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const clear: readonly PickerOption[] =
    clearText !== undefined && value !== null ? [{ id: CLEAR, text: clearText }] : [];
  const choices = [...options, ...clear];

  useLayoutEffect(() => {
    const [box, opener] = [popup.current, button.current];
    if (!open || box === null || opener === null) return;
    box.showPopover();
    place(box, opener);
    box.querySelector<HTMLElement>('[data-list]')?.focus();
    const from = opener.getBoundingClientRect();
    // The list stands over the page: when its button moves away under it, it is in the wrong place. A scroll that
    // ended before the list opened is still reported after it, and must not close it.
    const away = (): void => {
      const at = opener.getBoundingClientRect();
      if (at.top !== from.top || at.left !== from.left) setOpen(false);
    };
    window.addEventListener('scroll', away, true);
    window.addEventListener('resize', away);
    return () => {
      window.removeEventListener('scroll', away, true);
      window.removeEventListener('resize', away);
      if (box.matches(':popover-open')) box.hidePopover();
    };
  }, [open]);
  useEffect(() => {
    if (open) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, active, listId]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = (choice: PickerOption | undefined): void => {
    close();
    if (choice !== undefined) onPick(choice.id === CLEAR ? null : choice.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Nothing typed here may reach the hotkeys of the page.
    event.stopPropagation();
    if (event.key === 'Tab') {
      close();
      return;
    }
    event.preventDefault();
    switch (event.key) {
      case 'Escape':
        close();
        return;
      case 'Enter':
      case ' ':
        pick(choices[active]);
        return;
      default:
        setActive(moved(event.key, active, choices));
    }
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames('pick', value === null && 'pick--empty', props.className)}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-label={props.label}
        data-id={props.dataId}
        onClick={() => {
          const at = choices.findIndex((choice) => choice.id === value);
          setActive(Math.max(0, at));
          setOpen(!open);
        }}
      >
        {props.children}
      </button>
      <div
        ref={popup}
        popover="auto"
        className="pick-list night"
        lang={props.lang}
        onToggle={(event) => {
          if (event.newState === 'closed') setOpen(false);
        }}
      >
        {open ? (
          <>
            <p className="pick-list__head" aria-hidden="true">
              <span>{title}</span>
              <span>{options.some((option) => option.aside !== undefined) ? props.asideTitle : null}</span>
            </p>
            {choices.length === 0 ? (
              <div className="pick-list__empty" tabIndex={-1} data-list="" onKeyDown={onKeyDown} role="note">
                {props.empty}
              </div>
            ) : (
              <div
                role="listbox"
                aria-label={title}
                tabIndex={0}
                data-list=""
                aria-activedescendant={`${listId}-${active}`}
                className="pick-list__options"
                onKeyDown={onKeyDown}
              >
                {choices.map((choice, index) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself hears the keys, as a listbox does.
                  // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option.
                  <div
                    key={choice.id}
                    id={`${listId}-${index}`}
                    role="option"
                    aria-selected={choice.id === value}
                    data-id={choice.id === CLEAR ? 'clear' : choice.id}
                    className={classNames(
                      'pick-list__option',
                      index === active && 'pick-list__option--active',
                      choice.id === CLEAR && 'pick-list__option--clear',
                    )}
                    onPointerMove={() => setActive(index)}
                    onClick={() => pick(choice)}
                  >
                    <span>{choice.text}</span>
                    {choice.aside === undefined ? null : (
                      <span className="pick-list__aside">{choice.aside}</span>
                    )}
                  </div>
                ))}
              </div>
            )}
          </>
        ) : null}
      </div>
    </>
  );
}

/** Where a key leads from one choice: arrows wrap, a letter goes to the next choice that begins with it. */
function moved(key: string, from: number, choices: readonly PickerOption[]): number {
  const count = choices.length;
  if (count === 0) return 0;
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowUp':
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default: {
      if (key.length !== 1) return from;
      const letter = key.toLowerCase();
      const order = choices.map((_, step) => (from + 1 + step) % count);
      return order.find((at) => choices[at]?.text.toLowerCase().startsWith(letter)) ?? from;
    }
  }
}

/** Under the button, or over it where there is no room; always inside the window. */
function place(box: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect();
  const room = { below: window.innerHeight - at.bottom - EDGE, above: at.top - EDGE };
  const height = box.offsetHeight;
  const below = height <= room.below || room.below >= room.above;
  box.style.maxHeight = `${Math.max(120, below ? room.below : room.above) - 4}px`;
  box.style.top = below
    ? `${at.bottom + 4}px`
    : `${Math.max(EDGE, at.top - Math.min(height, room.above) - 4)}px`;
  box.style.left = `${Math.max(EDGE, Math.min(at.left, window.innerWidth - box.offsetWidth - EDGE))}px`;
}
