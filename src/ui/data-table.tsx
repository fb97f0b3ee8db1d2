import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface DataColumn<Row> {
  readonly id: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end' | undefined;
  readonly mono?: boolean | undefined;
  /** The cell that names its row. */
  readonly rowHeading?: boolean | undefined;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selectedKey?: string | undefined;
  /** Shown when there are no rows. */
  readonly empty?: ReactNode;
  readonly className?: string | undefined;
}

/** A list view: an equal of the picture it stands for. It scrolls sideways rather than break figures. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, captionHidden, columns, rows, rowKey, selectedKey, empty, className } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={classNames('ui-table-frame', className)} aria-label={caption} tabIndex={0}>
      <table className="ui-table">
        <caption className={captionHidden ? 'ui-visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={classNames(column.align === 'end' && 'ui-table__end')}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              className={classNames(rowKey(row) === selectedKey && 'ui-table__row--selected')}
            >
              {columns.map((column) => (
                <DataCell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={columns.length} className="ui-table__empty">
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}

function DataCell<Row>({ column, row }: { readonly column: DataColumn<Row>; readonly row: Row }): ReactNode {
  const classes = classNames(column.align === 'end' && 'ui-table__end', column.mono && 'ui-mono');
  if (column.rowHeading) {
    return (
      <th scope="row" className={classes}>
        {column.cell(row)}
      </th>
    );
  }
  return <td className={classes}>{column.cell(row)}</td>;
}
