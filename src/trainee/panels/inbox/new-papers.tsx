import { ChevronDown, ChevronUp, FilePlus2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PaperView, RequestView } from '../../../engine';
import { classNames, type Language } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { isRequest, paperKey } from './mail';
import { inboxStrings } from './strings';

const REMEMBERED = 'inbox.new';
/** In a lower window the list of mail needs the room; the forms unfold on demand. */
const ROOMY_PX = 800;

export interface NewPapersProps extends Pick<PanelProps, 'memory'> {
  readonly papers: readonly (PaperView | RequestView)[];
  readonly language: Language;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Whether an exhibit can be registered now: its entry is written where the exhibit lies. */
  readonly custody: boolean;
  readonly onCustody: () => void;
}

/** Forms and requests that are open and not begun: title, addressee, usual lead time. */
export function NewPapers(props: NewPapersProps): ReactNode {
  const { papers, language, memory, selected, onSelect, custody, onCustody } = props;
  const t = inboxStrings.in(language);
  const [open, setOpen] = useState(() => {
    const remembered = memory.read(REMEMBERED);
    return remembered === null ? window.innerHeight >= ROOMY_PX : remembered === 'open';
  });
  const Chevron = open ? ChevronDown : ChevronUp;
  return (
    <section className="inbox-new" aria-label={t('new')}>
      <h2>
        <button
          type="button"
          className="inbox-new__head"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
            memory.write(REMEMBERED, open ? 'closed' : 'open');
          }}
        >
          <FilePlus2 size={18} strokeWidth={1.6} aria-hidden="true" />
          <span>{t('new')}</span>
          <span className="ui-tabs__count">{papers.length + (custody ? 1 : 0)}</span>
          <Chevron size={16} aria-hidden="true" />
        </button>
      </h2>
      {open ? (
        <ul className="inbox-new__items">
          {papers.length === 0 && !custody ? <li className="inbox-list__empty">{t('new.none')}</li> : null}
          {papers.map((paper) => {
            const key = paperKey(paper);
            return (
              <li key={key}>
                <button
                  type="button"
                  className={classNames('inbox-new__item', key === selected && 'inbox-new__item--selected')}
                  aria-current={key === selected ? 'true' : undefined}
                  data-id={paper.paper}
                  onClick={() => onSelect(key)}
                >
                  <span className="inbox-new__title">{paper.title}</span>
                  <span className="inbox-new__lead">{leadOf(paper, language)}</span>
                </button>
              </li>
            );
          })}
          {custody ? (
            <li>
              <button type="button" className="inbox-new__item" onClick={onCustody}>
                <span className="inbox-new__title">{t('new.custody')}</span>
                <span className="inbox-new__lead">{t('new.atExhibit')}</span>
              </button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </section>
  );
}

function leadOf(paper: PaperView | RequestView, language: Language): string {
  const t = inboxStrings.in(language);
  if (isRequest(paper)) return t('new.lead', { name: paper.to.short, usual: paper.usual });
  return t('new.house');
}
