import { describe, expect, it } from 'vitest';
import { comparedSpans, documentSpans, spanThatHolds } from '../../src/scenario';
import { everyScenario, shipped } from '../support/scenarios';

describe('the spans of a document', () => {
  it('are its paragraphs, headings, items and rows, one line each', () => {
    const body = [
      '# Answer',
      'The relay was reached',
      'from one line.',
      '',
      '| UTC | From |',
      '|---|:--|',
      '| 14:40 | .42 |',
      '- kept',
      '  for sixty days',
      '- signed',
      '1. first',
      '---',
      'The clock runs ahead.',
    ].join('\n');
    expect(documentSpans(body)).toEqual([
      '# Answer',
      'The relay was reached from one line.',
      '| UTC | From |',
      '| 14:40 | .42 |',
      '- kept for sixty days',
      '- signed',
      '1. first',
      'The clock runs ahead.',
    ]);
  });

  it('begin anew at a numbered line, as it is drawn', () => {
    expect(documentSpans('¶1 She called.\n¶2 He did\nnot.')).toEqual(['¶1 She called.', '¶2 He did not.']);
  });

  it('are those of a quotation without its marks, an empty line of it included', () => {
    expect(documentSpans('He writes:\n> - one\n> - two\n>\n> Yours,\n> Pike')).toEqual([
      'He writes:',
      '- one',
      '- two',
      'Yours, Pike',
    ]);
  });

  it('are found by words that may run over the end of a line', () => {
    expect(spanThatHolds('# Note\n\nPaid to the\nfirm. Paid.', 'the firm')).toBe(1);
    expect(spanThatHolds('# Note\n\nPaid.', 'paid')).toBeUndefined();
  });

  it.each(everyScenario())('are as many in every language of every body and message of %s', (_, scenario) => {
    const { exhibits, messages = {} } = scenario.spec;
    const bodies = Object.entries(exhibits).flatMap(([id, { variants = {} }]) =>
      [undefined, ...Object.keys(variants)].map((variant) => ({
        name: `${id} ${variant ?? ''}`,
        read: (language: 'en' | 'ko') => scenario.body(id, variant, language),
      })),
    );
    const mail = Object.keys(messages).map((id) => ({
      name: id,
      read: (language: 'en' | 'ko') => scenario.text(`messages.${id}.body`, language),
    }));
    const differing = [...bodies, ...mail].filter(
      ({ read }) => documentSpans(read('en')).length !== documentSpans(read('ko')).length,
    );
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});

it('a comparison quotes the ledger by its labels', () => {
  const [, scenario] = everyScenario()[0]!;
  const { a, b } = comparedSpans(scenario, 'K-1');
  // The first output of TX-1 is 0.2 BTC.
  expect(a).toEqual({ exhibit: 'E-01', words: '0.20000000 BTC at the address' });
  expect(b).toEqual({ exhibit: 'E-02', words: '2031-04-04 11:20' });
  expect(() => comparedSpans(shipped('quiet-harbor'), 'constructor')).toThrow('No comparison constructor');
});
