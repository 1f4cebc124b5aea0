import { List } from '../../operations/list';
import { Status } from '../../parts/status';
import { Time } from '../../parts/time';
import type { VendorFile } from './contract';

export const Files = ({ rows }: { rows: VendorFile[] }) => (
  <List
    id="files"
    heading="Files"
    empty="No file has gone or come."
    note="The newest only."
    rows={rows}
    keyOf={(row) => row.id}
    columns={[
      {
        key: 'name',
        label: 'File',
        heads: true,
        cell: (row) => (
          <>
            {row.direction === 'in' ? <a href={`/staff/exam-vendor/files/${row.id}`}>{row.name}</a> : row.name}{' '}
            <span className="ps-soft">{row.words}</span>
          </>
        ),
      },
      { key: 'way', label: 'Way', cell: (row) => (row.direction === 'in' ? 'From the vendor' : 'To the vendor') },
      { key: 'at', label: 'When', cell: (row) => <Time moment={row.at} /> },
      { key: 'rows', label: 'Rows', className: 'ps-num', cell: (row) => row.rows },
      { key: 'odd', label: 'Not taken', className: 'ps-num', cell: (row) => row.odd },
      {
        key: 'state',
        label: 'State',
        cell: (row) => (
          <>
            <Status tone={row.odd > 0 ? 'turn' : row.tone}>{row.stateWords}</Status>
            {row.problem && <span className="ps-soft"> {row.problem}</span>}
          </>
        ),
      },
    ]}
  />
);
