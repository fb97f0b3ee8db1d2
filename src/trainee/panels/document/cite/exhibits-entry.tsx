import { Plus } from 'lucide-react';
import {
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { FieldView } from '../../../../engine';
import { Button, CheckList, type Language, TextField } from '../../../../ui';
import { handlingWord } from '../../../words';
import { type CiteSource, exhibitIn } from './citable';
import { CiteChip } from './cite-chip';
import { citeStrings } from './strings';

/** A list longer than this can be narrowed by words. */
const MOST_WITHOUT_FILTER = 8;

export interface ExhibitsEntryProps {
  readonly field: FieldView;
  readonly source: CiteSource;
  readonly language: Language;
  readonly onChange: (ids: readonly string[]) => void;
  readonly announce: (text: string) => void;
}

/** A field that takes exhibits: the chosen ones as chips, the others in a list that unfolds. */
export function ExhibitsEntry(props: ExhibitsEntryProps): ReactNode {
  const { field, source, language, onChange, announce } = props;
  const t = citeStrings.in(language);
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  // What unfolds at the foot of the sheet would lie below it.
  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const chosen = Array.isArray(field.value) ? field.value : [];
  const offered = field.options
    .filter((option) => `${option.id} ${option.text}`.toLowerCase().includes(filter.trim().toLowerCase()))
    .toSorted((one, other) => Number(source.tray.includes(other.id)) - Number(source.tray.includes(one.id)));

  function set(id: string, on: boolean): void {
    if (on === chosen.includes(id)) return;
    onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id));
    announce(t(on ? 'said.cited' : 'said.removed', { id }));
  }
  function close(): void {
    setOpen(false);
    setFilter('');
    opener.current?.focus();
  }
  function drop(event: DragEvent): void {
    const id = event.dataTransfer.getData('text/plain');
    if (!field.options.some((option) => option.id === id)) return;
    event.preventDefault();
    set(id, true);
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it takes a drop; the list does the same.
    <div
      className="exhibits-entry"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onKeyDown={onKey}
    >
      {chosen.length === 0 ? (
        <p className="exhibits-entry__none">{t('pick.none')}</p>
      ) : (
        <ul className="exhibits-entry__chosen">
          {chosen.map((id) => (
            <li key={id}>
              <CiteChip
                exhibit={id}
                source={source}
                language={language}
                onRemove={() => {
                  set(id, false);
                  opener.current?.focus();
                }}
              />
              <span>
                {exhibitIn(source, id)?.title ?? field.options.find((each) => each.id === id)?.text}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button
        ref={opener}
        size="small"
        icon={open ? undefined : <Plus size={15} strokeWidth={2} />}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {open ? t('pick.done') : t('pick.add')}
      </Button>
      {open ? (
        <div ref={list} className="exhibits-entry__list" id={listId}>
          {field.options.length > MOST_WITHOUT_FILTER ? (
            <TextField label={t('pick.filter')} value={filter} onChange={setFilter} lang={language} />
          ) : null}
          <div className="exhibits-entry__options">
            {offered.length === 0 ? <p>{t('cite.none')}</p> : null}
            <CheckList
              options={offered.map((option) => ({
                value: option.id,
                label: labelOf(option, source),
                detail: detailOf(option.id, source, language),
              }))}
              values={chosen}
              lang={language}
              onChange={(values) => {
                for (const option of offered) set(option.id, values.includes(option.id));
              }}
            />
          </div>
        </div>
      ) : null}
    </div>
  );
}

const labelOf = ({ id, text }: FieldView['options'][number], source: CiteSource): string =>
  `${id} ${exhibitIn(source, id)?.title ?? text}`;

function detailOf(id: string, source: CiteSource, language: Language): string {
  const known = exhibitIn(source, id);
  const parts = [
    known ? handlingWord(known.handling, language) : '',
    source.tray.includes(id) ? citeStrings.in(language)('cite.inTray') : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
