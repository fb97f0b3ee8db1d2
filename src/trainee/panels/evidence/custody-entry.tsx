import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DocumentView, PaperView } from '../../../engine';
import { Button, Segmented } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import {
  Checklist,
  documentStrings,
  EntryFiling,
  focusField,
  PaperEditor,
  type PaperLook,
  SaveNote,
  usePaperDraft,
} from '../document';
import { evidenceStrings } from './strings';

interface CustodyEntryProps extends PanelProps {
  readonly exhibit: DocumentView;
  readonly form: PaperView;
  readonly onBack: () => void;
}

/** The custody entry of the exhibit, written where the exhibit lay. */
export function CustodyEntry(props: CustodyEntryProps): ReactNode {
  const { exhibit, form, language, view, announce, onBack } = props;
  const t = evidenceStrings.in(language);
  const words = documentStrings.in(language);
  const draft = usePaperDraft(form, props);
  const [look, setLook] = useState<PaperLook>('form');
  const [current, setCurrent] = useState<string | null>(null);
  return (
    <>
      <section className="evidence-viewer ui-ruled" aria-label={t('viewer', { id: exhibit.id })}>
        <div className="evidence-viewer__bar">
          <Button size="small" icon={<ArrowLeft size={16} strokeWidth={1.8} />} onClick={onBack}>
            {t('register.back')}
          </Button>
          <Segmented
            label={words('view.label')}
            options={[
              { value: 'form', label: words('view.form') },
              { value: 'plain', label: words('view.plain') },
            ]}
            value={look}
            onChange={setLook}
          />
          <span className="evidence-viewer__note">
            <SaveNote state={draft.state} language={language} />
          </span>
        </div>
        <div className="evidence-viewer__sheet">
          <PaperEditor
            paper={form}
            language={language}
            look={look}
            editable
            date={view.clock.now}
            draft={draft}
            record={{ id: exhibit.id, hash: exhibit.hash }}
            source={{ documents: view.documents, tray: props.tray.ids }}
            announce={announce}
            onFocusField={setCurrent}
          />
        </div>
      </section>
      <aside className="evidence-side evidence-side--entry" aria-label={t('register.title')}>
        <Checklist
          fields={form.fields}
          language={language}
          current={current}
          reader="house"
          onOpen={(field) => {
            setLook('form');
            // The rows may have to come back from plain text first.
            requestAnimationFrame(() => focusField(field));
          }}
        />
        <div className="evidence-side__foot">
          <EntryFiling {...props} paper={form} onFiled={onBack} />
        </div>
      </aside>
    </>
  );
}
