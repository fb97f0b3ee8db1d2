import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TraineeView } from '../../engine';
import { ExhibitCard, IconButton, Kbd, type Language } from '../../ui';
import type { Settings } from '../settings';
import { appStrings } from '../strings/app';
import { handlingShort, handlingTone, handlingWord, shortMoment } from '../words';
import { keyLabel } from './key-label';
import type { Tray } from './panel-props';

export interface TrayListProps {
  readonly view: TraineeView;
  readonly tray: Tray;
  readonly language: Language;
  readonly settings: Pick<Settings, 'hotkeys' | 'hotkeysOn'>;
  readonly onOpen: (id: string) => void;
}

/** Stands in the sentence for the key cap, which is no text. */
const KEY_CAP = '\uE000';

/** The exhibits picked up, newest first, and how to pick one up. */
export function TrayList({ view, tray, language, settings, onOpen }: TrayListProps): ReactNode {
  const t = appStrings.in(language);
  const picked = tray.ids.flatMap((id) => view.documents.find((each) => each.id === id) ?? []);
  const hint = settings.hotkeysOn ? t('trayHint', { key: KEY_CAP }) : t('trayHintNoKey');
  const [before = '', after = ''] = hint.split(KEY_CAP);
  return (
    <>
      {picked.map((each) => (
        // Dragging is a shortcut of the pointer; each place that takes a drop has a list to pick from as well.
        <fieldset
          key={each.id}
          className="tray-item"
          aria-label={each.number}
          data-exhibit={each.id}
          draggable={each.kind === 'exhibit'}
          onDragStart={(event) => event.dataTransfer.setData('text/plain', each.id)}
        >
          <ExhibitCard
            number={each.number}
            title={each.title}
            source={`${each.from.short} · ${shortMoment(each.dated, language)}`}
            tone={handlingTone(each.handling)}
            handling={handlingWord(each.handling, language)}
            handlingShort={handlingShort(each.handling, language)}
            lang={view.language}
            onOpen={() => onOpen(each.id)}
            actions={
              <IconButton
                label={t('trayPutBack', { number: each.number })}
                icon={<Undo2 size={16} strokeWidth={1.6} />}
                onClick={() => tray.toggle(each.id)}
              />
            }
          />
        </fieldset>
      ))}
      <p className="ui-tray__hint">
        {before}
        {settings.hotkeysOn ? <Kbd>{keyLabel(settings.hotkeys['pick-up'])}</Kbd> : null}
        {after}
      </p>
    </>
  );
}
