import { Plus, X } from 'lucide-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { classNames, ExhibitChip } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { handlingTone, handlingWord } from '../../words';
import { Picker } from './picker';
import { findingsStrings } from './strings';

export interface ExhibitPicksProps extends PanelProps {
  readonly exhibits: readonly string[];
  /** Puts an exhibit in or takes it out; without it the exhibits are only shown. */
  readonly onToggle?: (id: string) => void;
}

/** The exhibits a finding rests on: chips, a list to add from, the tray at hand, and a place to drop one. */
export function ExhibitPicks(props: ExhibitPicksProps): ReactNode {
  const { exhibits, onToggle, view, language, tray } = props;
  const t = findingsStrings.in(language);
  const [over, setOver] = useState(false);
  const held = view.documents.filter((each) => each.kind === 'exhibit');
  const free = held.filter((each) => !exhibits.includes(each.id));
  if (onToggle === undefined) return <ExhibitLine {...props} />;

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const id = event.dataTransfer.getData('text/plain');
    if (free.some((each) => each.id === id)) onToggle(id);
  };
  const inTray = tray.ids.filter((id) => free.some((each) => each.id === id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a comfort; the list and the buttons do the same.
    <div
      className={classNames('shown', over && 'shown--over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="shown__label">{t('shownBy')}</span>
      {exhibits.map((id) => (
        <span key={id} className="shown__one" data-exhibit={id} data-id={id}>
          <Chip id={id} {...props} />
          <button
            type="button"
            className="shown__remove"
            aria-label={t('removeExhibit', { id })}
            onClick={() => onToggle(id)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </span>
      ))}
      <Picker
        label={t('addExhibit')}
        title={t('addExhibitTitle')}
        options={free.map((each) => ({
          id: each.id,
          text: `${each.id} ${each.title}`,
          aside: handlingWord(each.handling, language),
        }))}
        value={null}
        onPick={(id) => {
          if (id !== null) onToggle(id);
        }}
        empty={<p>{t('noExhibits')}</p>}
        className="shown__add"
        dataId="add-exhibit"
        lang={view.language}
      >
        <Plus size={14} aria-hidden="true" /> {t('addExhibit')}
      </Picker>
      {inTray.length > 0 ? (
        <span className="shown__tray">
          <span>{t('fromTray')}</span>
          {inTray.map((id) => (
            <button
              key={id}
              type="button"
              className="shown__put"
              data-exhibit={id}
              aria-label={t('putExhibit', { id })}
              onClick={() => onToggle(id)}
            >
              + {id}
            </button>
          ))}
        </span>
      ) : exhibits.length === 0 ? (
        <span className="shown__hint">{t('dropHere')}</span>
      ) : null}
    </div>
  );
}

/** "Shown by E-02, E-09", to read only. */
function ExhibitLine(props: ExhibitPicksProps): ReactNode {
  const { exhibits, language } = props;
  const t = findingsStrings.in(language);
  if (exhibits.length === 0) return null;
  return (
    <p className="shown">
      <span className="shown__label">{t('shownBy')}</span>
      {exhibits.map((id) => (
        <span key={id} data-exhibit={id} data-id={id}>
          <Chip id={id} {...props} />
        </span>
      ))}
    </p>
  );
}

function Chip({ id, view, language, goTo }: ExhibitPicksProps & { readonly id: string }): ReactNode {
  const document = view.documents.find((each) => each.id === id);
  return (
    <ExhibitChip
      number={id}
      tone={document === undefined ? 'internal' : handlingTone(document.handling)}
      {...(document === undefined
        ? {}
        : { label: `${id}, ${document.title}, ${handlingWord(document.handling, language)}` })}
      onOpen={() => goTo('evidence', id)}
    />
  );
}
