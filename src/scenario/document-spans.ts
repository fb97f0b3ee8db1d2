/** A list item, heading, table row or numbered paragraph (`¶2`, `§3`): begins a span of its own. */
const BEGINS = /^(#|[-*] |\d+[.)] |\||[¶§]\s?\d)/;
/** The line under a table's head, and a rule across the page. */
const DRAWN = /^(\|[\s|:-]+\||([-*_])( ?\2){2,})$/;

/**
 * The spans of a document that can be compared with others, in order: each paragraph, heading, list item and table row
 * (head included) of its Markdown, one line of text each; of a quotation the same, without its marks. A translation has
 * the same spans in the same order.
 */
export function documentSpans(body: string): string[] {
  const spans: string[] = [];
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) spans.push(paragraph.join(' '));
    paragraph = [];
  };
  for (const raw of body.split('\n')) {
    const line = raw
      .trim()
      .replace(/^(> ?)+/, '')
      .trim();
    const drawn = DRAWN.test(line);
    const begins = BEGINS.test(line);
    if (line === '' || drawn || begins) close();
    if (line === '' || drawn) continue;
    paragraph.push(line);
    if (/^[#|]/.test(line)) close();
  }
  close();
  return spans;
}

/** Index of the first span of a body that holds these words; undefined if none does. */
export function spanThatHolds(body: string, words: string): number | undefined {
  const index = documentSpans(body).findIndex((span) => span.includes(words));
  return index < 0 ? undefined : index;
}
