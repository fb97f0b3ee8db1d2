import { describe, expect, test } from 'vitest';
import type { TraineeView } from '../../../../src/engine';
import { isEditable, type MailItem, mailOf, paperKey } from '../../../../src/trainee/panels/inbox/mail';
import { sampleView } from '../../../support/sample-view';

const keys = (items: readonly MailItem[]): readonly string[] => items.map((item) => item.key);
const view: TraineeView = sampleView('en');

describe('the lists of the inbox', () => {
  test('a returned request is a draft again and stays among the sent ones; in the whole list it stands once', () => {
    const mail = mailOf(view);
    expect(keys(mail.drafts)).toContain('paper:R-02');
    expect(keys(mail.sent)).toContain('paper:R-02');
    expect(keys(mail.all).filter((key) => key === 'paper:R-02')).toHaveLength(1);
  });

  test('drafts lie on top, then everything by arrival, newest first', () => {
    const { all, drafts } = mailOf(view);
    expect(keys(all).slice(0, drafts.length)).toEqual(keys(drafts));
    const times = all.slice(drafts.length).map((item) => item.at.at);
    expect(times).toEqual([...times].sort((one, other) => other - one));
  });

  test('papers of the house that nobody sent are not mail; a letter of another office is', () => {
    const all = keys(mailOf(view).all);
    expect(all).not.toContain('document:E-03');
    expect(all).not.toContain('document:E-09');
    expect(all).toContain('document:E-02');
    expect(all).toContain('document:M-01');
  });

  test('a paper of the house is in the list once a decision lies beside it: there it is taken', () => {
    const [decision] = view.decisions;
    const decisions = [{ ...decision!, beside: { document: 'E-03' } }];
    expect(keys(mailOf({ ...view, decisions }).all)).toContain('document:E-03');
  });

  test('an empty form that is open can be begun; a closed one cannot, and a custody entry begins at its exhibit', () => {
    const { unbegun } = mailOf({
      ...view,
      forms: view.forms.map((form) => ({
        ...form,
        fields: form.fields.map((field) => ({ ...field, filled: false })),
      })),
    });
    expect(unbegun.map(paperKey)).toEqual(['paper:intake']);
  });

  test('a custody entry that is half written lies among the drafts under its exhibit', () => {
    const forms = view.forms.map((form) =>
      form.paper === 'custody'
        ? { ...form, fields: form.fields.map((field) => ({ ...field, filled: field.id === 'what' })) }
        : form,
    );
    expect(keys(mailOf({ ...view, forms }).drafts)).toContain('paper:custody@E-09');
  });

  test('a form with one field filled is a draft; once filed it is among what left the desk', () => {
    expect(keys(mailOf(view).drafts)).toContain('paper:intake');
    const forms = view.forms.map((form) => (form.paper === 'intake' ? { ...form, done: true } : form));
    const filed = mailOf({ ...view, forms });
    expect(keys(filed.drafts)).not.toContain('paper:intake');
    expect(keys(filed.sent)).toContain('paper:intake');
  });

  test('a request under way or answered is read, not written', () => {
    const editable = view.requests.filter(isEditable).map((request) => request.paper);
    expect(editable).toEqual(['R-02', 'R-03']);
  });
});
