import { Icon } from '../parts/icon';
import { Day } from '../parts/time';
import type { OverdueDuty } from './contract';
import { CaseLink, List } from './list';

/** Duties of ours whose day is over. They stay until they are done. */
export const Overdue = ({ rows }: { rows: OverdueDuty[] }) => (
  <List
    id="overdue"
    heading="Overdue duties of ours"
    empty="No duty is overdue."
    late
    rows={rows}
    keyOf={(row) => `${row.caseId}-${row.deadline}`}
    columns={[
      {
        key: 'left',
        label: 'Days',
        cell: (row) => (
          <span className="ps-left ps-left--late">
            <Icon name="error" />
            {row.leftWords}
          </span>
        ),
      },
      { key: 'due', label: 'Was due', cell: (row) => <Day day={row.lastDay} /> },
      {
        key: 'what',
        label: 'Duty',
        heads: true,
        cell: (row) => (
          <>
            {row.label} <span className="ps-code">{row.rule}</span>
          </>
        ),
      },
      { key: 'case', label: 'Case', cell: (row) => <CaseLink row={row} /> },
    ]}
  />
);
