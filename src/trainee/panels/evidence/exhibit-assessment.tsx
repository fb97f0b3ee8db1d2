import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { DocumentView } from '../../../engine';
import { Panel, TextArea } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { ASSESSED, type Assessed, assessed } from './assessment';
import { evidenceStrings } from './strings';

/** A few sentences: it is said of one exhibit. */
const MOST_LETTERS = 600;

interface ExhibitAssessmentProps
  extends Pick<PanelProps, 'view' | 'language' | 'dispatch' | 'memory' | 'announce' | 'readOnly'> {
  readonly exhibit: DocumentView;
}

/** What the exhibit proves and does not, in the trainee's words; the case's own words beside them once it gives them. */
export function ExhibitAssessment(props: ExhibitAssessmentProps): ReactNode {
  const { exhibit, language } = props;
  const t = evidenceStrings.in(language);
  if (!exhibit.opened) {
    return (
      <Panel title={t('assess.title')}>
        <p className="evidence-note">{t('proves.closed')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('assess.title')}>
      {ASSESSED.map((kind) => (
        <div key={kind} className="evidence-assess">
          <Statement {...props} kind={kind} />
          {exhibit[kind] === '' ? null : (
            <p className="evidence-assess__author">
              <b>{t(`author.${kind}`)}</b> {exhibit[kind]}
            </p>
          )}
        </div>
      ))}
    </Panel>
  );
}

/** One of the two texts. It is saved when the focus leaves it. */
function Statement(props: ExhibitAssessmentProps & { readonly kind: Assessed }): ReactNode {
  const { exhibit, kind, view, language, dispatch, memory, announce, readOnly } = props;
  const t = evidenceStrings.in(language);
  const key = `evidence.${kind}.${exhibit.id}`;
  const said = assessed(exhibit, view.notes, kind);
  const [text, setText] = useState(() => memory.read(key) || said);
  const [saved, setSaved] = useState(said !== '');
  const seen = useRef(said);
  // The case's own value wins once it changes: after a save, or after a resume.
  useEffect(() => {
    if (seen.current === said) return;
    seen.current = said;
    setText(said);
    setSaved(said !== '');
  }, [said]);
  if (readOnly) {
    return (
      <p className="evidence-assess__said">
        <b>{t(kind)}</b> {said === '' ? t('assess.unsaid') : said}
      </p>
    );
  }
  async function leave(event: FocusEvent): Promise<void> {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    const next = text.trim();
    if (next === said || (next === '' && said === '')) return;
    const result = await dispatch({ type: 'note.write', kind, about: exhibit.id, text: next });
    if (!result.ok) return;
    memory.write(key, '');
    setSaved(true);
    announce(t('assess.saved', { id: exhibit.id }));
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left the text.
    <div onBlur={(event) => void leave(event)}>
      <TextArea
        label={t(kind)}
        value={text}
        rows={2}
        maxLength={MOST_LETTERS}
        lang={language}
        hint={t(saved ? 'assess.kept' : 'assess.hint')}
        onChange={(next) => {
          setText(next);
          setSaved(false);
          memory.write(key, next);
        }}
      />
    </div>
  );
}
