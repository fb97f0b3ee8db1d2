import { type ReactNode, useRef, useState } from 'react';

interface TextCellProps {
  readonly label: string;
  readonly lang: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (words: string) => void;
  readonly onFocus: () => void;
}

/** One text to type in. Each letter goes on at once; while it has the focus, what was typed stands. */
export function TextCell({ label, lang, value, disabled, onChange, onFocus }: TextCellProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = typed ?? value;
  // About as many lines as it will take; the field scrolls beyond.
  const rows = Math.min(
    8,
    Math.max(1, Math.ceil(shown.length / (lang === 'ko' ? 34 : 58)) + shown.split('\n').length - 1),
  );
  return (
    <textarea
      ref={field}
      className="ui-input texts__cell"
      aria-label={label}
      lang={lang}
      rows={rows}
      value={shown}
      readOnly={disabled}
      onFocus={onFocus}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        // Undo is the workspace's, across all views and files; the field's own would fight with it.
        if ((event.ctrlKey || event.metaKey) && (event.key === 'z' || event.key === 'y')) {
          setTyped(undefined);
          field.current?.blur();
        }
      }}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value);
      }}
    />
  );
}
