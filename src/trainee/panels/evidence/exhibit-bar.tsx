import { LayoutGrid, List } from 'lucide-react';
import type { ReactNode } from 'react';
import { Segmented } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { handlingWord } from '../../words';
import { codesOf, type ExhibitChoice, exhibitsOf } from './exhibit-list';
import { evidenceStrings } from './strings';

export interface ExhibitBarProps
  extends Pick<PanelProps, 'view' | 'language' | 'settings' | 'changeSettings'> {
  readonly heading: ReactNode;
  readonly choice: ExhibitChoice;
  readonly onChoose: (choice: ExhibitChoice) => void;
}

/** Over the cards: how many there are, which are shown and how. */
export function ExhibitBar(props: ExhibitBarProps): ReactNode {
  const { view, language, settings, changeSettings, heading, choice, onChoose } = props;
  const t = evidenceStrings.in(language);
  const all = exhibitsOf(view.documents, { code: 'all', order: 'newest' });
  const unopened = all.filter((each) => !each.opened).length;
  return (
    <header className="evidence-bar">
      <div className="evidence-bar__title">
        {heading}
        <p>
          {t('count', { count: all.length })}
          {unopened > 0 ? ` · ${t('unopened', { count: unopened })}` : ''}
        </p>
      </div>
      <Segmented
        label={t('filter')}
        options={[
          { value: 'all', label: t('filter.all') },
          ...codesOf(view.documents).map((code) => ({ value: code, label: handlingWord(code, language) })),
        ]}
        value={choice.code}
        onChange={(code) => onChoose({ ...choice, code })}
      />
      <Segmented
        label={t('sort')}
        options={[
          { value: 'newest', label: t('sort.newest') },
          { value: 'oldest', label: t('sort.oldest') },
        ]}
        value={choice.order}
        onChange={(order) => onChoose({ ...choice, order })}
      />
      <Segmented
        label={t('view')}
        options={[
          {
            value: 'grid',
            label: t('view.grid'),
            mark: <LayoutGrid size={16} strokeWidth={1.6} aria-hidden="true" />,
          },
          {
            value: 'list',
            label: t('view.list'),
            mark: <List size={16} strokeWidth={1.6} aria-hidden="true" />,
          },
        ]}
        value={settings.listView ? 'list' : 'grid'}
        onChange={(shown) => changeSettings({ listView: shown === 'list' })}
      />
    </header>
  );
}
