import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { FieldView, RequestView } from '../../../../src/engine';
import { Checklist, citedOn, fieldWords, PaperEditor } from '../../../../src/trainee/panels/document';
import { paperRows } from '../../../../src/trainee/panels/document/paper/field-rows';
import { abroadView } from '../../../support/sample-abroad';

const view = abroadView('en');
const mla = (language: 'en' | 'ko' = 'en'): RequestView => {
  const found = abroadView(language).requests.find((each) => each.paper === 'R-09');
  if (!found) throw new Error('no R-09');
  return found;
};
const ids = (rows: readonly (readonly FieldView[])[]) =>
  rows.map((row) => row.map((each) => each.id).join('+'));

const draft = {
  state: { kind: 'none' },
  shown: (field: FieldView) => field,
  leave: () => Promise.resolve(true),
  typed: () => null,
  keep: () => undefined,
} as const;

function sheet(editable: boolean, request: RequestView = mla()): string {
  return renderToStaticMarkup(
    <PaperEditor
      paper={request}
      language="en"
      look="form"
      editable={editable}
      date={view.clock.now}
      draft={draft}
      record={null}
      source={{ documents: view.documents, tray: ['E-32'] }}
      cameBack
      announce={() => undefined}
      onFocusField={() => undefined}
    />,
  );
}
/** The markup of one row. */
const row = (page: string, field: string): string =>
  page.split('class="paper-row"').find((part) => part.includes(`data-field="${field}"`)) ?? '';

describe('a paper of 18 fields', () => {
  test('lays short neighbours side by side and keeps the order', () => {
    expect(ids(paperRows(mla().fields, 'en'))).toEqual([
      'authority+basis',
      'offence', // its options do not fit in half a row
      'dual',
      'data',
      'range',
      'first',
      'nexus',
      'annexes',
      'reference+expiry',
      'measure',
      'urgent+reason',
      'confidential+copies',
      'use+language',
    ]);
  });

  test('no field is lost, in either language', () => {
    for (const language of ['en', 'ko'] as const) {
      const { fields } = mla(language);
      expect(paperRows(fields, language).flat()).toEqual(fields);
    }
  });

  test('after a return it marks what the reader said and what is empty, not what is optional or a box', () => {
    const page = sheet(true);
    expect(row(page, 'expiry')).toContain('ui-form-row--returned');
    expect(row(page, 'expiry')).toContain('Without the expiry we cannot set a date.');
    expect(row(page, 'use')).toContain('ui-form-row--missing');
    expect(row(page, 'reason')).toContain('ui-form-row--empty');
    expect(row(page, 'urgent')).toContain('ui-form-row--empty');
    expect(row(page, 'data')).toContain('ui-form-row--filled');
  });

  test('at rest a text shows its chips inked, each with a way out', () => {
    const nexus = row(sheet(true), 'nexus');
    expect(nexus).toContain('Take E-09 out');
    expect(nexus).toContain('ui-exhibit-chip--evidence');
    expect(nexus).toContain('ui-exhibit-chip--police');
    // What a screen reader reads is the text field, chips and all.
    expect(nexus).toMatch(/<textarea[^>]*>[^<]*\[\[E-09\]\]/);
  });

  test('once sent it is read: chips without a way out, no field', () => {
    const page = sheet(false);
    expect(row(page, 'nexus')).toContain('cite-chip');
    expect(row(page, 'nexus')).not.toContain('[[');
    expect(page).not.toMatch(/<textarea|Take E-09 out/);
  });

  test('exhibits are chips and a list that is closed at first', () => {
    const annexes = row(sheet(true), 'annexes');
    expect(annexes).toContain('Take E-02 out');
    expect(annexes).toContain('Add an exhibit');
    expect(annexes).not.toContain('type="checkbox"');
  });

  test('it knows what it cites, each once, also before the case has taken it in', () => {
    expect(citedOn(mla().fields)).toEqual(['E-09', 'E-32', 'E-02']);
    const fresh = mla().fields.map((field) => ({ ...field, cites: [] }));
    expect(citedOn(fresh)).toEqual(['E-09', 'E-32', 'E-02']);
  });

  test('in words a chip is its number', () => {
    const nexus = mla().fields.find((field) => field.id === 'nexus');
    expect(nexus && fieldWords(nexus, 'en')).toContain('at 13:47 UTC E-09, the minute');
  });
});

describe('the checklist', () => {
  const list = (cameBack: boolean, current: string | null = null): string =>
    renderToStaticMarkup(
      <Checklist
        fields={mla().fields}
        language="en"
        current={current}
        reader="receiver"
        cameBack={cameBack}
        onOpen={() => undefined}
      />,
    );

  test('counts what stands there and says that it does not judge', () => {
    // Empty: expiry, urgent, reason, use.
    expect(list(false)).toContain('14 of 18');
    expect(list(false)).toContain('Shows what is there, not whether it is sound.');
  });

  test('marks the line that is being written', () => {
    expect(list(false, 'nexus')).toMatch(/aria-current="true"[\s\S]*You are writing this now/);
  });

  test('calls an empty field missing only after a return', () => {
    expect(list(false)).not.toContain('Missing');
    expect(list(true)).toContain('Missing');
  });
});
