import './evidence.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, EmptyState } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { screenName } from '../../words';
import { useReading } from '../document';
import { ExhibitBar } from './exhibit-bar';
import { ExhibitGrid } from './exhibit-grid';
import { type ExhibitChoice, exhibitsOf } from './exhibit-list';
import { ExhibitStrip } from './exhibit-strip';
import { ExhibitTable } from './exhibit-table';
import { ExhibitViewer } from './exhibit-viewer';
import { evidenceStrings } from './strings';

const REMEMBERED = 'evidence.open';

/** Evidence locker: all exhibits as cards or as a list, and one of them open with all that is known about it. */
export function EvidencePanel(props: PanelProps): ReactNode {
  const { view, language, settings, target, memory, dispatch, readOnly, goTo } = props;
  const t = evidenceStrings.in(language);
  const [openId, setOpenId] = useState<string | null>(() => target ?? (memory.read(REMEMBERED) || null));
  const [choice, setChoice] = useState<ExhibitChoice>({ code: 'all', order: 'newest' });
  const seen = useRef(target);
  const asked = useRef<string | null>(null);
  const returnTo = useRef<string | null>(null);

  useEffect(() => {
    if (target === seen.current) return;
    seen.current = target;
    if (target !== null) setOpenId(target);
  }, [target]);

  const exhibit = view.documents.find((each) => each.id === openId && each.kind === 'exhibit');
  const reading = useReading(exhibit ?? null, props);
  const unopened = exhibit && !exhibit.opened && reading.way !== 'ask' ? exhibit.id : null;
  // Showing an exhibit, or its summary, is opening it; it is asked for once, also when the view renews meanwhile.
  useEffect(() => {
    if (unopened === null || readOnly || !view.live || asked.current === unopened) return;
    asked.current = unopened;
    void dispatch({ type: 'document.open', document: unopened });
  }, [dispatch, readOnly, unopened, view.live]);

  // Back among the cards the focus is on the one that was open.
  useEffect(() => {
    if (openId !== null || returnTo.current === null) return;
    const id = CSS.escape(returnTo.current);
    returnTo.current = null;
    document.querySelector<HTMLElement>(`.evidence [data-id="${id}"] button`)?.focus();
  }, [openId]);

  function open(id: string | null): void {
    if (id === null) returnTo.current = openId;
    setOpenId(id);
    memory.write(REMEMBERED, id ?? '');
  }

  const all = exhibitsOf(view.documents, { code: 'all', order: choice.order });
  const shown = exhibitsOf(view.documents, choice);
  return (
    <div className="evidence">
      {openId === null ? (
        <div className="evidence__locker">
          <ExhibitBar
            {...props}
            heading={<PanelHeading>{screenName('evidence', language)}</PanelHeading>}
            choice={choice}
            onChoose={setChoice}
          />
          {all.length === 0 ? (
            <div className="evidence__empty">
              <EmptyState
                title={t('empty.title')}
                picture={<CardPicture />}
                actions={<Button onClick={() => goTo('inbox')}>{t('empty.inbox')}</Button>}
              >
                {t('empty.text')}
              </EmptyState>
            </div>
          ) : shown.length === 0 ? (
            <div className="evidence__empty">
              <EmptyState
                title={t('filter.none')}
                actions={
                  <Button onClick={() => setChoice({ ...choice, code: 'all' })}>{t('filter.reset')}</Button>
                }
              />
            </div>
          ) : settings.listView ? (
            <ExhibitTable {...props} exhibits={shown} onOpen={open} />
          ) : (
            <ExhibitGrid {...props} exhibits={shown} onOpen={open} />
          )}
        </div>
      ) : (
        <div className="evidence__open">
          <ExhibitStrip
            {...props}
            heading={<PanelHeading hidden>{screenName('evidence', language)}</PanelHeading>}
            exhibits={all}
            current={openId}
            onOpen={open}
            onBack={() => open(null)}
          />
          {exhibit ? (
            <ExhibitViewer key={exhibit.id} {...props} exhibit={exhibit} reading={reading} onOpen={open} />
          ) : (
            <div className="evidence__empty evidence__empty--wide">
              <EmptyState
                title={t('gone.title', { id: openId })}
                actions={<Button onClick={() => open(null)}>{t('back')}</Button>}
              >
                {t('gone.text')}
              </EmptyState>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function CardPicture(): ReactNode {
  return (
    <svg viewBox="0 0 104 64" width="104" height="64" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M12 4h88v52H90" strokeDasharray="4 3" />
      <path d="M4 12h80v48H4zM12 46h40" strokeDasharray="4 3" />
      <text x="12" y="30" fill="currentColor" stroke="none" fontSize="13" fontFamily="var(--font-mono)">
        E-01
      </text>
    </svg>
  );
}
