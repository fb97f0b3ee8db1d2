import { ArchiveRestore, Hand } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DocumentView } from '../../../engine';
import { Button } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { CompareButton, DocumentSheet, FeedbackNotes, type Reading } from '../document';
import { CustodyEntry } from './custody-entry';
import { ExhibitAssessment } from './exhibit-assessment';
import { ExhibitDetails } from './exhibit-details';
import { ExhibitNotes } from './exhibit-notes';
import { evidenceStrings } from './strings';

export interface ExhibitViewerProps extends PanelProps {
  readonly exhibit: DocumentView;
  readonly reading: Reading;
  readonly onOpen: (id: string) => void;
}

/** One exhibit open: the paper, or its custody entry in the same place, and what is known about it. */
export function ExhibitViewer(props: ExhibitViewerProps): ReactNode {
  const { exhibit, reading, language, view, tray, readOnly, onOpen } = props;
  const t = evidenceStrings.in(language);
  const [registering, setRegistering] = useState(false);
  const playable = view.live && !readOnly;
  const form = view.forms.find((each) => each.about === exhibit.id && each.open && !each.done);
  const canRegister = playable && form !== undefined && exhibit.canRegister;
  const picked = tray.ids.includes(exhibit.id);

  if (registering && form && canRegister) {
    return <CustodyEntry {...props} form={form} onBack={() => setRegistering(false)} />;
  }
  return (
    <>
      <section className="evidence-viewer ui-ruled" aria-label={t('viewer', { id: exhibit.id })}>
        <div className="evidence-viewer__bar">
          <Button
            size="small"
            hotkey="E"
            pressed={picked}
            icon={
              picked ? <ArchiveRestore size={16} strokeWidth={1.8} /> : <Hand size={16} strokeWidth={1.8} />
            }
            onClick={() => tray.toggle(exhibit.id)}
          >
            {picked ? t('putback') : t('pick')}
          </Button>
          {reading.way === 'record' ? <CompareButton {...props} document={exhibit} /> : null}
          {canRegister ? (
            <Button size="small" onClick={() => setRegistering(true)}>
              {t('register')}
            </Button>
          ) : null}
        </div>
        <div className="evidence-viewer__sheet">
          <DocumentSheet
            document={exhibit}
            language={language}
            documents={view.documents}
            reading={reading}
            fit="fill"
            current
            onOpen={onOpen}
          />
        </div>
      </section>
      <aside className="evidence-side" aria-label={t('details', { id: exhibit.id })}>
        <FeedbackNotes view={view} about={[exhibit]} language={language} />
        <ExhibitAssessment {...props} />
        <ExhibitDetails {...props} />
        <ExhibitNotes {...props} />
      </aside>
    </>
  );
}
