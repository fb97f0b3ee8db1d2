import { type ReactNode, useState } from 'react';
import type { RequestView } from '../../../engine';
import { Button, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { emptyFields } from '../document';
import { CitedConditions } from './cited-conditions';
import { LeadTime } from './lead-time';
import { RequestWay } from './request-way';
import { SendDialog } from './send-dialog';
import { inboxStrings } from './strings';
import { UsableAs } from './usable-as';

interface RequestProps extends Pick<PanelProps, 'view' | 'language' | 'dispatch' | 'announce'> {
  readonly request: RequestView;
}

/** What sending leads to: the way, lead time, use of the answer, what is known to go wrong. */
function Lead({
  request,
  view,
  language,
  onChannels,
}: RequestProps & { readonly onChannels: () => void }): ReactNode {
  const t = inboxStrings.in(language);
  const warnings = request.preview?.warnings ?? [];
  return (
    <>
      <CitedConditions request={request} view={view} language={language} />
      <RequestWay request={request} view={view} language={language} onChannels={onChannels} />
      <LeadTime request={request} view={view} language={language} />
      <UsableAs gives={request.gives} language={language} />
      {warnings.length === 0 ? null : (
        <section className="sending-warnings" aria-label={t('warnings.title')}>
          <h2 className="usable__title">{t('warnings.title')}</h2>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>
                <StatusMark kind="waiting" /> <span>{warning}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The way out of the house: the first press shows what would happen, the second sends. */
function Act(props: RequestProps & { readonly onSent: () => void }): ReactNode {
  const { request, view, language, dispatch, announce, onSent } = props;
  const t = inboxStrings.in(language);
  const [armed, setArmed] = useState(false);
  const empty = emptyFields(request.fields);
  const numbers = empty.map((field) => field.number).join(', ');
  const nothing = request.fields.length > 0 && request.fields.every((field) => !field.filled);
  const to = request.to.short;
  async function send(): Promise<void> {
    setArmed(false);
    const result = await dispatch({ type: 'request.send', paper: request.paper });
    if (!result.ok) return;
    announce(t('send.done', { title: request.title, to }));
    onSent();
  }
  return (
    <>
      <Button
        kind="irreversible"
        wide
        reason={nothing ? t('send.nothing') : undefined}
        onClick={() => setArmed(true)}
      >
        {request.state === 'returned' ? t('send.again', { to }) : t('send', { to })}
      </Button>
      <p className="inbox-side__note">
        {empty.length > 0 && !nothing ? <b>{t('send.empty', { numbers })} </b> : null}
        {t('send.note')}
      </p>
      <SendDialog
        open={armed}
        request={request}
        view={view}
        language={language}
        empty={numbers}
        onExecute={() => void send()}
        onClose={() => setArmed(false)}
      />
    </>
  );
}

export const RequestSending = { Lead, Act };
