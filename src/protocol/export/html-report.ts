import { own } from '../../base';
import type { CaseBook } from '../review/case-book';
import type { RunSummary } from '../review/run-summary';
import { REPORT_WORDS } from './report-words';

/** A4, black on white; no script and nothing from elsewhere, so that the file can be kept. */
const STYLE = `
@page { size: A4; margin: 18mm; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.5 "Noto Serif KR", Georgia, serif; color: #111; background: #fff; word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 18pt; margin: 0; } h2 { font-size: 13pt; margin: 1.5rem 0 .4rem; break-after: avoid; }
table { width: 100%; border-collapse: collapse; } th, td { padding: .25rem .5rem; border-bottom: 1px solid #bbb; text-align: left; vertical-align: top; }
th { font-weight: 600; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } tr { break-inside: avoid; }
.mark { display: inline-block; padding: .1rem .5rem; border: 2px solid #8a1c1c; color: #8a1c1c; } .mono { font-family: monospace; }
`;

/** The report of one trainee as one HTML page of its own, in the book's language. */
export function htmlReport(run: RunSummary, book: CaseBook): string {
  const words = REPORT_WORDS[book.language];
  const nameOf = (id: string): string => own(book.names, id) ?? id;
  const stageOf = (id: string): string => book.stages.find((one) => one.id === id)?.title ?? id;
  const table = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
    rows.length === 0 ? `<p>${escaped(words.none)}</p>` : tableHtml(heads, rows);
  const points = (quarters: number, most: number): Cell => ({
    number: `${pointsText(quarters)} ${words.of} ${pointsText(most)}`,
  });
  const breaches = run.breaches.map((id) => {
    const known = own(book.breaches, id);
    const critical = known?.critical === true ? ` (${words.critical})` : '';
    return `<li>${escaped(`${known?.title ?? id}${critical}`)}</li>`;
  });
  const parts = [
    `<h1>${escaped(run.pseudonym)}</h1>`,
    `<p>${escaped(`${words.report} · ${book.title} ${run.scenario.version} · ${words.mode[run.mode]}`)}</p>`,
    run.played === 'simulated' ? `<p class="mark">${escaped(words.simulated)}</p>` : '',
    table(
      [words.result, words.results[run.verdict?.result ?? 'none']],
      [
        [words.points, points(run.quarters, run.most)],
        [
          words.minutes,
          { number: `${Math.round(run.seconds / 60)} (${words.planned} ${run.plannedMinutes})` },
        ],
        [words.ending, run.ending === null ? '–' : (own(book.endings, run.ending) ?? run.ending)],
        [words.brier, { number: run.calibration.brier === null ? '–' : brierText(run.calibration.brier) }],
      ],
    ),
    `<h2>${escaped(words.breaches)}</h2>`,
    breaches.length === 0 ? `<p>${escaped(words.noBreach)}</p>` : `<ul>${breaches.join('')}</ul>`,
    `<h2>${escaped(words.competency)}</h2>`,
    table(
      [words.competency, words.points],
      run.competencies.map(({ competency, quarters, most }) => [
        `${competency} ${book.competencies.find(({ id }) => id === competency)?.title ?? ''}`,
        points(quarters, most),
      ]),
    ),
    `<h2>${escaped(words.stages)}</h2>`,
    table(
      [words.stage, words.minutes],
      run.stages.map(({ stage, seconds }) => [stageOf(stage), { number: String(Math.round(seconds / 60)) }]),
    ),
    `<h2>${escaped(words.decisions)}</h2>`,
    table(
      [words.event, words.decision, words.chosen, words.points],
      run.decisions.map(({ seq, decision, chosen, point }) => {
        const known = own(book.decisions, decision);
        const mark = own(run.points, point);
        return [
          { number: String(seq) },
          known?.title ?? decision,
          own(known?.options, chosen) ?? chosen,
          mark === undefined ? '' : points(mark.quarters, mark.most),
        ];
      }),
    ),
    `<h2>${escaped(words.findings)}</h2>`,
    table(
      [words.finding, words.grade, words.confidence],
      run.findings.map(({ finding, grade, confidence }) => [
        nameOf(finding),
        words.grades[grade],
        words.confidences[confidence],
      ]),
    ),
    `<h2>${escaped(words.returned)}</h2>`,
    table(
      [],
      run.returns.map(({ request, fields }) => [nameOf(request), fields.join(', ')]),
    ),
    `<h2>${escaped(words.hints)}</h2>`,
    table(
      [],
      Object.entries(run.hints).map(([hint, step]) => [nameOf(hint), `${words.step} ${step}`]),
    ),
    `<p>${escaped(words.verified)} ${escaped(words.proves)}<br>${escaped(words.fingerprint)}: <span class="mono">${escaped(run.fingerprint)}</span></p>`,
  ];
  const policy = `default-src 'none'; style-src 'unsafe-inline'`;
  const title = `${run.pseudonym}, ${book.title}`;
  return `<!doctype html>
<html lang="${book.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${parts.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

type Cell = string | { readonly number: string };

function tableHtml(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const head =
    heads.length === 0
      ? ''
      : `<thead><tr>${heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>`;
  const cell = (one: Cell): string =>
    typeof one === 'string' ? `<td>${escaped(one)}</td>` : `<td class="number">${escaped(one.number)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<table>${head}<tbody>${body}</tbody></table>`;
}

/** Whole quarter points as points: 5 is `1.25`. */
function pointsText(quarters: number): string {
  return (quarters / 4).toFixed(2);
}

/** Thousandths, with two places. */
function brierText(thousandths: number): string {
  return (thousandths / 1000).toFixed(2);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
