import { type Column, DenseTable } from '../parts/dense-table';

/** One list of the operations page: heading with its count, and what an empty one means. */
export function List<Row>({
  id,
  heading,
  empty,
  note,
  late = false,
  rows,
  columns,
  keyOf,
}: {
  id: string;
  heading: string;
  empty: string;
  /** What the list leaves out, and where that is. */
  note?: string;
  late?: boolean;
  rows: Row[];
  columns: Column<Row>[];
  keyOf: (row: Row) => string;
}) {
  return (
    <section className="ps-section" aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span className={`ps-count${late && rows.length ? ' ps-count--late' : ''}`}>{rows.length}</span>
      </h2>
      {note && rows.length > 0 && <p className="ps-soft">{note}</p>}
      {rows.length ? (
        <div className="ps-scroll">
          <DenseTable caption={heading} columns={columns} rows={rows} keyOf={keyOf} {...(late && { rowClass: () => 'is-late' })} />
        </div>
      ) : (
        <p className="ps-soft">{empty}</p>
      )}
    </section>
  );
}

export const CaseLink = ({ row: { caseId, reference } }: { row: { caseId: string; reference: string } }) => (
  <a href={`/staff/cases/${caseId}`}>{reference}</a>
);
