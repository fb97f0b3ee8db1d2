import './inbox.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { screenName } from '../../words';
import { useReading } from '../document';
import { ChannelsDialog } from './channels-dialog';
import { DocumentDesk } from './document-desk';
import { documentKey, mailOf } from './mail';
import { MailList } from './mail-list';
import { NothingOpen } from './nothing-open';
import { PaperDesk } from './paper-desk';
import { useSelection } from './selection';
import { inboxStrings } from './strings';

/** Inbox and legal desk: what came in, the paper in hand, and what its receiver looks for. */
export function InboxPanel(props: PanelProps): ReactNode {
  const { view, language, dispatch, readOnly } = props;
  const mail = mailOf(view);
  const { key, selected, select } = useSelection(props);
  const opened = selected.kind === 'document' ? selected.document : null;
  const reading = useReading(opened, props);
  const unopened = opened !== null && !opened.opened && reading.way !== 'ask' ? opened.id : null;
  const [channels, setChannels] = useState(false);
  const showChannels = () => setChannels(true);
  const asked = useRef<string | null>(null);

  // Showing a document, or its summary, is opening it; it is asked for once, also when the view renews meanwhile.
  useEffect(() => {
    if (unopened === null || readOnly || !view.live || asked.current === unopened) return;
    asked.current = unopened;
    void dispatch({ type: 'document.open', document: unopened });
  }, [dispatch, readOnly, unopened, view.live]);

  return (
    <div className="inbox">
      <PanelHeading hidden>{screenName('inbox', language)}</PanelHeading>
      <div className="inbox__grid">
        <MailList {...props} mail={mail} selected={key} onSelect={select} onChannels={showChannels} />
        {selected.kind === 'document' ? (
          <DocumentDesk
            key={selected.document.id}
            {...props}
            document={selected.document}
            reading={reading}
            onOpen={(id) => {
              if (mail.all.some((item) => item.key === documentKey(id))) select(documentKey(id));
              else props.goTo('evidence', id);
            }}
          />
        ) : selected.kind === 'paper' ? (
          <PaperDesk
            key={key}
            {...props}
            paper={selected.paper}
            onOpenDocument={(id) => select(documentKey(id))}
            onChannels={showChannels}
          />
        ) : (
          <NothingOpen
            mail={mail}
            language={language}
            gone={selected.kind === 'gone'}
            label={inboxStrings.in(language)('nothing.title')}
            onSelect={select}
          />
        )}
      </div>
      <ChannelsDialog open={channels} view={view} language={language} onClose={() => setChannels(false)} />
    </div>
  );
}
