import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FindingView } from '../../../engine';
import { StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { type LegChoice, legChoices, legsStanding } from './legs';
import { Picker } from './picker';
import { findingsStrings } from './strings';

export interface LegPicksProps extends PanelProps {
  readonly finding: FindingView;
  /** Ids of the findings cited now. */
  readonly cited: readonly string[];
  /** Cites a finding or takes it out; without it the legs are only shown. */
  readonly onToggle?: (finding: string) => void;
}

/** The legs a finding stands on: for each, the findings cited and those that could be. */
export function LegPicks(props: LegPicksProps): ReactNode {
  const { finding, cited, view, language } = props;
  const t = findingsStrings.in(language);
  if (finding.legs.length === 0) return null;
  const choices = legChoices(finding, cited, view.findings);
  const standing = legsStanding(choices);
  const enough = standing >= finding.legsNeeded;
  return (
    <section className="legs" aria-label={t('legs')}>
      <p className="legs__head">
        <StatusMark kind={enough ? 'supported' : 'waiting'} />
        <b>{t('legsStanding', { standing, needed: finding.legsNeeded })}</b>
        <span>{t('legsRule')}</span>
      </p>
      <ul className="legs__list">
        {choices.map((choice) => (
          <li key={choice.id} data-id={`leg-${choice.id}`}>
            <Leg {...props} choice={choice} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Leg({
  choice,
  language,
  view,
  onToggle,
}: LegPicksProps & { readonly choice: LegChoice }): ReactNode {
  const t = findingsStrings.in(language);
  const waiting = choice.unsubmitted.map((each) => each.id).join(', ');
  return (
    <>
      <span className="legs__title">{choice.title}</span>
      {choice.cited.map((each) => (
        <span key={each.id} className="shown__one" data-id={each.id}>
          <span className="legs__chip" title={each.title}>
            {each.id}
          </span>
          {onToggle === undefined ? null : (
            <button
              type="button"
              className="shown__remove"
              aria-label={t('removeExhibit', { id: each.id })}
              onClick={() => onToggle(each.id)}
            >
              <X size={14} aria-hidden="true" />
            </button>
          )}
        </span>
      ))}
      {onToggle === undefined ? (
        choice.cited.length === 0 ? (
          <span className="shown__hint">{t('legBare')}</span>
        ) : null
      ) : (
        <Picker
          label={t('legAdd', { title: choice.title })}
          title={t('legWhich')}
          options={choice.free.map((each) => ({ id: each.id, text: `${each.id} ${each.title}` }))}
          value={null}
          onPick={(id) => {
            if (id !== null) onToggle(id);
          }}
          empty={<p>{waiting === '' ? t('legNone') : t('legWaits', { ids: waiting })}</p>}
          className="shown__add"
          dataId={`leg-${choice.id}`}
          lang={view.language}
        >
          <Plus size={14} aria-hidden="true" /> {t('legCite')}
        </Picker>
      )}
    </>
  );
}
