import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { DocumentView } from '../../../../src/engine';
import { DocumentSheet, readingWay } from '../../../../src/trainee/panels/document';
import { sampleView } from '../../../support/sample-view';

const view = sampleView('en');
const [first] = view.documents;
if (first === undefined) throw new Error('The sample has no document.');
const record: DocumentView = { ...first, opened: true, body: 'The record itself.', summary: 'Its summary.' };

const sheet = (document: DocumentView, way: 'ask' | 'summary' | 'record'): string =>
  renderToStaticMarkup(
    <DocumentSheet
      document={document}
      language="en"
      documents={[]}
      reading={{ way, choose: () => undefined }}
    />,
  );

describe('a passage that may be hard', () => {
  test('is asked about first; what was chosen for it holds, and the settings choose the summary', () => {
    expect(readingWay(record, null, false)).toBe('ask');
    expect(readingWay(record, null, true)).toBe('summary');
    expect(readingWay(record, 'record', true)).toBe('record');
    expect(readingWay(record, 'summary', false)).toBe('summary');
  });

  test('of every other document nothing is asked', () => {
    expect(readingWay({ summary: null }, null, true)).toBe('record');
  });

  test('before the choice neither record nor summary is in the page, and both are offered', () => {
    const page = sheet(record, 'ask');
    expect(page).not.toContain('The record itself.');
    expect(page).not.toContain('Its summary.');
    expect(page).toContain('Read the summary');
    expect(page).toContain('Read the record');
  });

  test('the summary stands alone with the way to the record, the record with the way back', () => {
    const summary = sheet(record, 'summary');
    expect(summary).toContain('Its summary.');
    expect(summary).not.toContain('The record itself.');
    expect(summary).toContain('Read the record');
    const whole = sheet(record, 'record');
    expect(whole).toContain('The record itself.');
    expect(whole).not.toContain('Its summary.');
    expect(whole).toContain('Read the summary');
  });

  test('a plain document has no such doors', () => {
    expect(sheet({ ...record, summary: null }, 'record')).not.toContain('Read the summary');
  });
});
