import { ArchiveRestore, FileSearch, Hand } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { DocumentView } from '../../../engine';
import { Button, formatDuration } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { CompareButton, DocumentSheet, FeedbackNotes, type Reading } from '../document';
import { AboutDocument } from './about-document';
import { Decisions } from './decisions';
import { inboxStrings } from './strings';

export interface DocumentDeskProps extends PanelProps {
  readonly document: DocumentView;
  readonly reading: Reading;
  readonly onOpen: (id: string) => void;
}

/** A document on the desk, the decisions that lie beside it, and what is known about it. */
export function DocumentDesk(props: DocumentDeskProps): ReactNode {
  const { document, reading, language, view, tray, goTo, onOpen } = props;
  const t = inboxStrings.in(language);
  const paper = useRef<HTMLElement>(null);
  const isExhibit = document.kind === 'exhibit';
  const picked = tray.ids.includes(document.id);
  const decisions = view.decisions.filter((each) => each.beside?.document === document.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new document begins at its top.
  useEffect(() => {
    // In newer browsers scrolling returns a promise, which an effect must not return.
    void paper.current?.scrollTo({ top: 0 });
  }, [document.id]);

  return (
    <>
      <section className="inbox-desk ui-ruled" aria-label={t('desk.hand', { title: document.title })}>
        <div className="inbox-desk__bar">
          {isExhibit ? (
            <>
              <Button
                size="small"
                icon={
                  picked ? (
                    <ArchiveRestore size={16} strokeWidth={1.8} />
                  ) : (
                    <Hand size={16} strokeWidth={1.8} />
                  )
                }
                hotkey="E"
                pressed={picked}
                onClick={() => tray.toggle(document.id)}
              >
                {picked ? t('putback') : t('pick')}
              </Button>
              <Button
                kind="quiet"
                size="small"
                icon={<FileSearch size={16} strokeWidth={1.8} />}
                onClick={() => goTo('evidence', document.id)}
              >
                {t('evidence')}
              </Button>
            </>
          ) : null}
          {reading.way === 'record' ? <CompareButton {...props} /> : null}
          <span className="inbox-desk__note">
            {t('reading', { time: readingTime(document.seconds, language) })}
          </span>
        </div>
        {/* A part that scrolls must be reachable by keyboard. */}
        <section
          ref={paper}
          className="inbox-desk__scroll"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls.
          tabIndex={0}
          aria-label={t('desk.paper')}
        >
          <DocumentSheet
            document={document}
            language={language}
            documents={view.documents}
            reading={reading}
            onOpen={onOpen}
            current
          />
          <Decisions {...props} decisions={decisions} />
        </section>
      </section>
      <aside className="inbox-side" aria-label={t('about.title')}>
        <div className="inbox-side__scroll">
          <AboutDocument {...props} decisions={decisions} />
          <FeedbackNotes view={view} about={[document]} language={language} />
        </div>
      </aside>
    </>
  );
}

function readingTime(seconds: number, language: 'en' | 'ko'): string {
  if (seconds < 60)
    return inboxStrings.in(language)('seconds', { seconds: Math.max(5, Math.round(seconds / 5) * 5) });
  return formatDuration(Math.round(seconds / 60), language);
}
