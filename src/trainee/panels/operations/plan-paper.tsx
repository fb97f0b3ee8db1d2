import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { PaperView } from '../../../engine';
import { IconButton } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { EntryFiling, FeedbackNotes, focusField, PaperEditor, SaveNote, usePaperDraft } from '../document';
import { operationStrings } from './strings';

export interface PlanPaperProps extends PanelProps {
  readonly form: PaperView;
  /** Field that takes the focus when it opens. */
  readonly field: string | null;
  readonly onClose: () => void;
}

/** The plan in words, beside the lanes that it is about. */
export function PlanPaper(props: PlanPaperProps): ReactNode {
  const { form, field, view, language, announce, onClose } = props;
  const t = operationStrings.in(language);
  const draft = usePaperDraft(form, props);
  const editable = view.live && !props.readOnly && form.open && !form.done;
  useEffect(() => {
    if (field !== null) focusField(field);
  }, [field]);
  return (
    <aside className="ops-paper" aria-label={form.title}>
      <div className="ops-paper__bar">
        {editable ? <SaveNote state={draft.state} language={language} /> : <span />}
        <IconButton label={t('planClose')} icon={<X size={18} />} onClick={onClose} />
      </div>
      <div className="ops-paper__sheet">
        <PaperEditor
          paper={form}
          language={language}
          look="form"
          editable={editable}
          date={view.clock.now}
          draft={draft}
          record={null}
          source={{ documents: view.documents, tray: props.tray.ids }}
          announce={announce}
          onFocusField={() => undefined}
        />
      </div>
      {editable ? (
        <div className="ops-paper__foot">
          <FeedbackNotes view={view} about={[form]} language={language} />
          <EntryFiling {...props} paper={form} />
        </div>
      ) : null}
    </aside>
  );
}
