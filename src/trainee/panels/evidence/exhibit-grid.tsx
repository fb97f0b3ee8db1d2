import { ArchiveRestore, Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DocumentView } from '../../../engine';
import { Button, classNames, ExhibitCard } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { dayOfMoment, handlingTone, handlingWord } from '../../words';
import { ExhibitMarks, KindGlyph } from './exhibit-marks';
import { evidenceStrings } from './strings';

export interface ExhibitGridProps extends Pick<PanelProps, 'language' | 'tray'> {
  readonly exhibits: readonly DocumentView[];
  readonly onOpen: (id: string) => void;
}

/** The exhibits as cards of paper on the dark. */
export function ExhibitGrid({ exhibits, language, tray, onOpen }: ExhibitGridProps): ReactNode {
  const t = evidenceStrings.in(language);
  return (
    <ul className="evidence-grid" aria-label={t('exhibits')}>
      {exhibits.map((exhibit) => {
        const { id, title, from, arrived } = exhibit;
        const picked = tray.ids.includes(id);
        return (
          <li key={id} data-id={id} data-exhibit={id}>
            <ExhibitCard
              number={id}
              title={title}
              tone={handlingTone(exhibit.handling)}
              handling={handlingWord(exhibit.handling, language)}
              lang={language}
              className={classNames('evidence-card', !exhibit.opened && 'evidence-card--unopened')}
              source={
                <>
                  <KindGlyph form={exhibit.form} language={language} />
                  <span className="evidence-card__from">
                    {from.short} · {dayOfMoment(arrived, language)}
                  </span>
                  <ExhibitMarks exhibit={exhibit} language={language} />
                </>
              }
              onOpen={() => onOpen(id)}
              openLabel={t('open', { id, title })}
              actions={
                <Button
                  size="small"
                  kind="quiet"
                  pressed={picked}
                  icon={
                    picked ? (
                      <ArchiveRestore size={15} strokeWidth={1.8} />
                    ) : (
                      <Hand size={15} strokeWidth={1.8} />
                    )
                  }
                  aria-label={picked ? t('putbackId', { id }) : t('pickId', { id })}
                  onClick={() => tray.toggle(id)}
                >
                  {picked ? t('putback') : t('pick')}
                </Button>
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
