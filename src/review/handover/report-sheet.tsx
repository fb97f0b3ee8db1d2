import type { ReactNode } from 'react';
import type { ReportCell, ReportDocument, ReportPart } from '../../protocol';

/** A report on paper: what is printed is this sheet and nothing else of the page. */
export function ReportSheet({ report }: { readonly report: ReportDocument }): ReactNode {
  const { language, title, lead, warning, parts } = report;
  return (
    <article className="paper report-sheet" lang={language}>
      <h2>{title}</h2>
      {lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {warning === null ? null : <p className="report-sheet__warning">{warning}</p>}
      {parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
    </article>
  );
}

function Part({ part: { heading, text = [], list, table } }: { readonly part: ReportPart }): ReactNode {
  return (
    <section>
      <h3>{heading}</h3>
      {text.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {list === undefined ? null : (
        <ul>
          {list.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {table === undefined ? null : (
        <table>
          {table.heads.length === 0 ? null : (
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {table.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a finished report keep their places
              <tr key={index}>{row.map(cellOf)}</tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function cellOf(cell: ReportCell, column: number): ReactNode {
  return typeof cell === 'string' ? (
    <td key={column}>{cell}</td>
  ) : (
    <td key={column} className="report-sheet__number">
      {cell.number}
    </td>
  );
}
