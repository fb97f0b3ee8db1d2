import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../src/ui';

const render = (source: string, lang = 'en'): string =>
  renderToStaticMarkup(<Markdown source={source} lang={lang} />);
/** The inside of the outermost element. */
const inside = (source: string): string =>
  render(source)
    .replace(/^<div[^>]*>/, '')
    .replace(/<\/div>$/, '');

describe('the Markdown of documents', () => {
  it('renders paragraphs, strong words, emphasis and code', () => {
    expect(inside('One **two** *three* `bcrt1q`.')).toBe(
      '<p>One <strong>two</strong> <em>three</em> <code class="ui-mono">bcrt1q</code>.</p>',
    );
  });

  it('renders lists, numbered from where they begin', () => {
    expect(inside('- a\n- b')).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(inside('3. a\n4. b')).toBe('<ol start="3"><li>a</li><li>b</li></ol>');
  });

  it('renders tables with right-aligned figures', () => {
    const html = inside('| To | BTC |\n|---|--:|\n| FIU | 0.18 |');
    expect(html).toContain('<th scope="col" class="ui-table__end">BTC</th>');
    expect(html).toContain('<td>FIU</td><td class="ui-table__end">0.18</td>');
  });

  it('renders headings under the title of their document, quotes and rules', () => {
    expect(inside('## Two\n\n### Three\n\n> said\n\n---')).toBe(
      '<h3 class="ui-markdown__h2">Two</h3><h4 class="ui-markdown__h3">Three</h4><blockquote><p>said</p></blockquote><hr/>',
    );
  });

  it('says its language', () => {
    expect(render('가', 'ko')).toBe('<div class="ui-markdown" lang="ko"><p>가</p></div>');
  });
});

describe('numbered paragraphs', () => {
  it('hang their number in a cell that names the span, even without a blank line between', () => {
    expect(inside('¶1 First.\n¶2 Second **thing**.')).toBe(
      '<div class="ui-span" data-span="¶1"><span class="ui-span__number">¶1</span><p>First.</p></div>' +
        '<div class="ui-span" data-span="¶2"><span class="ui-span__number">¶2</span><p>Second <strong>thing</strong>.</p></div>',
    );
    expect(inside('§2 Conditions.')).toContain('data-span="§2"');
  });

  it('leave a number inside a sentence alone', () => {
    expect(inside('See E-02 §2 and ¶1.')).toBe('<p>See E-02 §2 and ¶1.</p>');
  });

  it('can be wrapped and marked by the screen that shows them', () => {
    const html = renderToStaticMarkup(
      <Markdown
        source="¶1 First."
        lang="en"
        markedSpans={['¶1']}
        onSpan={(span, paragraph) => <section title={span}>{paragraph}</section>}
      />,
    );
    expect(html).toContain('<section title="¶1"><div class="ui-span ui-span--marked" data-span="¶1">');
  });
});

describe('references to exhibits', () => {
  it('become what the screen makes of them', () => {
    const html = renderToStaticMarkup(
      <Markdown
        source="See [E-02] and **[E-17]**."
        lang="en"
        onReference={(number) => <button type="button">{number}</button>}
      />,
    );
    expect(html).toContain(
      'See <button type="button">E-02</button> and <strong><button type="button">E-17</button></strong>.',
    );
  });

  it('are chips by default', () => {
    expect(inside('[E-02]')).toContain('class="ui-exhibit-chip ui-exhibit-chip--internal">E-02</span>');
  });

  it('are not made of other words in brackets', () => {
    expect(inside('[sic] [e-02]')).toBe('<p>[sic] [e-02]</p>');
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['text <b onclick="alert(1)">bold</b>'],
    ['<style>*{display:none}</style>'],
    ['<iframe src="https://a.example"></iframe>'],
    ['<svg onload=alert(1)>'],
  ])('comes out as the text it was written in: %s', (source) => {
    const html = render(source);
    expect(html).not.toMatch(/<(script|img|b|style|iframe|svg)\b/);
    expect(html).toContain('&lt;');
  });

  it.each([
    ['[go](javascript:alert(1))'],
    ['[go](https://a.example)'],
    ['<https://a.example>'],
    ['https://a.example'],
    ['![pixel](https://a.example/p.gif)'],
    ['[E-01]\n\n[E-01]: javascript:alert(1)'],
    ['[go][there]\n\n[there]: https://a.example'],
  ])('makes no link and no picture: %s', (source) => {
    expect(render(source)).not.toMatch(/<a\b|<img\b|href=|src=/);
  });

  it('keeps the words of a link inside the document and drops its target', () => {
    expect(inside('See [the note](#note).')).toBe('<p>See the note.</p>');
  });

  it('keeps the source of what it does not render visible', () => {
    expect(inside('[go](javascript:alert(1))')).toBe('<p>[go](javascript:alert(1))</p>');
    expect(inside('![pixel](https://a.example/p.gif)')).toBe('<p>![pixel](https://a.example/p.gif)</p>');
    expect(inside('~~gone~~')).toBe('<p>~~gone~~</p>');
  });

  it('stops at a depth instead of following it', () => {
    const html = render(`${'> '.repeat(60)}deep`);
    expect(html.match(/<blockquote>/g)?.length).toBeLessThan(12);
    expect(html).toContain('deep');
  });
});
