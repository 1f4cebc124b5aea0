import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  heads?: boolean;
  className?: string;
  sorted?: 'ascending' | 'descending';
}

/** A staff table: sticky head, one line per row, three-line rows on a phone. */
export function DenseTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  rowClass,
}: {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  rowClass?: (row: Row) => string | undefined;
}) {
  return (
    <table className="ps-dense ps-stack">
      <caption className="ps-vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, className, sorted }) => (
            <th key={key} scope="col" className={className} aria-sort={sorted}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={`is-row ${rowClass?.(row) ?? ''}`.trim()}>
            {columns.map(({ key, label, cell, heads, className }) =>
              heads ? (
                <th key={key} scope="row" className={className}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} data-label={label} className={className}>
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
