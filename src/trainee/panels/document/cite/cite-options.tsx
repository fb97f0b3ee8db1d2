import type { ReactNode } from 'react';
import type { DocumentView } from '../../../../engine';
import { classNames, ExhibitChip, type Language } from '../../../../ui';
import { handlingTone, handlingWord } from '../../../words';
import { citeStrings } from './strings';

export interface CiteOptionsProps {
  readonly id: string;
  readonly exhibits: readonly DocumentView[];
  /** How many fit and are not shown. */
  readonly more: number;
  readonly tray: readonly string[];
  /** The one that Enter takes. */
  readonly active: string | null;
  readonly language: Language;
  readonly onChoose: (id: string) => void;
}

/** The list under a text in which a chip was begun. The focus stays in the text. */
export function CiteOptions(props: CiteOptionsProps): ReactNode {
  const { id, exhibits, more, tray, active, language, onChoose } = props;
  const t = citeStrings.in(language);
  if (exhibits.length === 0) return <p className="cite-options__none">{t('cite.none')}</p>;
  return (
    <>
      <div id={id} role="listbox" tabIndex={-1} className="cite-options" aria-label={t('cite.list')}>
        {exhibits.map((each) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the text field names it as its active option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the text field takes the active option.
          <div
            key={each.id}
            id={`${id}-${each.id}`}
            role="option"
            aria-selected={each.id === active}
            className={classNames('cite-option', each.id === active && 'cite-option--active')}
            // A press must not take the focus out of the text.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(each.id)}
          >
            <ExhibitChip number={each.id} tone={handlingTone(each.handling)} />
            <span className="cite-option__title">{each.title}</span>
            <span className="cite-option__code">
              {handlingWord(each.handling, language)}
              {tray.includes(each.id) ? ` · ${t('cite.inTray')}` : ''}
            </span>
          </div>
        ))}
      </div>
      {more > 0 ? <p className="cite-options__none">{t('cite.more', { count: more })}</p> : null}
    </>
  );
}
