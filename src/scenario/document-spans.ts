/**
 * The spans of a document that can be compared with others, in order: each paragraph, heading, list item and table row
 * (head included) of its Markdown, one line of text each. A translation has the same spans in the same order.
 */
export function documentSpans(body: string): string[] {
  const spans: string[] = [];
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) spans.push(paragraph.join(' '));
    paragraph = [];
  };
  for (const raw of body.split('\n')) {
    const line = raw.trim();
    const alone = /^(#|[-*] |\d+\. |\|)/.test(line);
    if (line === '' || alone) close();
    if (line === '' || /^\|[\s|:-]+\|$/.test(line)) continue;
    if (alone) paragraph = [line];
    else paragraph.push(line.replace(/^> ?/, ''));
    if (/^[#|]/.test(line)) close();
  }
  close();
  return spans;
}
