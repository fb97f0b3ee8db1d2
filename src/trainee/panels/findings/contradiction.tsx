import type { ReactNode } from 'react';
import type { FindingView } from '../../../engine';
import { ExhibitCard, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { handlingShort, handlingTone, handlingWord, shortMoment } from '../../words';
import { findingsStrings } from './strings';

/** The line that runs from a finding to the exhibits that show it to be false, and their cards. */
export function Contradiction(props: PanelProps & { readonly finding: FindingView }): ReactNode {
  const { finding, view, language, goTo } = props;
  const t = findingsStrings.in(language);
  const exhibits = finding.contradictedBy.flatMap(
    (id) => view.documents.find((each) => each.id === id) ?? [],
  );
  if (exhibits.length === 0) return null;
  return (
    <>
      <p className="contradicts__line">
        <span>{t('contradicts')}</span>
        <StatusMark kind="contradiction" size={100} />
      </p>
      <ul className="contradicts__by" aria-label={t('contradictedBy', { id: finding.id })}>
        {exhibits.map((each) => (
          <li key={each.id} data-exhibit={each.id}>
            <ExhibitCard
              number={each.id}
              title={each.title}
              source={`${each.from.short} · ${shortMoment(each.dated, language)}`}
              tone={handlingTone(each.handling)}
              handling={handlingWord(each.handling, language)}
              handlingShort={handlingShort(each.handling, language)}
              lang={view.language}
              onOpen={() => goTo('evidence', each.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
