import { type ReactNode, useState } from 'react';
import type { PaperView, RequestView } from '../../../engine';
import { Button, Notice, Segmented, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { requestStateMark, requestStateWord } from '../../words';
import {
  Checklist,
  documentStrings,
  EntryFiling,
  FeedbackNotes,
  focusField,
  PaperEditor,
  type PaperLook,
  SaveNote,
  usePaperDraft,
} from '../document';
import { isEditable, isRequest } from './mail';
import { RequestHistory } from './request-history';
import { RequestSending } from './request-sending';
import { inboxStrings } from './strings';

export interface PaperDeskProps extends PanelProps {
  readonly paper: PaperView | RequestView;
  readonly onOpenDocument: (id: string) => void;
  readonly onChannels: () => void;
}

/** A form or request in hand: the sheet, and beside it what the receiver looks for and the way out. */
export function PaperDesk(props: PaperDeskProps): ReactNode {
  const { paper, language, view, announce, readOnly, onChannels } = props;
  const t = inboxStrings.in(language);
  const words = documentStrings.in(language);
  const [look, setLook] = useState<PaperLook>('form');
  const [current, setCurrent] = useState<string | null>(null);
  const [again, setAgain] = useState(false);
  const draft = usePaperDraft(paper, props);
  const playable = view.live && !readOnly;
  const request = isRequest(paper) ? paper : null;
  const answered = request !== null && ['granted', 'refused', 'lapsed'].includes(request.state);
  const canRepeat = playable && answered && paper.open && !paper.done;
  const editable = playable && (isEditable(paper) || (canRepeat && again));
  const record = view.documents.find((each) => each.id === paper.about);
  const cameBack = editable && request?.state === 'returned';

  const returned = editable ? paper.fields.filter((field) => field.returned !== '') : [];
  function goToField(field: string): void {
    setLook('form');
    // The rows may have to come back from plain text first.
    requestAnimationFrame(() => focusField(field));
  }

  return (
    <>
      <section className="inbox-desk ui-ruled" aria-label={t('desk.hand', { title: paper.title })}>
        <div className="inbox-desk__bar">
          <Segmented
            label={words('view.label')}
            options={[
              { value: 'form', label: words('view.form') },
              { value: 'plain', label: words('view.plain') },
            ]}
            value={look}
            onChange={setLook}
          />
          {request && request.state !== 'new' ? (
            <span className="inbox-desk__state">
              <StatusMark kind={requestStateMark(request.state)} />{' '}
              {requestStateWord(request.state, language)}
            </span>
          ) : null}
          <span className="inbox-desk__note">
            {editable ? <SaveNote state={draft.state} language={language} /> : null}
          </span>
        </div>
        <div className="inbox-desk__sheet">
          <PaperEditor
            // What was sent is read from its top, not from where it was last written on.
            key={editable ? 'written' : 'read'}
            paper={paper}
            language={language}
            look={look}
            editable={editable}
            date={(editable ? null : request?.sentAt) ?? view.clock.now}
            draft={draft}
            record={record ? { id: record.id, hash: record.hash } : null}
            source={{ documents: view.documents, tray: props.tray.ids }}
            cameBack={cameBack}
            announce={announce}
            returnedBy={request?.to.short}
            onFocusField={setCurrent}
          />
        </div>
      </section>
      <aside
        className="inbox-side"
        aria-label={request ? words('checklist.receiver') : words('checklist.house')}
      >
        <div className="inbox-side__scroll">
          <FeedbackNotes view={view} about={[paper]} language={language} />
          {request && request.state === 'returned' && request.reason !== '' ? (
            <Notice
              tone="error"
              title={requestStateWord('returned', language)}
              lang={language}
              actions={returned.map((field) => (
                <Button key={field.id} size="small" onClick={() => goToField(field.id)}>
                  {field.number}. {field.label}
                </Button>
              ))}
            >
              <p>{request.reason}</p>
            </Notice>
          ) : null}
          {request && !editable ? (
            <RequestHistory {...props} request={request} onChannels={onChannels} />
          ) : null}
          {editable ? (
            <Checklist
              fields={paper.fields}
              language={language}
              current={current}
              reader={request ? 'receiver' : 'house'}
              cameBack={cameBack}
              onOpen={goToField}
            />
          ) : null}
          {canRepeat && !again ? (
            <Button data-id="write-again" onClick={() => setAgain(true)}>
              {t('again')}
            </Button>
          ) : null}
          {request && editable ? (
            <RequestSending.Lead {...props} request={request} onChannels={onChannels} />
          ) : null}
          {request && editable && request.state === 'returned' ? (
            <RequestHistory {...props} request={request} onChannels={onChannels} />
          ) : null}
          {request || editable || !paper.done ? null : <p className="inbox-side__note">{t('done.entry')}</p>}
        </div>
        {editable ? (
          <div className="inbox-side__foot">
            {request ? (
              <RequestSending.Act {...props} request={request} onSent={() => setAgain(false)} />
            ) : (
              <EntryFiling {...props} />
            )}
          </div>
        ) : null}
      </aside>
    </>
  );
}
