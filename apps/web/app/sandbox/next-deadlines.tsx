import { type Column, DenseTable } from '../parts/dense-table';
import { Empty } from '../parts/empty';
import { Time } from '../parts/time';
import type { ClockView, NextDeadline } from './contract';

const columns: Column<NextDeadline>[] = [
  { key: 'when', label: 'When', className: 'ps-nowrap', cell: (row) => <Time moment={row.due} /> },
  { key: 'case', label: 'Case', heads: true, cell: (row) => <a href={`/staff/cases/${row.caseId}`}>{row.reference}</a> },
  {
    key: 'deadline',
    label: 'Deadline',
    cell: (row) => (
      <>
        {row.label} <span className="ps-code">{row.rule}</span>
      </>
    ),
  },
  { key: 'after', label: 'If nothing happens first', cell: (row) => row.after },
];

/** What the clock will meet, across all cases, earliest first. */
export const NextDeadlines = ({ clock: { next } }: { clock: ClockView }) => (
  <section className="ps-section" aria-labelledby="next">
    <h2 id="next">
      Next deadlines, all cases <span className="ps-count">{next.length}</span>
    </h2>
    {next.length ? (
      <div className="ps-scroll">
        <DenseTable caption="Next deadlines" columns={columns} rows={next} keyOf={(row) => `${row.caseId}-${row.deadline}`} />
      </div>
    ) : (
      <Empty>
        <p>
          <strong>No deadline runs.</strong> When somebody applies, their dates appear here.
        </p>
      </Empty>
    )}
  </section>
);
