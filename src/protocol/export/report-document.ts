import type { Language } from '../../scenario';

export type ReportCell = string | { readonly number: string };

export interface ReportTable {
  /** Empty for a table without a heading line. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportPart {
  readonly heading: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
  readonly table?: ReportTable;
}

/** A report for print, for a file and for the screen: what stands in it, without a look. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly lead: readonly string[];
  /** Must be seen first; null if there is nothing. */
  readonly warning: string | null;
  readonly parts: readonly ReportPart[];
}

/** A4, black on white; no script and nothing from elsewhere, so that the file can be kept. */
const STYLE = `
@page { size: A4; margin: 18mm; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.5 "Noto Serif KR", Georgia, serif; color: #111; background: #fff; word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 18pt; margin: 0; } h2 { font-size: 13pt; margin: 1.5rem 0 .4rem; break-after: avoid; }
table { width: 100%; border-collapse: collapse; } th, td { padding: .25rem .5rem; border-bottom: 1px solid #bbb; text-align: left; vertical-align: top; }
th { font-weight: 600; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } tr { break-inside: avoid; }
.warning { display: inline-block; padding: .1rem .5rem; border: 2px solid #8a1c1c; color: #8a1c1c; }
`;

/** A report as one HTML page of its own, whose policy lets nothing run and nothing load. */
export function reportHtml({ language, title, lead, warning, parts }: ReportDocument): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${lead.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${warning === null ? '' : `<p class="warning">${escaped(warning)}</p>`}
${parts.map(partHtml).join('\n')}
</body>
</html>
`;
}

function partHtml({ heading, text = [], list, table }: ReportPart): string {
  return [
    `<h2>${escaped(heading)}</h2>`,
    ...text.map((one) => `<p>${escaped(one)}</p>`),
    list === undefined ? '' : `<ul>${list.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`,
    table === undefined ? '' : tableHtml(table),
  ].join('');
}

function tableHtml({ heads, rows }: ReportTable): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const cell = (one: ReportCell): string =>
    typeof one === 'string' ? `<td>${escaped(one)}</td>` : `<td class="number">${escaped(one.number)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<table>${head === '' ? '' : `<thead><tr>${head}</tr></thead>`}<tbody>${body}</tbody></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
