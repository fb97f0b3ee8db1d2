import '../document.css';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FieldView, LocalMoment, PaperView } from '../../../../engine';
import { FormRow, type FormRowState, type Language, PaperForm, PaperSheet } from '../../../../ui';
import { fullMoment } from '../../../words';
import type { CiteSource } from '../cite/citable';
import { documentStrings } from '../strings';
import { FieldEntry } from './field-entry';
import { paperRows } from './field-rows';
import { FieldText } from './field-text';
import { isMissing } from './field-words';
import type { PaperDraft } from './use-paper-draft';

export type PaperLook = 'form' | 'plain';

export interface PaperEditorProps {
  readonly paper: PaperView;
  readonly language: Language;
  readonly look: PaperLook;
  /** False shows what was written, without boxes. */
  readonly editable: boolean;
  /** Date on the letterhead: now while it is written, else when it left. */
  readonly date: LocalMoment;
  readonly draft: PaperDraft;
  readonly record: { readonly id: string; readonly hash: string } | null;
  readonly announce: (text: string) => void;
  /** What the paper may cite. */
  readonly source: CiteSource;
  /** It came back: what is empty then is missing. */
  readonly cameBack?: boolean | undefined;
  /** Who sent it back; stands after the reader's sentence. */
  readonly returnedBy?: string | undefined;
  readonly onFocusField: (field: string | null) => void;
}

/** A form of the house or a request as a sheet of paper, to be filled in or read. */
export function PaperEditor(props: PaperEditorProps): ReactNode {
  const { paper, language, look, date } = props;
  const t = documentStrings.in(language);
  return (
    <PaperSheet
      lang={language}
      fit="fill"
      className="paper-sheet"
      label={paper.title}
      scrollCue={t('below')}
      organisation={paper.letterhead.name}
      office={paper.about ?? undefined}
      number={paper.number}
      date={fullMoment(date, language)}
      title={paper.title}
      footer={paper.number || t('form.house')}
    >
      {paper.intro === '' ? null : <p className="paper-intro">{paper.intro}</p>}
      {look === 'form' ? <Rows {...props} /> : <PlainText {...props} />}
      <div className="ui-sign">
        <span className="ui-sign__line">{t('form.signature')}</span>
        <span className="ui-sign__line">{t('form.date')}</span>
        <span className="ui-sign__seal">{t('form.seal')}</span>
      </div>
    </PaperSheet>
  );
}

function Rows(props: PaperEditorProps): ReactNode {
  const { paper, language } = props;
  const t = documentStrings.in(language);
  const toRepair = paper.fields.find((field) => field.returned !== '')?.id;
  const repairing = useRef(false);
  useEffect(() => {
    // A paper that came back opens at the first place to repair; while it is repaired it stays put.
    if (toRepair !== undefined && !repairing.current) reveal(rowOf(toRepair));
    repairing.current = toRepair !== undefined;
  }, [toRepair]);
  return (
    <PaperForm label={t('form.fields', { title: paper.title })} lang={language} className="paper-form">
      {paperRows(paper.fields, language).map((row) => {
        const [first, second] = row;
        if (second === undefined) return <Row key={first.id} {...props} field={first} />;
        return (
          <div key={first.id} className="paper-pair">
            <Row {...props} field={first} />
            <Row {...props} field={second} />
          </div>
        );
      })}
    </PaperForm>
  );
}

function Row(props: PaperEditorProps & { readonly field: FieldView }): ReactNode {
  const { field, language, editable, onFocusField, draft, cameBack = false } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears which field has the focus.
    <div
      className="paper-row"
      data-id={field.id}
      data-field={field.id}
      onFocus={() => onFocusField(field.id)}
      onBlur={() => onFocusField(null)}
    >
      <FormRow
        number={field.number}
        label={field.label}
        state={rowState(field, cameBack)}
        stateLabel={stateLabel(field, cameBack, language)}
        hint={field.help === '' ? undefined : field.help}
        reason={field.returned === '' ? undefined : field.returned}
        reasonFrom={props.returnedBy}
      >
        {editable ? (
          <FieldEntry
            field={draft.shown(field)}
            language={language}
            draft={draft}
            record={props.record}
            source={props.source}
            announce={props.announce}
          />
        ) : (
          <p className="paper-value">
            <FieldText field={field} source={props.source} language={language} />
          </p>
        )}
      </FormRow>
    </div>
  );
}

function rowState(field: FieldView, cameBack: boolean): FormRowState {
  if (field.returned !== '') return 'returned';
  if (cameBack && isMissing(field)) return 'missing';
  return field.filled ? 'filled' : 'empty';
}

function stateLabel(field: FieldView, cameBack: boolean, language: Language): string {
  const t = documentStrings.in(language);
  if (field.returned !== '') return t('field.returned');
  if (cameBack && isMissing(field)) return t('field.missing');
  if (field.filled) return t('field.filled');
  return field.optional ? t('field.optional') : t('field.empty');
}

/** The same paper as numbered lines: what the reader will read, without the ruling. */
function PlainText({
  paper,
  language,
  source,
}: Pick<PaperEditorProps, 'paper' | 'language' | 'source'>): ReactNode {
  return (
    <ol className="paper-plain">
      {paper.fields.map((field) => (
        <li key={field.id} data-id={field.id}>
          <b>
            {field.number}. {field.label}
          </b>
          <span className={field.filled ? undefined : 'paper-plain__empty'}>
            <FieldText field={field} source={source} language={language} />
          </span>
          {field.returned === '' ? null : <span className="paper-fault">{field.returned}</span>}
        </li>
      ))}
    </ol>
  );
}

function rowOf(field: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
}

/** Brings a row to the middle of its sheet. Where the sheet does not scroll by itself, the page does. */
function reveal(row: HTMLElement | null): void {
  const sheet = row?.closest('.ui-sheet__scroll');
  if (!row || !sheet) return;
  if (sheet.scrollHeight <= sheet.clientHeight) {
    row.scrollIntoView({ block: 'center' });
    return;
  }
  const [inner, outer] = [row.getBoundingClientRect(), sheet.getBoundingClientRect()];
  sheet.scrollTop += inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2);
}

/** Puts the focus into a field of the paper that is shown. */
export function focusField(field: string): void {
  const row = rowOf(field);
  reveal(row);
  const entry =
    row?.querySelector<HTMLElement>('input:checked') ??
    row?.querySelector<HTMLElement>('input, textarea, select, button');
  entry?.focus({ preventScroll: true });
}
