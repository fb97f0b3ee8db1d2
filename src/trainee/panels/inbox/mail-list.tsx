import { Network } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PatternSwatch, TabPanel, Tabs } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { jurisdictionsOf } from '../document';
import type { Mail, MailTab } from './mail';
import { MailRow } from './mail-row';
import { NewPapers } from './new-papers';
import { inboxStrings } from './strings';

const TABS: readonly MailTab[] = ['all', 'drafts', 'sent'];
const REMEMBERED = 'inbox.tab';

export interface MailListProps
  extends Pick<PanelProps, 'view' | 'language' | 'memory' | 'readOnly' | 'goTo'> {
  readonly mail: Mail;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly onChannels: () => void;
}

/** The left column: what came in, what is being written, what left; below it the forms not begun. */
export function MailList(props: MailListProps): ReactNode {
  const { view, language, memory, mail, selected, onSelect } = props;
  const t = inboxStrings.in(language);
  const [tab, setTab] = useState<MailTab>(
    () => TABS.find((each) => each === memory.read(REMEMBERED)) ?? 'all',
  );
  const items = mail[tab];
  const jurisdictions = jurisdictionsOf(view);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // A row opened from another place may lie outside the part that is seen.
    if (selected === null) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <section className="inbox-list" aria-label={t('list')}>
      <Tabs
        label={t('tab.label')}
        idBase="inbox"
        tabs={TABS.map((id) => ({ id, label: t(`tab.${id}`), count: mail[id].length }))}
        selected={tab}
        onSelect={(next) => {
          setTab(next);
          memory.write(REMEMBERED, next);
        }}
      />
      <TabPanel idBase="inbox" selected={tab} className="inbox-list__panel">
        {items.length === 0 ? (
          <p className="inbox-list__empty">{t(`empty.${tab}`)}</p>
        ) : (
          <ul ref={list}>
            {items.map((item) => (
              <MailRow
                key={item.key}
                item={item}
                view={view}
                language={language}
                jurisdictions={jurisdictions}
                selected={item.key === selected}
                onSelect={() => onSelect(item.key)}
              />
            ))}
          </ul>
        )}
      </TabPanel>
      {props.readOnly || !view.live ? null : (
        <NewPapers
          papers={mail.unbegun}
          language={language}
          memory={memory}
          selected={selected}
          onSelect={onSelect}
          custody={view.forms.some((form) => form.about !== null && form.open && !form.done)}
          onCustody={() => props.goTo('evidence')}
        />
      )}
      {view.channels.length === 0 ? null : (
        <button type="button" className="inbox-new__head inbox-channels" onClick={props.onChannels}>
          <Network size={18} strokeWidth={1.6} aria-hidden="true" />
          <span>{t('channels.open')}</span>
        </button>
      )}
      <ul className="inbox-legend" aria-label={t('patterns')}>
        {jurisdictions.map(({ country, pattern, city }) => (
          <li key={country}>
            <PatternSwatch pattern={pattern} /> {city}
          </li>
        ))}
      </ul>
    </section>
  );
}
