import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { DocumentView, PaperView } from '../../../../src/engine';
import { expiryWords, timeLeft } from '../../../../src/trainee/panels/document';
import { assessed, hashCheck, registeredHash } from '../../../../src/trainee/panels/evidence/assessment';
import { ExhibitAssessment } from '../../../../src/trainee/panels/evidence/exhibit-assessment';
import { ExhibitDetails } from '../../../../src/trainee/panels/evidence/exhibit-details';
import { abroadView } from '../../../support/sample-abroad';
import { seoul } from '../../../support/sample-moments';

const view = abroadView('en');
const exhibit = (id: string): DocumentView => {
  const found = view.documents.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('what the trainee says of an exhibit', () => {
  test('is what the case holds, else the last note of its kind', () => {
    const at = view.clock.now;
    const notes = [
      { kind: 'proves', about: 'E-32', text: 'first', at },
      { kind: 'proves', about: 'E-32', text: 'second', at },
      { kind: 'limits', about: 'E-09', text: 'of another', at },
    ] as const;
    expect(assessed(exhibit('E-32'), notes, 'proves')).toBe('second');
    expect(assessed(exhibit('E-32'), notes, 'limits')).toBe('');
    const held = { ...exhibit('E-32'), assessment: { proves: 'held', limits: '' } };
    expect(assessed(held, notes, 'proves')).toBe('held');
  });

  const panel = (document: DocumentView, readOnly = false): string =>
    renderToStaticMarkup(
      <ExhibitAssessment
        exhibit={document}
        view={view}
        language="en"
        dispatch={() => Promise.resolve({ ok: true })}
        memory={{ read: () => null, write: () => undefined }}
        announce={() => undefined}
        readOnly={readOnly}
      />,
    );

  test('stands in two boxes; the words of the case only where the view has them', () => {
    expect(panel(exhibit('E-32')).match(/<textarea/g)).toHaveLength(2);
    expect(panel(exhibit('E-32'))).not.toContain('The case:');
    expect(panel(exhibit('E-09'))).toContain('belongs to the service');
  });

  test('cannot be said of what was not opened, nor in a case that is only read', () => {
    expect(panel({ ...exhibit('E-32'), opened: false })).not.toContain('<textarea');
    expect(panel(exhibit('E-32'), true)).toContain('Nothing said.');
    expect(panel(exhibit('E-32'), true)).not.toContain('<textarea');
  });
});

describe('the hash', () => {
  const entry = (part: Partial<PaperView>): PaperView => {
    const form = view.forms.find((each) => each.about === 'E-09');
    if (!form) throw new Error('no custody entry');
    return { ...form, ...part };
  };
  const filed = entry({
    done: true,
    fields: entry({}).fields.map((field) =>
      field.input === 'hash' ? { ...field, value: 'AB'.repeat(32) } : field,
    ),
  });

  test('as registered is the one of the filed entry, not of a draft or another exhibit', () => {
    expect(registeredHash({ id: 'E-09' }, [filed])).toBe('AB'.repeat(32));
    expect(registeredHash({ id: 'E-09' }, [{ ...filed, done: false }])).toBeNull();
    expect(registeredHash({ id: 'E-10' }, [filed])).toBeNull();
  });

  test('is compared digit by digit, capitals or not', () => {
    expect(hashCheck('AB'.repeat(32), 'ab'.repeat(32))).toBe('same');
    expect(hashCheck('ac'.repeat(32), 'ab'.repeat(32))).toBe('different');
    expect(hashCheck(null, 'ab'.repeat(32))).toBe('none');
  });

  const details = (forms: readonly PaperView[], hash = exhibit('E-09').hash): string =>
    renderToStaticMarkup(
      <ExhibitDetails
        exhibit={{ ...exhibit('E-09'), hash }}
        view={{ ...view, forms }}
        language="en"
        announce={() => undefined}
      />,
    );

  test('shows both and what comes of it', () => {
    expect(details([])).toContain('Not registered yet.');
    expect(details([])).not.toContain('digit by digit');
    expect(details([filed])).toContain('They differ');
  });

  test('conditions and expiry stand beside the handling code', () => {
    const page = renderToStaticMarkup(
      <ExhibitDetails exhibit={exhibit('E-32')} view={view} language="en" announce={() => undefined} />,
    );
    expect(page).toContain('For police enquiries only.');
    expect(page).toContain('In the words of PECB');
    expect(page).toContain('17\u00a0d left');
  });
});

describe('time left', () => {
  const now = seoul('2031-03-03T11:05');
  test.each([
    ['2031-03-21T09:00', '17\u00a0d'],
    ['2031-03-05T11:05', '2\u00a0d'],
    ['2031-03-05T11:00', '1\u00a0d\u00a023\u00a0h'],
    ['2031-03-03T12:50', '1\u00a0h\u00a045\u00a0min'],
    ['2031-03-03T11:05', '0\u00a0min'],
  ])('until %s is %s', (at, words) => {
    expect(timeLeft(now, seoul(at), 'en')).toBe(words);
  });

  test('is nothing for what does not pass, and over for what did', () => {
    expect(expiryWords({ expires: null, expired: false }, now, 'ko')).toBeNull();
    expect(expiryWords({ expires: seoul('2031-03-01T09:00'), expired: false }, now, 'en')?.gone).toBe(true);
    expect(expiryWords({ expires: seoul('2031-03-21T09:00'), expired: true }, now, 'en')?.gone).toBe(true);
  });
});
